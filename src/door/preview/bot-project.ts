import { readSettings } from '../../store/settings-store';
import type { BotProject } from '../../app/live-project';
import { projectIdByKey } from '../../app/project-by-key';
import { notSetUp } from '../../app/not-set-up';
import type { Tenant } from '../../app/tenant';

/** A project as the door knows it. Throws `Refusal` where it is not set up: bots read only those that are. */
export async function botProject(projectKey: string, tenant: Tenant): Promise<BotProject> {
  const settings = await readSettings(await projectIdByKey(projectKey, tenant));
  if (!settings) throw notSetUp(projectKey);
  return { id: settings.projectId, settings };
}
