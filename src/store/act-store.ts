import { randomUUID } from 'node:crypto';
import { kvs, Sort, WhereConditions } from '@forge/kvs';
import { z } from 'zod';
import type { Act } from '../shared/act-contract';
import { PLAN_PURPOSES, SETUP_PARTS } from '../shared/vocabulary';
import { ACCESS_QUESTIONS } from '../shared/roster-vocabulary';

const ENTITY = 'act';
const purpose = z.enum(PLAN_PURPOSES);
const count = z.number().int().nonnegative();

const actSchema: z.ZodType<Act> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('plan-started'), planId: z.string(), purpose, changes: count }),
  z.object({ kind: z.literal('plan-stopped'), planId: z.string(), purpose }),
  z.object({ kind: z.literal('undo-started'), planId: z.string(), purpose, isWhole: z.boolean() }),
  z.object({ kind: z.literal('adding-started'), people: count }),
  z.object({ kind: z.literal('adding-retried') }),
  z.object({ kind: z.literal('adding-undone') }),
  z.object({ kind: z.literal('roster-run-cancelled') }),
  z.object({ kind: z.literal('roster-watch-saved'), isWatching: z.boolean(), addsByItself: z.boolean() }),
  z.object({ kind: z.literal('desk-access-recorded'), question: z.enum(ACCESS_QUESTIONS), days: count }),
  z.object({ kind: z.literal('key-made'), keyId: z.string(), projects: count }),
  z.object({ kind: z.literal('key-rotated'), keyId: z.string() }),
  z.object({ kind: z.literal('key-revoked'), keyId: z.string() }),
  z.object({ kind: z.literal('bot-url-moved') }),
  z.object({ kind: z.literal('ticket-feed-switched'), isOn: z.boolean().nullable() }),
  z.object({ kind: z.literal('risk-accepted'), check: z.string(), isWhole: z.boolean(), days: count }),
  z.object({ kind: z.literal('risk-withdrawn'), check: z.string() }),
  z.object({ kind: z.literal('confirmed'), check: z.string(), result: z.enum(['pass', 'fail']), days: count }),
  z.object({ kind: z.literal('setup-made') }),
  z.object({
    kind: z.literal('setup-saved'),
    parts: z.array(z.enum(SETUP_PARTS)),
    testProject: z.string().nullable(),
  }),
  z.object({ kind: z.literal('go-live-marked') }),
  z.object({ kind: z.literal('go-live-unmarked') }),
  z.object({ kind: z.literal('handover-started') }),
  z.object({ kind: z.literal('report-shared') }),
]);

/** Stands for “none” where an index wants a text. */
const NONE = '-';

const rowSchema = z.object({
  projectId: z.string(),
  /** The moment and something no other row has: no two of one millisecond fall between two pages. */
  seq: z.string(),
  at: z.string(),
  payload: z.object({ by: z.string(), projectKey: z.string().nullable(), act: actSchema }),
});
type Row = z.infer<typeof rowSchema>;

/** What somebody did, with which project. */
export interface StoredAct {
  readonly at: string;
  readonly by: string;
  /** null: it is about no single project. */
  readonly project: { readonly id: string; readonly key: string } | null;
  readonly act: Act;
}

/** How long a row is kept; the longest time to live Forge takes. */
const KEPT_DAYS = 365;
const DAY_MS = 86_400_000;

/** A row of its own for each act, so that of two at the same moment neither is lost. */
export async function writeAct({ at, by, project, act }: StoredAct): Promise<void> {
  const seq = `${at}-${randomUUID()}`;
  await kvs
    .entity<Row>(ENTITY)
    .set(
      seq.replace(/[^\w-]/gu, ''),
      { projectId: project?.id ?? NONE, seq, at, payload: { by, projectKey: project?.key ?? null, act } },
      { ttl: { value: KEPT_DAYS, unit: 'DAYS' } },
    );
}

const PAGE = 100;

/**
 * Rows of one project, or of the site, newest first; those before a row where its `seq` is given. A query lags behind.
 */
export async function* actRows(
  projectId: string | null,
  before?: string,
): AsyncGenerator<StoredAct & { readonly seq: string }> {
  for await (const { value } of everyRow(projectId, before)) {
    const row = rowSchema.safeParse(value).data;
    if (row) {
      const { seq, at, payload } = row;
      const project = payload.projectKey === null ? null : { id: row.projectId, key: payload.projectKey };
      yield { seq, at, by: payload.by, project, act: payload.act };
    }
  }
}

/** The same as they are stored, with their keys; what a later version wrote too. */
export async function* everyRow(
  projectId: string | null,
  before?: string,
): AsyncGenerator<{ readonly key: string; readonly value: Row }> {
  const all = kvs.entity<Row>(ENTITY).query();
  const of = projectId === null ? all.index('by-seq') : all.index('by-project-seq', { partition: [projectId] });
  const query = (before === undefined ? of : of.where(WhereConditions.lessThan(before))).sort(Sort.DESC).limit(PAGE);
  let cursor: string | undefined;
  do {
    const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
    yield* page.results;
    cursor = page.nextCursor;
  } while (cursor);
}

/** Writes a row that somebody was erased from; it goes when it was to go. */
export async function rewriteAct(key: string, value: unknown, at: string): Promise<void> {
  const seconds = Math.ceil((Date.parse(at) + KEPT_DAYS * DAY_MS - Date.now()) / 1000);
  if (seconds <= 0) await deleteAct(key);
  else await kvs.entity<unknown>(ENTITY).set(key, value, { ttl: { value: seconds, unit: 'SECONDS' } });
}

export async function deleteAct(key: string): Promise<void> {
  await kvs.entity(ENTITY).delete(key);
}
