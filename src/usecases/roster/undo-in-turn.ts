import { removePeople } from '../../changes/roster-customers';
import type { AddingRow } from '../../roster/adding';
import type { Tenant } from '../../app/tenant';
import { failureOf, insistently } from './add-batch';
import { placeOf, throughBatches } from './add-in-turn';
import type { Ledger } from './ledger';

/**
 * Takes away exactly those this run added. Accounts made on the way stay, for no API deletes them; they are nobody's
 * customers.
 */
export async function undoInTurn(ledger: Ledger, tenant: Tenant): Promise<void> {
  const { place } = placeOf(ledger.run());
  await throughBatches(ledger, tenant, async (rows) => {
    const ours = rows.filter(isOurs);
    const accountIds = ours.flatMap(({ accountId }) => accountId ?? []);
    if (accountIds.length === 0) return rows;
    try {
      await insistently(() => removePeople(tenant.jira, place, accountIds));
      return rows.map((row) => (isOurs(row) ? { ...row, outcome: 'removed', failure: null } : row));
    } catch (error) {
      const failure = failureOf(error, 'desk-is-open');
      return rows.map((row) => (isOurs(row) ? { ...row, outcome: 'not-removed', failure } : row));
    }
  });
}

const isOurs = ({ outcome }: AddingRow): boolean => outcome === 'added' || outcome === 'not-removed';
