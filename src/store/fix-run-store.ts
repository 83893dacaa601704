import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { textSchema } from '../messages/message-schema';
import { changeStored, changeValue, LEFT } from './change-value';
import { keys } from './keys';
import { ERROR_CODES } from '../shared/vocabulary';

const countsSchema = z.object({
  pass: z.number(),
  fail: z.number(),
  notAvailable: z.number(),
  notApplicable: z.number(),
  manual: z.number(),
  error: z.number(),
});

const whySchema = z.enum(ERROR_CODES);

export const fixRunSchema = z.object({
  runId: z.string(),
  kind: z.enum(['apply', 'undo']),
  planId: z.string(),
  /** One pressing of "Apply": the journal's rows belong to it, and an undo names it. */
  applicationId: z.string(),
  projectId: z.string(),
  projectKey: z.string(),
  /** Account id of the admin for whom it writes. */
  by: z.string(),
  /** An undo of the last part ends with this step; null: everything. */
  downTo: z.string().nullable(),
  state: z.enum(['queued', 'checking', 'writing', 'waiting', 'auditing', 'done', 'stopped']),
  stepsDone: z.number().int().nonnegative(),
  stepsTotal: z.number().int().nonnegative(),
  /**
   * Keys of the steps an undo takes back, in its order; null: those of the plan. Records of older versions have none.
   */
  steps: z.array(z.string()).nullable().default(null),
  /** Key of the step under way. */
  currentStep: z.string().nullable(),
  /**
   * Why it stopped or waits: one sentence each, with the changes it concerns. Records of older versions have no code.
   */
  reasons: z.array(
    z.object({ code: whySchema.default('conflict'), message: textSchema, changes: z.array(z.string()) }),
  ),
  /**
   * Ids of the changes from which people without an active account were left out. Records of older versions have none.
   */
  leavesOut: z.array(z.string()).default([]),
  /** How often it has been put off. */
  postponed: z.number().int().nonnegative(),
  /** Jira has not let it get on since then; null: it gets on. Records of older versions have none. */
  waiting: z
    .object({
      since: z.string(),
      /** How often it was tried without getting on. */
      tries: z.number().int().positive(),
      /** When it is tried again; null: it is being tried. */
      nextAt: z.string().nullable(),
      reason: textSchema,
    })
    .nullable()
    .default(null),
  /** Somebody pressed “Stop” while a step was under way: it ends before the next one. */
  stopAsked: z.boolean().default(false),
  countsBefore: countsSchema.nullable(),
  countsAfter: countsSchema.nullable(),
  startedAt: z.string(),
  updatedAt: z.string(),
});

/** How far the newest application or undo of a project's plan is; one record per project. */
export type FixRun = Readonly<z.infer<typeof fixRunSchema>>;

export async function readFixRun(projectId: string): Promise<FixRun | null> {
  const parsed = fixRunSchema.safeParse(await kvs.get(keys.fixRun(projectId)));
  return parsed.success ? parsed.data : null;
}

/** Replaces the newest run unless somebody else does at this moment; null: it stays. Answers what is stored then. */
export const changeFixRun = (
  projectId: string,
  change: (run: FixRun | null) => FixRun | null,
): Promise<FixRun | null> => changeStored(keys.fixRun(projectId), fixRunSchema, change);

/** Puts back what stood before a run that never began; null: nothing. A run that came after it stays. */
export const takeBackFixRun = (projectId: string, runId: string, before: FixRun | null): Promise<void> =>
  changeValue(keys.fixRun(projectId), (stored) =>
    fixRunSchema.safeParse(stored).data?.runId === runId ? (before ?? undefined) : LEFT,
  );

export const isOver = ({ state }: FixRun): boolean => state === 'done' || state === 'stopped';
