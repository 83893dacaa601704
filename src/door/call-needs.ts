import type { BotProject } from '../app/live-project';
import { readCallRecords } from '../store/call-records';
import type { GuardedRow } from '../store/guarded-row';
import type { BotKey } from '../store/key-store';

/** What a call needs of the storage, read when it is first asked for and then kept for the rest of the call. */
export interface CallNeeds {
  /** What the key has spent so far. */
  readonly spent: () => Promise<GuardedRow | null>;
  /** The projects of the key that are set up. */
  readonly projects: () => Promise<readonly BotProject[]>;
}

export const callNeeds = ({ id, projectIds }: BotKey): CallNeeds => {
  const ids = [...new Set(projectIds)].sort((a, b) => Number(a) - Number(b));
  let reading: ReturnType<typeof readCallRecords> | undefined;
  const read = () => (reading ??= readCallRecords(id, ids));
  return {
    spent: async () => (await read()).spent,
    projects: async () => (await read()).projects,
  };
};
