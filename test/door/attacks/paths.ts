import type { ErrorCode } from '../../../src/bot-api/wire-error';
import type { BotScope } from '../../../src/shared/contract';
import { READINESS, type Attack } from './attack';

const refused =
  (status: number, code: ErrorCode) =>
  (given: string, path: string, method?: string): Attack => ({
    given,
    status,
    code,
    knock: ({ key }) => ({ path, key, ...(method !== undefined && { method }) }),
  });
const bent = refused(400, 'bad-request');
const unknown = refused(404, 'not-found');
const method = (name: string, path: string = READINESS): Attack =>
  refused(405, 'method-not-allowed')(`a good key and the method ${name}`, path, name);

/** Paths, methods and sizes a good key does not make good. */
export const PATH_ATTACKS: readonly Attack[] = [
  bent('dots that climb', '/v1/../v1/readiness'),
  bent('encoded dots', '/v1/%2e%2e/readiness'),
  bent('dots encoded by half', '/v1/.%2E/readiness'),
  bent('dots with an encoded slash', '/v1/..%2f..%2frest%2fapi%2f3%2fmyself'),
  bent('one dot', '/v1/./readiness'),
  bent('an encoded slash', '/v1%2freadiness'),
  bent('a slash encoded twice', '/v1%252freadiness'),
  bent('a backslash', '/v1\\readiness'),
  bent('an encoded backslash', '/v1/..%5c..%5creadiness'),
  bent('an encoded null character', '/v1/readiness%00.json'),
  bent('an encoded line break', '/v1/readiness%0d%0aset-cookie:x'),
  bent('an encoded question mark', '/v1/readiness%3fprojectId=1'),
  bent('an encoded number sign', '/v1/readiness%23x'),
  bent('an overlong encoding of a slash', '/v1%c0%afreadiness'),
  bent('half an encoding', '/v1/readiness%2'),
  bent('a bare percent sign', '/v1/%'),
  bent('two slashes at the start', '//v1/readiness'),
  bent('two slashes within', '/v1//readiness'),
  bent('a slash at the end', '/v1/readiness/'),
  bent('no path', ''),
  bent('a path without a slash', 'v1/readiness'),
  bent('an address in place of a path', 'https://attacker.example/v1/readiness'),
  unknown('a path into Jira', '/rest/api/3/myself'),
  unknown('a path of another version', '/v2/readiness'),
  unknown('a path in capitals', '/V1/READINESS'),
  unknown('a path with a parameter in it', '/v1/readiness;admin=true'),
  unknown('a path in wide letters', '/v1/ｒeadiness'),
  unknown('the name of a prototype as path', '/v1/__proto__'),
  unknown('a path of this platform', '/_edge/tenant_info'),
  method('PUT'),
  method('PATCH'),
  method('DELETE'),
  method('POST'),
  method('HEAD'),
  method('OPTIONS'),
  method('TRACE'),
  method('CONNECT'),
  method('BREW'),
  method('__PROTO__'),
  refused(414, 'path-too-long')('a path of two thousand characters', `/v1/${'a'.repeat(2000)}`),
  refused(414, 'path-too-long')('a query of five thousand characters', `${READINESS}?q=${'a'.repeat(5000)}`),
  refused(414, 'path-too-long')('a query of two thousand parameters', `${READINESS}?${'a=1&'.repeat(2000)}`),
  {
    given: 'a body over the limit',
    status: 413,
    code: 'too-large',
    knock: ({ key }) => ({ path: READINESS, method: 'POST', key, body: 'a'.repeat(513 * 1024) }),
  },
  {
    given: 'a body over the limit and no key',
    status: 413,
    code: 'too-large',
    knock: () => ({ path: READINESS, method: 'POST', body: 'a'.repeat(513 * 1024) }),
  },
  {
    given: 'headers over the limit',
    status: 413,
    code: 'too-large',
    knock: ({ key }) => ({ path: READINESS, key, headers: { 'x-pad': 'a'.repeat(70_000) } }),
  },
];

/** Each route that needs a scope, asked by a key that has only another. */
export const scopeAttacks = (
  routes: readonly { readonly method: string; readonly path: string; readonly scope: BotScope | null }[],
): readonly Attack[] =>
  routes
    .filter(({ scope }) => scope !== null && scope !== 'readiness:read')
    .map(({ method: name, path, scope }) => ({
      given: `a key without ${scope} for ${name} ${path}`,
      status: 403,
      code: 'scope-missing',
      knock: ({ narrowKey }) => ({
        path: path.replace(/\{\w+\}/gu, '1'),
        method: name,
        key: narrowKey,
        ...(name === 'POST' && { body: '{}' }),
      }),
    }));
