import type { JiraClient } from '../jira/client';
import { findWorkflowNames, listWorkflowSchemeNames } from '../jira/resources/raw-workflows';
import { findScreenNames, listPermissionSchemeNames } from '../jira/resources/site-objects';
import type { Step } from '../plan/step';

/** Which of the names that the steps would give are in use on the site; Jira refuses a name twice, whatever its case. */
export const readTakenNames = async (client: JiraClient, steps: readonly Step[]): Promise<readonly string[]> => {
  const names = await Promise.all(steps.map((step) => namesLike(client, step)));
  const wanted = new Set(steps.flatMap((step) => ('name' in step ? [step.name.toLowerCase()] : [])));
  return [...new Set(names.flat())].filter((name) => wanted.has(name.toLowerCase()));
};

const namesLike = async (client: JiraClient, step: Step): Promise<readonly string[]> => {
  switch (step.kind) {
    case 'create-screen':
      return findScreenNames(client, step.name);
    case 'create-workflow':
      return findWorkflowNames(client, step.name);
    case 'create-workflow-scheme':
      return listWorkflowSchemeNames(client);
    case 'create-permission-scheme':
      return listPermissionSchemeNames(client);
    default:
      return [];
  }
};
