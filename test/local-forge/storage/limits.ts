import { refused } from './storage-error';
import type { JsonValue } from './wire';

/** Limits of Forge storage: developer.atlassian.com/platform/forge/limits-kvs-ce and kvs-api-secret. */
export const storageLimits = {
  keyCharacters: 500,
  valueBytes: 240 * 1024,
  secretBytes: 128 * 1024,
  depth: 31,
  operations: 25,
  requestBytes: 4 * 1024 * 1024,
  queryLimit: 100,
  defaultQueryLimit: 10,
  ttlMs: 365 * 24 * 3_600_000,
  /** An expired value may still be read for this long (kvs-api, "expiry"). */
  expiredReadableMs: 48 * 3_600_000,
  unitBytes: 10 * 1024,
} as const;

const keyPattern = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;
const unitMs = { SECONDS: 1_000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 } as const;

/** Refuses a key the platform would refuse. */
export function checkKey(key: string): void {
  if (key.length > storageLimits.keyCharacters)
    throw refused(`The key is longer than ${storageLimits.keyCharacters} characters.`);
  if (!keyPattern.test(key)) throw refused('The key does not match /^(?!\\s+$)[a-zA-Z0-9:._\\s-#]+$/.');
}

/** Size of a value as it travels. */
export const bytesOf = (value: JsonValue): number => Buffer.byteLength(JSON.stringify(value));

function depthOf(value: JsonValue): number {
  if (value === null || typeof value !== 'object') return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

/** Refuses a value the platform would refuse. */
export function checkValue(value: JsonValue, maximumBytes: number): void {
  if (value === null) throw refused('A value must be a string, a number, a boolean, an object or an array.');
  if (bytesOf(value) > maximumBytes) throw refused(`The value is larger than ${maximumBytes / 1024} KiB.`);
  if (depthOf(value) > storageLimits.depth)
    throw refused(`The value is nested deeper than ${storageLimits.depth} levels.`);
}

/** The moment at which a value set now expires, in epoch milliseconds. */
export function expiryOf(
  ttl: { readonly value: number; readonly unit: keyof typeof unitMs } | undefined,
  now: number,
): number | undefined {
  if (ttl === undefined) return undefined;
  const ms = ttl.value * unitMs[ttl.unit];
  if (ms > storageLimits.ttlMs) throw refused('A time to live is at most one year.');
  return now + ms;
}

/** Refuses a batch or a transaction that is too long, too large, or names a key twice. */
export function checkOperations(
  operations: readonly { readonly key: string; readonly entityName?: string | undefined }[],
  bytes: number,
): void {
  if (operations.length === 0) throw refused('At least one operation is needed.');
  if (operations.length > storageLimits.operations)
    throw refused(`At most ${storageLimits.operations} operations are allowed.`);
  if (bytes > storageLimits.requestBytes) throw refused('The request is larger than 4 MB.');
  const names = operations.map(({ key, entityName }) => `${entityName ?? ''}\u0000${key}`);
  if (new Set(names).size !== names.length) throw refused('Each key may be used only once.');
  operations.forEach(({ key }) => checkKey(key));
}

/** How many rows a query asks for. */
export function checkQueryLimit(limit: number | undefined): number {
  const wanted = limit ?? storageLimits.defaultQueryLimit;
  if (wanted < 1 || wanted > storageLimits.queryLimit)
    throw refused(`A query returns between 1 and ${storageLimits.queryLimit} results.`);
  return wanted;
}
