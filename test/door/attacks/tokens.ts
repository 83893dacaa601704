import { createHmac, createSign } from 'node:crypto';
import { base64url, jwt, P256, pem, RSA } from '../signing';
import { showing, turnedAway, type Attack } from './attack';

/** What the admin registered: one issuer with an RSA key and no key id, one with an elliptic key and the id `k1`. */
export const RSA_ISSUER = {
  issuer: 'moveworks',
  audience: 'https://door.example/',
  kid: null,
  publicKey: pem(RSA.publicKey),
};
export const EC_ISSUER = {
  issuer: 'acme-bot',
  audience: 'https://door.example/',
  kid: 'k1',
  publicKey: pem(P256.publicKey),
};

/** Registered once, and revoked. */
export const GONE_ISSUER = { ...EC_ISSUER, issuer: 'gone-bot', kid: null };

const RSA_CLAIMS = { iss: RSA_ISSUER.issuer, aud: RSA_ISSUER.audience };
const EC_CLAIMS = { iss: EC_ISSUER.issuer, aud: EC_ISSUER.audience };
const now = (): number => Math.floor(Date.now() / 1000);
const good = (): string => jwt(RSA_CLAIMS, RSA.privateKey);
const parts = (token: string): readonly [string, string, string] => {
  const [header = '', claims = '', signature = ''] = token.split('.');
  return [header, claims, signature];
};
const token = (given: string, make: () => string): Attack =>
  turnedAway(`a token ${given}`, () => showing(`Bearer ${make()}`));

const signedWithPublicKey = (): string => {
  const text = `${base64url({ alg: 'HS256', typ: 'JWT' })}.${base64url({ ...RSA_CLAIMS, exp: now() + 300 })}`;
  return `${text}.${createHmac('sha256', RSA_ISSUER.publicKey).update(text).digest('base64url')}`;
};

const inDer = (): string => {
  const text = parts(jwt(EC_CLAIMS, P256.privateKey, { kid: 'k1' }))
    .slice(0, 2)
    .join('.');
  return `${text}.${createSign('sha256').update(text).sign(P256.privateKey).toString('base64url')}`;
};

/** Tokens that are forged, for somebody else, or not of now. */
export const TOKEN_ATTACKS: readonly Attack[] = [
  token('that says it is not signed', () => `${base64url({ alg: 'none' })}.${parts(good())[1]}.`),
  token(
    'that says it is not signed, with a signature',
    () => `${base64url({ alg: 'none' })}.${parts(good())[1]}.${parts(good())[2]}`,
  ),
  token('signed with the public key as a secret', signedWithPublicKey),
  token('that names another algorithm than its key’s', () => jwt(RSA_CLAIMS, RSA.privateKey, { alg: 'ES256' })),
  token('that names a stronger algorithm', () => jwt(RSA_CLAIMS, RSA.privateKey, { alg: 'RS512' })),
  token('signed by a key nobody registered', () => jwt(EC_CLAIMS, RSA.privateKey, { kid: 'k1' })),
  token('of one issuer signed by the key of another', () => jwt(RSA_CLAIMS, P256.privateKey)),
  token('that brings its own key', () =>
    jwt(RSA_CLAIMS, P256.privateKey, { jwk: P256.publicKey.export({ format: 'jwk' }) }),
  ),
  token('that names a place to fetch its key from', () =>
    jwt(RSA_CLAIMS, P256.privateKey, { jku: 'https://attacker.example/keys', x5u: 'https://attacker.example/cert' }),
  ),
  token('that asks for an extension', () => jwt(RSA_CLAIMS, RSA.privateKey, { crit: ['b64'], b64: false })),
  token('with a key id of another', () => jwt(EC_CLAIMS, P256.privateKey, { kid: 'k2' })),
  token('without the key id its issuer has', () => jwt(EC_CLAIMS, P256.privateKey)),
  token('with a path as key id', () => jwt(EC_CLAIMS, P256.privateKey, { kid: '../../dev/null' })),
  token('of another issuer', () => jwt({ ...RSA_CLAIMS, iss: 'somebody' }, RSA.privateKey)),
  token('for another audience', () => jwt({ ...RSA_CLAIMS, aud: 'https://other.example/' }, RSA.privateKey)),
  token('for an audience that starts alike', () =>
    jwt({ ...RSA_CLAIMS, aud: `${RSA_ISSUER.audience}x` }, RSA.privateKey),
  ),
  token('for several others', () => jwt({ ...RSA_CLAIMS, aud: ['a', 'b'] }, RSA.privateKey)),
  token('without an audience', () => jwt({ iss: RSA_ISSUER.issuer }, RSA.privateKey)),
  token('without an end', () => jwt({ ...RSA_CLAIMS, exp: undefined }, RSA.privateKey)),
  token('that ended two minutes ago', () => jwt({ ...RSA_CLAIMS, exp: now() - 120 }, RSA.privateKey)),
  token('that ends in ten years', () => jwt({ ...RSA_CLAIMS, exp: now() + 315_360_000 }, RSA.privateKey)),
  token('whose end is a text', () => jwt({ ...RSA_CLAIMS, exp: '9999999999' }, RSA.privateKey)),
  token('that starts in an hour', () => jwt({ ...RSA_CLAIMS, nbf: now() + 3600 }, RSA.privateKey)),
  token('made in an hour', () => jwt({ ...RSA_CLAIMS, iat: now() + 3600 }, RSA.privateKey)),
  token(
    'whose claims were changed',
    () => `${parts(good())[0]}.${base64url({ ...RSA_CLAIMS, exp: now() + 400 })}.${parts(good())[2]}`,
  ),
  token('without its signature', () => `${parts(good())[0]}.${parts(good())[1]}.`),
  token('in four parts', () => `${good()}.x`),
  token('with padding', () => `${good()}==`),
  token('whose last character has its spare bits set', () =>
    good().replace(/.$/u, (last) => String.fromCharCode(last.charCodeAt(0) + 1)),
  ),
  token('that is no JSON', () => `${base64url('{')}.${base64url('[')}.AAAA`),
  token(
    'whose signature is all zeros',
    () =>
      `${parts(jwt(EC_CLAIMS, P256.privateKey, { kid: 'k1' }))
        .slice(0, 2)
        .join('.')}.${Buffer.alloc(64).toString('base64url')}`,
  ),
  token('whose signature is in another form', inDer),
  token('of nine thousand characters', () => jwt({ ...RSA_CLAIMS, pad: 'x'.repeat(9000) }, RSA.privateKey)),
];
