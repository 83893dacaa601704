import { confirmationsOf } from '../../profile/settings';
import type { Decisions } from '../../shared/risk-contract';
import { readRisks } from '../../store/risk-store';
import { readSettings } from '../../store/settings-store';
import { namesOf } from '../../app/display-names';
import { projectIdByKey } from '../../app/project-by-key';
import type { Tenant } from '../../app/tenant';
import { waitForAll } from '../../shared/wait-for-all';

/**
 * What people accepted and confirmed in a project. Names, the caller's too, are asked of Jira each time, for none is
 * kept.
 */
export async function readDecisions(
  { projectKey }: { readonly projectKey: string },
  tenant: Tenant,
  caller: { readonly accountId: string },
): Promise<Decisions> {
  const projectId = await projectIdByKey(projectKey, tenant);
  const [risks, settings] = await waitForAll([readRisks(projectId), readSettings(projectId)]);
  const confirmations = settings ? confirmationsOf(settings) : [];
  const people = await namesOf(
    [caller.accountId, ...risks.flatMap(({ owner, by }) => [owner, by]), ...confirmations.map(({ by }) => by)],
    tenant,
  );
  return { risks, confirmations, people };
}
