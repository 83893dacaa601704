import type { ErrorCode } from '../../../src/bot-api/wire-error';
import type { Attack } from './attack';

const cursor = (position: unknown): string => Buffer.from(JSON.stringify(position)).toString('base64url');

const asked =
  (status: number, code: ErrorCode) =>
  (given: string, path: string): Attack => ({ given, status, code, knock: ({ key }) => ({ path, key }) });
const bent = asked(400, 'bad-request');
const unknown = asked(404, 'not-found');
const gone = asked(410, 'cursor-expired');

/** Well-formed calls of a good key that ask for what it may not have, or for nothing there is. */
export const REQUEST_ATTACKS: readonly Attack[] = [
  gone('a cursor of people in another project', `/v1/people?cursor=${cursor(['1', 'agent', 0])}`),
  gone(
    'a cursor of people in a project called constructor',
    `/v1/people?cursor=${cursor(['constructor', 'agent', 0])}`,
  ),
  bent('a cursor of people before the first', `/v1/people?cursor=${cursor(['1', 'agent', -1])}`),
  bent('a cursor of people at half a place', `/v1/people?cursor=${cursor(['1', 'agent', 0.5])}`),
  bent('a cursor of people of another role', `/v1/people?cursor=${cursor(['1', 'admin', 0])}`),
  bent('a cursor of people that is an object', `/v1/people?cursor=${cursor({ 0: '1', 1: 'agent', 2: 0, length: 3 })}`),
  bent('a cursor of people of 400 characters', `/v1/people?cursor=${'a'.repeat(400)}`),
  bent('a cursor of the feed that is null', `/v1/tickets/events?after=${cursor(null)}`),
  bent(
    'a cursor of the feed with a hold of a year',
    `/v1/tickets/events?after=${Buffer.from('t1.0.zzzzz.').toString('base64url')}`,
  ),
  bent(
    'a cursor of the feed in other letters',
    `/v1/tickets/events?after=${Buffer.from('t1.0.0.').toString('base64url')}==`,
  ),
  bent('two cursors', '/v1/tickets/events?after=now&after=now'),
  bent('a wait of an hour', '/v1/tickets/events?wait=3600'),
  bent('a wait in the exponent', '/v1/tickets/events?wait=1e1'),
  bent('an empty wait', '/v1/tickets/events?wait='),
  bent('a limit of nothing', '/v1/tickets/events?limit=0'),
  bent('a limit over all bounds', `/v1/forms?limit=${'9'.repeat(400)}`),
  bent('a limit below zero', '/v1/forms?limit=-1'),
  bent('an offset over the bound', '/v1/forms?offset=100001'),
  bent('a limit twice', '/v1/forms?limit=1&limit=2'),
  bent('a search for nothing', '/v1/articles?query=%20%20'),
  bent('a search twice', '/v1/articles?query=a&query=b'),
  bent('a search of 300 characters', `/v1/articles?query=${'a'.repeat(300)}`),
  bent('a filter that is no comparison', '/v1/files?$filter=1 eq 1'),
  bent('a filter with or', '/v1/files?$filter=created_datetime ge 2026-01-01 or 1 eq 1'),
  bent('a filter of a day there is not', '/v1/files?$filter=created_datetime ge 2026-99-99'),
  bent('a filter called constructor', '/v1/files?$filter=created_datetime constructor 2026-01-01'),
  bent('a filter of four hundred digits', `/v1/files?$filter=created_datetime ge ${'1'.repeat(400)}`),
  bent('a filter of nothing but blanks in the middle', `/v1/files?$filter=a${' '.repeat(480)}b`),
  unknown('a form of another project', '/v1/forms/1-1'),
  unknown('a form with a zero before its id', '/v1/forms/012264-1'),
  unknown('a form with a sign', '/v1/forms/+1-1'),
  unknown('a form in Arabic digits', `/v1/forms/${encodeURIComponent('١-١')}`),
  unknown('a form of 19 digits and more', `/v1/forms/${'1'.repeat(20)}-1`),
  unknown('a form called __proto__', '/v1/forms/__proto__'),
  unknown('a file of another project', '/v1/files/1-1'),
  unknown('a file called constructor', '/v1/files/constructor'),
  unknown('a download of another project', '/v1/files/1-1/download'),
  bent('a ticket key in small letters', '/v1/tickets/it-1'),
  bent('a ticket key with JQL behind it', `/v1/tickets/${encodeURIComponent('IT-1 OR 1=1')}`),
  bent('a ticket key in wide letters', `/v1/tickets/${encodeURIComponent('ＩＴ-1')}`),
  bent('a ticket id with a zero before it', '/v1/tickets/010'),
  bent('a ticket called constructor', '/v1/tickets/constructor'),
];

const submission = (given: string, status: number, code: ErrorCode, body: unknown): Attack => ({
  given,
  status,
  code,
  knock: ({ key }) => ({
    path: '/v1/forms/1-1/submit',
    method: 'POST',
    key,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  }),
});

/** Submissions that are refused for their shape, and good ones to a form the key may not know. */
export const SUBMISSION_ATTACKS: readonly Attack[] = [
  submission('a submission to a form of another project', 404, 'not-found', {
    submitted_by: 'a@b.example',
    fields: {},
  }),
  submission('a submission for nobody', 400, 'bad-request', { fields: {} }),
  submission('a submission for a list of people', 400, 'bad-request', { submitted_by: ['a'], fields: {} }),
  submission('a submission for an address of 400 characters', 400, 'bad-request', { submitted_by: 'a'.repeat(400) }),
  submission('answers that are a list', 400, 'bad-request', { submitted_by: 'a', fields: [] }),
  submission('an answer that is an object', 400, 'bad-request', {
    submitted_by: 'a',
    fields: { summary: { $ne: null } },
  }),
  submission('an answer of 40,000 characters', 400, 'bad-request', {
    submitted_by: 'a',
    fields: { a: 'x'.repeat(40_000) },
  }),
  submission('an answer of 300 choices', 400, 'bad-request', {
    submitted_by: 'a',
    fields: { a: Array.from({ length: 300 }, () => 'x') },
  }),
  submission('an idempotency key of one letter', 400, 'bad-request', { submitted_by: 'a', idempotency_key: 'a' }),
  submission('an idempotency key that is a number', 400, 'bad-request', {
    submitted_by: 'a',
    idempotency_key: 12345678,
  }),
  submission('a byte order mark', 400, 'bad-request', '\uFEFF{"submitted_by":"a"}'),
  submission('NaN', 400, 'bad-request', '{"submitted_by":"a","fields":{"a":NaN}}'),
  submission('a number beyond all numbers', 400, 'bad-request', '{"submitted_by":"a","fields":{"a":1e999}}'),
  submission('33 levels', 400, 'bad-request', `{"a":${'['.repeat(32)}${']'.repeat(32)}}`),
  submission('escaped quotes without an end', 400, 'bad-request', `{"a":"${'\\"'.repeat(200_000)}`),
  submission('brackets behind an escaped quote', 400, 'bad-request', `["\\"",${'['.repeat(40)}`),
];
