import { readAccounts } from '../../jira/resources/people';
import type { Decisions } from '../../shared/risk-contract';
import { readRisks } from '../../store/risk-store';
import { readSettings } from '../../store/settings-store';
import { projectIdByKey } from '../project-by-key';
import type { Tenant } from '../tenant';

/** Jira names that many accounts in one answer. */
const PAGE = 100;

/** What people accepted and confirmed in a project. Names, the caller's too, are asked of Jira each time, for none is kept. */
export async function readDecisions({ projectKey }: { readonly projectKey: string }, tenant: Tenant, caller: { readonly accountId: string }): Promise<Decisions> {
  const projectId = await projectIdByKey(projectKey, tenant);
  const [risks, settings] = await Promise.all([readRisks(projectId), readSettings(projectId)]);
  const confirmations = settings?.confirmations ?? [];
  const ids = [...new Set([caller.accountId, ...risks.flatMap(({ owner, by }) => [owner, by]), ...confirmations.map(({ by }) => by)])];
  const pages = Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, page) => ids.slice(page * PAGE, (page + 1) * PAGE));
  const accounts = (await Promise.all(pages.map((page) => readAccounts(tenant.jira, page)))).flat();
  return { risks, confirmations, people: Object.fromEntries(accounts.map(({ accountId, displayName }) => [accountId, displayName])) };
}
