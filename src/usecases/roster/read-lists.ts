import { isJiraError } from '../../jira/errors';
import { readOrganizationsOfDesk } from '../../jira/resources/organizations';
import { readServiceDesk } from '../../jira/resources/service-desks';
import { FIRST_PAGE, unbrokenPages } from '../../jira/unbroken-pages';
import { answerAt } from '../../roster/access';
import { readDeskAccess } from '../../store/desk-access-store';
import type { Leg, RosterRun } from '../../store/roster-run-store';
import type { Tenant } from '../../app/tenant';
import { rosterList } from './lists';
import type { Ledger } from './ledger';
import { legFile } from './run-files';

/** A checkpoint is made every so many people: about four seconds of the customer list. */
const ROWS_A_CHECKPOINT = 900;

/** Reads every list the comparison needs, from where the last turn stopped. True: all are read to their end. */
export async function readLists(ledger: Ledger, tenant: Tenant): Promise<boolean> {
  if (ledger.run().legs.length === 0) await planLists(ledger, tenant);
  const ended = await Promise.allSettled(ledger.run().legs.map((_, index) => readList(ledger, index, tenant)));
  await ledger.saved();
  const failures = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  // What keeps everybody waiting is told before what only one list met.
  const worst = failures.find((error) => isJiraError(error) && error.name === 'JiraRateLimited') ?? failures[0];
  if (worst !== undefined) throw worst;
  return ledger.run().legs.every(({ bookmark }) => bookmark === null);
}

const newLeg = (list: Leg['list'], of = ''): Leg => ({
  list,
  of,
  bookmark: FIRST_PAGE,
  chunks: 0,
  people: 0,
  pages: 0,
});

const planLists = async (ledger: Ledger, tenant: Tenant): Promise<void> => {
  const { source, projectKey, projectId } = ledger.run();
  const { id: serviceDeskId } = await readServiceDesk(tenant.jira, projectKey);
  const organizations = await unlessRefused(() => readOrganizationsOfDesk(tenant.jira, serviceDeskId));
  const open = answerAt(await readDeskAccess(projectId), 'portal-access', tenant.now());
  const legs = [
    newLeg('users'),
    newLeg('customers'),
    ...(organizations ?? []).map(({ id }) => newLeg('organization', id)),
    ...(open?.answer === 'open' ? open.groupIds.map((id) => newLeg('product-group', id)) : []),
    ...(source.kind === 'group'
      ? [newLeg('group', source.groupId)]
      : source.kind === 'organization'
        ? [newLeg('source-organization', source.organizationId)]
        : []),
  ];
  ledger.update({ serviceDeskId, legs, gaps: organizations === null ? ['organizations-unreadable'] : [] });
  await ledger.saved();
};

/** null: Jira does not let the app look. Without the licence of an agent nobody sees organizations. */
const unlessRefused = async <T>(read: () => Promise<T>): Promise<T | null> => {
  try {
    return await read();
  } catch (error) {
    if (isJiraError(error) && (error.name === 'JiraForbidden' || error.name === 'JiraNotFound')) return null;
    throw error;
  }
};

/** Lists the result can do without, although it is less sure then. */
const GAP_OF: Partial<Record<Leg['list'], RosterRun['gaps'][number]>> = {
  organization: 'organizations-unreadable',
  'product-group': 'product-groups-unreadable',
};

const readList = async (ledger: Ledger, index: number, tenant: Tenant): Promise<void> => {
  const { legs, runId, serviceDeskId } = ledger.run();
  const leg = legs[index];
  if (!leg || serviceDeskId === null) return;
  const gap = GAP_OF[leg.list];
  const read = (): Promise<true> => readPages(ledger, index, tenant, { runId, serviceDeskId });
  if ((gap === undefined ? await read() : await unlessRefused(read)) === null && gap !== undefined) {
    ledger.setLeg(index, { ...(ledger.run().legs[index] ?? leg), bookmark: null });
    ledger.update({ gaps: [...new Set([...ledger.run().gaps, gap])] });
  }
};

const readPages = async (
  ledger: Ledger,
  index: number,
  tenant: Tenant,
  ids: { readonly runId: string; readonly serviceDeskId: string },
): Promise<true> => {
  const [file, first] = [legFile(ledger.run(), index), ledger.run().legs[index]];
  if (!first?.bookmark) return true;
  const since = { leg: first, rows: [] as string[] };
  const checkpoint = async (): Promise<void> => {
    const { leg, rows } = since;
    if (rows.length > 0) await file.write(leg.chunks, rows);
    since.leg = { ...leg, chunks: leg.chunks + (rows.length > 0 ? 1 : 0), people: leg.people + rows.length };
    since.rows = [];
    ledger.setLeg(index, since.leg);
  };
  try {
    for await (const { values, next } of unbrokenPages(rosterList(tenant.jira, ids, first), first.bookmark)) {
      since.rows.push(...values);
      since.leg = { ...since.leg, bookmark: next, pages: since.leg.pages + 1 };
      if (since.rows.length < ROWS_A_CHECKPOINT && next !== null && !ledger.mustStop()) continue;
      await checkpoint();
      if (ledger.mustStop()) return true;
    }
    return true;
  } catch (error) {
    // What was read before Jira stopped answering is paid for.
    if (isJiraError(error) && since.rows.length > 0) await checkpoint();
    throw error;
  }
};
