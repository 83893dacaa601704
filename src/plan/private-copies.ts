import { defineMessages } from '../messages/define-messages';
import type { Project } from '../snapshot/parts';
import type { RawWorkflowRead } from '../workflow/edits/raw-workflow';
import type { Draft, Drafted } from './draft';
import { copyChoiceId, isShared, modelOf, needsCopy, partOf } from './draft';
import { copiedWorkflows, editedWorkflows, editsOf } from './edited-workflows';
import { copyName } from './free-name';
import { followerOf, mirrorChoice, mirrorOf } from './mirror';
import type { Choice } from './change';
import type { SchemeContent } from './plan-input';
import { copyOfWorkflow, createWorkflowKey, createWorkflowStep } from './kinds/create-workflow';
import { copyOfWorkflowScheme } from './kinds/create-workflow-scheme';
import { switchOfWorkflowScheme } from './kinds/switch-workflow-scheme';
import { updateWorkflowKey, updateWorkflowStep } from './kinds/update-workflow';
import { proposed } from './proposal';
import type { Proposal } from './proposal';
import type { StepOf } from './step';

export const says = defineMessages('private-copies', {
  alsoUsedBy: ({ workflow, projects }: { workflow: string; projects: readonly string[] }) =>
    `Workflow "${workflow}" is used by ${projects.join(', ')} too. How should it be changed?`,
  usersUnknown: ({ workflow }: { workflow: string }) =>
    `Jira does not say who else uses workflow "${workflow}". How should it be changed?`,
  copyForTest: 'Copy it, and leave this one as it is',
  copyForProject: 'Copy it for this project',
  inPlace: 'Edit the shared workflow for every project that uses it',
  copyWorkflow: ({ workflow, copy, project }: { workflow: string; copy: string; project: string }) =>
    `Copy workflow "${workflow}" to "${copy}" for project ${project}; the original stays as it is.`,
  copyScheme: ({ scheme, copy, workflows }: { scheme: string; copy: string; workflows: number }) =>
    `Create workflow scheme "${copy}", a copy of "${scheme}" that uses ${workflows === 1 ? 'the copy' : 'the copies'}.`,
  switchProject: ({ project, from, to }: { project: string; from: string; to: string }) =>
    `Switch project ${project} from workflow scheme "${from}" to "${to}".`,
  switchTest: ({ test, project, from, to }: { test: string; project: string; from: string; to: string }) =>
    `Switch project ${test} from workflow scheme "${from}" to "${to}"; ${project} stays as it is.`,
});

/** A test project with workflows of its own: the same fixes can be tried there before they are made here. */
export const placeToTry = (draft: Draft): Project | undefined => {
  const test = partOf(draft, 'testProject');
  const isOwn = test?.workflows.every(({ id }) => !partOf(draft, 'workflows')?.some((other) => other.id === id));
  return test && isOwn && test.workflows.length > 0 && editedWorkflows(draft).length > 0 ? test.project : undefined;
};

/** Asked wherever somebody else uses the workflow; nothing else touches another project. */
export const sharingChoice = (draft: Draft, workflowId: string): Choice | undefined => {
  if (!isShared(draft, workflowId) || modelOf(draft, workflowId)?.isEditable === false) return undefined;
  const others = partOf(draft, 'workflowUsage')
    ?.find((usage) => usage.workflowId === workflowId)
    ?.otherProjects.map(({ key, name, id }) => key ?? name ?? id);
  const name = modelOf(draft, workflowId)?.name ?? workflowId;
  return {
    id: copyChoiceId(workflowId),
    question: others ? says.alsoUsedBy({ workflow: name, projects: others }) : says.usersUnknown({ workflow: name }),
    options: [
      {
        id: 'copy',
        label: mirrorOf(draft, 'workflows') ? says.copyForTest : says.copyForProject,
      },
      { id: 'in-place', label: says.inPlace },
    ],
    chosen: needsCopy(draft, workflowId) ? 'copy' : 'in-place',
  };
};

/** Key of the one step that writes the workflow, or its copy. */
export const workflowStep = (draft: Draft, workflowId: string): string =>
  (needsCopy(draft, workflowId) ? createWorkflowKey : updateWorkflowKey)(workflowId);

const followerKey = (draft: Draft): string => {
  const project = partOf(draft, 'project');
  return project ? followerOf(draft, project, 'workflows').key : '';
};

const nameOfCopy = (draft: Draft, workflowId: string): string =>
  copyName(modelOf(draft, workflowId)?.name ?? workflowId, followerKey(draft), draft.facts.takenNames);

const readOf = (draft: Draft, workflowId: string): RawWorkflowRead | undefined =>
  draft.facts.workflows.find(({ workflow }) => workflow.id === workflowId);

/** The step that writes a workflow nobody else uses, or that an admin lets change for all. */
export const updateOf = (draft: Draft, workflowId: string): StepOf<'update-workflow'> | undefined => {
  const read = readOf(draft, workflowId);
  return read && updateWorkflowStep(read, editsOf(draft, workflowId));
};

/** The changes that put the copies into use: each copy, a scheme of this project's own, and the switch to it. */
export const copyProposals = (draft: Draft): readonly Drafted[] => {
  const copies = copiedWorkflows(draft);
  const [project, { scheme }] = [partOf(draft, 'project'), draft.facts];
  if (copies.length === 0 || project === undefined || scheme === null) return [];
  const follower = followerOf(draft, project, 'workflows');
  const schemeName = copyName(scheme.name, follower.key, draft.facts.takenNames);
  return [
    ...copies.flatMap((id) => copyOne(draft, id, follower.key)),
    newScheme(draft, scheme, schemeName, copies),
    switchTo(scheme, schemeName, { follower, project, choice: mirrorChoice(draft, project, 'workflows') }),
  ].map((proposal) => ({ proposal, cures: [] }));
};

const copyOne = (draft: Draft, workflowId: string, project: string): readonly Proposal[] => {
  const read = readOf(draft, workflowId);
  if (read === undefined) return [];
  const name = nameOfCopy(draft, workflowId);
  const step = createWorkflowStep(read, { name, edits: editsOf(draft, workflowId) });
  const sentence = says.copyWorkflow({ workflow: step.copyOfName, copy: name, project });
  return [
    proposed(copyOfWorkflow(step, sentence), {
      key: `copy-workflow:${workflowId}`,
      choice: sharingChoice(draft, workflowId),
      touches: [`workflow:${workflowId}`],
    }),
  ];
};

const newScheme = (draft: Draft, scheme: SchemeContent, name: string, copies: readonly string[]): Proposal => {
  const named = (workflow: { readonly id: string; readonly name: string }) =>
    copies.includes(workflow.id)
      ? { workflow: { made: workflowStep(draft, workflow.id) }, name: nameOfCopy(draft, workflow.id) }
      : { workflow: { id: workflow.id }, name: workflow.name };
  const copy = {
    name,
    defaultWorkflow: named(scheme.defaultWorkflow),
    workflows: scheme.rows.map(({ issueTypeIds, workflow }) => ({
      issueTypeIds: [...issueTypeIds],
      ...named(workflow),
    })),
  };
  const sentence = says.copyScheme({ scheme: scheme.name, copy: name, workflows: copies.length });
  return proposed(copyOfWorkflowScheme(scheme, copy, sentence), { touches: [] });
};

interface Switch {
  readonly follower: Project;
  readonly project: Project;
  readonly choice: Choice | undefined;
}

const switchTo = (scheme: SchemeContent, name: string, { follower, project, choice }: Switch): Proposal => {
  const names = { from: scheme.name, to: name, project: project.key };
  const sentence =
    follower.id === project.id ? says.switchProject(names) : says.switchTest({ ...names, test: follower.key });
  return proposed(switchOfWorkflowScheme({ project: follower, from: scheme, to: name }, sentence), {
    choice,
    touches: [`project:${follower.id}`],
  });
};
