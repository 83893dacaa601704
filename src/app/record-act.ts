import type { Act } from '../shared/act-contract';
import { writeAct } from '../store/act-store';
import type { Tenant } from './tenant';

/**
 * Notes what somebody did, once it is done, so that the trail never tells of what did not happen. The act stands
 * whatever becomes of its row: nobody is told that it failed, and the log of the app says which kind lacks a row.
 */
export async function recordAct(
  act: Act,
  project: { readonly id: string; readonly key: string } | null,
  { now }: Pick<Tenant, 'now'>,
  { accountId }: { readonly accountId: string },
): Promise<void> {
  try {
    await writeAct({ at: now(), by: accountId, project, act });
  } catch (error) {
    console.error(
      `activity: ${act.kind} was done, and no row of it could be kept`,
      error instanceof Error ? error.name : '',
    );
  }
}
