import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson, type Plain } from '../../formats/canonical-json';
import type { Signature } from '../../bot-api/readiness';
import { keepFirstSigningKey, readSigningKey } from '../../store/signing-key-store';
import { sha256Bytes } from './key-secret';

/** Signs a value with the site's own key, which is made on first use and never leaves the secret store. */
export async function signed(value: Plain): Promise<Signature> {
  const key = await signingKey();
  const publicKey = publicPart(key);
  return {
    algorithm: 'Ed25519',
    keyId: thumbprint(publicKey),
    publicKey,
    value: sign(null, Buffer.from(canonicalJson(value), 'utf8'), key).toString('base64url'),
  };
}

/** What a vendor compares with the `keyId` of a copy; null before the first signature. */
export async function readSigningKeyId(): Promise<string | null> {
  const kept = await readSigningKey();
  return kept === null ? null : thumbprint(publicPart(keyOf(kept)));
}

const signingKey = async (): Promise<KeyObject> =>
  keyOf((await readSigningKey()) ?? (await keepFirstSigningKey(newKey())));

/** As JWK: OpenSSL takes ten times as long to read a PEM, which every signature would wait for. */
const newKey = (): string => JSON.stringify(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }));

const jwkSchema = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() });
const privateJwkSchema = jwkSchema.extend({ d: z.string() });

/** Version 0.1.0 kept PEM. */
const keyOf = (kept: string): KeyObject =>
  kept.startsWith('{')
    ? createPrivateKey({ format: 'jwk', key: privateJwkSchema.parse(JSON.parse(kept)) })
    : createPrivateKey(kept);

const publicPart = (key: KeyObject): Signature['publicKey'] =>
  jwkSchema.parse(createPublicKey(key).export({ format: 'jwk' }));

/** RFC 7638: the digest of the members that are needed, in the order of their names. */
const thumbprint = ({ crv, kty, x }: Signature['publicKey']): string =>
  sha256Bytes(JSON.stringify({ crv, kty, x })).toString('base64url');
