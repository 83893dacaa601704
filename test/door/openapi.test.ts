import { z } from 'zod';
import { BOT_SCOPES } from '../../src/shared/vocabulary';
import { ALL_ROUTES } from '../../src/door/routes/routes';
import { anInstalledApp } from '../entry/an-installed-app';
import { aKey, knock } from './a-door';
import { DOCUMENT } from './conformity';

const parameterSchema = z.looseObject({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean(),
  schema: z.looseObject({}),
});
const operationSchema = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  tags: z.array(z.string()),
  parameters: z.array(parameterSchema),
  responses: z.record(z.string(), z.looseObject({ description: z.string().optional(), $ref: z.string().optional() })),
  requestBody: z.looseObject({ content: z.record(z.string(), z.unknown()) }).optional(),
});

const operations = Object.entries(DOCUMENT.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    path,
    method,
    operation: operationSchema.parse(operation),
  })),
);

/**
 * Rules of the OpenAPI 3.1 specification that a schema of ours would not see, and our own about what a reader needs.
 */
describe.each(operations)('the document on $name', ({ path, method, operation }) => {
  test('names each part of the path that varies as a parameter, and no other', () => {
    const inPath = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name).sort();
    expect(
      operation.parameters
        .filter((parameter) => parameter.in === 'path')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(inPath);
    expect(operation.parameters.filter((parameter) => parameter.in === 'path' && !parameter.required)).toEqual([]);
  });

  test('names no parameter twice', () => {
    const names = operation.parameters.map((parameter) => `${parameter.in} ${parameter.name.toLowerCase()}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test('says what each answer is, one that is no refusal among them', () => {
    const statuses = Object.keys(operation.responses);
    expect(statuses.some((status) => status.startsWith('2'))).toBe(true);
    expect(statuses).toEqual(
      expect.arrayContaining(['401', 'default', ...(method === 'get' && path !== '/v1/tickets/events' ? ['304'] : [])]),
    );
    expect(
      Object.values(operation.responses).filter(
        ({ description, $ref }) => description === undefined && $ref === undefined,
      ),
    ).toEqual([]);
  });

  test('has a summary that is a sentence, and a body only where the method takes one', () => {
    expect(operation.summary).toMatch(/^[A-Z].*\.$/u);
    expect(method === 'get' && operation.requestBody !== undefined).toBe(false);
  });
});

describe('the OpenAPI document', () => {
  test('names each operation once', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][A-Za-z0-9]*$/u.test(id))).toEqual([]);
  });

  test('describes every route of the registry, in the order of their paths', () => {
    expect(operations.map(({ name }) => name).sort()).toEqual(
      ALL_ROUTES.map(({ method, path }) => `${method} ${path}`).sort(),
    );
    expect(Object.keys(DOCUMENT.paths)).toEqual(Object.keys(DOCUMENT.paths).sort());
  });

  test('has no two paths that differ only in the name of a parameter', () => {
    const shapes = Object.keys(DOCUMENT.paths).map((path) => path.replace(/\{\w+\}/gu, '{}'));
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  test('refers only to what it holds', () => {
    const refs = [...JSON.stringify(DOCUMENT).matchAll(/"\$ref":"([^"]+)"/gu)].map(([, ref = '']) => ref);
    const missing = refs.filter(
      (ref) =>
        ref
          .split('/')
          .slice(1)
          .reduce<unknown>(
            (at, name) =>
              typeof at === 'object' && at !== null ? Object.entries(at).find(([key]) => key === name)?.[1] : undefined,
            DOCUMENT,
          ) === undefined,
    );
    expect(missing).toEqual([]);
  });

  test('asks for a key everywhere, and for a scope where a route reads or writes anything', () => {
    expect(DOCUMENT).toMatchObject({ openapi: '3.1.0', security: [{ bearer: [] }, { hmac: [] }] });
    expect(ALL_ROUTES.filter(({ scope }) => scope === null).map(({ path }) => path)).toEqual(['/v1/openapi.json']);
    expect(new Set(ALL_ROUTES.flatMap(({ scope }) => scope ?? []))).toEqual(new Set(BOT_SCOPES));
  });

  test('is what the door serves, with the address of the door', async () => {
    const app = await anInstalledApp('acme', { webTriggerOrigin: () => 'https://site.example' });
    const { json } = await knock(app.host, { path: '/v1/openapi.json', key: await aKey(app) });
    const { url } = await app.told('readBotUrl', {});
    expect(json).toEqual({ ...DOCUMENT, servers: [{ url }] });
    await app.close();
  });
});
