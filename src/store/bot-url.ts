import { webTrigger } from '@forge/api';

/** Module key in manifest.yml. */
const MODULE = 'bot-api';

/**
 * The public address of the door, the same until it is rotated.
 * https://developer.atlassian.com/platform/forge/runtime-reference/web-trigger-api/
 */
export const readBotUrl = (): Promise<string> => webTrigger.getUrl(MODULE);

/** Makes a new address and closes every other one, so that a leaked address leads nowhere. */
export async function rotateBotUrl(): Promise<string> {
  const url = await webTrigger.getUrl(MODULE, true);
  const old = (await webTrigger.queryUrls(MODULE)).map((known) => known.url).filter((known) => known !== url);
  await Promise.all(old.map((known) => webTrigger.deleteUrl(known)));
  return url;
}
