import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { keys } from './keys';

const namedSchema = z.array(z.object({ accountId: z.string(), name: z.string() }));
/** An account, and a name that something kept about a project may say of it without its id. */
export type NamedAccount = z.infer<typeof namedSchema>[number];

const MOST = 200;

/** Keeps whose names a project's reports and plans may say, so that they are found when an account is closed. */
export async function noteNamedAccounts(projectId: string, accounts: readonly NamedAccount[]): Promise<void> {
  const known = namedSchema.safeParse(await kvs.get(keys.namedAccounts(projectId))).data ?? [];
  const added = accounts.filter(
    ({ accountId, name }) => !known.some((one) => one.accountId === accountId && one.name === name),
  );
  if (added.length > 0) await kvs.set(keys.namedAccounts(projectId), [...added, ...known].slice(0, MOST));
}
