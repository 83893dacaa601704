import { z } from 'zod';
import { HEADERS, operationRefusals, REFUSALS, refusalResponse } from './openapi-refusals';
import { BODY_BYTES, SPENDING_PER_MINUTE } from './limits';
import type { RouteDescription } from './route-description';
import { wireErrorSchema } from './wire-error';

type Json = { readonly [key: string]: unknown };

/** The OpenAPI 3.1 document of the routes. https://spec.openapis.org/oas/v3.1.0 */
export const openApiDocument = (routes: readonly RouteDescription[], serverUrl: string): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Bot Preflight',
    version: '1.0.0',
    summary: 'What a support bot reads from, and writes to, a Jira Service Management site.',
    description: DESCRIPTION,
    contact: { name: 'The Jira administrator who gave you the key' },
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: serverUrl }],
  security: [{ bearer: [] }, { hmac: [] }],
  tags: [...new Set(routes.map(tagOf))].sort().map((name) => ({ name, description: TAGS.get(name) ?? name })),
  paths: pathsOf(routes),
  components: {
    securitySchemes: {
      bearer: {
        type: 'http',
        scheme: 'bearer',
        description:
          'A key (`bpk_…`), or a JWT signed with RS256 or ES256 whose public key an administrator registered. ' +
          'A JWT names issuer (`iss`), audience (`aud`) and end (`exp`, at most 24 hours ahead).',
      },
      hmac: { type: 'apiKey', in: 'header', name: 'Authorization', description: HMAC_WORDS },
    },
    schemas: { Error: jsonSchema(wireErrorSchema, 'output') },
    headers: HEADERS,
    responses: Object.fromEntries(
      Object.keys(REFUSALS).map((status) => [`Refused${status}`, refusalResponse(Number(status))]),
    ),
  },
});

const DESCRIPTION = [
  `A key may spend ${SPENDING_PER_MINUTE} a minute. A call costs about as much as it asks Jira requests; each ` +
    'operation says how much, and the headers RateLimit-Limit, RateLimit-Remaining and RateLimit-Reset say what ' +
    'is left.',
  `A body holds at most ${BODY_BYTES / 1024} KiB. Every refusal has the same shape, \`Error\`; branch on its \`code\`.`,
].join('\n\n');

const TAGS: ReadonlyMap<string, string> = new Map([
  ['approvals', 'What waits for people’s approval.'],
  ['articles', 'Knowledge base articles that customers find.'],
  ['files', 'The same articles as files.'],
  ['forms', 'Request types, what they ask, and requests on behalf of employees.'],
  ['openapi', 'This document.'],
  ['people', 'Agents and customers.'],
  ['readiness', 'What the newest audits say.'],
  ['tickets', 'What happens to tickets, and how they stand.'],
]);

const HMAC_WORDS = [
  '`HMAC-SHA256 key="<key id>", timestamp="<Unix seconds>", nonce="<16 to 64 of A-Z a-z 0-9 _ ->", ' +
    'signature="<64 hex digits>"`.',
  'The key id is the part of the shown key between the first and the second `_`. ' +
    'The secret is the whole text that was shown, `bpk_…`, as UTF-8.',
  'The signature is the HMAC-SHA256, in lower-case hex, of six lines joined by a line feed: ' +
    'the method in capitals; the path after the server’s address, each part percent-encoded (RFC 3986); the ' +
    'query; the SHA-256 of the body in lower-case hex, of a call without a body that of the empty text; the ' +
    'timestamp; the nonce.',
  'In the query each name and value is percent-encoded by RFC 3986, upper-case hex digits; the pairs ' +
    '`name=value` are sorted by encoded name and then encoded value, by the codes of the characters, and joined ' +
    'by `&`. Without a query the line is empty.',
  'The timestamp may be off by 300 seconds, and a nonce counts once for a key.',
].join(' ');

const pathsOf = (routes: readonly RouteDescription[]): Json => {
  const paths = [...new Set(routes.map(({ path }) => path))].sort();
  return Object.fromEntries(
    paths.map((path) => [
      path,
      Object.fromEntries(
        routes.filter((route) => route.path === path).map((route) => [route.method.toLowerCase(), operationOf(route)]),
      ),
    ]),
  );
};

const operationOf = (route: RouteDescription): Json => ({
  operationId: operationId(route),
  summary: route.summary.text,
  tags: [tagOf(route)],
  description: [
    ...(route.scope === null ? ['Needs no scope.'] : [`Needs the scope \`${route.scope}\`.`]),
    route.cost === 0 ? 'Costs nothing.' : `Costs ${route.cost}.`,
  ].join(' '),
  parameters: [
    ...parametersOf(route.params, 'path'),
    ...parametersOf(route.query, 'query'),
    ...(hasETag(route) ? [IF_NONE_MATCH] : []),
  ],
  ...(route.body && {
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: jsonSchema(route.body, 'input'),
          ...(route.bodyExamples && { examples: route.bodyExamples }),
        },
      },
    },
  }),
  responses: {
    ...Object.fromEntries(Object.entries(route.answers).map(([status, schema]) => [status, answerOf(schema, route)])),
    ...(hasETag(route) && {
      304: { description: 'Unchanged since the ETag the caller holds.', headers: headersOf(route) },
    }),
    ...Object.fromEntries(
      operationRefusals(route).map((status) => [status, { $ref: `#/components/responses/Refused${status}` }]),
    ),
    default: {
      description: 'Refused for another reason; the code says which.',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
    },
  },
});

const hasETag = ({ method, isAlwaysNew = false }: RouteDescription): boolean => method === 'GET' && !isAlwaysNew;

const IF_NONE_MATCH = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: 'ETag of the copy the caller holds.',
  schema: { type: 'string' },
};

const header = (name: string): Json => ({ [name]: { $ref: `#/components/headers/${name}` } });

const headersOf = (route: RouteDescription): Json => ({
  ...(hasETag(route) && header('ETag')),
  ...(route.cost > 0 && {
    ...header('RateLimit-Limit'),
    ...header('RateLimit-Remaining'),
    ...header('RateLimit-Reset'),
  }),
});

const answerOf = (schema: z.ZodType, route: RouteDescription): Json => ({
  description: schema.description ?? 'As asked.',
  headers: headersOf(route),
  content: { [route.produces ?? 'application/json']: { schema: jsonSchema(schema, 'output') } },
});

/** A value in the path or the query, as OpenAPI describes it. */
interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: Json;
}

export const parametersOf = (schema: z.ZodObject | undefined, place: 'path' | 'query'): readonly Parameter[] => {
  if (!schema) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' });
  return Object.entries(properties).map(([name, value]) => {
    const { description, ...rest } = typeof value === 'object' ? value : {};
    return {
      name,
      in: place,
      required: place === 'path' || required.includes(name),
      ...(description !== undefined && { description }),
      schema: wholeOf(rest),
    };
  });
};

/** A number is read from the digits of a text, so its pattern says nothing more. */
const wholeOf = ({ pattern, ...schema }: Json): Json =>
  schema['type'] === 'integer' || pattern === undefined ? schema : { ...schema, pattern };

/** OpenAPI 3.1 speaks JSON Schema 2020-12 already, so the dialect is not repeated in each. */
const jsonSchema = (schema: z.ZodType, io: 'input' | 'output'): Json =>
  Object.fromEntries(Object.entries(z.toJSONSchema(schema, { io })).filter(([name]) => name !== '$schema'));

/** `/v1/forms/{id}/submit` belongs to `forms`. */
const tagOf = ({ path }: RouteDescription): string => path.split('/')[2]?.replace(/\.json$/u, '') ?? 'v1';

/** `GET /v1/forms/{id}` is `getFormsById`. */
const operationId = ({ method, path }: RouteDescription): string =>
  method.toLowerCase() +
  path
    .split('/')
    .slice(2)
    .map((part) =>
      part.startsWith('{')
        ? `By${capital(part.slice(1, -1))}`
        : part
            .split(/[^A-Za-z0-9]/u)
            .map(capital)
            .join(''),
    )
    .join('');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
