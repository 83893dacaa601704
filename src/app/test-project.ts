import type { JiraClient } from '../jira/client';
import { isJiraError } from '../jira/errors';
import { findProjects, readProjectKey } from '../jira/resources/projects';
import type { ProjectSettings } from '../profile/settings';

/**
 * The chosen test project under the key it has now; null: none is chosen, or Jira shows none. Settings of before ids
 * were kept tell a key alone.
 */
export const chosenTestProject = async (
  { testProjectKey, testProjectId }: Pick<ProjectSettings, 'testProjectKey' | 'testProjectId'>,
  jira: JiraClient,
): Promise<{ readonly id: string; readonly key: string } | null> => {
  if (testProjectKey === null) return null;
  if (testProjectId === undefined) return (await findProjects(jira, [testProjectKey]))[0] ?? null;
  try {
    return { id: testProjectId, key: await readProjectKey(jira, testProjectId) };
  } catch (error) {
    if (isJiraError(error) && error.name === 'JiraNotFound') return null;
    throw error;
  }
};
