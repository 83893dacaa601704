import { BODY_BYTES, PATH_CHARACTERS, QUERY_CHARACTERS } from '../../bot-api/limits';
import { DoorError } from './door-error';

/** A request as it came through the web trigger. */
export interface DoorRequest {
  readonly method: string;
  /** What follows the address, percent-encoded as the caller sent it: `/v1/forms/12`. */
  readonly path: string;
  readonly query: Readonly<Record<string, readonly string[]>>;
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly body: string;
}

export interface DoorAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const HEADER_CHARACTERS = 16_384;

/** Refuses what is too large to be looked at; the only thing a caller without a key can learn. */
export const checkSize = ({ path, query, headers, body }: DoorRequest): void => {
  if (path.length > PATH_CHARACTERS || lengthOf(Object.entries(query)) > QUERY_CHARACTERS)
    throw new DoorError('path-too-long', 'The path or the query is too long.');
  if (
    lengthOf([...headers]) > 4 * HEADER_CHARACTERS ||
    (headers.get('authorization') ?? []).join('').length > HEADER_CHARACTERS
  )
    throw new DoorError('too-large', 'The headers are too large.');
  if (Buffer.byteLength(body) > BODY_BYTES)
    throw new DoorError('too-large', `The body is larger than ${BODY_BYTES / 1024} KiB.`);
};

const lengthOf = (pairs: readonly (readonly [string, readonly string[]])[]): number =>
  pairs.reduce(
    (sum, [name, values]) => sum + values.reduce((all, value) => all + name.length + value.length + 2, 0),
    0,
  );

/** The one value of a header; null where there is none, or more than one, for then nobody can say which counts. */
export const onlyHeader = ({ headers }: DoorRequest, name: string): string | null => {
  const values = headers.get(name) ?? [];
  return values.length === 1 ? (values[0] ?? null) : null;
};

/**
 * The parts of the path, decoded exactly once; null where one of them could mean something else to somebody who
 * decodes again or joins them: a separator, a percent sign, dots, a control character, nothing at all.
 */
export const segmentsOf = (path: string): readonly string[] | null => {
  const [first, ...parts] = path.split('/');
  if (first !== '' || parts.length === 0) return null;
  const decoded = parts.map(decodeOnce);
  return decoded.every(
    (part): part is string => part !== null && part !== '' && !/^\.+$/u.test(part) && !UNSAFE.test(part),
  )
    ? decoded
    : null;
};

const UNSAFE = /[\p{Cc}/\\%?#]/u;

const decodeOnce = (part: string): string | null => {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
};
