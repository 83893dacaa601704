import { kvs } from '@forge/kvs';

/** A value may be 240 KiB; text is cut by characters, of which one takes at most three bytes in UTF-8. */
export const CHUNK_CHARACTERS = 70_000;

/** For how long; for good where it is not said. */
interface Kept {
  readonly ttl: { readonly value: number; readonly unit: 'DAYS' };
}

/**
 * Keeps a long text under as many keys as it needs and tells how many. The caller writes its pointer afterwards, so a
 * reader finds the whole text or none.
 */
export async function writeChunks(text: string, keyOf: (chunk: number) => string, kept?: Kept): Promise<number> {
  const chunks = Math.ceil(text.length / CHUNK_CHARACTERS);
  await Promise.all(
    chunkNumbers(chunks).map((at) =>
      kvs.set(keyOf(at), text.slice(at * CHUNK_CHARACTERS, (at + 1) * CHUNK_CHARACTERS), kept),
    ),
  );
  return chunks;
}

/** The text again; null when a chunk is gone. */
export async function readChunks(chunks: number, keyOf: (chunk: number) => string): Promise<string | null> {
  const read = await Promise.all(chunkNumbers(chunks).map((at) => kvs.get<string>(keyOf(at))));
  return read.some((chunk) => typeof chunk !== 'string') ? null : read.join('');
}

export async function deleteChunks(chunks: number, keyOf: (chunk: number) => string): Promise<void> {
  await Promise.all(chunkNumbers(chunks).map((at) => kvs.delete(keyOf(at))));
}

const chunkNumbers = (chunks: number): readonly number[] => Array.from({ length: chunks }, (_, at) => at);
