import { readBotUrl, rotateBotUrl } from '../../store/bot-url';

/** The address of the door, for the page. */
export const tellBotUrl = async (): Promise<{ readonly url: string }> => ({ url: await readBotUrl() });

/** A new address; the old one is closed when this returns. Keys stay as they are. */
export const moveBotUrl = async (): Promise<{ readonly url: string }> => ({ url: await rotateBotUrl() });
