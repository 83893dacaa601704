import { createSign } from 'node:crypto';
import { base64url, hmac, jwt, P256, RSA, type ToSign } from '../signing';
import { READINESS, showing, turnedAway, type Attack, type World } from './attack';
import { GONE_ISSUER, RSA_ISSUER } from './tokens';

const now = (offset = 0): number => Math.floor(Date.now() / 1000) + offset;
const CLAIMS = { iss: RSA_ISSUER.issuer, aud: RSA_ISSUER.audience };

/** A token of the registered issuer, whatever text its claims are. */
const ofText = (claims: string, header: Readonly<Record<string, unknown>> = {}): string => {
  const signed = `${base64url({ alg: 'RS256', typ: 'JWT', ...header })}.${base64url(claims)}`;
  return `${signed}.${createSign('sha256').update(signed).sign(RSA.privateKey).toString('base64url')}`;
};
const withClaims = (more: string): string =>
  ofText(`{"iss":"${CLAIMS.iss}","aud":"${CLAIMS.aud}","exp":${now(300)},${more}}`);

const token = (given: string, make: () => string): Attack =>
  turnedAway(`a token ${given}`, () => showing(`Bearer ${make()}`));
const key = (given: string, make: (world: World) => string): Attack =>
  turnedAway(given, (world) => showing(make(world)));
const signed = (given: string, change: Partial<ToSign>, by: (header: string) => string = (same) => same): Attack =>
  turnedAway(given, ({ signingKey }) => showing(by(hmac({ key: signingKey, path: READINESS, ...change }))));

/** Keys, signatures and tokens bent in ways that were thought of after the first tables. */
export const LATER_CREDENTIALS: readonly Attack[] = [
  key('the key and more after a comma', (world) => `Bearer ${world.key},x`),
  key('a tab after the scheme', (world) => `Bearer\t${world.key}`),
  key('a letter of Latin-1 in the key', (world) => `Bearer ${world.key.slice(0, -1)}é`),
  key('the key percent-encoded', (world) => `Bearer ${encodeURIComponent(world.key).replaceAll('_', '%5F')}`),
  turnedAway('two equal headers', (world) => showing([`Bearer ${world.key}`, `Bearer ${world.key}`])),
  key('a scheme in look-alike letters', (world) => `Вearer ${world.key}`),
  key('a scheme with a wide blank after it', (world) => `Bearer\u3000${world.key}`),
  key('a blank before the scheme', (world) => ` Bearer ${world.key}`),
  key('the prefix of the key in capitals', (world) => `Bearer ${world.key.replace('bpk_', 'BPK_')}`),
  key('the key with its parts swapped', (world) => `Bearer bpk_${world.key.split('_').slice(1).reverse().join('_')}`),
  turnedAway('a header whose name ends in a blank', (world) => ({
    path: READINESS,
    headers: { 'Authorization ': `Bearer ${world.key}` },
  })),
  signed('a timestamp 301 seconds old', { timestamp: String(now(-301)) }),
  signed('a timestamp 330 seconds ahead', { timestamp: String(now(330)) }),
  signed('a timestamp with a fraction', { timestamp: `${now()}.0` }),
  signed('a timestamp with a sign', { timestamp: `+${now()}` }),
  signed('a timestamp with a zero before it', { timestamp: `0${now()}` }),
  signed('a timestamp in wide digits', {
    timestamp: String(now()).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  }),
  signed('a nonce of 15 characters', { nonce: 'a'.repeat(15) }),
  signed('a line feed inside the nonce', { nonce: 'abcdefgh\nijklmnop' }),
  signed('a signature in capitals', {}, (header) =>
    header.replace(/signature="([^"]*)"/u, (_, hex: string) => `signature="${hex.toUpperCase()}"`),
  ),
  signed('a signature in base64', {}, (header) =>
    header.replace(
      /signature="([^"]*)"/u,
      (_, hex: string) => `signature="${Buffer.from(hex, 'hex').toString('base64')}"`,
    ),
  ),
  signed('names of parameters in capitals', {}, (header) => header.replace('key=', 'KEY=')),
  signed('parameters in single quotes', {}, (header) => header.replaceAll('"', "'")),
  turnedAway('a signature with the hexadecimal part of the key alone', ({ signingKey }) => {
    const [, id = '', secret = ''] = signingKey.split('_');
    const header = hmac({ key: secret, path: READINESS });
    return showing(header.replace(/key="[^"]*"/u, `key="${id}"`));
  }),
  token('of the algorithm RS384', () => jwt(CLAIMS, RSA.privateKey, { alg: 'RS384' })),
  token('of HS256 that says RS256', () => {
    const text = jwt(CLAIMS, RSA.privateKey).split('.').slice(0, 2).join('.');
    return `${text}.${base64url(RSA_ISSUER.publicKey.slice(0, 32))}`;
  }),
  token('of the issuer with a slash at its end', () => jwt({ ...CLAIMS, iss: `${CLAIMS.iss}/` }, RSA.privateKey)),
  token('with the audience twice, the last wrong', () => withClaims('"aud":"https://other.example/"')),
  token('in five parts', () => `${jwt(CLAIMS, RSA.privateKey)}.x.y`),
  token('without an end that says infinity', () => withClaims('"exp":1e999')),
  token('whose start is infinity', () => withClaims('"nbf":1e999')),
  token('whose end is below zero', () => withClaims('"exp":-1')),
  token('whose end is a list', () => withClaims(`"exp":[${now(300)}]`)),
  token('whose issue is a text', () => withClaims(`"iat":"${now()}"`)),
  token('whose issuer is a list', () => withClaims(`"iss":["${CLAIMS.iss}"]`)),
  token('whose audience is an object', () => withClaims(`"aud":{"0":"${CLAIMS.aud}","length":1}`)),
  token('whose claims are a list', () => ofText(`["iss","${CLAIMS.iss}"]`)),
  token('whose claims come through a prototype', () =>
    ofText(`{"__proto__":{"iss":"${CLAIMS.iss}","aud":"${CLAIMS.aud}","exp":${now(300)}}}`),
  ),
  token('whose algorithm is in small letters', () =>
    ofText(JSON.stringify({ ...CLAIMS, exp: now(300) }), { alg: 'rs256' }),
  ),
  token('whose algorithm is a list', () => ofText(JSON.stringify({ ...CLAIMS, exp: now(300) }), { alg: ['RS256'] })),
  token('whose payload is said not to be encoded', () =>
    ofText(JSON.stringify({ ...CLAIMS, exp: now(300) }), { b64: false }),
  ),
  token('of an issuer that was revoked', () =>
    jwt({ iss: GONE_ISSUER.issuer, aud: GONE_ISSUER.audience }, P256.privateKey),
  ),
  token('that is wrapped in another', () => {
    const inner = jwt(CLAIMS, RSA.privateKey);
    return jwt({ ...CLAIMS, jwt: inner }, P256.privateKey, { cty: 'JWT' });
  }),
];

const asked = (given: string, status: number, code: Attack['code'], knock: Attack['knock']): Attack => ({
  given,
  status,
  code,
  knock,
});
const body = (given: string, text: string, headers: Readonly<Record<string, string>> = {}, status = 400): Attack =>
  asked(given, status, status === 415 ? 'wrong-content-type' : 'bad-request', (world) => ({
    path: '/v1/forms/1-1/submit',
    method: 'POST',
    key: world.key,
    body: text,
    headers,
  }));
const GOOD = '"submitted_by":"a@b.example","fields":{}';

/** Calls of a good key, bent in ways that were thought of after the first tables. */
export const LATER_CALLS: readonly Attack[] = [
  asked('a header that would make the method another', 405, 'method-not-allowed', (world) => ({
    path: '/v1/forms/1-1/submit',
    key: world.key,
    headers: { 'X-HTTP-Method-Override': 'POST', 'X-Method-Override': 'POST' },
  })),
  asked('a header that would make the path another', 403, 'scope-missing', (world) => ({
    path: '/v1/people',
    key: world.narrowKey,
    headers: { 'X-Original-URL': READINESS, 'X-Rewrite-URL': READINESS, 'X-Forwarded-Path': READINESS },
  })),
  asked('a header that names another project', 404, 'not-found', (world) => ({
    path: '/v1/forms/1-1',
    key: world.key,
    headers: { 'X-Project-Id': '1', 'X-Forwarded-For': '127.0.0.1', 'X-Atlassian-Token': 'no-check' },
  })),
  asked('a form in mathematical digits', 404, 'not-found', (world) => ({
    path: `/v1/forms/${encodeURIComponent('𝟏-𝟏')}`,
    key: world.key,
  })),
  asked('a form with a blank behind its id', 404, 'not-found', (world) => ({
    path: '/v1/forms/1-1%20',
    key: world.key,
  })),
  asked('a form in wide digits', 404, 'not-found', (world) => ({
    path: `/v1/forms/${encodeURIComponent('１-１')}`,
    key: world.key,
  })),
  asked('a form with a thin blank in its id', 404, 'not-found', (world) => ({
    path: `/v1/forms/1${encodeURIComponent('\u2009')}1`,
    key: world.key,
  })),
  asked('a form with a blank of no width in its id', 404, 'not-found', (world) => ({
    path: `/v1/forms/${encodeURIComponent('1\u200B-1')}`,
    key: world.key,
  })),
  asked('a ticket key that turns its letters round', 400, 'bad-request', (world) => ({
    path: `/v1/tickets/${encodeURIComponent('\u202E1-TI')}`,
    key: world.key,
  })),
  asked('a ticket id beyond all numbers', 400, 'bad-request', (world) => ({
    path: `/v1/tickets/${'9'.repeat(60)}`,
    key: world.key,
  })),
  asked('a parameter called like the one asked for, in capitals', 400, 'bad-request', (world) => ({
    path: '/v1/articles?QUERY=vpn',
    key: world.key,
  })),
  asked('a search as a list', 400, 'bad-request', (world) => ({ path: '/v1/articles?query[]=vpn', key: world.key })),
  asked('a search through a prototype', 400, 'bad-request', (world) => ({
    path: '/v1/articles?__proto__[query]=vpn',
    key: world.key,
  })),
  body('a body that is packed', '{}', { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }),
  body('a type with a line break in it', '{}', { 'Content-Type': 'application/json\r\nx: y' }, 415),
  body('a body in UTF-7', '{}', { 'Content-Type': 'application/json; charset=utf-7' }, 415),
  body('a body in parts', '--x--', { 'Content-Type': 'multipart/form-data; boundary=x' }, 415),
  body('answers through a prototype', '{"__proto__":{"submitted_by":"a@b.example","fields":{}}}'),
  body('the employee twice, the last one wrong', `{${GOOD},"submitted_by":["a"]}`),
  body('an idempotency key with a storage key in it', `{${GOOD},"idempotency_key":{"$key":"submission:1"}}`),
  body('an answer of an answer', '{"submitted_by":"a","fields":{"summary":[["x"]]}}'),
  body('an answer that says true', '{"submitted_by":"a","fields":{"summary":{"toString":"x"}}}'),
  body('a number of nine million digits in small', `{"submitted_by":${'9'.repeat(100_000)}}`),
];
