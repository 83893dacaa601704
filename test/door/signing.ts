import { createHash, createHmac, createSign, generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';

/** What a bot signs; written from the words of the OpenAPI document alone. */
export interface ToSign {
  readonly key: string;
  readonly method?: string;
  readonly path: string;
  readonly body?: string;
  /** Epoch seconds; now unless given. */
  readonly timestamp?: string;
  readonly nonce?: string;
}

const percent = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) =>
      /[A-Za-z0-9._~-]/u.test(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('');

/** Value of the header `Authorization` for a signed request. */
export const hmac = ({
  key,
  method = 'GET',
  path,
  body = '',
  timestamp = String(Math.floor(Date.now() / 1000)),
  nonce = randomUUID(),
}: ToSign): string => {
  const [pathname = '', search = ''] = path.split(/\?(.*)/su);
  const query = [...new URLSearchParams(search)]
    .map(([name, value]) => [percent(name), percent(value)] as const)
    .sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : Number(x > y)))
    .map((pair) => pair.join('='))
    .join('&');
  const text = [method, pathname, query, createHash('sha256').update(body).digest('hex'), timestamp, nonce].join('\n');
  const signature = createHmac('sha256', key).update(text).digest('hex');
  return (
    `HMAC-SHA256 key="${key.split('_')[1] ?? ''}", timestamp="${timestamp}", nonce="${nonce}", ` +
    `signature="${signature}"`
  );
};

export const RSA = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const P256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
export const pem = (key: KeyObject): string =>
  key.export({ type: key.type === 'private' ? 'pkcs8' : 'spki', format: 'pem' }).toString();

export const base64url = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** A token as an issuer makes it: by default one that is good for five minutes. */
export const jwt = (
  claims: Readonly<Record<string, unknown>>,
  privateKey: KeyObject,
  header: Readonly<Record<string, unknown>> = {},
): string => {
  const isRsa = privateKey.asymmetricKeyType === 'rsa';
  const now = Math.floor(Date.now() / 1000);
  const signed = `${base64url({ alg: isRsa ? 'RS256' : 'ES256', typ: 'JWT', ...header })}.${base64url({ iat: now, exp: now + 300, ...claims })}`;
  const signature = createSign('sha256')
    .update(signed)
    .sign(isRsa ? privateKey : { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `${signed}.${signature.toString('base64url')}`;
};
