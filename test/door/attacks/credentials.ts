import { READINESS, showing, turnedAway, type Attack } from './attack';

const idOf = (key: string): string => key.split('_')[1] ?? '';
const secretOf = (key: string): string => key.split('_')[2] ?? '';

/** Keys that are missing, misplaced, bent, guessed, or were good once. */
export const CREDENTIAL_ATTACKS: readonly Attack[] = [
  turnedAway('no key', () => ({ path: READINESS })),
  turnedAway('an empty header', () => showing('')),
  turnedAway('a scheme without a key', () => showing('Bearer')),
  turnedAway('a scheme and a blank', () => showing('Bearer ')),
  turnedAway('the key under Basic', ({ key }) => showing(`Basic ${Buffer.from(`bot:${key}`).toString('base64')}`)),
  turnedAway('the key without a scheme', ({ key }) => showing(key)),
  turnedAway('the key after two blanks', ({ key }) => showing(`Bearer  ${key}`)),
  turnedAway('a blank after the key', ({ key }) => showing(`Bearer ${key} `)),
  turnedAway('a line feed after the key', ({ key }) => showing(`Bearer ${key}\n`)),
  turnedAway('a null character after the key', ({ key }) => showing(`Bearer ${key}\u0000`)),
  turnedAway('the key twice in one header', ({ key }) => showing(`Bearer ${key}, Bearer ${key}`)),
  turnedAway('two headers, the good one first', ({ key }) => showing([`Bearer ${key}`, 'Bearer x'])),
  turnedAway('two headers, the good one last', ({ key }) => showing(['Bearer x', `Bearer ${key}`])),
  turnedAway('two headers that differ in casing', ({ key }) => ({
    path: READINESS,
    headers: { Authorization: `Bearer ${key}`, authorization: `Bearer ${key}` },
  })),
  turnedAway('the key in the query', ({ key }) => ({ path: `${READINESS}?access_token=${key}&key=${key}` })),
  turnedAway('the key in the query under the header’s name', ({ key }) => ({
    path: `${READINESS}?authorization=Bearer%20${key}`,
  })),
  turnedAway('the key in a cookie', ({ key }) => ({ path: READINESS, headers: { cookie: `key=${key}` } })),
  turnedAway('the key in another header', ({ key }) => ({
    path: READINESS,
    headers: { 'x-api-key': key, 'proxy-authorization': `Bearer ${key}` },
  })),
  turnedAway('the key in the body', ({ key }) => ({ path: READINESS, method: 'POST', body: JSON.stringify({ key }) })),
  turnedAway('the key in the path', ({ key }) => ({ path: `/v1/${key}/readiness` })),
  turnedAway('the key in capitals', ({ key }) => showing(`Bearer ${key.toUpperCase()}`)),
  turnedAway('all of the key but its last character', ({ key }) => showing(`Bearer ${key.slice(0, -1)}`)),
  turnedAway('the key and one character more', ({ key }) => showing(`Bearer ${key}0`)),
  turnedAway('the key with its last character changed', ({ key }) =>
    showing(`Bearer ${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`),
  ),
  turnedAway('the id of a key and no secret', ({ key }) => showing(`Bearer bpk_${idOf(key)}_`)),
  turnedAway('the id of a key and zeros', ({ key }) => showing(`Bearer bpk_${idOf(key)}_${'0'.repeat(64)}`)),
  turnedAway('the id of one key and the secret of another', ({ key, otherKey }) =>
    showing(`Bearer bpk_${idOf(key)}_${secretOf(otherKey)}`),
  ),
  turnedAway('an id that nobody has', ({ key }) => showing(`Bearer bpk_0123456789abcdef_${secretOf(key)}`)),
  turnedAway('a storage key in place of the id', ({ key }) => showing(`Bearer bpk_../settings_${secretOf(key)}`)),
  turnedAway('the name of a prototype', () => showing('Bearer __proto__')),
  turnedAway('JSON in place of a key', () => showing('Bearer {"$ne":null}')),
  turnedAway('look-alike letters in the key', ({ key }) => showing(`Bearer ${key.replace('bpk', 'bрk')}`)),
  turnedAway('ten thousand characters', () => showing(`Bearer ${'a'.repeat(10_000)}`)),
  turnedAway('an expired key', ({ expiredKey }) => showing(`Bearer ${expiredKey}`)),
  turnedAway('a revoked key', ({ revokedKey }) => showing(`Bearer ${revokedKey}`)),
  turnedAway('a secret that was replaced', ({ replacedKey }) => showing(`Bearer ${replacedKey}`)),
  turnedAway('a key of another site', ({ foreignKey }) => showing(`Bearer ${foreignKey}`)),
  turnedAway('a key for signing, shown as it is', ({ signingKey }) => showing(`Bearer ${signingKey}`)),
  turnedAway('a wrong key and a method nobody knows', () => ({ ...showing('Bearer x'), method: 'BREW' })),
  turnedAway('a wrong key and a path into Jira', () => showing('Bearer x', '/rest/api/3/myself')),
];
