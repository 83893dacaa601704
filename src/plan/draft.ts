import type { Part, Parts } from '../snapshot/parts';
import type { Reading } from '../snapshot/reading';
import type { Snapshot } from '../snapshot/snapshot';
import { applyEdits } from '../workflow/edits/apply-edits';
import type { WorkflowEdit } from '../workflow/edits/edit';
import type { RawWorkflowRead } from '../workflow/edits/raw-workflow';
import type { BucketOf } from '../workflow/global-transitions';
import type { Workflow } from '../workflow/model';
import type { Choice, FindingKey } from './change';
import { afterGrants, withWorkflow } from './foreseen';
import { kindOf } from './kinds/registry';
import { madeId } from './made-id';
import type { SiteFacts } from './plan-input';
import type { Proposal } from './proposal';

/** A change of the draft with the findings it answers. */
export interface Drafted {
  readonly proposal: Proposal;
  readonly cures: readonly FindingKey[];
}

/**
 * A plan in the making: the project as it will be once the changes so far are made. Remedies look at this, not at the
 * project as it is, so that one cure makes another superfluous and none is planned twice.
 */
export interface Draft {
  readonly snapshot: Snapshot;
  readonly facts: SiteFacts;
  /** Workflows of the project, edits so far included. */
  readonly raws: ReadonlyMap<string, RawWorkflowRead>;
  readonly drafted: readonly Drafted[];
  readonly answers: Readonly<Record<string, string>>;
}

export const startDraft = (snapshot: Snapshot, facts: SiteFacts, answers: Draft['answers']): Draft => ({
  snapshot: withScreens(snapshot, facts),
  facts,
  raws: new Map(facts.workflows.map((read) => [read.workflow.id, read])),
  drafted: [],
  answers,
});

/**
 * A plan may copy a screen, so it goes by all of its fields where the snapshot has only those that matter to a verdict;
 * what it may show besides comes last.
 */
const withScreens = (snapshot: Snapshot, { screens, triedScreens }: SiteFacts): Snapshot => {
  const reading = snapshot.screens;
  return reading.state === 'unreadable'
    ? snapshot
    : {
        ...snapshot,
        screens: {
          ...reading,
          value: [
            ...reading.value.map((seen) => screens.find(({ id }) => id === seen.id) ?? seen),
            ...triedScreens.filter(({ id }) => !reading.value.some((seen) => seen.id === id)),
          ],
        },
      };
};

/** A part of the project as it will be; undefined where it could not be read, and nothing may be built on it. */
export const partOf = <P extends Part>({ snapshot }: Pick<Draft, 'snapshot'>, part: P): Parts[P] | undefined => {
  const reading: Reading<Parts[P]> = snapshot[part];
  return reading.state === 'read' ? reading.value : undefined;
};

export const modelOf = (draft: Draft, workflowId: string): Workflow | undefined =>
  partOf(draft, 'workflows')?.find(({ id }) => id === workflowId);

export const bucketsOf = (draft: Draft, workflowId: string): BucketOf =>
  new Map([...(partOf(draft, 'buckets')?.get(workflowId) ?? [])].map(([id, { bucket }]) => [id, bucket]));

/** True where a change of the workflow would be felt outside this project, or where nobody could say. */
export const isShared = (draft: Draft, workflowId: string): boolean => {
  if (partOf(draft, 'project')?.style === 'team-managed') return false;
  return partOf(draft, 'workflowUsage')?.find((usage) => usage.workflowId === workflowId)?.otherProjects.length !== 0;
};

/** Shared, or built in and read-only: such a workflow is never written, a copy takes its place. */
export const needsCopy = (draft: Draft, workflowId: string): boolean => {
  if (modelOf(draft, workflowId)?.isEditable === false) return true;
  return isShared(draft, workflowId) && draft.answers[copyChoiceId(workflowId)] !== 'in-place';
};

export const copyChoiceId = (workflowId: string): string => `copy-workflow:${workflowId}`;

/** The workflow as Jira sent it, with the edits so far; undefined: it cannot be changed by a plan. */
export const rawOf = (draft: Draft, workflowId: string): RawWorkflowRead | undefined =>
  needsCopy(draft, workflowId) && draft.facts.scheme === null ? undefined : draft.raws.get(workflowId);

/** The question with the admin's answer, where there is one that it offers. */
export const answered = ({ answers }: Draft, choice: Choice): Choice => {
  const answer = Object.hasOwn(answers, choice.id) ? answers[choice.id] : undefined;
  return answer !== undefined && choice.options.some(({ id }) => id === answer)
    ? { ...choice, chosen: answer }
    : choice;
};

/** The draft with one more change; a change it already has only answers more findings. */
export const withProposal = (draft: Draft, proposal: Proposal, cures: readonly FindingKey[]): Draft => {
  if (draft.drafted.some((one) => one.proposal.key === proposal.key)) {
    return {
      ...draft,
      drafted: draft.drafted.map((one) =>
        one.proposal.key === proposal.key ? { ...one, cures: [...one.cures, ...cures] } : one,
      ),
    };
  }
  return { ...foreseen(draft, proposal), drafted: [...draft.drafted, { proposal, cures }] };
};

const foreseen = (draft: Draft, { work }: Proposal): Draft => {
  switch (work.kind) {
    case 'edit':
      return edited(draft, work.workflowId, work.edits);
    case 'grants':
      return { ...draft, snapshot: afterGrants(draft.snapshot, work.add, work.remove) };
    case 'step':
      return { ...draft, snapshot: kindOf(work.step).foresee(draft.snapshot, work.step) };
  }
};

const edited = (draft: Draft, workflowId: string, edits: readonly WorkflowEdit[]): Draft => {
  const read = draft.raws.get(workflowId);
  if (read === undefined) return draft;
  const next = applyEdits(read, edits, (ref) => ('id' in ref ? ref.id : madeId(ref.made)));
  return { ...draft, raws: new Map([...draft.raws, [workflowId, next]]), snapshot: withWorkflow(draft.snapshot, next) };
};
