import { kvs } from '@forge/kvs';
import { z } from 'zod';
import type { ParityReport, ParityRow } from '../shared/parity-contract';
import { changeStored } from './change-value';
import { deleteChunks, readChunks, writeChunks } from './chunked-text';
import { rowsWith } from './kept-documents';
import { keys } from './keys';
import { runSchema } from './run-store';
import { COMPARISON_STATES } from '../shared/vocabulary';

/** Two projects by id, seen from the first. */
export interface ComparedPair {
  readonly projectId: string;
  readonly otherId: string;
}

const parityRunSchema = z.object({
  runId: z.string(),
  /** Key of the other project. */
  with: z.string(),
  state: z.enum(COMPARISON_STATES),
  partsRead: z.number().int().nonnegative(),
  partsTotal: z.number().int().nonnegative(),
  startedAt: z.string(),
  updatedAt: z.string(),
  waitingUntil: runSchema.shape.waitingUntil,
  error: runSchema.shape.error,
});

/** How far the newest comparison of two projects is. */
export type ParityRun = Readonly<z.infer<typeof parityRunSchema>>;

export const readParityRun = async ({ projectId, otherId }: ComparedPair): Promise<ParityRun | null> => {
  const parsed = parityRunSchema.safeParse(await kvs.get(keys.parityRun(projectId, otherId)));
  return parsed.success ? parsed.data : null;
};

/** Replaces the newest run unless somebody else does at this moment; null: it stays. Answers what is stored then. */
export const changeParityRun = (
  { projectId, otherId }: ComparedPair,
  change: (run: ParityRun | null) => ParityRun | null,
): Promise<ParityRun | null> => changeStored(keys.parityRun(projectId, otherId), parityRunSchema, change);

/** The pairs of a project that were ever compared. A query lags behind by moments. */
export const listParityRuns = async (projectId: string): Promise<readonly ComparedPair[]> => {
  const [prefix, end] = keys.parityRun(projectId, ' ').split(' ') as [string, string];
  const pairs: ComparedPair[] = [];
  for await (const { key } of rowsWith(prefix))
    if (key.endsWith(end)) pairs.push({ projectId, otherId: key.slice(prefix.length, -end.length) });
  return pairs;
};

export const isUnderWay = ({ state }: ParityRun): boolean => state === 'queued' || state === 'reading';

/** The newest comparison whole, and what the ones before it found, newest first. */
interface KeptParity {
  readonly report: ParityReport;
  readonly rows: readonly ParityRow[];
}

/** Comparisons whose rows are kept. */
const MOST_ROWS = 30;

const pointerSchema = z.object({ version: z.literal(1), runId: z.string(), chunks: z.number().int().positive() });

const readPointer = async ({ projectId, otherId }: ComparedPair) => {
  const parsed = pointerSchema.safeParse(await kvs.get(keys.parity(projectId, otherId)));
  return parsed.success ? parsed.data : null;
};

const chunkKeys =
  ({ projectId, otherId }: ComparedPair, runId: string) =>
  (chunk: number): string =>
    keys.parityChunk(projectId, otherId, runId, chunk);

/**
 * Keeps report and rows in one text, the pointer last: a reader sees the old comparison or the new one, and its row
 * with it.
 */
export const writeParity = async (pair: ComparedPair, runId: string, { report, rows }: KeptParity): Promise<void> => {
  const before = await readPointer(pair);
  const chunks = await writeChunks(JSON.stringify({ report, rows: rows.slice(0, MOST_ROWS) }), chunkKeys(pair, runId));
  await kvs.set(keys.parity(pair.projectId, pair.otherId), { version: 1, runId, chunks });
  if (before && before.runId !== runId) await deleteChunks(before.chunks, chunkKeys(pair, before.runId));
};

/** null: the two were never compared. */
export const readParity = async (pair: ComparedPair): Promise<(KeptParity & { readonly runId: string }) | null> => {
  const pointer = await readPointer(pair);
  const text = pointer && (await readChunks(pointer.chunks, chunkKeys(pair, pointer.runId)));
  // Only writeParity writes these keys, from this very type; a schema of the whole report would say nothing more.
  return pointer && text !== null ? { runId: pointer.runId, ...(JSON.parse(text) as KeptParity) } : null;
};
