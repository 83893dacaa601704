import { findProjects, type RawProject } from '../jira/resources/projects';
import { readProjectId } from '../store/settings-store';
import { noProject } from './no-project';
import type { Tenant } from './tenant';

/** The project Jira has under this key now. Throws `Refusal` when there is none the app may see. */
export async function projectByKey(projectKey: string, { jira }: Tenant): Promise<RawProject> {
  const [project] = await findProjects(jira, [projectKey]);
  if (!project) throw noProject(projectKey);
  return project;
}

/** The id alone, from storage where the project is set up: a page that polls costs Jira nothing. */
export const projectIdByKey = async (projectKey: string, tenant: Tenant): Promise<string> =>
  (await readProjectId(projectKey)) ?? (await projectByKey(projectKey, tenant)).id;
