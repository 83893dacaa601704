import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Exchange } from '../core/conformity';
import { Conformity, specFolder } from '../core/conformity';
import { ROUTES } from '../routes';
import { scopeAlternatives } from '../scopes/required-scopes';

const API = {
  openapi: '3.0.1',
  paths: {
    '/rest/api/3/thing': {
      post: {
        parameters: [{ name: 'size', in: 'query', required: true, schema: { type: 'integer' } }],
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
        responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } } },
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        type: 'object',
        additionalProperties: false,
        required: ['id'],
        properties: { id: { type: 'string' }, note: { type: 'string', nullable: true } },
      },
    },
  },
};

const fits: Exchange = {
  method: 'POST',
  template: '/rest/api/3/thing',
  query: new URLSearchParams('size=1'),
  requestBody: { id: '1' },
  status: 200,
  responseBody: { id: '1', note: null },
};

describe('a comparison with an OpenAPI file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  writeFileSync(join(folder, 'jira-platform.json'), JSON.stringify(API));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    { given: 'an exchange that fits', exchange: fits, failures: 0 },
    {
      given: 'an answer with a member too many',
      exchange: { ...fits, responseBody: { id: '1', more: 1 } },
      failures: 1,
    },
    { given: 'an answer of the wrong type', exchange: { ...fits, responseBody: { id: 1 } }, failures: 1 },
    { given: 'a request body without a required member', exchange: { ...fits, requestBody: {} }, failures: 1 },
    {
      given: 'an unknown query parameter',
      exchange: { ...fits, query: new URLSearchParams('size=1&x=2') },
      failures: 1,
    },
    { given: 'a missing query parameter', exchange: { ...fits, query: new URLSearchParams() }, failures: 1 },
    {
      given: 'a query value of the wrong type',
      exchange: { ...fits, query: new URLSearchParams('size=big') },
      failures: 1,
    },
    { given: 'a status that is not described', exchange: { ...fits, status: 202 }, failures: 1 },
    { given: 'an operation that is not described', exchange: { ...fits, template: '/rest/api/3/other' }, failures: 1 },
    {
      given: 'a wrong request refused with 400',
      exchange: { ...fits, requestBody: {}, status: 400, responseBody: {} },
      failures: 0,
    },
  ])('given $given, records $failures failures', ({ exchange, failures }) => {
    const conformity = new Conformity(folder);
    conformity.check(exchange);
    expect(conformity.failures).toHaveLength(failures);
  });
});

describe('the table of scopes', () => {
  it('has a line for every operation of the site', () => {
    expect(
      ROUTES.filter((route) => scopeAlternatives(`${route.method} ${route.path}`) === undefined).map(
        (route) => route.path,
      ),
    ).toEqual([]);
  });

  it('agrees with Atlassian’s files on every operation they list scopes for', () => {
    const folder = specFolder();
    const conformity = folder === undefined ? undefined : new Conformity(folder);
    const differing = ROUTES.flatMap((route) => {
      const listed = conformity?.operation(route.method, route.path)?.['x-atlassian-oauth2-scopes'];
      if (!listed || listed.length === 0) return [];
      const expected = listed
        .map((set) => set.scopes)
        .filter((set) => set.length > 0)
        .map((set) => [...set].sort());
      const ours = (scopeAlternatives(`${route.method} ${route.path}`) ?? []).map((set) => [...set].sort());
      return JSON.stringify(expected) === JSON.stringify(ours)
        ? []
        : [`${route.method} ${route.path}: ${JSON.stringify(ours)} instead of ${JSON.stringify(expected)}`];
    });
    expect(differing).toEqual([]);
  });
});
