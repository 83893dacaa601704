import { REHEARSAL_READS, rehearse } from '../../rehearsal/rehearse';
import type { SimulatedRehearsal } from '../../shared/rehearsal-contract';
import { partsLeftOut } from '../../snapshot/part-graph';
import { takeSnapshot } from '../../snapshot/take-snapshot';
import type { Tenant } from '../../app/tenant';
import { setUpProject, type OfProject } from '../what-if/draft-snapshot';

/**
 * Reads the project as it stands and works out what each skill would come to on a request. Writes nothing, neither to
 * Jira nor to storage. Throws `Refusal` when the project is not set up.
 */
export async function readRehearsal({ projectKey }: OfProject, tenant: Tenant): Promise<SimulatedRehearsal> {
  const { settings, profile } = await setUpProject(projectKey, tenant);
  return rehearse(
    await takeSnapshot({
      client: tenant.jira,
      projectKey: settings.projectKey,
      settings,
      profile,
      now: tenant.now(),
      leaveOut: partsLeftOut(REHEARSAL_READS),
      looksAsBot: true,
    }),
  );
}
