import type { JiraClient } from '../../jira/client';
import {
  findIssueTypeSchemes,
  findIssueTypeScreenSchemes,
  findScreenSchemes,
} from '../../jira/resources/project-schemes';
import { findWorkflowNames, listWorkflowSchemeNames } from '../../jira/resources/raw-workflows';
import { findScreenNames, listPermissionSchemeNames } from '../../jira/resources/site-objects';
import type { Step, StepKind, StepOf } from '../../plan/step';
import { waitForAll } from '../../shared/wait-for-all';

/**
 * Which of the names that the steps would give are in use on the site; Jira refuses a name twice, whatever its case.
 */
export const readTakenNames = async (client: JiraClient, steps: readonly Step[]): Promise<readonly string[]> => {
  const names = await waitForAll(steps.map((step) => namesLike(client, step)));
  const wanted = new Set(steps.flatMap((step) => ('name' in step ? [step.name.toLowerCase()] : [])));
  return [...new Set(names.flat())].filter((name) => wanted.has(name.toLowerCase()));
};

const namesOf = (found: readonly { readonly name: string }[]): readonly string[] => found.map(({ name }) => name);

/** Kinds that copy something under a name that the site may have once. */
type CopyKind = {
  [K in StepKind]: StepOf<K> extends { readonly copyOf: unknown; readonly mark: string } ? K : never;
}[StepKind];

const NAMES_LIKE: { readonly [K in CopyKind]: (client: JiraClient, name: string) => Promise<readonly string[]> } = {
  'create-screen': findScreenNames,
  'create-workflow': findWorkflowNames,
  'create-workflow-scheme': listWorkflowSchemeNames,
  'create-permission-scheme': listPermissionSchemeNames,
  'create-issue-type-scheme': async (client, name) => namesOf(await findIssueTypeSchemes(client, name)),
  'create-screen-scheme': async (client, name) => namesOf(await findScreenSchemes(client, name)),
  'create-issue-type-screen-scheme': async (client, name) => namesOf(await findIssueTypeScreenSchemes(client, name)),
};

const isCopy = (step: Step): step is StepOf<CopyKind> => step.kind in NAMES_LIKE;

const namesLike = async (client: JiraClient, step: Step): Promise<readonly string[]> =>
  isCopy(step) ? NAMES_LIKE[step.kind](client, step.name) : [];
