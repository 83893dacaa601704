import { textOf } from '../../src/shared/message';
import { planWorkflow } from '../../src/usecases/workflows/plan-workflow-file';
import type { Workflow, WorkflowStatus } from '../../src/workflow/model';
import { IN_PROGRESS, OPEN, RESOLVED, aStatus, aTransition, aWorkflow, createTransition } from '../given/a-workflow';
import { german } from '../page/languages';

/** What an admin is asked, and gets, who wants the bot's transitions from any status in a workflow with an approval. */
const REVIEW = aStatus('30', 'Peer review', 'indeterminate');
const DECLINED = aStatus('31', 'Declined', 'done');
const withApproval = (status: WorkflowStatus): WorkflowStatus => ({
  ...status,
  approval: { isActive: true, approvedBy: '21', declinedBy: '22', fieldId: 'customfield_10003' },
});

/** Work may be reviewed, and goes on whatever the answer is. */
const beside = aWorkflow({
  statuses: [OPEN, IN_PROGRESS, withApproval(REVIEW), RESOLVED],
  transitions: [
    createTransition(),
    aTransition('11', 'Start', OPEN, IN_PROGRESS),
    aTransition('12', 'Ask for a review', IN_PROGRESS, REVIEW),
    aTransition('21', 'Approve', REVIEW, IN_PROGRESS),
    aTransition('22', 'Decline', REVIEW, OPEN),
    aTransition('13', 'Finish', IN_PROGRESS, RESOLVED),
  ],
});
/** Work begins when it was approved. */
const before = aWorkflow({
  statuses: [OPEN, withApproval(REVIEW), IN_PROGRESS, RESOLVED, DECLINED],
  transitions: [
    createTransition(),
    aTransition('11', 'Ask', OPEN, REVIEW),
    aTransition('21', 'Approve', REVIEW, IN_PROGRESS),
    aTransition('22', 'Decline', REVIEW, DECLINED),
    aTransition('13', 'Finish', IN_PROGRESS, RESOLVED),
  ],
});

const planned = (workflow: Workflow) => {
  const { steps, changes } = planWorkflow(
    { ...workflow, isEditable: true },
    { 'transitions-around-approvals': 'any' },
    '2026-12-01T09:00:00.000Z',
    [],
  );
  const edits = steps.flatMap((step) => (step.kind === 'update-workflow' ? step.edits : []));
  return {
    fromAny: edits.flatMap((edit) => (edit.kind === 'add-transition' && edit.type === 'GLOBAL' ? [edit] : [])),
    asked: changes.flatMap(({ choices }) => choices.map(({ id }) => id)),
    sentences: changes.map(({ sentence }) => sentence),
  };
};

test('given an approval beside the way, it is made, shut while the approval is open, and the plan says so', () => {
  const { fromAny, asked, sentences } = planned(beside);
  expect(fromAny.length).toBeGreaterThan(0);
  for (const { conditions } of fromAny)
    expect(conditions?.conditions?.map(({ ruleKey }) => ruleKey)).toContain('system:block-in-progress-approval');
  expect(asked.filter((id) => id === 'transitions-around-approvals')).toHaveLength(1);
  const told = sentences.filter((sentence) =>
    textOf(sentence).includes(' from any status, unless an approval is open, to '),
  );
  expect(told).toHaveLength(fromAny.length);
  expect(told.filter((sentence) => german.speak(sentence) === textOf(sentence))).toEqual([]);
});

test('given an approval before the work, it is made to where no approval stands before, and nowhere else', () => {
  const { fromAny, sentences } = planned(before);
  expect(sentences.length).toBeGreaterThan(fromAny.length);
  expect(fromAny.map(({ name, to }) => [name, to])).toEqual([['Bot: reopen', { id: OPEN.id }]]);
});
