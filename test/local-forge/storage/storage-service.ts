import type { z } from 'zod';
import { checkOperations } from './limits';
import { refused, StorageError } from './storage-error';
import { spaceOf } from './storage';
import type { Space, Storage } from './storage';
import type { Row } from './table';
import * as wire from './wire';

/** What a test may do to the nth storage call: fail it before anything happened, or after it took effect. */
export interface StorageFault {
  readonly when: 'before' | 'after';
  readonly status?: number;
  readonly code?: string;
}

/** Decides the fate of a storage call; `number` counts from 1 over the life of the host. */
export type StorageFaults = (call: {
  readonly number: number;
  readonly path: string;
  readonly body: unknown;
}) => StorageFault | undefined;

type Operation = (storage: Storage, body: unknown) => unknown;

const shown = (row: Row, fields: readonly wire.MetadataField[] = []): object => ({
  key: row.key,
  value: row.value,
  ...(fields.includes('CREATED_AT') && { createdAt: row.createdAt }),
  ...(fields.includes('UPDATED_AT') && { updatedAt: row.updatedAt }),
  ...(fields.includes('EXPIRE_TIME') &&
    row.expiresAt !== undefined && { expireTime: new Date(row.expiresAt).toISOString() }),
});

function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (!parsed.success)
    throw refused(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  return parsed.data;
}

type SpaceOf = (entityName: string | undefined) => Space;

function entitySpace(entityName: string | undefined): Space {
  if (entityName === undefined) throw refused('An entity name is needed.');
  return spaceOf(entityName);
}

const get =
  (space: SpaceOf): Operation =>
  (storage, body) => {
    const { key, entityName, options } = parse(wire.getBody, body);
    return shown(storage.get(space(entityName), key), options?.metadataFields);
  };

const set =
  (space: SpaceOf): Operation =>
  (storage, body) => {
    const request = parse(wire.setBody, body);
    const { previous, latest } = storage.set(space(request.entityName), request);
    if (request.options?.returnValue === undefined) return undefined;
    const returned = request.options.returnValue === 'PREVIOUS' ? previous : latest;
    return returned === undefined ? undefined : shown(returned, request.options.returnMetadataFields);
  };

const remove =
  (space: SpaceOf): Operation =>
  (storage, body) => {
    const { key, entityName } = parse(wire.deleteBody, body);
    storage.delete(space(entityName), key);
    return undefined;
  };

/** Runs one operation per item; each succeeds or fails alone. */
function each<T extends { readonly key: string; readonly entityName?: string | undefined }>(
  items: readonly T[],
  body: unknown,
  run: (item: T) => object,
): object {
  checkOperations(items, Buffer.byteLength(JSON.stringify(body)));
  const successfulKeys: object[] = [];
  const failedKeys: object[] = [];
  for (const item of items) {
    const named = { key: item.key, ...(item.entityName !== undefined && { entityName: item.entityName }) };
    try {
      successfulKeys.push({ ...named, ...run(item) });
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      failedKeys.push({ ...named, error: { code: error.code, message: error.message } });
    }
  }
  return { successfulKeys, failedKeys };
}

const operations: Readonly<Record<string, Operation>> = {
  '/api/v1/get': get(() => 'values'),
  '/api/v1/set': set(() => 'values'),
  '/api/v1/delete': remove(() => 'values'),
  '/api/v1/secret/get': get(() => 'secrets'),
  '/api/v1/secret/set': set(() => 'secrets'),
  '/api/v1/secret/delete': remove(() => 'secrets'),
  '/api/v1/entity/get': get(entitySpace),
  '/api/v1/entity/set': set(entitySpace),
  '/api/v1/entity/delete': remove(entitySpace),
  '/api/v1/query': (storage, body) => {
    const query = parse(wire.queryBody, body);
    const { rows, cursor } = storage.query(query);
    return { data: rows.map((row) => shown(row, query.options?.metadataFields)), cursor };
  },
  '/api/v1/entity/query': (storage, body) => {
    const query = parse(wire.entityQueryBody, body);
    const { rows, cursor } = storage.queryEntities(query);
    return { data: rows.map((row) => shown(row, query.options?.metadataFields)), cursor };
  },
  '/api/v1/batch/get': (storage, body) =>
    each(parse(wire.batchGetBody, body), body, (item) =>
      shown(storage.get(spaceOf(item.entityName), item.key), item.options?.metadataFields),
    ),
  '/api/v1/batch/set': (storage, body) =>
    each(parse(wire.batchSetBody, body), body, (item) => {
      storage.set(spaceOf(item.entityName), item);
      return {};
    }),
  '/api/v1/batch/delete': (storage, body) =>
    each(parse(wire.batchDeleteBody, body), body, (item) => {
      storage.delete(spaceOf(item.entityName), item.key);
      return {};
    }),
  '/api/v1/transaction': (storage, body) => {
    const request = parse(wire.transactionBody, body);
    const all = [...(request.set ?? []), ...(request.delete ?? []), ...(request.check ?? [])];
    checkOperations(all, Buffer.byteLength(JSON.stringify(body)));
    storage.transact(request);
    return undefined;
  },
};

const failure = (status: number, code: string, message: string): Response =>
  Response.json({ code, message }, { status });

function answer(storage: Storage, path: string, body: unknown): Response {
  const operation = operations[path];
  if (operation === undefined) return failure(404, 'NOT_FOUND', `The storage service has no ${path}.`);
  try {
    const result = operation(storage, body);
    return result === undefined ? new Response('', { status: 200 }) : Response.json(result);
  } catch (error) {
    if (error instanceof StorageError) return failure(error.status, error.code, error.message);
    throw error;
  }
}

/** The storage service as `@forge/kvs` reaches it: a path and a JSON body in, a response out. */
export function storageService(
  storage: Storage,
  faults: StorageFaults = () => undefined,
): (path: string, body: unknown) => Response {
  return (path, body) => {
    storage.use.requests += 1;
    const fault = faults({ number: storage.use.requests, path, body });
    const refusal = (): Response =>
      failure(fault?.status ?? 500, fault?.code ?? 'INTERNAL_SERVER_ERROR', 'The storage service failed.');
    if (fault?.when === 'before') return refusal();
    const response = answer(storage, path, body);
    return fault === undefined ? response : refusal();
  };
}
