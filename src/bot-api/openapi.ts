import { z } from 'zod';
import type { BotScope } from './scopes';
import { wireErrorSchema } from './wire-error';

/** What the document says of one route; the registry's rows are of this shape. */
export interface RouteDescription {
  readonly method: 'GET' | 'POST';
  /** As in OpenAPI: `/v1/forms/{id}`. */
  readonly path: string;
  /** null: any key that is valid. */
  readonly scope: BotScope | null;
  /** About how many requests to Jira it takes, which its key is charged; 0: none. */
  readonly cost: number;
  /** Statuses it refuses with beside those every route knows. */
  readonly refusals?: readonly (409 | 410 | 422)[];
  /** Each answer differs from the one before, so it has no ETag. */
  readonly isAlwaysNew?: boolean;
  /** What it gives, one sentence. */
  readonly summary: string;
  readonly params?: z.ZodObject | undefined;
  readonly query?: z.ZodObject | undefined;
  readonly body?: z.ZodType | undefined;
  /** Schema of each answer that is not a refusal, by status. */
  readonly answers: Readonly<Record<number, z.ZodType>>;
  /** Media type of the answers where it is not JSON. */
  readonly produces?: string | undefined;
}

type Json = { readonly [key: string]: unknown };

const REFUSALS: Readonly<Record<number, string>> = {
  400: 'The request is not understood; `details` names the part.',
  401: 'No key, or one that is wrong, expired or revoked.',
  403: 'The key lacks the scope.',
  404: 'There is no such thing, or the key may not know of it.',
  429: 'Too many wrong attempts, or Jira asks to slow down; see Retry-After.',
  503: 'Jira or the storage does not answer; try again.',
};

/** The OpenAPI 3.1 document of the routes. https://spec.openapis.org/oas/v3.1.0 */
export const openApiDocument = (routes: readonly RouteDescription[], serverUrl: string): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Bot Preflight',
    version: '1.0.0',
    summary: 'What a support bot reads from, and writes to, a Jira Service Management site.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: serverUrl }],
  security: [{ bearer: [] }, { hmac: [] }],
  tags: [...new Set(routes.map(tagOf))].sort().map((name) => ({ name })),
  paths: pathsOf(routes),
  components: {
    securitySchemes: {
      bearer: {
        type: 'http',
        scheme: 'bearer',
        description:
          'A key (`bpk_…`), or a JWT signed with RS256 or ES256 whose public key an administrator registered.',
      },
      hmac: { type: 'apiKey', in: 'header', name: 'Authorization', description: HMAC_WORDS },
    },
    schemas: { Error: jsonSchema(wireErrorSchema, 'output') },
    responses: Object.fromEntries(
      Object.entries(REFUSALS).map(([status, description]) => [
        `Refused${status}`,
        { description, content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } },
      ]),
    ),
  },
});

const HMAC_WORDS =
  '`HMAC-SHA256 key="<key id>", timestamp="<Unix seconds>", nonce="<16 to 64 of A-Z a-z 0-9 _ ->", signature="<hex>"`, signed over six lines joined by a line feed: ' +
  'method; path; query, sorted by name and then value, each percent-encoded by RFC 3986; SHA-256 of the body in hex; timestamp; nonce.';

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
  summary: route.summary,
  tags: [tagOf(route)],
  ...(route.scope !== null && { description: `Needs the scope \`${route.scope}\`.` }),
  parameters: [
    ...parametersOf(route.params, 'path'),
    ...parametersOf(route.query, 'query'),
    ...(route.method === 'GET' ? [IF_NONE_MATCH] : []),
  ],
  ...(route.body && {
    requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(route.body, 'input') } } },
  }),
  responses: {
    ...Object.fromEntries(Object.entries(route.answers).map(([status, schema]) => [status, answerOf(schema, route)])),
    ...(route.method === 'GET' && { 304: { description: 'Unchanged since the ETag the caller holds.' } }),
    ...Object.fromEntries(
      Object.keys(REFUSALS).map((status) => [status, { $ref: `#/components/responses/Refused${status}` }]),
    ),
    default: {
      description: 'Refused for another reason; the code tells which.',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
    },
  },
});

const IF_NONE_MATCH = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: 'ETag of the copy the caller holds.',
  schema: { type: 'string' },
};

const answerOf = (schema: z.ZodType, { method, produces = 'application/json' }: RouteDescription): Json => ({
  description: schema.description ?? 'As asked.',
  ...(method === 'GET' && {
    headers: { ETag: { description: 'Changes whenever the answer does.', schema: { type: 'string' } } },
  }),
  content: { [produces]: { schema: jsonSchema(schema, 'output') } },
});

/** A value in the path or the query, as OpenAPI describes it. */
export interface Parameter {
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
      schema: rest,
    };
  });
};

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
