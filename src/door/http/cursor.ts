import type { z } from 'zod';
import { DoorError } from './door-error';

/**
 * Makes an opaque cursor of a position. It is no secret and no permission: whoever reads on is asked for the key again.
 */
export const toCursor = (position: unknown): string => Buffer.from(JSON.stringify(position)).toString('base64url');

/** The position of a cursor this door made. Throws `DoorError` for any other text. */
export const fromCursor = <S extends z.ZodType>(schema: S, cursor: string): z.output<S> => {
  const parsed = schema.safeParse(jsonOf(cursor));
  if (parsed.success) return parsed.data;
  throw new DoorError('bad-request', 'This cursor is not one of this door; start again without one.', {
    details: [{ at: 'query.cursor', message: 'isn’t a cursor of this door' }],
  });
};

const jsonOf = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
};
