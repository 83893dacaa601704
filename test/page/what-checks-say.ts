import { runChecks } from '../../src/checks/run-checks';
import type { Parts } from '../../src/snapshot/parts';
import { aServiceProject } from '../given/a-service-project';
import { aSnapshot } from '../given/a-snapshot';
import {
  aTransition,
  aWorkflow,
  anyStatusTransition,
  aStatus,
  CLOSED,
  IN_PROGRESS,
  OPEN,
  RESOLVED,
  toInProgress,
  toReopened,
  toResolved,
  toWaiting,
  withTransition,
  withoutTransition,
} from '../given/a-workflow';
import { NOT_CHOSEN } from '../given/accounts';
import { saidIn, type Said } from './what-the-app-says';

const PARKED = aStatus('300', 'On hold', 'indeterminate');
const SPARE = aStatus('301', 'Spare', 'indeterminate');
const nobody = {
  operation: 'all',
  conditions: [{ ruleKey: 'system:restrict-from-all-users', parameters: { restrictMode: 'usersAndAPI' } }],
  groups: [],
} as const;
const agentsOnly = {
  operation: 'all',
  conditions: [{ ruleKey: 'system:restrict-issue-transition', parameters: { roleIds: '10101' } }],
  groups: [],
} as const;

const workflows: readonly Parts['workflows'][number][] = [
  withoutTransition(aWorkflow(), '1'),
  withTransition(aWorkflow({ statuses: [...aWorkflow().statuses, PARKED] }), aTransition('301', 'Park', OPEN, PARKED)),
  aWorkflow({
    statuses: [OPEN, IN_PROGRESS, PARKED, SPARE, RESOLVED],
    transitions: [
      ...aWorkflow().transitions.slice(0, 1),
      aTransition('7', 'Park', OPEN, PARKED),
      aTransition('8', 'On', PARKED, SPARE),
      aTransition('9', 'Back', SPARE, PARKED),
    ],
  }),
  withTransition(aWorkflow(), anyStatusTransition('302', 'Never', CLOSED, { conditions: nobody })),
  withTransition(aWorkflow(), aTransition('303', 'Lost', PARKED, OPEN)),
  aWorkflow({
    transitions: [
      ...aWorkflow().transitions.slice(0, 1),
      toInProgress,
      toWaiting,
      { ...toResolved, actions: [] },
      { ...toReopened, actions: [] },
    ],
  }),
  withTransition(aWorkflow(), {
    ...toResolved,
    actions: [{ ruleKey: 'system:update-field', parameters: { field: 'resolution', value: '' } }],
    screen: { id: 'unread' },
  }),
  withTransition(aWorkflow(), { ...toResolved, conditions: agentsOnly }),
  withoutTransition(
    aWorkflow({
      statuses: [
        ...aWorkflow().statuses,
        ...['New', 'To do', 'Triage'].map((name, at) => aStatus(`40${at}`, name, 'new')),
      ],
    }),
    '51',
  ),
  ...['denied', 'assignee', 'group.it-agents'].map((holder) =>
    aWorkflow({
      statuses: [
        { ...OPEN, properties: { [`jira.permission.comment.${holder}`]: '' } },
        ...aWorkflow().statuses.slice(1),
      ],
    }),
  ),
];

/** A project in order with one thing otherwise, each for a sentence that the simulated sites have no reason to say. */
const oddities: readonly Partial<Parts>[] = [
  ...workflows.map((workflow): Partial<Parts> => ({ workflows: [workflow] })),
  ...workflows.map((workflow): Partial<Parts> => ({ workflows: [workflow], serviceAccount: NOT_CHOSEN })),
  { workflowUsage: [] },
  { screens: [] },
  { workflows: [] },
];

/** What checks say of snapshots. */
export const sentencesOfChecks = (): readonly Said[] =>
  oddities.flatMap((parts) => saidIn({ results: runChecks(aSnapshot(aServiceProject(parts))) }));
