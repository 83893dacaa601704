import { applyEdits } from '../../../src/workflow/edits/apply-edits';
import { approvalsIn, whyNotKept } from '../../../src/workflow/edits/approvals';
import type { WorkflowEdit } from '../../../src/workflow/edits/edit';
import type { RawWorkflowRead } from '../../../src/workflow/edits/raw-workflow';
import { toCreateRequest, toUpdateRequest } from '../../../src/workflow/edits/requests';
import { aRawWorkflow } from '../../given/a-raw-workflow';
import { aStatus, aTransition, aWorkflow } from '../given-workflow';
import { idOf } from './given-edits';

const APPROVAL = {
  active: 'true',
  conditionType: 'percent',
  conditionValue: '100',
  exclude: ['reporter', 'assignee'],
  fieldId: 'customfield_10003',
  prePopulatedFieldId: null,
  transitionApproved: '901',
  transitionRejected: '931',
  aMemberOfTomorrow: { deep: [1, 2] },
};

/**
 * Waiting for approval, which "Approve" and "Decline" leave, Open and Declined; what `change` makes of the approval.
 */
const given = (
  change: (approval: typeof APPROVAL) => unknown = (approval) => approval,
  properties: Readonly<Record<string, string>> = {},
): RawWorkflowRead => {
  const read = aRawWorkflow(
    aWorkflow(
      [aStatus('15', 'new', 'Waiting for approval'), aStatus('11', 'new', 'Open'), aStatus('16', 'done', 'Declined')],
      [
        aTransition('1', 'create', '15', { name: 'Create' }),
        aTransition('901', ['15'], '11', { name: 'Approve' }),
        aTransition('931', ['15'], '16', { name: 'Decline' }),
      ],
    ),
  );
  const statuses = read.workflow.statuses.map((status) =>
    status.statusReference === '15'
      ? { ...status, properties, approvalConfiguration: change(structuredClone(APPROVAL)) }
      : status,
  );
  return { ...read, workflow: { ...read.workflow, statuses } };
};

const addBot: WorkflowEdit = {
  kind: 'add-transition',
  id: '941',
  name: 'Bot: start work',
  type: 'DIRECTED',
  from: [{ id: '11' }],
  to: { id: '11' },
  screen: null,
  conditions: null,
  validators: [],
  actions: [],
};
const sent = (request: { readonly workflows: readonly Readonly<Record<string, unknown>>[] }): unknown =>
  (request.workflows[0]?.['statuses'] as readonly Readonly<Record<string, unknown>>[])[0];

test.each([
  { of: 'an update', request: (read: RawWorkflowRead) => toUpdateRequest(read) },
  {
    of: 'a copy',
    request: (read: RawWorkflowRead) => toCreateRequest(read, { name: 'Copy', description: '', projectId: null }),
  },
])('given an approval, when $of is written after an edit, it is sent as it was read, to the byte', ({ request }) => {
  expect(sent(request(applyEdits(given(), [addBot], idOf)))).toMatchObject({
    properties: {},
    approvalConfiguration: APPROVAL,
  });
});

test('given the older properties beside the approval, when written, only those are left out', () => {
  const read = given(undefined, { 'approval.active': 'true', 'jira.issue.editable': 'false' });
  expect(sent(toUpdateRequest(read))).toMatchObject({
    properties: { 'jira.issue.editable': 'false' },
    approvalConfiguration: APPROVAL,
  });
});

const without = (id: '901' | '931' | '941'): WorkflowEdit =>
  id === '941'
    ? { ...addBot, kind: 'remove-transition' }
    : {
        ...addBot,
        kind: 'remove-transition',
        id,
        name: id === '901' ? 'Approve' : 'Decline',
        from: [{ id: '15' }],
        to: { id: id === '901' ? '11' : '16' },
      };
const removed: WorkflowEdit = {
  kind: 'remove-status',
  status: { id: '15' },
  name: 'Waiting for approval',
  category: 'TODO',
};

test.each([
  {
    edit: 'takes out the transition of the approval',
    edits: [without('901')],
    reason:
      'Jira runs transition "Approve" of workflow "Support" when a request in status "Waiting for approval" is ' +
      'approved; name another one in that approval first.',
  },
  {
    edit: 'takes out the transition of the refusal',
    edits: [without('931')],
    reason:
      'Jira runs transition "Decline" of workflow "Support" when a request in status "Waiting for approval" is ' +
      'declined; name another one in that approval first.',
  },
  {
    edit: 'takes out the status that asks',
    edits: [removed],
    reason:
      'Status "Waiting for approval" of workflow "Support" asks for an approval now, which would be lost with it.',
  },
])('given an edit that $edit, it is refused', ({ edits, reason }) => {
  const read = given();
  expect(() => applyEdits({ ...read, workflow: { ...read.workflow, name: 'Support' } }, edits, idOf)).toThrow(
    expect.objectContaining({ name: 'EditDrifted', message: reason }),
  );
});

test('given a transition of ours that somebody made the one of an approval since, when taken back, it is refused', () => {
  const mine = applyEdits(given(), [addBot], idOf);
  const theirs: RawWorkflowRead = {
    ...mine,
    workflow: {
      ...mine.workflow,
      statuses: mine.workflow.statuses.map((status) =>
        status.statusReference === '11'
          ? { ...status, approvalConfiguration: { ...APPROVAL, transitionApproved: '941' } }
          : status,
      ),
    },
  };
  expect(() => applyEdits(theirs, [without('941')], idOf)).toThrow('when a request in status "Open" is approved');
});

const renumbered = (read: RawWorkflowRead): RawWorkflowRead => ({
  ...read,
  workflow: {
    ...read.workflow,
    transitions: read.workflow.transitions.map((one) => ({ ...one, id: `7${one.id}` })),
    statuses: read.workflow.statuses.map((status) =>
      status['approvalConfiguration'] == null
        ? status
        : {
            ...status,
            approvalConfiguration: { ...APPROVAL, transitionApproved: '7901', transitionRejected: '7931' },
          },
    ),
  },
});

const renamed = (read: RawWorkflowRead): RawWorkflowRead => ({
  ...read,
  workflow: {
    ...read.workflow,
    transitions: read.workflow.transitions.map((one) => (one.id === '931' ? { ...one, name: 'Approve' } : one)),
  },
});

test.each([
  { given: 'nothing changed', now: given(), kept: true },
  {
    given: 'the excluded in another order',
    now: given((one) => ({ ...one, exclude: ['assignee', 'reporter'] })),
    kept: true,
  },
  { given: 'null left out', now: given((one) => ({ ...one, prePopulatedFieldId: undefined })), kept: true },
  { given: 'transitions numbered otherwise', now: renumbered(given()), kept: true },
  { given: 'no approval', now: given(() => undefined), kept: false },
  { given: 'null for an approval', now: given(() => null), kept: false },
  { given: 'no longer active', now: given((one) => ({ ...one, active: 'false' })), kept: false },
  { given: 'another number', now: given((one) => ({ ...one, conditionValue: '1' })), kept: false },
  { given: 'another field', now: given((one) => ({ ...one, fieldId: 'customfield_1' })), kept: false },
  { given: 'the reporter may approve', now: given((one) => ({ ...one, exclude: ['assignee'] })), kept: false },
  {
    given: 'the approving one of the same name but another target',
    now: renamed(given((one) => ({ ...one, transitionApproved: '931' }))),
    kept: false,
  },
  { given: 'approved and declined swapped', now: given((one) => ({ ...one, transitionApproved: '931' })), kept: false },
])('given a workflow read after a write with $given, the approval counts as kept: $kept', ({ now, kept }) => {
  const reason = whyNotKept('Support', approvalsIn(given()), now);
  expect(reason === null).toBe(kept);
});

test('given a lost approval, the sentence says what to set again', () => {
  const lost = whyNotKept(
    'Support',
    approvalsIn(given()),
    given(() => undefined),
  );
  expect(lost?.text).toBe(
    'Jira did not keep the approval of status "Waiting for approval" in workflow "Support". ' +
      "Set it again in Jira's workflow editor before anybody uses the workflow (active true, conditionType " +
      'percent, conditionValue 100, exclude assignee, reporter, fieldId customfield_10003, transitionApproved ' +
      'Approve to Open, transitionRejected Decline to Declined), then go on.',
  );
});
