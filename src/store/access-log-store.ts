import { kvs, Sort, WhereConditions } from '@forge/kvs';
import { z } from 'zod';
import { isTaken } from './nonce-store';

const ENTITY = 'access-log-entry';

const rowSchema = z.object({
  keyId: z.string(),
  day: z.string(),
  at: z.string(),
  route: z.string(),
  statusCode: z.number(),
  payload: z.object({ code: z.string().nullable() }),
});
type Row = z.infer<typeof rowSchema>;

/** One call of a bot, without a word of what was asked or told. */
export interface AccessRow {
  readonly at: string;
  readonly keyId: string | null;
  readonly route: string | null;
  readonly status: number;
  readonly code: string | null;
}

/** How long a row is kept. */
const KEPT = { value: 30, unit: 'DAYS' } as const;
const PAGE = 50;
/** Stands for “none” where an index wants a text. */
const NONE = '-';

/** `id` is any text that no other row of the same moment has. */
export async function writeAccess(row: AccessRow, id: string): Promise<void> {
  await kvs.entity<Row>(ENTITY).set(`${row.at.replace(/[^0-9]/gu, '')}-${id}`, toRow(row), { ttl: KEPT });
}

/**
 * Keeps the first wrong attempt of a minute at a key, or of strangers at keys this site has not; false: there is one.
 */
export async function writeFirstOfMinute(row: AccessRow): Promise<boolean> {
  const minute = row.at.slice(0, 16).replace(/[^0-9]/gu, '');
  try {
    await kvs
      .entity<Row>(ENTITY)
      .set(`turned-away-${minute}-${row.keyId ?? NONE}`, toRow(row), { keyPolicy: 'FAIL_IF_EXISTS', ttl: KEPT });
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

const toRow = ({ at, keyId, route, status, code }: AccessRow): Row => ({
  keyId: keyId ?? NONE,
  day: at.slice(0, 10),
  at,
  route: route ?? NONE,
  statusCode: status,
  payload: { code },
});

/**
 * One page of a day, newest first; `before` is the moment of the last row of the page before. Rows of one millisecond
 * stay on one page, so that the moment says where to read on. A query lags behind by moments.
 */
export async function readAccess(
  day: string,
  before: string | undefined,
): Promise<{ readonly rows: readonly AccessRow[]; readonly hasMore: boolean }> {
  const found: Row[] = [];
  let cursor: string | undefined;
  do {
    const { results, nextCursor } = await queryOf(day, before, cursor).getMany();
    found.push(...results.flatMap(({ value }) => rowSchema.safeParse(value).data ?? []));
    cursor = nextCursor;
    // Read on while everything beyond the page may still be of the page's last millisecond.
  } while (cursor !== undefined && (found.length <= PAGE || found.at(-1)?.at === found[PAGE - 1]?.at));
  const last = found[PAGE - 1];
  const rows = last === undefined ? found : found.filter(({ at }) => at >= last.at);
  return { rows: rows.map(toAccess), hasMore: rows.length < found.length };
}

const queryOf = (day: string, before: string | undefined, cursor: string | undefined) => {
  const ofDay = kvs
    .entity<Row>(ENTITY)
    .query()
    .index('by-day-time', { partition: [day] });
  const query = (before === undefined ? ofDay : ofDay.where(WhereConditions.lessThan(before)))
    .sort(Sort.DESC)
    .limit(PAGE + 1);
  return cursor === undefined ? query : query.cursor(cursor);
};

const toAccess = ({ at, keyId, route, statusCode, payload }: Row): AccessRow => ({
  at,
  keyId: keyId === NONE ? null : keyId,
  route: route === NONE ? null : route,
  status: statusCode,
  code: payload.code,
});
