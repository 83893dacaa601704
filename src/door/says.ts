import { defineMessages } from '../messages/define-messages';

/** What is refused about keys of bots. */
export const keySays = defineMessages('bot-keys', {
  revoked: 'This key is revoked.',
  makeNew: 'Create a new one.',
  noSuchKey: 'There is no such key.',
  jwtPartsGoTogether: 'Issuer, audience and public key go with keys of the kind JWT, and only with them.',
  correctForm: 'Correct the form and try again.',
  full: ({ count }: { count: number }) => `There are ${count} keys already.`,
  revokeOrRotate: 'Revoke one that is no longer needed, or rotate one of them.',
  rotatedMeanwhile: 'Somebody rotated this key at the same moment.',
  projectNotSetUp: ({ id }: { id: string }) => `The project with the id ${id} is not set up.`,
  setUpFirst: 'Set it up first; a bot reads only projects that are.',
  needsPublicKey: 'A key of this kind needs the public key of the token issuer.',
  pasteIt: 'Paste it and try again.',
  letsNobodyIn: 'This key lets nobody in.',
  chooseAnother: 'It is revoked or expired; choose another key, or rotate it.',
});

/** Why a public key is not taken. */
export const publicKeySays = defineMessages('public-key', {
  private: 'That is a private key. Keep it to yourself, and make a new pair.',
  unreadable: 'That is neither a PEM nor a JWK of a public key.',
  wrongKind: ({ bits }: { bits: number }) =>
    `A key for RS256 (RSA of at least ${bits} bits) or ES256 (curve P-256) is needed.`,
  wrongSize: ({ least, most, bits }: { least: number; most: number; bits: number }) =>
    `An RSA key of ${least} to ${most} bits is needed; this one has ${bits}.`,
  weakExponent:
    'The exponent of this RSA key is weak: it has to be odd, at least 65537 and smaller than 2 to the power of 256.',
  primeModulus: 'The modulus of this RSA key is a prime, so anybody can work out its private half.',
  smallFactor: 'The modulus of this RSA key has a small factor, so anybody can work out its private half.',
  closePrimes: 'The two primes of this RSA key lie close together, so anybody can work out its private half.',
  pastePublicKey: 'Paste the public key of the bot’s token issuer.',
});
