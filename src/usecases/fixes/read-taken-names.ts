import type { JiraClient } from '../../jira/client';
import {
  findIssueTypeSchemes,
  findIssueTypeScreenSchemes,
  findScreenSchemes,
} from '../../jira/resources/project-schemes';
import { findWorkflowNames, listWorkflowSchemeNames } from '../../jira/resources/raw-workflows';
import { findScreenNames, listPermissionSchemeNames } from '../../jira/resources/site-objects';
import type { Step } from '../../plan/step';
import { waitForAll } from '../../shared/wait-for-all';

/** Which of the names that the steps would give are in use on the site; Jira refuses a name twice, whatever its case. */
export const readTakenNames = async (client: JiraClient, steps: readonly Step[]): Promise<readonly string[]> => {
  const names = await waitForAll(steps.map((step) => namesLike(client, step)));
  const wanted = new Set(steps.flatMap((step) => ('name' in step ? [step.name.toLowerCase()] : [])));
  return [...new Set(names.flat())].filter((name) => wanted.has(name.toLowerCase()));
};

const namesOf = (found: readonly { readonly name: string }[]): readonly string[] => found.map(({ name }) => name);

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
    case 'create-issue-type-scheme':
      return namesOf(await findIssueTypeSchemes(client, step.name));
    case 'create-screen-scheme':
      return namesOf(await findScreenSchemes(client, step.name));
    case 'create-issue-type-screen-scheme':
      return namesOf(await findIssueTypeScreenSchemes(client, step.name));
    default:
      return [];
  }
};
