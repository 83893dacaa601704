import { kvs, Sort, WhereConditions } from '@forge/kvs';
import { z } from 'zod';

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
export async function writeAccess({ at, keyId, route, status, code }: AccessRow, id: string): Promise<void> {
  const row: Row = {
    keyId: keyId ?? NONE,
    day: at.slice(0, 10),
    at,
    route: route ?? NONE,
    statusCode: status,
    payload: { code },
  };
  await kvs.entity<Row>('access-log-entry').set(`${at.replace(/[^0-9]/gu, '')}-${id}`, row, { ttl: KEPT });
}

/** One page of a day, newest first. A query lags behind by moments. */
export async function readAccess(
  day: string,
  before: string | undefined,
): Promise<{ readonly rows: readonly AccessRow[]; readonly hasMore: boolean }> {
  const ofDay = kvs
    .entity<Row>('access-log-entry')
    .query()
    .index('by-day-time', { partition: [day] });
  const { results } = await (before === undefined ? ofDay : ofDay.where(WhereConditions.lessThan(before)))
    .sort(Sort.DESC)
    .limit(PAGE + 1)
    .getMany();
  const rows = results.flatMap(({ value }) => {
    const parsed = rowSchema.safeParse(value);
    return parsed.success ? [toAccess(parsed.data)] : [];
  });
  return { rows: rows.slice(0, PAGE), hasMore: results.length > PAGE };
}

const toAccess = ({ at, keyId, route, statusCode, payload }: Row): AccessRow => ({
  at,
  keyId: keyId === NONE ? null : keyId,
  route: route === NONE ? null : route,
  status: statusCode,
  code: payload.code,
});
