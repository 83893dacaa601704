import { BODY_BYTES, PATH_CHARACTERS, QUERY_CHARACTERS, SPENDING_PER_MINUTE } from './limits';
import type { RouteDescription } from './route-description';

type Json = { readonly [key: string]: unknown };

const text = (description: string, isRequired = false): Json => ({
  description,
  ...(isRequired && { required: true }),
  schema: { type: 'string' },
});
const count = (description: string): Json => ({ description, required: true, schema: { type: 'integer', minimum: 0 } });

/** Headers of answers, by name. */
export const HEADERS: Json = {
  ETag: text('Changes whenever the answer does.', true),
  'RateLimit-Limit': count(`What a key may spend in a minute, ${SPENDING_PER_MINUTE}.`),
  'RateLimit-Remaining': count('What is left of it.'),
  'RateLimit-Reset': count('Seconds until the minute is over.'),
  'Retry-After': {
    ...count('Seconds to wait before the same call makes sense again.'),
    schema: { type: 'integer', minimum: 1 },
  },
  Allow: text('Methods the path takes.', true),
  'WWW-Authenticate': text('Ways to authenticate.', true),
};

interface Refusal {
  readonly description: string;
  /** Names of headers that come along, in every case or, with a question mark, in some. */
  readonly headers?: readonly string[];
}

/** Why a call is refused, by status. */
export const REFUSALS: Readonly<Record<number, Refusal>> = {
  400: {
    description:
      'The request is not understood. Where a parameter or a part of the body is the reason, `details` names it.',
  },
  401: { description: 'No key, or one that is wrong, expired or revoked.', headers: ['WWW-Authenticate'] },
  403: { description: 'The key lacks the scope.' },
  404: { description: 'There is no such thing, or the key may not know of it.' },
  405: { description: 'The path takes other methods.', headers: ['Allow'] },
  409: {
    description:
      'The same submission is being filed, or another of its kind for the same employee; or its key was used ' +
      'with other answers.',
    headers: ['Retry-After?'],
  },
  410: { description: 'The cursor is too old, or stands in a project the key no longer has. Begin without one.' },
  413: { description: `The body is larger than ${BODY_BYTES / 1024} KiB, or the headers are too large.` },
  414: { description: `The path is longer than ${PATH_CHARACTERS} characters, or the query than ${QUERY_CHARACTERS}.` },
  415: { description: 'The body is not application/json in UTF-8.' },
  422: { description: 'The answers do not fit the form; `details` names each. Nothing was filed.' },
  429: {
    description:
      'Too many wrong attempts, too little left to the key in this minute, too many calls that wait, or Jira ' +
      'asks to slow down.',
    headers: ['Retry-After'],
  },
  500: { description: 'Something unexpected; try again, and tell the administrator if it stays.' },
  502: { description: 'Jira does not let this app do that; the administrator finds the reason in an audit.' },
  503: { description: 'Jira or the storage does not answer; try again.', headers: ['Retry-After'] },
};

const ALWAYS = [400, 401, 404, 405, 413, 414, 429, 500, 503] as const;

/** With which statuses a route may refuse, ascending. */
export const operationRefusals = ({ scope, cost, body, refusals = [] }: RouteDescription): readonly number[] =>
  [...ALWAYS, ...(scope === null ? [] : [403]), ...(body ? [415] : []), ...(cost > 0 ? [502] : []), ...refusals].sort(
    (a, b) => a - b,
  );

export const refusalResponse = (status: number): Json => {
  const { description = '', headers = [] } = REFUSALS[status] ?? {};
  return {
    description,
    ...(headers.length > 0 && { headers: Object.fromEntries(headers.map(headerOf)) }),
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
  };
};

const headerOf = (named: string): readonly [string, Json] => {
  const name = named.replace('?', '');
  return named === name
    ? [name, { $ref: `#/components/headers/${name}` }]
    : [name, { description: 'Seconds to wait, where waiting helps.', schema: { type: 'integer', minimum: 1 } }];
};
