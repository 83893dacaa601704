import type { Parts, PermissionScheme, Project, TestProject } from '../../src/snapshot/parts';
import type { ProjectSettings } from '../../src/profile/settings';
import { MOVEWORKS } from '../../src/profile/moveworks';
import {
  AGENT_ID,
  AGENT_KEYS,
  AGENTS,
  BOT_ID,
  CUSTOMER_ID,
  aCustomer,
  anAccount,
  anAgent,
  found,
  permissionsOf,
} from './accounts';
import { aForm, aQuestion, aRequestType } from './a-portal';
import { RESOLVE_SCREEN_ID, aWorkflow } from './a-workflow';
import { notSeen } from '../../src/snapshot/says';
import { bucketsByWorkflow } from '../../src/workflow/effective-buckets';

export const TAKEN_AT = '2026-11-23T09:00:00.000Z';
export const SERVICE_REQUEST = { id: '101', name: '[System] Service request', isSubtask: false };
export const INCIDENT = { id: '102', name: '[System] Incident', isSubtask: false };

export const IT: Project = {
  id: '10000',
  key: 'IT',
  name: 'IT Helpdesk',
  typeKey: 'service_desk',
  style: 'company-managed',
  issueTypes: [SERVICE_REQUEST, INCIDENT],
};

/** One role, renamed by the admins, is granted everything an agent does. */
export const AGENT_ROLE = { id: '10101', name: 'Helpdesk Crew' };

export const aPermissionScheme = (
  grants: PermissionScheme['grants'] = AGENT_KEYS.map((permission) => ({
    permission,
    holder: { type: 'projectRole', value: AGENT_ROLE.id, name: AGENT_ROLE.name },
  })),
): PermissionScheme => ({ id: '10400', name: 'IT permissions', grants });

const confirmed = (check: string): ProjectSettings['confirmations'][number] => ({
  check,
  result: 'pass',
  by: 'admin-1',
  at: '2026-11-01T08:00:00.000Z',
  expiresAt: '2027-05-01T08:00:00.000Z',
  evidence: 'Looked at it together with the network team.',
});

/**
 * What the admin chose: all three accounts, every skill that asks for no approval, the test project ITT, all
 * confirmations given.
 */
export const chosen = (overrides: Partial<ProjectSettings> = {}): ProjectSettings => ({
  projectId: IT.id,
  projectKey: IT.key,
  profileId: MOVEWORKS.id,
  skills: MOVEWORKS.skills.map((skill) => skill.id).filter((id) => id !== 'approvals'),
  accounts: { serviceAccount: BOT_ID, agentTestAccount: AGENT_ID, customerTestAccount: CUSTOMER_ID },
  buckets: {},
  testProjectKey: 'ITT',
  confirmations: [
    'api-token-made',
    'bot-calls-supported',
    'identity-app-installed',
    'network-open-to-bot',
    'service-account-dedicated',
  ].map(confirmed),
  ...overrides,
});

export const PRODUCTION_WORKFLOW = aWorkflow();
const mappingsTo = (workflowId: string) =>
  [SERVICE_REQUEST, INCIDENT].map((type) => ({ issueTypeId: type.id, workflowId }));

export const REQUEST_TYPES = [
  aRequestType('201', 'Get IT help'),
  aRequestType('202', 'Report an outage', { issueTypeId: INCIDENT.id }),
];

/** ITT: the same as production, with a workflow of its own. */
export const aTestProject = (overrides: Partial<TestProject> = {}): TestProject => ({
  project: { ...IT, id: '10900', key: 'ITT', name: 'IT Helpdesk Test' },
  workflowScheme: { id: '10901', name: 'ITT workflows', mappings: mappingsTo('workflow-request-test') },
  workflows: [aWorkflow({ id: 'workflow-request-test', name: 'Service request workflow (test)' })],
  serviceDesk: { id: '9', projectId: '10900' },
  requestTypes: REQUEST_TYPES.map(({ name, issueTypeId }, index) => ({ id: String(901 + index), name, issueTypeId })),
  ...overrides,
});

/** What the app makes of an account it may not read as. */
export const NOT_SEEN = {
  state: 'not-seen',
  isFinal: true,
  reason: notSeen.refused({ request: 'GET /rest/api/3/myself' }),
} as const;

/** The parts that tell who may do what. */
const accessParts = () =>
  ({
    permissionScheme: aPermissionScheme(),
    projectRoles: [
      {
        ...AGENT_ROLE,
        actors: [
          { kind: 'user', accountId: BOT_ID, displayName: 'Helpdesk Bot' },
          { kind: 'group', ...AGENTS },
        ],
      },
    ],
    applicationRoles: [
      { key: 'jira-servicedesk', name: 'Jira Service Management', groups: [AGENTS], remainingSeats: 12 },
    ],
    serviceAccount: found(anAccount()),
    agentTestAccount: found(anAgent()),
    customerTestAccount: found(aCustomer()),
    effectivePermissions: [
      permissionsOf(BOT_ID, AGENT_KEYS),
      permissionsOf(AGENT_ID, AGENT_KEYS),
      permissionsOf(CUSTOMER_ID, ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'ADD_COMMENTS'], undefined, []),
    ],
    seenAccount: NOT_SEEN,
    seenPermissions: NOT_SEEN,
    seenRequestTypes: NOT_SEEN,
    seenTransitions: NOT_SEEN,
    issueSecurity: null,
    appAccess: {
      granted: ['ADMINISTER', 'CREATE_ISSUES'],
      asked: [
        { key: 'ADMINISTER', neededFor: ['audit'] },
        { key: 'CREATE_ISSUES', neededFor: ['raise-requests'] },
      ],
    },
  }) satisfies Partial<Parts>;

/** The parts an employee meets: portal, forms, articles. */
const portalParts = () =>
  ({
    serviceDesk: { id: '7', projectId: IT.id },
    requestTypes: REQUEST_TYPES,
    fieldRequirements: [],
    forms: [
      aForm(
        'form-1',
        'Computer order',
        aQuestion('1', 'Which computer?', { type: 'cd', isRequired: true, choices: 3 }),
      ),
    ],
    requestRights: [BOT_ID, AGENT_ID, CUSTOMER_ID].map((accountId) => ({
      accountId,
      canCreate: ['201', '202'],
      asked: ['201', '202'],
    })),
    customers: { seen: 50, own: 1, isComplete: false },
    knowledgeBase: { queries: ['password', 'vpn'], articlesSeen: 4 },
  }) satisfies Partial<Parts>;

/** A service project in which everything is in order for Moveworks; a test overrides the one part it is about. */
export const aServiceProject = ({
  settings = chosen(),
  workflows = [PRODUCTION_WORKFLOW],
  ...overrides
}: Partial<Parts> = {}): Parts => ({
  profile: MOVEWORKS,
  settings,
  takenAt: TAKEN_AT,
  site: { baseUrl: 'https://acme.atlassian.net', defaultTimeZone: 'America/New_York' },
  project: IT,
  workflowScheme: { id: '10500', name: 'IT workflows', mappings: mappingsTo('workflow-request') },
  workflows,
  buckets: bucketsByWorkflow(workflows, settings.buckets),
  scope: [],
  workflowUsage: [{ workflowId: 'workflow-request', otherProjects: [] }],
  screens: [
    {
      id: RESOLVE_SCREEN_ID,
      name: 'Resolve screen',
      tabs: [
        {
          id: '1',
          name: 'Fields',
          fields: [
            { id: 'assignee', name: 'Assignee' },
            { id: 'resolution', name: 'Resolution' },
          ],
        },
      ],
    },
  ],
  screenUsage: [],
  testProject: aTestProject(),
  ...accessParts(),
  ...portalParts(),
  ...overrides,
});
