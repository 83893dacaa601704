import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { failureSchema, outcomeSchema } from '../roster/adding';
import { classSchema } from '../roster/classes';
import { columnChoiceSchema, uploadSchema } from '../roster/upload';
import { changeStored } from './change-value';
import { keys } from './keys';
import { runSchema } from './run-store';
import { ROSTER_LISTS, ROSTER_STATES, ROSTER_GAPS } from '../shared/roster-vocabulary';

const count = z.number().int().nonnegative();

const sourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('csv') }),
  z.object({ kind: z.literal('group'), groupId: z.string() }),
  z.object({ kind: z.literal('organization'), organizationId: z.string() }),
  z.object({ kind: z.literal('all-users') }),
]);

/** One list that is read page by page. `of` is the id of its group or organization. */
const legSchema = z.object({
  list: z.enum(ROSTER_LISTS),
  of: z.string(),
  /** null: read to its end. */
  bookmark: z.object({ start: count, lastId: z.string().nullable(), size: count }).nullable(),
  chunks: count,
  people: count,
  pages: count,
});
export type Leg = Readonly<z.infer<typeof legSchema>>;

const addingSchema = z.object({
  organizationId: z.string().nullable(),
  invites: z.boolean(),
  /**
   * The list of those who are added: each press writes one of its own, so that of two at once neither changes the
   * other's.
   */
  file: z.string().default('adding'),
  chunks: count,
  /** The chunk worked on next. */
  next: count,
  total: count,
  /** Whether accounts have to be looked for first, because the answer to their creation was lost. */
  looksForAccounts: z.boolean(),
  outcomes: z.partialRecord(outcomeSchema, count),
  failures: z.partialRecord(failureSchema, count),
  endedAt: z.string().nullable(),
});
export type Adding = Readonly<z.infer<typeof addingSchema>>;

const rosterRunSchema = z.object({
  version: z.literal(1),
  runId: z.string(),
  projectId: z.string(),
  projectKey: z.string(),
  state: z.enum(ROSTER_STATES),
  source: sourceSchema,
  managedDomains: z.array(z.string()).nullable(),
  startedAt: z.string(),
  updatedAt: z.string(),
  /** The next delivery of the queue that counts. */
  turn: count,
  /** Parts of the file that have come. */
  parts: count,
  upload: uploadSchema.nullable(),
  /** Columns an admin chose for the file; null: the app proposed them. */
  chosenColumns: columnChoiceSchema.nullable().default(null),
  serviceDeskId: z.string().nullable(),
  legs: z.array(legSchema),
  /** What could not be read, as codes; it makes the result less sure. */
  gaps: z.array(z.enum(ROSTER_GAPS)),
  /** The finished run before this one is kept, for this is a file that nobody has had compared yet. */
  keepsBefore: z.boolean().default(false),
  /** Started by the daily run: who is missing with an account is added without being asked. */
  addsByItself: z.boolean(),
  /** People per class of the comparison before. */
  countsBefore: z.partialRecord(classSchema, count).nullable(),
  /** Customers the list is likely to have, for the time left. */
  expectedCustomers: count,
  /** Accounts of the site that hide their address, once counted. */
  hiddenAddresses: count,
  /** Until when Jira wants to be left alone; null: it does not. */
  waitingUntil: z.string().nullable(),
  /** Turns in a row that failed without getting anywhere. */
  failures: count,
  /** Chunks of the roster itself. */
  rosterChunks: count,
  /** Rows in each chunk of each class, once compared. */
  results: z.partialRecord(classSchema, z.array(count)).nullable(),
  comparedAt: z.string().nullable(),
  adding: addingSchema.nullable(),
  error: runSchema.shape.error,
});

/** How far the newest roster run of a project is: one record per project, overwritten by the next run. */
export type RosterRun = Readonly<z.infer<typeof rosterRunSchema>>;

export const isUnderWay = ({ state }: RosterRun): boolean =>
  state === 'queued' || state === 'reading' || state === 'comparing' || state === 'adding' || state === 'undoing';

export async function readRosterRun(projectId: string): Promise<RosterRun | null> {
  return rosterRunSchema.safeParse(await kvs.get(keys.rosterRun(projectId))).data ?? null;
}

/** What changes together with a run; absent: it stays. */
export interface BesideRun {
  /** The finished run that is kept while a file is on its way; null: none any more. */
  readonly before?: RosterRun | null;
  readonly wish?: z.infer<typeof wishSchema>;
}

/** Replaces the newest run unless somebody else does at this moment; null: it stays. Answers what is stored then. */
export const changeRosterRun = (
  projectId: string,
  change: (run: RosterRun | null) => RosterRun | null,
  { before, wish }: BesideRun = {},
): Promise<RosterRun | null> =>
  changeStored(keys.rosterRun(projectId), rosterRunSchema, change, {
    set: [
      ...(before ? [{ key: keys.rosterRunBefore(projectId), value: before }] : []),
      ...(wish ? [{ key: keys.rosterWish(projectId), value: wish }] : []),
    ],
    remove: before === null ? [keys.rosterRunBefore(projectId)] : [],
  });

/** The finished run that a file has not replaced yet. */
export async function readRunBefore(projectId: string): Promise<RosterRun | null> {
  return rosterRunSchema.safeParse(await kvs.get(keys.rosterRunBefore(projectId))).data ?? null;
}

const wishSchema = z.object({ runId: z.string(), wish: z.enum(['go', 'pause', 'cancel']) });
export type RosterWish = z.infer<typeof wishSchema>['wish'];

/** What the admin wishes of a run; `go` unless said otherwise. */
export async function readWish(projectId: string, runId: string): Promise<RosterWish> {
  const parsed = wishSchema.safeParse(await kvs.get(keys.rosterWish(projectId)));
  return parsed.success && parsed.data.runId === runId ? parsed.data.wish : 'go';
}

export async function writeWish(projectId: string, runId: string, wish: RosterWish): Promise<void> {
  await kvs.set(keys.rosterWish(projectId), { runId, wish });
}
