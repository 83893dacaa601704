import { kvs } from '@forge/kvs';
import { deleteAct, everyRow } from './act-store';
import { forgetVersion } from './change-value';
import { changeKeys, listKeyStates } from './key-register';
import { readKeyStates } from './key-store';
import { journalRows, rowsWith } from './kept-documents';
import { keys } from './keys';
import { removePlansOf } from './plan-store';

/** One row each. */
const ROWS = [
  keys.settings,
  keys.run,
  keys.latestReport,
  keys.reportHistory,
  keys.trend,
  keys.goLive,
  keys.risks,
  keys.riskStanding,
  keys.fixRun,
  keys.anchors,
  keys.ticketFeed,
  keys.statusMap,
  keys.articleDates,
  keys.rosterRun,
  keys.rosterRunBefore,
  keys.rosterWish,
  keys.deskAccess,
  keys.rosterWatch,
  keys.rosterGaps,
  keys.handoverRun,
  keys.handoverPackage,
  keys.namedAccounts,
] as const;

/** Texts in chunks, and comparisons with another project, whichever of the two it is. */
const FAMILIES = ['report:', 'roster:', 'handover:', 'parity:', keys.lookUpClaim('status-map:')] as const;

/**
 * Removes everything that is kept about a project, as if it had never been set up; a call that is cut off is simply
 * made again. The settings go first, so that nothing new begins meanwhile.
 */
export async function removeProjectRecords(projectId: string): Promise<void> {
  for (const keyOf of ROWS) {
    await kvs.delete(keyOf(projectId));
    await forgetVersion(keyOf(projectId));
  }
  for (const family of FAMILIES)
    await removeRows(family, ({ key }) =>
      key
        .slice(family.length)
        .split(':')
        .slice(0, family === 'parity:' ? 2 : 1)
        .includes(projectId),
    );
  await removeRows(keys.projectId(''), ({ value }) => value === projectId);
  await removePlansOf(projectId);
  for await (const { key } of journalRows(projectId)) await kvs.entity('journal-entry').delete(key);
  for await (const { key } of everyRow(projectId)) await deleteAct(key);
  await removeTickets(projectId);
  await leaveOutOfKeys(projectId);
}

/** A key whose only project is gone reads nothing more. */
const leaveOutOfKeys = async (projectId: string): Promise<void> => {
  const concerned = (await listKeyStates()).filter(({ key }) => key.projectIds.includes(projectId));
  for (const { key } of concerned)
    await changeKeys(async () => ({
      write: (await readKeyStates([key.id])).map((state) => ({
        ...state,
        key: { ...state.key, projectIds: state.key.projectIds.filter((id) => id !== projectId) },
      })),
    }));
};

const removeRows = async (
  prefix: string,
  isGone: (row: { readonly key: string; readonly value: unknown }) => boolean,
): Promise<void> => {
  for await (const row of rowsWith(prefix)) {
    if (!isGone({ key: row.key, value: row.value })) continue;
    await kvs.delete(row.key);
    if (row.key.endsWith(':run') || row.key.startsWith('roster:')) await forgetVersion(row.key);
  }
};

const removeTickets = async (projectId: string): Promise<void> => {
  const outbox = kvs.entity<{ readonly projectId: string; readonly seq: string }>('outbox-event');
  let cursor: string | undefined;
  do {
    const query = outbox
      .query()
      .index('by-project-seq', { partition: [projectId] })
      .limit(100);
    const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
    for (const { key } of page.results) await outbox.delete(key);
    cursor = page.nextCursor;
  } while (cursor);
};
