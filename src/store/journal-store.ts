import { kvs, Sort, WhereConditions } from '@forge/kvs';
import { z } from 'zod';
import { factSchema } from '../plan/change';
import { keys } from './keys';
import { readFailedKeys } from './read-batch';

const PHASES = ['intent', 'done', 'reverted'] as const;
export type Phase = (typeof PHASES)[number];

const ENTITY = 'journal-entry';

const payloadSchema = z.object({
  applicationId: z.string(),
  step: z.string(),
  /** Account id of the admin on whose word it happened. */
  by: z.string(),
  /** What was there before; of an intent. */
  before: factSchema,
  /** Id of what was made; of an intent: as Jira's answer named it, null before that. */
  made: z.string().nullable(),
  /** The object as it stood after; an undo that finds another is refused. */
  seen: factSchema,
  /** False: it was there already, so there is nothing to take back. */
  isOurs: z.boolean(),
});

const entrySchema = z.object({
  planId: z.string(),
  projectId: z.string(),
  seq: z.string(),
  at: z.string(),
  phase: z.enum(PHASES),
  payload: payloadSchema,
});

/**
 * One row of the journal: a step is about to be made, was made, or was taken back. Only the id of what is made is added
 * to an intent later.
 */
export type JournalEntry = Readonly<z.infer<typeof entrySchema>>;

/** What the journal knows of one step. */
export type StepRecord = { readonly [P in Phase]?: JournalEntry };

/** Zero-padded, for rows are ordered as text. */
export const seqOf = (index: number): string => String(index + 1).padStart(4, '0');

export async function writeEntry(entry: JournalEntry): Promise<void> {
  await kvs
    .entity<JournalEntry>(ENTITY)
    .set(keys.journalEntry(entry.payload.applicationId, entry.seq, entry.phase), entry);
}

/** One batch takes 25 keys. */
const BATCH = 25;

/**
 * The records of the steps of one application, in their order. Read key by key, since queries of Forge storage are
 * eventually consistent and a resumed run must see what was written a moment ago.
 */
export async function readJournal(applicationId: string, steps: number): Promise<readonly StepRecord[]> {
  const wanted = Array.from({ length: steps }, (_, index) =>
    PHASES.map((phase) => keys.journalEntry(applicationId, seqOf(index), phase)),
  ).flat();
  const batches = await Promise.all(
    Array.from({ length: Math.ceil(wanted.length / BATCH) }, (_, at) =>
      readBatch(wanted.slice(at * BATCH, (at + 1) * BATCH)),
    ),
  );
  const entries = batches.flat();
  return Array.from({ length: steps }, (_, index) =>
    Object.fromEntries(entries.filter(({ seq }) => seq === seqOf(index)).map((entry) => [entry.phase, entry])),
  );
}

const readBatch = async (wanted: readonly string[]): Promise<readonly JournalEntry[]> => {
  const { successfulKeys, failedKeys } = await kvs.batchGet<unknown>(
    wanted.map((key) => ({ key, entityName: ENTITY })),
  );
  // A row that cannot be read is not "no row": the step behind it may have been made.
  const others = await readFailedKeys(failedKeys, (key) => kvs.entity<unknown>(ENTITY).get(key));
  return [...successfulKeys, ...others]
    .filter(({ value }) => value != null)
    .map(({ value }) => entrySchema.parse(value));
};

const PAGE = 100;

/** The newest rows of a project first, a page at a time; a query, so a row may appear some seconds late. */
export async function* activityRows(projectId: string, before?: string): AsyncGenerator<JournalEntry> {
  const of = kvs
    .entity<JournalEntry>(ENTITY)
    .query()
    .index('by-project-time', { partition: [projectId] });
  const wanted = before === undefined ? of : of.where(WhereConditions.lessThan(before));
  const query = wanted.sort(Sort.DESC).limit(PAGE);
  let cursor: string | undefined;
  do {
    const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
    for (const { value } of page.results) {
      const entry = entrySchema.safeParse(value);
      if (entry.success) yield entry.data;
    }
    cursor = page.nextCursor;
  } while (cursor);
}

/** The newest application of a plan, however many rows other plans have written since; null: it was never applied. */
export async function readNewestApplication(planId: string): Promise<string | null> {
  const of = kvs
    .entity<JournalEntry>(ENTITY)
    .query()
    .index('by-plan-seq', { partition: [planId] });
  let newest: JournalEntry | null = null;
  let cursor: string | undefined;
  do {
    const page = await (cursor === undefined ? of : of.cursor(cursor)).limit(PAGE).getMany();
    for (const { value } of page.results) {
      const entry = entrySchema.safeParse(value).data;
      // An undo writes later rows of an older application, so a `reverted` one tells nothing of which is the newest.
      if (entry && entry.phase !== 'reverted' && (newest === null || entry.at > newest.at)) newest = entry;
    }
    cursor = page.nextCursor;
  } while (cursor);
  return newest?.payload.applicationId ?? null;
}
