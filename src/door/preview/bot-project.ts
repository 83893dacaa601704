import { readSettings } from '../../store/settings-store';
import type { BotProject } from '../../app/live-project';
import { projectIdByKey } from '../../app/project-by-key';
import { Refusal } from '../../app/refusal';
import { setupSays } from '../../app/setup-says';
import type { Tenant } from '../../app/tenant';

/** A project as the door knows it. Throws `Refusal` where it is not set up: bots read only those that are. */
export async function botProject(projectKey: string, tenant: Tenant): Promise<BotProject> {
  const settings = await readSettings(await projectIdByKey(projectKey, tenant));
  if (!settings) throw new Refusal('not-found', setupSays.notSetUp({ project: projectKey }), setupSays.saveSetup);
  return { id: settings.projectId, settings };
}
