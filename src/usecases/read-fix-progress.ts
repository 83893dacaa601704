import type { FixRun } from '../store/fix-run-store';
import { readFixRun } from '../store/fix-run-store';
import { readActivityRows } from '../store/journal-store';
import type { JournalEntry } from '../store/journal-store';
import { projectIdByKey } from './project-by-key';
import type { Tenant } from './tenant';

/** How far the newest application or undo is; null: there never was one. */
export async function readFixProgress(
  { projectKey }: { readonly projectKey: string },
  tenant: Tenant,
): Promise<FixRun | null> {
  return readFixRun(await projectIdByKey(projectKey, tenant));
}

const MOST_ROWS = 100;

/** Who changed what and when, the newest first. */
export async function readActivity(
  { projectKey }: { readonly projectKey: string },
  tenant: Tenant,
): Promise<readonly JournalEntry[]> {
  return readActivityRows(await projectIdByKey(projectKey, tenant), MOST_ROWS);
}
