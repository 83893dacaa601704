import { z } from 'zod';

const operationSchema = z.looseObject({ operationId: z.string() });
const documentSchema = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), operationSchema)) });
const refusalSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

export interface Call {
  /** For the parts of the path that vary. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
}

/** A client that knows the door by its description alone: operations are called by their id, wherever they are. */
export interface DoorClient {
  /**
   * Throws an `Error` with the door's own words where it refuses, and a `ZodError` where the answer is of another
   * shape.
   */
  call<S extends z.ZodType>(operationId: string, answer: S, call?: Call): Promise<z.output<S>>;
  readonly operations: readonly string[];
}

export async function openDoor({ url, key }: { readonly url: string; readonly key: string }): Promise<DoorClient> {
  const authorization = `Bearer ${key}`;
  const document = documentSchema.parse(
    await (await fetch(`${url}/v1/openapi.json`, { headers: { authorization } })).json(),
  );
  const operations = new Map(
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => [operationId, { path, method }] as const),
    ),
  );
  return {
    operations: [...operations.keys()],
    async call(operationId, answer, { path = {}, query = {}, body } = {}) {
      const operation = operations.get(operationId);
      if (!operation) throw new Error(`The door has no operation ${operationId}.`);
      const filled = operation.path.replace(/\{(\w+)\}/gu, (_, name: string) => encodeURIComponent(path[name] ?? ''));
      const search = new URLSearchParams(
        Object.entries(query).map(([name, value]) => [name, String(value)]),
      ).toString();
      const response = await fetch(`${url}${filled}${search && `?${search}`}`, {
        method: operation.method.toUpperCase(),
        headers: { authorization, ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const json: unknown = await response.json();
      if (!response.ok)
        throw new Error(
          `${operationId} was refused with ${response.status}: ` +
            `${refusalSchema.safeParse(json).data?.error.message ?? 'no reason'}`,
        );
      return answer.parse(json) as z.output<typeof answer>;
    },
  };
}
