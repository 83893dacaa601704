import type { Profile } from '../../profile/profile';
import type { ProjectSettings } from '../../profile/settings';
import type { Snapshot } from '../../snapshot/snapshot';
import { takeSnapshot } from '../../snapshot/take-snapshot';
import { readSettings } from '../../store/settings-store';
import { profileOf } from '../../app/profile-of';
import { projectIdByKey } from '../../app/project-by-key';
import { notSetUp } from '../../app/not-set-up';
import type { Tenant } from '../../app/tenant';

export interface OfProject {
  readonly projectKey: string;
}

/** What was saved for a project, with its profile. Throws `Refusal` when it is not set up. */
export async function setUpProject(
  projectKey: string,
  tenant: Tenant,
): Promise<{ readonly settings: ProjectSettings; readonly profile: Profile }> {
  const settings = await readSettings(await projectIdByKey(projectKey, tenant));
  if (!settings) throw notSetUp(projectKey);
  return { settings, profile: profileOf(settings) };
}

/**
 * Reads the project as an audit under these settings would; a part that cannot be read is told in it.
 * @param saved what is stored: only the service account that stands there is read as
 * @param profiles see `Ask`
 */
export const snapshotFor = (
  settings: ProjectSettings,
  saved: ProjectSettings | null,
  profile: Profile,
  tenant: Tenant,
  profiles?: readonly Profile[],
): Promise<Snapshot> =>
  takeSnapshot({
    client: tenant.jira,
    projectKey: settings.projectKey,
    settings,
    profile,
    now: tenant.now(),
    leaveOut: ['screenUsage'],
    looksAsBot: settings.accounts.serviceAccount === saved?.accounts.serviceAccount,
    ...(profiles && { profiles }),
  });
