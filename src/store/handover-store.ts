import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { textSchema } from '../messages/message-schema';
import { changeStored } from './change-value';
import { CHUNK_CHARACTERS, deleteChunks, readChunks, writeChunks } from './chunked-text';
import { keys } from './keys';
import { runSchema } from './run-store';
import { PACKING_STATES } from '../shared/vocabulary';

const count = z.number().int().nonnegative();

const handoverRunSchema = z.object({
  runId: z.string(),
  projectId: z.string(),
  projectKey: z.string(),
  state: z.enum(PACKING_STATES),
  workflowsRead: count,
  workflowsTotal: count,
  /** How often it was put off. */
  postponed: count,
  /** Chunks of packages of which all but one are to be removed: the one that the pointer names. */
  leftovers: z.array(z.object({ runId: z.string(), zip: count, list: count })),
  startedAt: z.string(),
  updatedAt: z.string(),
  error: runSchema.shape.error,
});

/** How far the newest making of a package is: one record per project, overwritten by the next. */
export type HandoverRun = Readonly<z.infer<typeof handoverRunSchema>>;

export async function readHandoverRun(projectId: string): Promise<HandoverRun | null> {
  const parsed = handoverRunSchema.safeParse(await kvs.get(keys.handoverRun(projectId)));
  return parsed.success ? parsed.data : null;
}

/** Replaces the newest run unless somebody else does at this moment; null: it stays. Answers what is stored then. */
export const changeHandoverRun = (
  projectId: string,
  change: (run: HandoverRun | null) => HandoverRun | null,
): Promise<HandoverRun | null> => changeStored(keys.handoverRun(projectId), handoverRunSchema, change);

export const isUnderWay = ({ state }: HandoverRun): boolean => state !== 'done' && state !== 'failed';

const pointerSchema = z.object({
  version: z.literal(1),
  runId: z.string(),
  madeAt: z.string(),
  auditTakenAt: z.string(),
  fileName: z.string(),
  /** Bytes of the zip. */
  size: count,
  sha256: z.string(),
  zipChunks: count,
  listChunks: count,
});
export type PackagePointer = Readonly<z.infer<typeof pointerSchema>>;

const listSchema = z.object({
  files: z.array(z.object({ path: z.string(), size: count })),
  notIncluded: z.array(z.object({ path: z.string(), reason: textSchema })),
  // Lists that an earlier version wrote have neither.
  configuration: z.object({ disagreements: count, notCompared: count, fillIns: count }).nullable().default(null),
  changes: z
    .object({
      since: z.string(),
      entries: z.array(
        z.object({
          path: z.string(),
          member: z.string().nullable(),
          before: z.string().nullable(),
          after: z.string().nullable(),
        }),
      ),
      more: count,
    })
    .nullable()
    .default(null),
});
export type PackageList = Readonly<z.infer<typeof listSchema>>;

/**
 * A chunk of base64 decodes alone, as its length is a multiple of four. 42 of them are 2.9 MB: an invocation answers
 * with 5 MB.
 */
const CHUNKS_PER_PART = 42;

export const partsOf = ({ zipChunks }: PackagePointer): number => Math.ceil(zipChunks / CHUNKS_PER_PART);

const chunksFor = (text: string): number => Math.ceil(text.length / CHUNK_CHARACTERS);
const keyOf =
  (projectId: string, runId: string, file: 'zip' | 'list') =>
  (chunk: number): string =>
    keys.handoverChunk(projectId, runId, file, chunk);

/** A package as it is stored: the zip as base64, and the list of what is in it. */
interface StoredTexts {
  readonly zip: string;
  readonly list: string;
}

/** How many chunks each file of a package takes. */
interface PackageChunks {
  readonly runId: string;
  readonly zip: number;
  readonly list: number;
}

export const toTexts = (zip: Uint8Array, list: PackageList): StoredTexts => ({
  zip: Buffer.from(zip).toString('base64'),
  list: JSON.stringify(list),
});
export const chunksOf = (runId: string, { zip, list }: StoredTexts): PackageChunks => ({
  runId,
  zip: chunksFor(zip),
  list: chunksFor(list),
});
export const chunksOfPackage = ({ runId, zipChunks, listChunks }: PackagePointer): PackageChunks => ({
  runId,
  zip: zipChunks,
  list: listChunks,
});

/** Chunks first, the pointer last: a reader finds the package before or this one, whole. */
export async function writePackage(
  { projectId, runId }: HandoverRun,
  texts: StoredTexts,
  about: Omit<PackagePointer, 'version' | 'runId' | 'zipChunks' | 'listChunks'>,
): Promise<void> {
  const [zipChunks, listChunks] = await Promise.all([
    writeChunks(texts.zip, keyOf(projectId, runId, 'zip')),
    writeChunks(texts.list, keyOf(projectId, runId, 'list')),
  ]);
  const pointer: PackagePointer = { version: 1, runId, ...about, zipChunks, listChunks };
  await kvs.set(keys.handoverPackage(projectId), pointer);
}

export async function readPackage(projectId: string): Promise<PackagePointer | null> {
  const parsed = pointerSchema.safeParse(await kvs.get(keys.handoverPackage(projectId)));
  return parsed.success ? parsed.data : null;
}

/** Removes what no pointer names any more. */
export async function removeLeftovers({ projectId, leftovers }: HandoverRun): Promise<void> {
  if (leftovers.length === 0) return;
  const kept = await readPackage(projectId);
  for (const { runId, zip, list } of leftovers.filter((one) => one.runId !== kept?.runId)) {
    await Promise.all([
      deleteChunks(zip, keyOf(projectId, runId, 'zip')),
      deleteChunks(list, keyOf(projectId, runId, 'list')),
    ]);
  }
}

/** null: a newer package took its place while this one was asked for. */
export async function readPackageList(
  projectId: string,
  { runId, listChunks }: PackagePointer,
): Promise<PackageList | null> {
  const text = await readChunks(listChunks, keyOf(projectId, runId, 'list'));
  return text === null ? null : listSchema.parse(JSON.parse(text));
}

/** One part of the zip as base64; null as above, or no such part. */
export async function readPackagePart(
  projectId: string,
  pointer: PackagePointer,
  part: number,
): Promise<string | null> {
  const first = part * CHUNKS_PER_PART;
  if (first >= pointer.zipChunks) return null;
  const key = keyOf(projectId, pointer.runId, 'zip');
  return readChunks(Math.min(CHUNKS_PER_PART, pointer.zipChunks - first), (chunk) => key(first + chunk));
}

/** The whole zip; null as above. */
export async function readPackageZip(
  projectId: string,
  { runId, zipChunks }: PackagePointer,
): Promise<Uint8Array | null> {
  const base64 = await readChunks(zipChunks, keyOf(projectId, runId, 'zip'));
  return base64 === null ? null : Buffer.from(base64, 'base64');
}
