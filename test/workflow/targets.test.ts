import type { Bucket, Workflow } from '../../src/workflow/model';
import { bucketsByWorkflow } from '../../src/workflow/effective-buckets';
import { readWorkflowFile } from '../../src/workflow/read-workflow-file';
import { viewForBot } from '../../src/workflow/targets';
import type { BotMove, BotView, Target } from '../../src/workflow/targets';
import { workflowKey } from '../../src/workflow/workflow-key';
import { hasCases, readCase } from './cases';
import { aStatus, aTransition, aWorkflow } from './given-workflow';

const MOVES: readonly BotMove[] = ['resolve', 'startWork', 'reopen'];

const viewOf = (workflow: Workflow, decided: Readonly<Record<string, Bucket>> = {}): BotView =>
  viewForBot(workflow, bucketsByWorkflow([workflow], decided).get(workflowKey(workflow)) ?? new Map());

const nameIn = ({ statuses }: Workflow, id: string): string => statuses.find((status) => status.id === id)?.name ?? id;

/** "Resolved", "ask: Open, Reopened" or "none". */
const told = (workflow: Workflow, target: Target): string => {
  switch (target.kind) {
    case 'one':
      return nameIn(workflow, target.statusId);
    case 'ask':
      return `ask: ${target.statusIds.map((id) => nameIn(workflow, id)).join(', ')}`;
    case 'none':
      return 'none';
  }
};

const caseWorkflow = (path: string): Workflow => {
  const [read] = readWorkflowFile(readCase(path), path);
  if (read === undefined) throw new Error(`${path} holds no workflow`);
  return read.workflow;
};

const describeCases = hasCases ? describe : describe.skip;

describeCases('the default desks', () => {
  test.each([
    ['default/01-service-request-fulfilment.json', 'Resolved', 'In Progress', 'Waiting for support'],
    ['default/02-service-request-fulfilment-with-approvals.json', 'Resolved', 'In Progress', 'Waiting for support'],
    ['default/03-incident-management.json', 'Completed', 'Work in progress', 'Open'],
    ['default/04-incident-management-resolved.json', 'Resolved', 'Work in progress', 'Open'],
    ['default/05-problem-management.json', 'Completed', 'ask: Under review, Under investigation', 'Open'],
    ['default/06-change-management.json', 'Resolved', 'ask: Planning, Implementing', 'none'],
    ['default/07-jsm-default-workflow.json', 'Done', 'Work in progress', 'Reopened'],
    ['default/08-default-esm.json', 'Done', 'In Progress', 'To Do'],
    ['default/09-simple-esm.json', 'Done', 'In Progress', 'To Do'],
    ['default/10-service-request-fulfilment-2020.json', 'Resolved', 'In Progress', 'Waiting for support'],
    ['default/11-it-support-2014.json', 'Resolved', 'none', 'Waiting for Support'],
    ['default/12-team-managed-service.json', 'Done', 'Work in progress', 'ask: Open, Reopened, Waiting for support'],
    ['reports/files/03-approval-only-exits.json', 'Resolved', 'In Progress', 'Open'],
    ['reports/files/03c-approval-export.xml', 'Resolved', 'In Progress', 'Open'],
    ['reports/files/a-approved-in-progress-category.json', 'Done', 'In Progress', 'Open'],
    ['reports/files/a2-delivered-in-progress-category.json', 'Done', 'In Progress', 'Open'],
    ['reports/files/a4-stage-done-and-rejected.json', 'Done', 'In Progress', 'Open'],
    [
      'reports/files/l-done-category-and-resolution-but-waiting-name.json',
      'Awaiting customer confirmation',
      'In Progress',
      'Open',
    ],
    ['reports/files/17-renamed-statuses.json', 'Warten auf Bestätigung', 'Nachbearbeitung', 'Neu eingegangen'],
  ])(
    'given %s, when a bot asks where to move requests, it resolves into %s, starts work in %s and reopens into %s',
    (path, ...expected) => {
      const workflow = caseWorkflow(path);
      const { targets } = viewOf(workflow);
      expect(MOVES.map((move) => told(workflow, targets[move]))).toEqual(expected);
    },
  );

  test('given the workflow with approvals, when a bot looks at it, it leaves no approval and no end, and touches none of their transitions', () => {
    const workflow = caseWorkflow('default/02-service-request-fulfilment-with-approvals.json');
    const view = viewOf(workflow);
    const named = (ids: readonly string[]): readonly string[] => ids.map((id) => nameIn(workflow, id));
    const target = view.targets.resolve;
    if (target.kind !== 'one') throw new Error('There is one way to end a request.');
    expect(named(view.sourcesOf('resolve', target.statusId))).toEqual([
      'Waiting for support',
      'Waiting for customer',
      'In Progress',
      'Pending',
      'Escalated',
    ]);
    expect(
      workflow.transitions.filter((transition) => !view.isBotsTransition(transition)).map(({ name }) => name),
    ).toEqual(['Create', 'Approve', 'Decline', 'Escalate', 'Escalate this issue', 'Cancel request', 'Close']);
    expect(workflow.statuses.filter(({ id }) => !view.mayBotLeave(id)).map(({ name }) => name)).toEqual([
      'Waiting for approval',
      'Canceled',
      'Closed',
      'Declined',
    ]);
  });
});

const create = aTransition('create', 'create', 'open');

test('given an approval put on a status after an admin said what the status means, the bot leaves it no more', () => {
  const approval = { isActive: true, approvedBy: null, declinedBy: null, fieldId: 'customfield_10003' };
  const view = viewOf(
    aWorkflow(
      [
        aStatus('open', 'new', 'Open'),
        { ...aStatus('work', 'indeterminate', 'In Progress'), approval },
        aStatus('done', 'done', 'Done'),
      ],
      [create, aTransition('start', ['open'], 'work'), aTransition('finish', ['work'], 'done')],
    ),
    { open: 'new', work: 'in-progress', done: 'resolved' },
  );
  expect(view.mayBotLeave('work')).toBe(false);
  // What is before the approval leads past it, too.
  expect(view.sourcesOf('resolve', 'done')).toEqual([]);
});

/** Requests are created in Open, need an approval before work, and may come back to Open to be asked for again. */
const behindApproval = aWorkflow(
  [
    aStatus('open', 'new', 'Open'),
    aStatus('approval', 'new', 'Waiting for approval'),
    aStatus('rework', 'indeterminate', 'Rework'),
    aStatus('work', 'indeterminate', 'In Progress'),
    aStatus('done', 'done', 'Done'),
    aStatus('declined', 'done', 'Declined'),
  ],
  [
    create,
    aTransition('ask', ['open', 'rework'], 'approval'),
    aTransition('yes', ['approval'], 'work', { name: 'Approve' }),
    aTransition('no', ['approval'], 'declined', { name: 'Decline' }),
    aTransition('again', ['approval'], 'rework', { name: 'Reject for rework' }),
    aTransition('finish', ['work'], 'done'),
  ],
);

test('given a refusal that ends in Done too, when a way there is weighed, somebody has to have answered before', () => {
  const eitherWay = aWorkflow(
    [
      aStatus('open', 'new', 'Open'),
      aStatus('approval', 'new', 'Waiting for approval'),
      aStatus('done', 'done', 'Done'),
    ],
    [
      create,
      aTransition('ask', ['open'], 'approval'),
      aTransition('yes', ['approval'], 'done', { name: 'Approve' }),
      aTransition('no', ['approval'], 'done', { name: 'Decline' }),
    ],
  );
  expect(viewOf(eitherWay).isSafeWay('open', 'done')).toBe(false);
});

test.each([
  ['open', 'work', false, 'nobody has approved yet'],
  ['open', 'done', false, 'nobody has approved yet'],
  ['rework', 'work', false, 'the approval was refused'],
  ['declined', 'work', false, 'the approval was refused'],
  ['work', 'done', true, 'it was approved before'],
  ['done', 'open', true, 'nothing is passed on the way back'],
  ['done', 'work', true, 'it was approved before'],
] as const)(
  'given an approval before work, when a way from %s to %s is weighed, it is safe: %s, for %s',
  (from, to, isSafe, _why) => {
    expect(viewOf(behindApproval).isSafeWay(from, to)).toBe(isSafe);
  },
);

test.each([
  ['Resolved', 'as-asked'],
  ['Fertig', 'as-asked'],
  ['Abgeschlossen', 'as-asked'],
  ['完了', 'as-asked'],
  ['Canceled', 'cancelled'],
  ["Won't do", 'cancelled'],
  ['Storniert', 'cancelled'],
  ['キャンセルされました', 'cancelled'],
  ['Declined', 'declined'],
  ['Abgelehnt', 'declined'],
  ['Refusé', 'declined'],
  ['Closed', 'closed-final'],
  ['Geschlossen', 'closed-final'],
  ['Approved', 'approval-outcome'],
  ['Genehmigt', 'approval-outcome'],
  ['Aprobado', 'approval-outcome'],
] as const)('given a finished status "%s" beside Done, when asked how it ends a request, it is %s', (name, outcome) => {
  const workflow = aWorkflow(
    [aStatus('open', 'new', 'Open'), aStatus('x', 'done', name), aStatus('done', 'done', 'Done')],
    [create, aTransition('in', ['open'], 'x'), aTransition('finish', ['open'], 'done')],
  );
  expect(viewOf(workflow).outcomeOf('x')).toBe(outcome);
});

test.each([
  ['Closed is the only end', ['Closed'], 'Closed'],
  ['Closed and Canceled are the ends', ['Closed', 'Canceled'], 'Closed'],
  ['Resolved and Done are the ends', ['Resolved', 'Done'], 'ask: Resolved, Done'],
  ['Canceled and Declined are the ends', ['Canceled', 'Declined'], 'none'],
] as const)('given a workflow where %s, when a bot resolves, the target follows', (_given, ends, expected) => {
  const workflow = aWorkflow(
    [aStatus('open', 'new', 'Open'), ...ends.map((name) => aStatus(name, 'done', name))],
    [create, ...ends.map((name) => aTransition(`to ${name}`, ['open'], name))],
  );
  expect(told(workflow, viewOf(workflow).targets.resolve)).toBe(expected);
});

test('given a status that an admin calls otherwise, when a bot asks, the admin is believed', () => {
  const workflow = aWorkflow(
    [
      aStatus('open', 'new', 'Open'),
      aStatus('a', 'indeterminate', 'Triage'),
      aStatus('b', 'indeterminate', 'Packing'),
      aStatus('done', 'done', 'Done'),
    ],
    [create, aTransition('1', ['open'], 'a'), aTransition('2', ['a'], 'b'), aTransition('3', ['b'], 'done')],
  );
  expect(told(workflow, viewOf(workflow, { a: 'keep-away' }).targets.startWork)).toBe('Packing');
  expect(viewOf(workflow, { a: 'keep-away' }).mayBotLeave('a')).toBe(false);
});

const contradicting = aWorkflow(
  [aStatus('open', 'new', 'Open'), aStatus('x', 'new', 'Done'), aStatus('end', 'done', 'Resolved')],
  [create, aTransition('1', ['open'], 'x'), aTransition('2', ['x'], 'end')],
);

test.each([
  ['nobody has said what it is', {}, ['open']],
  ['an admin says that it is being worked on', { x: 'in-progress' }, ['open', 'x']],
  ['an admin says that it is finished', { x: 'resolved' }, ['open']],
] as const)('given a "Done" that Jira counts as to do, when %s, a bot resolves from %s', (_when, decisions, from) => {
  expect(viewOf(contradicting, decisions).sourcesOf('resolve', 'end')).toEqual(from);
});
