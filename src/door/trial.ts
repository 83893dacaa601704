import type { BotTrial } from '../shared/bot-preview-contract';
import type { DoorAnswer } from './http/request';

/** Far below the 5 MB the platform carries to the page, even where every character of the text has to be escaped. */
export const MOST_BYTES = 1024 * 1024;

/** An answer of the door as the page can take it. */
export const toTrial = ({ status, headers, body }: DoorAnswer): BotTrial => {
  const bytes = Buffer.from(body);
  const isCut = bytes.length > MOST_BYTES;
  // A letter of several bytes that was cut in two is left out.
  return {
    status,
    headers,
    body: isCut
      ? bytes
          .subarray(0, MOST_BYTES)
          .toString()
          .replace(/\uFFFD+$/u, '')
      : body,
    bytes: bytes.length,
    isCut,
  };
};
