import { defineMessages } from '../messages/define-messages';
import type { Step, StepOf } from '../plan/step';
import type { Message } from '../shared/message';
import type { JiraClient } from '../jira/client';
import { collectAtOnce } from '../jira/pages';
import { nameProjects } from '../jira/resources/projects';
import { searchScreenSchemes } from '../jira/resources/screens';
import { readProjectUsages, searchWorkflows } from '../jira/resources/workflows';
import type { Workflow } from '../workflow/model';
import { toWorkflow } from '../workflow/to-workflow';
import { findRawWorkflow } from './raw-workflows';
import { findScreen } from './screens';
import type { IdOf } from '../workflow/edits/edit';
import { NotMadeYet } from './standing';
import type { Hands } from './standing';

export const says = defineMessages('used-elsewhere', {
  project: ({ project }: { project: string }) => `project ${project}`,
  workflow: ({ workflow }: { workflow: string }) => `workflow "${workflow}"`,
  screenScheme: ({ scheme }: { scheme: string }) => `screen scheme "${scheme}"`,
  workflowUsed: ({ workflow, users }: { workflow: string; users: readonly string[] }) =>
    `Workflow "${workflow}" is now used by ${users.join(', ')} too. ` +
    'Give that project another workflow scheme, then press the button again.',
  statusUsed: ({ status, users }: { status: string; users: readonly string[] }) =>
    `Status "${status}" is now used by ${users.join(', ')} too. Take it out of there, then press the button again.`,
  screenUsed: ({ screen, users }: { screen: string; users: readonly string[] }) =>
    `Screen "${screen}" is now used by ${users.join(', ')} too. ` +
    'Choose another screen there, then press the button again.',
});

const PAGE = 200;

/** Jira deletes nothing that somebody else uses, so that is asked before anything is taken back. */
const inUse = (users: readonly Message[], said: (users: readonly Message[]) => Message): Message | null =>
  users.length === 0 ? null : said(users);

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
): Promise<Message | null> => {
  const copy = await findRawWorkflow(reader, name);
  if (!copy) return null;
  const ids = await readProjectUsages(reader, copy.workflow.id);
  const named = ids.length === 0 ? [] : await nameProjects(reader, ids);
  const others = ids
    .map((id) => ({ id, ...named.find((project) => project.id === id) }))
    .filter((project) => !isLeaving(project, along));
  return inUse(
    others.map(({ id, key }) => says.project({ project: key ?? id })),
    (users) => says.workflowUsed({ workflow: name, users }),
  );
};

const workflowNamed = ({ name }: Workflow): Message => says.workflow({ workflow: name });

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
): Promise<Message | null> => {
  const statusId = madeId(idOf, key);
  if (statusId === null) return null;
  const users = (await everyWorkflow(reader)).filter(
    (workflow) => !isTakenBack(workflow, along) && workflow.statuses.some(({ id }) => id === statusId),
  );
  return inUse(users.map(workflowNamed), (listing) => says.statusUsed({ status: name, users: listing }));
};

/** Why a screen stays: a transition or a screen scheme that is not taken back shows it. */
export const whyScreenStays = async (
  hands: Hands,
  { name }: StepOf<'create-screen'>,
  along: readonly Step[],
): Promise<Message | null> => {
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
    [...showing.map(workflowNamed), ...holding.map((scheme) => says.screenScheme({ scheme: scheme.name }))],
    (users) => says.screenUsed({ screen: name, users }),
  );
};
