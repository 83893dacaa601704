import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { blockingCounts } from '../shared/judgement';
import type { AuditReport } from '../shared/report';
import { changeStored } from './change-value';
import { deleteChunks, readChunks, writeChunks } from './chunked-text';
import { keys } from './keys';
import { readMany } from './read-many';

/** How many checks block go-live; an earlier version did not keep it. */
export const blockingSchema = z.object({ failed: z.number(), toConfirm: z.number(), unchecked: z.number() });

const pointerSchema = z.object({
  version: z.literal(1),
  runId: z.string(),
  chunks: z.number().int().positive(),
  summary: z.object({
    takenAt: z.string(),
    verdict: z.enum(['go', 'no-go']),
    score: z.number(),
    failing: z.number(),
    blocking: blockingSchema.optional(),
  }),
});

type Pointer = z.infer<typeof pointerSchema>;
export type ReportSummary = Pointer['summary'];

/**
 * Keeps the newest report of a project. The chunks go first and the pointer last, so a reader sees the old report
 * or the new one, never half of each; a crash in between leaves only chunks that the next run of the same id replaces.
 */
export async function writeReport(runId: string, report: AuditReport): Promise<void> {
  const projectId = report.project.id;
  const before = await readPointer(projectId);
  const chunks = await writeChunks(JSON.stringify(report), chunkKeys(projectId, runId));
  const pointer: Pointer = { version: 1, runId, chunks, summary: summarise(report) };
  await changeStored(keys.latestReport(projectId), pointerSchema, () => pointer);
  if (before && before.runId !== runId) await deleteChunks(before.chunks, chunkKeys(projectId, before.runId));
}

/**
 * Changes the newest report; told again where an audit, or a look at another check, was quicker. Throws what `change`
 * throws; null: there is none.
 */
export async function changeReport(
  projectId: string,
  runIdOf: () => string,
  change: (report: AuditReport) => AuditReport,
): Promise<AuditReport | null> {
  for (;;) {
    const seen = await readPointer(projectId);
    const report = seen && (await readReportAt(projectId, seen));
    if (!seen || !report) return null;
    const next = change(report);
    const runId = runIdOf();
    const chunks = await writeChunks(JSON.stringify(next), chunkKeys(projectId, runId));
    const pointer: Pointer = { version: 1, runId, chunks, summary: summarise(next) };
    const stored = await changeStored(keys.latestReport(projectId), pointerSchema, (current) =>
      current?.runId === seen.runId ? pointer : null,
    );
    const isStored = stored?.runId === runId;
    const [gone, length] = isStored ? [seen.runId, seen.chunks] : [runId, chunks];
    await deleteChunks(length, chunkKeys(projectId, gone));
    if (isStored) return next;
  }
}

/**
 * null: the project was never audited. `first`: the row that points at the report, where it was read along with others.
 */
export async function readReport(projectId: string, first?: unknown): Promise<AuditReport | null> {
  for (let gone: string | null = null, row = first; ; row = undefined) {
    const pointer = row === undefined ? await readPointer(projectId) : pointerFrom(row);
    const report = pointer && (await readReportAt(projectId, pointer));
    // The chunks of a report that was replaced a moment ago may be gone before they are read.
    if (report || !pointer || pointer.runId === gone) return report;
    gone = pointer.runId;
  }
}

/** Differs each time the newest report is replaced or changed; null: there is none. */
export const readReportVersion = async (projectId: string): Promise<string | null> =>
  (await readPointer(projectId))?.runId ?? null;

const readReportAt = async (projectId: string, pointer: Pointer): Promise<AuditReport | null> => {
  const text = await readChunks(pointer.chunks, chunkKeys(projectId, pointer.runId));
  // Only writeReport writes these keys, from this very type; a schema of the whole report would say nothing more.
  return text === null ? null : (JSON.parse(text) as AuditReport);
};

/** Summaries of up to 25 projects in one batch, for the project list. */
export async function readSummaries(projectIds: readonly string[]): Promise<ReadonlyMap<string, ReportSummary>> {
  const pointers = await readMany(projectIds, keys.latestReport, pointerSchema);
  return new Map([...pointers].map(([id, { summary }]) => [id, summary]));
}

/** Which of up to 25 projects have settings. */
export const readSetUpProjects = async (projectIds: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set((await readMany(projectIds, keys.settings, z.looseObject({}))).keys());

const readPointer = async (projectId: string): Promise<Pointer | null> =>
  pointerFrom(await kvs.get(keys.latestReport(projectId)));

const pointerFrom = (row: unknown): Pointer | null => pointerSchema.safeParse(row).data ?? null;

const chunkKeys =
  (projectId: string, runId: string) =>
  (chunk: number): string =>
    keys.reportChunk(projectId, runId, chunk);

const summarise = (report: AuditReport): ReportSummary => ({
  takenAt: report.takenAt,
  verdict: report.verdict,
  score: report.score,
  failing: report.counts.fail,
  blocking: blockingCounts(report.results),
});
