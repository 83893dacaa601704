import { hmac, type ToSign } from '../signing';
import { READINESS, showing, turnedAway, type Attack, type World } from './attack';

const signed = ({ signingKey }: World, change: Partial<ToSign> = {}): string =>
  hmac({ key: signingKey, path: READINESS, ...change });
const seconds = (offset: number): string => String(Math.floor(Date.now() / 1000) + offset);

/** Signatures that are for another request, another moment, another key, or none. */
export const SIGNATURE_ATTACKS: readonly Attack[] = [
  turnedAway('a signature by another secret', (world) =>
    showing(
      signed(world).replace(
        /signature="[^"]*"/u,
        /signature="[^"]*"/u.exec(hmac({ key: world.otherSigningKey, path: READINESS }))?.[0] ?? '',
      ),
    ),
  ),
  turnedAway('the id of one key over the signature of another', (world) =>
    showing(signed(world).replace(/key="[^"]*"/u, `key="${world.otherSigningKey.split('_')[1]}"`)),
  ),
  turnedAway('a signature by a bearer key', ({ key }) => showing(hmac({ key, path: READINESS }))),
  turnedAway('a signature by a revoked key', ({ revokedSigningKey }) =>
    showing(hmac({ key: revokedSigningKey, path: READINESS })),
  ),
  turnedAway('a timestamp six minutes old', (world) => showing(signed(world, { timestamp: seconds(-360) }))),
  turnedAway('a timestamp six minutes ahead', (world) => showing(signed(world, { timestamp: seconds(360) }))),
  turnedAway('a timestamp in milliseconds', (world) => showing(signed(world, { timestamp: String(Date.now()) }))),
  turnedAway('a timestamp in words', (world) => showing(signed(world, { timestamp: new Date().toISOString() }))),
  turnedAway('a negative timestamp', (world) => showing(signed(world, { timestamp: '-100000000' }))),
  turnedAway('a timestamp changed after signing', (world) =>
    showing(signed(world).replace(/timestamp="\d+"/u, `timestamp="${seconds(1)}"`)),
  ),
  turnedAway('a nonce changed after signing', (world) =>
    showing(signed(world).replace(/nonce="[^"]*"/u, 'nonce="0123456789abcdef"')),
  ),
  turnedAway('a nonce of one character', (world) => showing(signed(world, { nonce: 'a' }))),
  turnedAway('a nonce of a thousand characters', (world) => showing(signed(world, { nonce: 'a'.repeat(1000) }))),
  turnedAway('a nonce that would name another storage key', (world) =>
    showing(signed(world, { nonce: 'a:../settings:10001' })),
  ),
  turnedAway('no nonce', (world) => showing(signed(world).replace(/ nonce="[^"]*",/u, ''))),
  turnedAway('no timestamp', (world) => showing(signed(world).replace(/ timestamp="[^"]*",/u, ''))),
  turnedAway('no signature', (world) => showing(signed(world).replace(/, signature="[^"]*"/u, ''))),
  turnedAway('an empty signature', (world) => showing(signed(world).replace(/signature="[^"]*"/u, 'signature=""'))),
  turnedAway('half a signature', (world) =>
    showing(signed(world).replace(/signature="([^"]{32})[^"]*"/u, 'signature="$1"')),
  ),
  turnedAway('two signatures, one of them right', (world) =>
    showing(`${signed(world)}, signature="${'0'.repeat(64)}"`),
  ),
  turnedAway('two keys', (world) => showing(`${signed(world)}, key="${world.otherSigningKey.split('_')[1]}"`)),
  turnedAway('a parameter nobody knows', (world) => showing(`${signed(world)}, algorithm="none"`)),
  turnedAway('a signature for another method', (world) => ({ ...showing(signed(world)), method: 'POST' })),
  turnedAway('a signature for another path', (world) => showing(signed(world), '/v1/openapi.json')),
  turnedAway('a parameter added after signing', (world) => showing(signed(world), `${READINESS}?projectId=10002`)),
  turnedAway('a parameter changed after signing', (world) =>
    showing(signed(world, { path: `${READINESS}?projectId=10001` }), `${READINESS}?projectId=10002`),
  ),
  turnedAway('a parameter repeated after signing', (world) =>
    showing(signed(world, { path: `${READINESS}?projectId=1` }), `${READINESS}?projectId=1&projectId=1`),
  ),
  turnedAway('two parameters signed as one', (world) =>
    showing(signed(world, { path: `${READINESS}?a=1%26b%3D2` }), `${READINESS}?a=1&b=2`),
  ),
  turnedAway('a body added after signing', (world) => ({ ...showing(signed(world)), body: '{}' })),
  turnedAway('a body changed after signing', (world) => ({
    ...showing(signed(world, { body: '{"a":1}', method: 'POST' })),
    method: 'POST',
    body: '{"a":2}',
  })),
];
