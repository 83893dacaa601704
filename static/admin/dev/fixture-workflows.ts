import type { Bucket } from '../../../src/shared/contract';
import type { PicturedTransition, PicturedWorkflow, WorkflowPicture } from '../../../src/shared/workflow-picture';

const ok = <T>(value: T) => ({ ok: true, value }) as const;

const status = (
  id: string,
  name: string,
  bucket: Bucket,
  more: { readonly isStart?: boolean; readonly isReachable?: boolean } = {},
) => ({ id, name, bucket, isStart: false, isReachable: true, ...more });

const moves = (
  id: string,
  name: string,
  from: readonly string[] | 'any' | 'create',
  to: string | null,
  blockers: PicturedTransition['blockers'] = [],
): PicturedTransition => ({
  id,
  name,
  kind: from === 'any' ? 'global' : from === 'create' ? 'initial' : 'directed',
  from: typeof from === 'string' ? [] : from,
  to,
  showsScreen: false,
  blockers,
});

const on = { id: 'software-access', name: 'Software access', isOn: true };
const off = { id: 'group-access', name: 'Group access', isOn: false };

const incident: WorkflowPicture = {
  workflow: { id: 'w1', name: 'ITSM: Incident workflow' },
  issueTypes: ['Incident', 'Service request with approvals'],
  statuses: [
    status('1', 'Open', 'new', { isStart: true }),
    status('2', 'Waiting for approval', 'waiting-for-user'),
    status('3', 'Waiting for support', 'new'),
    status('4', 'In progress', 'in-progress'),
    status('5', 'Waiting for vendor', 'other'),
    status('6', 'Escalated', 'in-progress'),
    status('7', 'Oczekiwanie na odpowiedź klienta', 'waiting-for-user'),
    status('8', 'Resolved', 'resolved'),
    status('9', 'Closed', 'resolved'),
    status('10', 'Canceled', 'resolved'),
    status('11', 'Legacy', 'other', { isReachable: false }),
  ],
  transitions: [
    moves('1', 'Create', 'create', '1'),
    moves('11', 'Needs approval', ['1'], '2'),
    moves('12', 'Approve', ['2'], '3'),
    moves('13', 'Start work', ['3', '1'], '4'),
    moves('14', 'Wait for vendor', ['4'], '5'),
    moves('15', 'Escalate', ['4', '3'], '6'),
    moves('16', 'Ask the customer', ['4'], '7'),
    moves('17', 'Customer replied', ['7'], '4'),
    moves('18', 'Resolve', ['4', '7'], '8', [
      {
        effect: 'may-block',
        reason: 'Jira refuses the transition while a required field is empty, and its screen does not offer it.',
      },
    ]),
    moves('19', 'Close', ['8'], '9'),
    moves('20', 'Cancel request', 'any', '10'),
    moves('21', 'Back to queue', 'any', '3', [
      { effect: 'blocks', reason: 'The bot’s account isn’t among those who may use it: project roles 10002.' },
    ]),
    moves('22', 'Log work', 'any', null),
    moves('23', 'Start work', 'any', '4'),
  ],
  goals: [
    {
      bucket: 'resolved',
      state: 'missing',
      skills: [on, off],
      targets: ['8', '9', '10'],
      transitions: [],
      stuck: [
        {
          status: '5',
          path: [
            { transition: '13', from: '1', to: '4' },
            { transition: '14', from: '4', to: '5' },
          ],
        },
        {
          status: '6',
          path: [
            { transition: '13', from: '1', to: '4' },
            { transition: '15', from: '4', to: '6' },
          ],
        },
      ],
    },
    { bucket: 'in-progress', state: 'open', skills: [on], targets: ['4', '6'], transitions: ['23'], stuck: [] },
    { bucket: 'new', state: 'blocked', skills: [off], targets: ['1', '3'], transitions: ['21'], stuck: [] },
  ],
};

const listed: readonly PicturedWorkflow[] = [
  {
    ...incident.workflow,
    issueTypes: incident.issueTypes,
    statuses: 11,
    transitions: 14,
    goals: incident.goals.map(({ bucket, state }) => ({ bucket, state })),
    unmet: 2,
  },
  { id: 'w2', name: 'Onboarding', issueTypes: [], statuses: 4, transitions: 6, goals: [], unmet: 0 },
];

/** The same workflow in the test project, with a status and a transition more. */
const changed: WorkflowPicture = {
  ...incident,
  workflow: { id: 'x1', name: 'ITSM: Incident workflow (ITT, bot)' },
  statuses: [...incident.statuses, status('90', 'Waiting for parts', 'other')],
  transitions: [...incident.transitions, moves('91', 'Order parts', ['4'], '90')],
};

/** `workflows=none`: a project without any. */
export const workflowAnswers = (scenario: string): Record<string, (payload: never) => unknown> => ({
  listWorkflowPictures: () => ok(scenario === 'none' ? [] : listed),
  readWorkflowPicture: ({ workflowId }: { readonly workflowId: string }) =>
    ok(workflowId === 'x1' ? changed : incident),
});
