import type { BotProject } from '../../app/live-project';
import type { z } from 'zod';
import type { RouteDescription } from '../../bot-api/route-description';
import type { BotKey } from '../../store/key-store';
import { DoorError } from './door-error';
import type { Tenant } from '../../app/tenant';

/** What every route gets: the caller is known and holds the route's scope. */
export interface BotContext extends Omit<Tenant, 'now'> {
  readonly key: BotKey;
  /** ISO 8601 UTC, the same for the whole call. */
  readonly now: string;
  /** The projects this key may read, by id in ascending order; those that are no longer set up are left out. */
  readonly projects: () => Promise<readonly BotProject[]>;
  /** Address of the door, without a slash at its end, for links in an answer. */
  readonly baseUrl: () => Promise<string>;
}

/** A body is sent as JSON unless it is text of another media type. */
interface RouteAnswer<Body> {
  readonly status: number;
  readonly body: Body;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The parts of a request as they came: names and decoded path values, query values, the parsed body. */
interface RawInput {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly body: unknown;
}

/** One row of the registry. */
export interface Route extends RouteDescription {
  /** Throws `DoorError` for input that does not fit. */
  readonly run: (input: RawInput, context: BotContext) => Promise<RouteAnswer<unknown>>;
}

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;

interface RouteDefinition<P, Q, B, A extends Readonly<Record<number, z.ZodType>>> extends Omit<
  RouteDescription,
  'params' | 'query' | 'body' | 'answers'
> {
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly answers: A;
  readonly handle: (
    context: BotContext & { readonly params: Parsed<P>; readonly query: Parsed<Q>; readonly body: Parsed<B> },
  ) => Promise<RouteAnswer<z.input<A[keyof A]>>>;
}

/** Makes a row: what is described is what is parsed, so the document cannot say anything else than the door does. */
export const defineRoute = <
  A extends Readonly<Record<number, z.ZodType>>,
  P extends z.ZodObject | undefined = undefined,
  Q extends z.ZodObject | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
>({
  handle,
  params,
  query,
  body,
  ...description
}: RouteDefinition<P, Q, B, A>): Route => ({
  ...description,
  params,
  query,
  body,
  run: (input, context) =>
    handle({
      ...context,
      params: parsed(params, input.params, 'path'),
      query: parsed(query, input.query, 'query'),
      body: parsed(body, input.body, 'body'),
    }),
});

const parsed = <S extends z.ZodType | undefined>(schema: S | undefined, value: unknown, place: string): Parsed<S> => {
  const result = schema?.safeParse(value);
  if (result === undefined) return undefined as Parsed<S>;
  if (result.success) return result.data as Parsed<S>;
  const details = result.error.issues.slice(0, 20).map((issue) => ({
    at: [place, ...issue.path.map(String)].join('.').slice(0, 200),
    message: isMissing(value, issue.path) ? 'is missing' : issue.message.slice(0, 300),
  }));
  throw new DoorError('bad-request', 'The request does not fit; see details.', { details });
};

/** Whether nothing was sent there, which the schema's own words call `undefined`. */
const isMissing = (value: unknown, path: readonly PropertyKey[]): boolean => {
  let at = value;
  for (const name of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return true;
    at = (at as Readonly<Record<PropertyKey, unknown>>)[name];
  }
  return at === undefined;
};
