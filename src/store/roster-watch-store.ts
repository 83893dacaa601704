import { kvs, WhereConditions } from '@forge/kvs';
import { z } from 'zod';
import { changeValue } from './change-value';
import { keys } from './keys';
import { WATCH_EVENTS } from '../shared/roster-vocabulary';

const watchSchema = z.object({ version: z.literal(1), isWatching: z.boolean(), autoAddGroupId: z.string().nullable() });
type Watch = Readonly<z.infer<typeof watchSchema>>;

const NOT_WATCHING: Watch = { version: 1, isWatching: false, autoAddGroupId: null };

const gapSchema = z.object({
  accountId: z.string(),
  what: z.enum(WATCH_EVENTS),
  at: z.string(),
});
export type RosterGap = Readonly<z.infer<typeof gapSchema>>;

const MOST_GAPS = 100;

/** Whether new employees are watched for; no unless an admin said so. */
export async function readWatch(projectId: string): Promise<Watch> {
  return watchSchema.safeParse(await kvs.get(keys.rosterWatch(projectId))).data ?? NOT_WATCHING;
}

export async function writeWatch(projectId: string, watch: Omit<Watch, 'version'>): Promise<void> {
  await kvs.set(keys.rosterWatch(projectId), { version: 1, ...watch });
}

/** Ids of the projects that are watched. Queries lag behind by moments; employees are not that quick. */
export async function listWatchedProjects(): Promise<readonly string[]> {
  const prefix = keys.rosterWatch('');
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const query = kvs.query().where('key', WhereConditions.beginsWith(prefix)).limit(100);
    const page = await (cursor ? query.cursor(cursor) : query).getMany();
    found.push(
      ...page.results
        .filter(({ value }) => watchSchema.safeParse(value).data?.isWatching === true)
        .map(({ key }) => key.slice(prefix.length)),
    );
    cursor = page.nextCursor;
  } while (cursor);
  return found;
}

export async function readGaps(projectId: string): Promise<readonly RosterGap[]> {
  return z.array(gapSchema).safeParse(await kvs.get(keys.rosterGaps(projectId))).data ?? [];
}

/** Newest first. One account is told once, with what happened last. */
export async function noteGap(projectId: string, gap: RosterGap): Promise<void> {
  await changeValue(keys.rosterGaps(projectId), (stored) => {
    const known = z.array(gapSchema).safeParse(stored).data ?? [];
    return [gap, ...known.filter(({ accountId }) => accountId !== gap.accountId)].slice(0, MOST_GAPS);
  });
}

/** A comparison that begins now will tell everything the gaps tell. */
export async function clearGaps(projectId: string): Promise<void> {
  await changeValue(keys.rosterGaps(projectId), () => undefined);
}
