import { isJiraError } from '../jira/errors';
import { readOwnPermissions } from '../jira/resources/permissions';
import { readProjectId } from '../store/settings-store';
import type { Tenant } from './tenant';

/**
 * Asks Jira, as the caller and now, for “Administer projects” in one project. A project that Jira does not show the
 * caller is one they do not administer. Never cached.
 */
export async function isProjectAdmin(
  { jira }: Tenant,
  project: { readonly projectKey: string } | { readonly projectId: string },
): Promise<boolean> {
  try {
    return (await readOwnPermissions(jira, ['ADMINISTER_PROJECTS'], { ...project, as: 'user' })).includes(
      'ADMINISTER_PROJECTS',
    );
  } catch (error) {
    if (isJiraError(error) && error.name === 'JiraNotFound') return false;
    throw error;
  }
}

/**
 * The same of the project that is asked about by key. Asked by the id whose records would be told: a key can be given
 * to another project once its own is gone.
 */
export async function isProjectAdminOf(tenant: Tenant, projectKey: string): Promise<boolean> {
  const known = await readProjectId(projectKey);
  return isProjectAdmin(tenant, known === null ? { projectKey } : { projectId: known });
}
