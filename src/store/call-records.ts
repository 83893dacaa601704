import { projectSettingsSchema, type ProjectSettings } from '../profile/settings';
import { chunks } from '../shared/chunks';
import { waitForAll } from '../shared/wait-for-all';
import { readGuardedAmong, type GuardedRow } from './guarded-row';
import { keys } from './keys';
import { readBatch } from './read-batch';

/** What the call of a bot's key is answered with. */
export interface CallRecords {
  /** What the key has spent. */
  readonly spent: GuardedRow | null;
  /** Those of its projects that are set up. */
  readonly projects: readonly { readonly id: string; readonly settings: ProjectSettings }[];
}

/** A batch takes 25 keys, and one is what the key has spent. */
const MOST = 24;

/** All of it in one call of the storage; a key of more than 24 projects takes another for each 24. */
export async function readCallRecords(keyId: string, projectIds: readonly string[]): Promise<CallRecords> {
  const wanted = projectIds.map(keys.settings);
  const [first = [], ...rest] = chunks(wanted, MOST);
  const [{ row, values }, others] = await waitForAll([
    readGuardedAmong(keys.botSpent(keyId), first),
    waitForAll(rest.map((some) => readBatch(some))),
  ]);
  const found = new Map([values, ...others].flatMap((some) => [...some]));
  return {
    spent: row,
    projects: projectIds.flatMap((id) => {
      const settings = projectSettingsSchema.safeParse(found.get(keys.settings(id)));
      return settings.success ? [{ id, settings: settings.data }] : [];
    }),
  };
}
