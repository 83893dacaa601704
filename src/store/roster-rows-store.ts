import { kvs } from '@forge/kvs';
import { overwriteValue, removeValue } from './change-value';
import { keys } from './keys';

/**
 * A value may be 240 KiB of UTF-8; a chunk is closed well before.
 * https://developer.atlassian.com/platform/forge/limits-kvs-ce/
 */
const CHUNK_BYTES = 200_000;
/** A chunk of short rows stays small enough to be read for one page of the table. */
const CHUNK_ROWS = 1_000;
const AT_ONCE = 10;
/** An admin who does not come back leaves nothing behind. */
const KEPT = { unit: 'DAYS', value: 7 } as const;

/** A list of rows of a run, kept in chunks. A chunk is written whole, so writing it again changes nothing. */
export interface RowFile {
  write(chunk: number, rows: readonly string[]): Promise<void>;
  /** Throws when the chunk is gone: a run whose rows are lost must not go on as if they never were. */
  read(chunk: number): Promise<readonly string[]>;
  /** Writes all rows from a chunk on; answers how many rows each chunk has. */
  writeAll(rows: readonly string[], firstChunk?: number): Promise<readonly number[]>;
  readAll(chunks: number): AsyncGenerator<readonly string[]>;
  remove(chunks: number): Promise<void>;
}

/** Rows that were to be there and are not. Told apart by name. */
class RowsGone extends Error {
  override readonly name = 'RowsGone';
}

export function rowFile(projectId: string, runId: string, file: string): RowFile {
  const keyOf = (chunk: number): string => keys.rosterChunk(projectId, runId, file, chunk);
  const write = async (chunk: number, rows: readonly string[]): Promise<void> => {
    await insistently(() => overwriteValue(keyOf(chunk), rows.join('\n'), KEPT));
  };
  const read = async (chunk: number): Promise<readonly string[]> => {
    const text = await insistently(() => kvs.get<string>(keyOf(chunk)));
    if (typeof text !== 'string') throw new RowsGone(`${file} ${chunk}`);
    return text === '' ? [] : text.split('\n');
  };
  return {
    write,
    read,
    async writeAll(rows, firstChunk = 0) {
      const chunks = cut(rows);
      await tenAtOnce(chunks.length, (index) => write(firstChunk + index, chunks[index] ?? []));
      return chunks.map((chunk) => chunk.length);
    },
    async *readAll(chunks) {
      for (let at = 0; at < chunks; at += AT_ONCE) {
        const some = await Promise.all(
          Array.from({ length: Math.min(AT_ONCE, chunks - at) }, (_, index) => read(at + index)),
        );
        for (const rows of some) yield rows;
      }
    },
    remove: (chunks) => tenAtOnce(chunks, (chunk) => insistently(() => removeValue(keyOf(chunk)))),
  };
}

const TRIES = 3;

/**
 * A run makes a thousand calls, and each of these may be repeated: one that fails is no reason to begin the turn anew.
 */
const insistently = async <T>(call: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await call();
    } catch (error) {
      if (tries >= TRIES) throw error;
    }
  }
};

/**
 * Does something with each number below `count`, ten at a time: storage answers quicker than one after the other, and
 * is not overrun.
 */
export const tenAtOnce = async (count: number, act: (index: number) => Promise<void>): Promise<void> => {
  for (let at = 0; at < count; at += AT_ONCE)
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - at) }, (_, index) => act(at + index)));
};

const cut = (rows: readonly string[]): readonly (readonly string[])[] => {
  const chunks: string[][] = [];
  let bytes = CHUNK_BYTES;
  for (const row of rows) {
    const size = Buffer.byteLength(row) + 1;
    const last = chunks.at(-1);
    if (last === undefined || bytes + size > CHUNK_BYTES || last.length >= CHUNK_ROWS) {
      chunks.push([row]);
      bytes = size;
    } else {
      last.push(row);
      bytes += size;
    }
  }
  return chunks;
};
