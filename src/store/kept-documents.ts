import { kvs, MetadataField, WhereConditions } from '@forge/kvs';
import { z } from 'zod';
import { everyRow, rewriteAct } from './act-store';
import { readChunks } from './chunked-text';
import { changeTogether, changeValue, LEFT, type Change } from './change-value';
import { keys } from './keys';

/** One thing that is kept, whatever it is about. */
export interface KeptDocument {
  /** JSON; a text that is none as it is. */
  readonly content: unknown;
  /** When it was written last, ISO 8601 UTC. */
  readonly updatedAt: string;
  /**
   * Reads it anew and, where `by` answers something else, writes that in its place. It expires when it was to expire.
   */
  change(by: (content: unknown) => unknown): Promise<void>;
}

const rowSchema = z.object({
  key: z.string(),
  value: z.unknown(),
  updatedAt: z.number().default(0),
  expireTime: z.string().optional(),
});
type KeptRow = z.output<typeof rowSchema>;

/** A page of the largest values is 5 MB. */
const PAGE = 20;

/** Rows whose keys begin so. A query lags behind by moments. */
export async function* rowsWith(prefix: string): AsyncGenerator<KeptRow> {
  let cursor: string | undefined;
  do {
    const all = kvs.query({ metadataFields: [MetadataField.UPDATED_AT, MetadataField.EXPIRE_TIME] }).limit(PAGE);
    const query = prefix === '' ? all : all.where('key', WhereConditions.beginsWith(prefix));
    const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
    for (const row of page.results) yield rowSchema.parse(row);
    cursor = page.nextCursor;
  } while (cursor);
}

/** Chunks of one JSON text; the rows of a roster are cut between rows, so each chunk stands for itself. */
const CHUNK = /^((?:plan|shown-plan|report|parity):.+):(\d+)$/u;
/** A zip that holds no person, as base64. */
const PACKAGE = /^handover:.+:zip:\d+$/u;

/**
 * Everything in the app's storage but its secrets, the rows about tickets, which name nobody, and those about calls of
 * bots.
 */
export async function* everyDocument(): AsyncGenerator<KeptDocument> {
  const texts = new Map<string, readonly KeptRow[]>();
  const projectIds: string[] = [];
  for await (const row of rowsWith('')) {
    const base = typeof row.value === 'string' ? CHUNK.exec(row.key)?.[1] : undefined;
    if (base !== undefined) texts.set(base, [...(texts.get(base) ?? []), { ...row, value: null }]);
    else if (!PACKAGE.test(row.key)) yield rowDocument(row);
    if (row.key.startsWith(keys.fixRun(''))) projectIds.push(row.key.slice(keys.fixRun('').length));
  }
  for (const [base, chunks] of texts) {
    const text = await textDocument(base, chunks);
    if (text) yield text;
  }
  for (const projectId of projectIds) yield* journalOf(projectId);
  for await (const { key, value } of everyRow(null)) {
    yield {
      content: value,
      updatedAt: value.at,
      async change(by) {
        const next = by(value);
        if (!isSame(next, value)) await rewriteAct(key, next, value.at);
      },
    };
  }
}

const since = (ms: number): string => new Date(ms).toISOString();

/** What is left of a time to live; null: it is over. */
const rest = (
  expireTime: string | undefined,
): { readonly ttl?: { readonly value: number; readonly unit: 'SECONDS' } } | null => {
  if (expireTime === undefined) return {};
  const seconds = Math.ceil((Date.parse(expireTime) - Date.now()) / 1000);
  return seconds > 0 ? { ttl: { value: seconds, unit: 'SECONDS' } } : null;
};

const rowDocument = ({ key, value, updatedAt, expireTime }: KeptRow): KeptDocument => ({
  content: value,
  updatedAt: since(updatedAt),
  async change(by) {
    if (expireTime === undefined)
      await changeValue(key, (now) => (now === undefined || isSame(by(now), now) ? LEFT : by(now)));
    else await changeExpiring(key, by, rest(expireTime));
  },
});

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Of what expires most rows are looked at and left, so a version is made for none of those. */
const changeExpiring = async (
  key: string,
  by: (content: unknown) => unknown,
  kept: ReturnType<typeof rest>,
): Promise<void> => {
  const changed = (now: unknown): Change | typeof LEFT => {
    if (now === undefined) return LEFT;
    const next = by(now);
    return isSame(next, now) ? LEFT : { next: kept ? next : undefined, ttl: kept?.ttl };
  };
  if (changed(await kvs.get<unknown>(key)) !== LEFT) await changeTogether(key, async (now) => changed(now));
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const textDocument = async (base: string, chunks: readonly KeptRow[]): Promise<KeptDocument | null> => {
  const keyOf = (chunk: number): string => `${base}:${chunk}`;
  const read = async (): Promise<string | null> => readChunks(chunks.length, keyOf);
  const text = await read();
  const expireTime = chunks.find((chunk) => chunk.expireTime !== undefined)?.expireTime;
  return text === null
    ? null
    : {
        content: parsed(text),
        updatedAt: since(Math.min(...chunks.map((chunk) => chunk.updatedAt))),
        async change(by) {
          const now = await read();
          if (now === null) return;
          const content = by(parsed(now));
          const next = typeof content === 'string' ? content : JSON.stringify(content);
          if (next !== now) await replaceText(next, chunks.length, keyOf, rest(expireTime));
        },
      };
};

/**
 * Most operations of a transaction.
 * https://developer.atlassian.com/platform/forge/runtime-reference/storage-api-transactions/
 */
const MOST_AT_ONCE = 25;

/**
 * Cuts a text into as many chunks as it had, so that its pointer holds, and replaces them at once: a reader finds the
 * text before or this one. Only of a text of more than 25 chunks may a reader see both, and nothing that long is kept.
 */
const replaceText = async (
  text: string,
  chunks: number,
  keyOf: (chunk: number) => string,
  kept: ReturnType<typeof rest>,
): Promise<void> => {
  const length = Math.ceil(text.length / chunks);
  for (let from = 0; from < chunks; from += MOST_AT_ONCE) {
    const transaction = kvs.transact();
    for (let at = from; at < Math.min(chunks, from + MOST_AT_ONCE); at += 1) {
      if (kept) transaction.set(keyOf(at), text.slice(at * length, (at + 1) * length), undefined, kept);
      else transaction.delete(keyOf(at));
    }
    await transaction.execute();
  }
};

const JOURNAL = 'journal-entry';
interface JournalRow {
  readonly projectId: string;
  readonly at: string;
}

/** Rows of the journal of a project's plans. */
export async function* journalRows(
  projectId: string,
): AsyncGenerator<{ readonly key: string; readonly value: JournalRow }> {
  let cursor: string | undefined;
  do {
    const query = kvs
      .entity<JournalRow>(JOURNAL)
      .query()
      .index('by-project-time', { partition: [projectId] })
      .limit(PAGE);
    const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
    yield* page.results;
    cursor = page.nextCursor;
  } while (cursor);
}

async function* journalOf(projectId: string): AsyncGenerator<KeptDocument> {
  for await (const { key, value } of journalRows(projectId)) {
    yield {
      content: value,
      updatedAt: value.at,
      // A row of the journal never changes once it is written, so it need not be read again.
      async change(by) {
        const next = by(value);
        if (JSON.stringify(next) !== JSON.stringify(value)) await kvs.entity<unknown>(JOURNAL).set(key, next);
      },
    };
  }
}
