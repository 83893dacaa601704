import type { ErrorCode } from '../../../src/bot-api/wire-error';
import type { Attack } from './attack';

const SUBMIT = '/v1/forms/1/submit';
const JSON_TYPE = 'application/json';

const body = (
  given: string,
  status: number,
  code: ErrorCode,
  text: string,
  type: string | readonly string[] = JSON_TYPE,
): Attack => ({
  given,
  status,
  code,
  knock: ({ key }) => ({ path: SUBMIT, method: 'POST', key, body: text, headers: { 'Content-Type': type } }),
});
const bent = (given: string, text: string): Attack => body(given, 400, 'bad-request', text);
const typed = (given: string, type: string | readonly string[]): Attack =>
  body(given, 415, 'wrong-content-type', '{}', type);

/** Bodies that are not what the route takes. */
export const BODY_ATTACKS: readonly Attack[] = [
  typed('a body as a form', 'application/x-www-form-urlencoded'),
  typed('a body as text', 'text/plain'),
  typed('a body as XML', 'application/xml'),
  typed('a body as something that only starts like JSON', 'application/json-patch+json'),
  typed('a body in another encoding', 'application/json; charset=utf-16'),
  typed('a body of no type', ''),
  typed('a body of two types', ['application/json', 'text/plain']),
  bent('an empty body', ''),
  bent('half a body', '{"a":'),
  bent('a body with a comment', '{} // x'),
  bent('a body of two values', '{}{}'),
  bent('a body that is a list', '[]'),
  bent('a body that is null', 'null'),
  bent('a body that is a number', '1e999'),
  bent('a body nested five thousand levels deep', `${'['.repeat(5000)}${']'.repeat(5000)}`),
  bent('a body of nothing but brackets', '{'.repeat(100_000)),
  bent('a body with a null character', '{"a":1}\u0000'),
];
