import type { Step, StepOf } from '../../plan/step';
import type { JiraClient } from '../client';
import { collectAtOnce } from '../pages';
import { nameProjects } from '../resources/projects';
import { searchScreenSchemes } from '../resources/screens';
import { readProjectUsages, searchWorkflows } from '../resources/workflows';
import type { Workflow } from '../../workflow/model';
import { toWorkflow } from '../../workflow/to-workflow';
import { findRawWorkflow } from './raw-workflows';
import { findScreen } from './screens';
import type { IdOf } from '../../workflow/edits/edit';
import { NotMadeYet } from './standing';
import type { Hands } from './standing';

const PAGE = 200;

/** Jira deletes nothing that somebody else uses, so that is asked before anything is taken back. */
const inUse = (what: string, by: readonly string[], advice: string): string | null =>
  by.length === 0 ? null : `${what} is now used by ${by.join(', ')} too. ${advice}, then press the button again.`;

/** Whether a project no longer follows the copies once these steps are taken back. */
const isLeaving = (project: { readonly id: string; readonly key?: string }, along: readonly Step[]): boolean =>
  along.some(
    (step) =>
      (step.kind === 'switch-workflow-scheme' && step.projectId === project.id) ||
      (step.kind === 'create-project' && step.projectKey === project.key),
  );

/** Why a copy of a workflow stays: another project has taken it up. */
export const whyWorkflowStays = async (
  { reader }: Hands,
  { name }: StepOf<'create-workflow'>,
  along: readonly Step[],
): Promise<string | null> => {
  const copy = await findRawWorkflow(reader, name);
  if (!copy) return null;
  const ids = await readProjectUsages(reader, copy.workflow.id);
  const named = ids.length === 0 ? [] : await nameProjects(reader, ids);
  const others = ids
    .map((id) => ({ id, ...named.find((project) => project.id === id) }))
    .filter((project) => !isLeaving(project, along));
  return inUse(
    `Workflow "${name}"`,
    others.map(({ id, key }) => `project ${key ?? id}`),
    'Give that project another workflow scheme',
  );
};

const everyWorkflow = async (client: JiraClient): Promise<readonly Workflow[]> => {
  const readPage = (startAt: number) => searchWorkflows(client, startAt, PAGE);
  const all = await collectAtOnce(readPage, await readPage(0));
  // Only ids and screens are used, so the names of statuses are not looked up.
  return all.map((raw) => toWorkflow(raw, []).workflow);
};

/** Whether the steps make or write the workflow, which no longer uses what it used once they are taken back. */
const isTakenBack = ({ id, name }: Workflow, along: readonly Step[]): boolean =>
  along.some(
    (step) =>
      (step.kind === 'update-workflow' && step.workflowId === id) ||
      (step.kind === 'create-workflow' && step.name === name),
  );

/** null: a run was cut off before it noted what it made, so nothing of the plan uses it yet. */
const madeId = (idOf: IdOf, made: string): string | null => {
  try {
    return idOf({ made });
  } catch (error) {
    if (error instanceof NotMadeYet) return null;
    throw error;
  }
};

/** Why a status stays: a workflow that is not taken back lists it. */
export const whyStatusStaysOnSite = async (
  { reader, idOf }: Hands,
  { key, name }: StepOf<'create-status'>,
  along: readonly Step[],
): Promise<string | null> => {
  const statusId = madeId(idOf, key);
  if (statusId === null) return null;
  const users = (await everyWorkflow(reader)).filter(
    (workflow) => !isTakenBack(workflow, along) && workflow.statuses.some(({ id }) => id === statusId),
  );
  return inUse(
    `Status "${name}"`,
    users.map((workflow) => `workflow "${workflow.name}"`),
    'Take it out of there',
  );
};

/** Why a screen stays: a transition or a screen scheme that is not taken back shows it. */
export const whyScreenStays = async (
  hands: Hands,
  { name }: StepOf<'create-screen'>,
  along: readonly Step[],
): Promise<string | null> => {
  const { reader } = hands;
  const screen = await findScreen(hands, name);
  if (!screen) return null;
  const schemesLeaving = new Set(along.flatMap((step) => (step.kind === 'create-screen-scheme' ? [step.name] : [])));
  const readSchemes = (startAt: number) => searchScreenSchemes(reader, startAt);
  const [workflows, schemes] = await Promise.all([
    everyWorkflow(reader),
    readSchemes(0).then((first) => collectAtOnce(readSchemes, first)),
  ]);
  const showing = workflows.filter(
    (workflow) =>
      !isTakenBack(workflow, along) && workflow.transitions.some(({ screen: shown }) => shown?.id === screen.id),
  );
  const holding = schemes.filter(
    (scheme) => !schemesLeaving.has(scheme.name) && Object.values(scheme.screens ?? {}).includes(screen.id),
  );
  return inUse(
    `Screen "${name}"`,
    [
      ...showing.map((workflow) => `workflow "${workflow.name}"`),
      ...holding.map((scheme) => `screen scheme "${scheme.name}"`),
    ],
    'Choose another screen there',
  );
};
