import { createHash, createHmac } from 'node:crypto';
import { readHmacSecret, readKeyState } from '../../store/key-store';
import { takeNonce } from '../../store/nonce-store';
import { accepted, MOST_CREDENTIALS, type Proof } from './proof';
import { isSame } from './key-secret';
import { segmentsOf, type DoorRequest } from '../http/request';

/** How far the caller's clock may be off, either way, in seconds. */
const WINDOW_SECONDS = 300;
const KEY = /^[0-9a-f]{16}$/u;
const NONCE = /^[A-Za-z0-9_-]{16,64}$/u;
const TIMESTAMP = /^\d{10}$/u;
const SIGNATURE = /^[0-9a-f]{64}$/u;
/** Stands in for a secret nobody has. */
const NOBODY = 'nobody';

/** What is signed: nothing of a request that changes its meaning is left out. */
interface SignedParts extends Pick<DoorRequest, 'method' | 'path' | 'query' | 'body'> {
  readonly timestamp: string;
  readonly nonce: string;
}

/**
 * Six lines, as the OpenAPI document says. The query is sorted by name and then value, both percent-encoded, for the
 * platform hands it over taken apart.
 */
const signedText = ({ method, path, query, body, timestamp, nonce }: SignedParts): string => {
  const pairs = Object.entries(query)
    .flatMap(([name, values]) => values.map((value) => [encoded(name), encoded(value)] as const))
    .sort(([aName, aValue], [bName, bValue]) => order(aName, bName) || order(aValue, bValue))
    .map((pair) => pair.join('='));
  return [
    method,
    canonicalPath(path),
    pairs.join('&'),
    createHash('sha256').update(body, 'utf8').digest('hex'),
    timestamp,
    nonce,
  ].join('\n');
};

/** By the codes of the characters, as every language compares ASCII. */
const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The same text whether the platform hands the path over as it was sent or decoded. */
const canonicalPath = (path: string): string =>
  segmentsOf(path)
    ?.map((part) => `/${encoded(part)}`)
    .join('') ?? path;

/** RFC 3986 leaves letters, digits and `-._~` as they are. A lone surrogate, which has no encoding, is made U+FFFD. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(LONE_SURROGATE, '\uFFFD')).replace(
    /[!'()*]/gu,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * `HMAC-SHA256 key="…", timestamp="…", nonce="…", signature="…"`: the secret never travels, and no request counts
 * twice. The nonce is taken last, so that nobody without the secret can use one up or fill the storage with them.
 */
export const proveHmac = async (header: string, request: DoorRequest, now: string): Promise<Proof | null> => {
  const { key: keyId = '', timestamp = '', nonce = '', signature = '' } = readParameters(header);
  if (!KEY.test(keyId)) return null;
  const state = await readKeyState(keyId);
  const isInTime = TIMESTAMP.test(timestamp) && Math.abs(Date.parse(now) / 1000 - Number(timestamp)) <= WINDOW_SECONDS;
  const isWellFormed = NONCE.test(nonce) && SIGNATURE.test(signature);
  const credentialIds =
    state?.key.kind === 'hmac' ? accepted(state.key, now).map(({ credentialId }) => credentialId) : [];
  // As many secrets are read and compared for an id nobody has, so that its answer takes as long.
  const secrets = await Promise.all(
    Array.from({ length: MOST_CREDENTIALS }, (_, nth) => readHmacSecret(keyId, credentialIds[nth] ?? `none-${nth}`)),
  );
  const text = signedText({ ...request, timestamp, nonce });
  const isSigned =
    secrets.filter((secret) => {
      const expected = createHmac('sha256', secret ?? NOBODY)
        .update(text)
        .digest('hex');
      return isSame(expected, signature) && secret !== null;
    }).length > 0;
  const isProven = isInTime && isWellFormed && isSigned && state?.revokedAt === null && (await takeNonce(keyId, nonce));
  return { claimed: keyId, state, isProven };
};

/** Each name once, each value in quotes; anything else is no header of this kind. */
const readParameters = (text: string): Readonly<Record<string, string>> => {
  const pairs = text.split(',').map((part) => /^\s*(key|timestamp|nonce|signature)="([^"]*)"\s*$/u.exec(part));
  const names = pairs.map((pair) => pair?.[1]);
  if (names.includes(undefined) || new Set(names).size !== names.length) return {};
  return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2] ?? '']));
};
