import type { AccessLogEntry } from '../shared/contract';
import { readAccess } from '../store/access-log-store';

/** A page of one day's calls, for the admin: when, which key, which route, how it ended. */
export async function readAccessLog({
  day,
  before,
}: {
  readonly day: string;
  readonly before?: string;
}): Promise<{ readonly entries: readonly AccessLogEntry[]; readonly hasMore: boolean }> {
  const { rows, hasMore } = await readAccess(day, before);
  return { entries: rows, hasMore };
}
