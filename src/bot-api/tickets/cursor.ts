import { MOST_HOLD_SECONDS, type Place } from './feed';

const VERSION = 't1';
const SHAPE = /^t1\.([0-9a-z]{1,11})\.([0-9a-z]{1,5})\.([0-9a-z-]{0,40})$/u;

/**
 * A place in the feed as a bot keeps it. It says nothing about tickets and grants nothing: what a bot may see is
 * decided by its key at each call, so it needs no signature.
 */
export const toCursor = ({ until, holdMs, seen }: Place): string =>
  Buffer.from([VERSION, until.toString(36), holdMs.toString(36), seen ?? ''].join('.')).toString('base64url');

/** null for text that is no cursor of ours, whoever made it up. */
export const fromCursor = (text: string): Place | null => {
  const plain = Buffer.from(text, 'base64url').toString('latin1');
  const match = SHAPE.exec(plain);
  if (!match) return null;
  const [until, holdMs] = [Number.parseInt(match[1] ?? '', 36), Number.parseInt(match[2] ?? '', 36)];
  const place = { until, holdMs, seen: match[3] ? match[3] : null };
  // One place has one text: whatever else decodes to it was not written by us.
  return holdMs <= MOST_HOLD_SECONDS * 1000 && toCursor(place) === text ? place : null;
};
