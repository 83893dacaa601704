import { runChecks } from '../../src/checks/run-checks';
import type { Account, Parts, RequestTypeField } from '../../src/snapshot/parts';
import { aField, aForm, aQuestion, aRequestType, withFields } from '../given/a-portal';
import {
  IT,
  REQUEST_TYPES,
  aPermissionScheme,
  aServiceProject,
  aTestProject,
  chosen,
} from '../given/a-service-project';
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
import { BOT_ID, NOT_CHOSEN, aCustomer, anAccount, found, permissionsOf } from '../given/accounts';
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

const asking = (...fields: readonly Partial<RequestTypeField>[]) =>
  withFields(
    aRequestType('7', 'New laptop'),
    ...fields.map((field, at) => aField(`F${at}`, { isRequired: true, ...field })),
  );

const bot = (overrides: Partial<Account>): Partial<Parts> => ({ serviceAccount: found(anAccount(overrides)) });

/** A project in order with one thing otherwise, each for a sentence that the simulated sites have no reason to say. */
const oddities: readonly Partial<Parts>[] = [
  ...workflows.map((workflow): Partial<Parts> => ({ workflows: [workflow] })),
  ...workflows.map((workflow): Partial<Parts> => ({ workflows: [workflow], serviceAccount: NOT_CHOSEN })),
  ...(['service-account', 'app', 'agent', 'customer', 'unknown'] as const).map((kind) => bot({ kind })),
  bot({ timeZone: null }),
  bot({ applicationRoles: [], groups: [], isActive: true }),
  { ...bot({ applicationRoles: [], groups: [] }), applicationRoles: [] },
  { serviceAccount: found(anAccount()), agentTestAccount: found(anAccount()), customerTestAccount: found(anAccount()) },
  { customerTestAccount: found(aCustomer()), effectivePermissions: [], requestRights: [] },
  { effectivePermissions: [permissionsOf(BOT_ID, [], [])] },
  { effectivePermissions: [{ ...permissionsOf(BOT_ID, ['BROWSE_PROJECTS']), asked: { global: [], project: [] } }] },
  { permissionScheme: aPermissionScheme([]), effectivePermissions: [permissionsOf(BOT_ID, [])] },
  {
    permissionScheme: aPermissionScheme([{ permission: 'ADD_COMMENTS', holder: { type: 'user', value: BOT_ID } }]),
    effectivePermissions: [permissionsOf(BOT_ID, [])],
  },
  { projectRoles: [] },
  { workflowUsage: [] },
  { screens: [] },
  { workflows: [] },
  { requestTypes: [] },
  {
    requestTypes: [
      aRequestType('8', 'Hidden desk', { fields: { state: 'unreadable', message: 'Jira refused the fields.' } }),
    ],
  },
  {
    requestTypes: [
      asking(
        { choices: 0 },
        { type: 'array', items: 'attachment' },
        { type: 'array', items: 'cmdb-object-field' },
        { isVisible: false },
      ),
    ],
  },
  { requestTypes: REQUEST_TYPES, requestRights: [] },
  {
    forms: [
      aForm(
        '1',
        '',
        aQuestion('1', 'Why?', { isRequired: true, isShown: false }),
        aQuestion('2', 'Which?', { isRequired: true, choices: 0 }),
      ),
      { ...aForm('2', 'B'), questions: { state: 'unreadable', message: 'No.' } },
    ],
  },
  { knowledgeBase: { queries: [], articlesSeen: 0 } },
  ...[[], [{ type: 'userCustomField', value: '1' }]].map((members) => ({
    issueSecurity: {
      id: '1',
      name: 'Internal',
      defaultLevel: { id: '2', name: 'Staff only', members, roles: [] },
    },
  })),
  { fieldRequirements: [{ fieldId: 'F', name: 'Cost centre', issueTypeIds: ['101'] }] },
  { customers: { seen: 1, own: 1, isComplete: true } },
  ...(['audit', 'raise-requests', 'tell-transitions'] as const).map((feature) => ({
    appAccess: { granted: [], asked: [{ key: 'CREATE_ISSUES', neededFor: [feature] }] },
  })),
  { project: { ...IT, typeKey: 'software' }, serviceDesk: null },
  { testProject: aTestProject({ workflows: [] }) },
  { testProject: aTestProject({ serviceDesk: null }) },
  {
    testProject: aTestProject({
      workflows: [withTransition(aWorkflow({ id: 'workflow-request-test' }), { ...toReopened, to: null })],
    }),
  },
  { testProject: null, settings: chosen({ testProjectKey: null }) },
];

/** What checks say of snapshots. */
export const sentencesOfChecks = (): readonly Said[] =>
  oddities.flatMap((parts) => saidIn({ results: runChecks(aSnapshot(aServiceProject(parts))) }));
