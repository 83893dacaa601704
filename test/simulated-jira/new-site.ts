import { APP_ACCOUNT_ID, emptySite } from './state';
import type { SiteState } from './state';
import type { PermissionHolder, SiteField } from './state/project';
import { addGroup, addUser } from './add/people';
import { addPermissionScheme, addProjectRole } from './add/project';
import { addScreen } from './add/screen';
import { PROJECT_PERMISSIONS } from './permission-keys';

/** Ids that Jira gives to the roles of every new site; seeds and tests use them instead of names. */
export const ROLE = {
  administrators: 10_002,
  addons: 10_003,
  serviceDeskTeam: 10_101,
  serviceDeskCustomers: 10_102,
} as const;
/** The three screens each Jira site is born with. */
export const SCREEN = { default: 1, workflow: 2, resolve: 3 } as const;

const SYSTEM_FIELDS: readonly (readonly [id: string, name: string, type: string, items?: string])[] = [
  ['summary', 'Summary', 'string'],
  ['issuetype', 'Issue Type', 'issuetype'],
  ['project', 'Project', 'project'],
  ['status', 'Status', 'status'],
  ['description', 'Description', 'string'],
  ['environment', 'Environment', 'string'],
  ['priority', 'Priority', 'priority'],
  ['resolution', 'Resolution', 'resolution'],
  ['resolutiondate', 'Resolved', 'datetime'],
  ['assignee', 'Assignee', 'user'],
  ['reporter', 'Reporter', 'user'],
  ['creator', 'Creator', 'user'],
  ['created', 'Created', 'datetime'],
  ['updated', 'Updated', 'datetime'],
  ['duedate', 'Due date', 'date'],
  ['labels', 'Labels', 'array', 'string'],
  ['components', 'Components', 'array', 'component'],
  ['fixVersions', 'Fix versions', 'array', 'version'],
  ['issuelinks', 'Linked Issues', 'array', 'issuelinks'],
  ['attachment', 'Attachment', 'array', 'attachment'],
  ['comment', 'Comment', 'comments-page'],
  ['security', 'Security Level', 'securitylevel'],
];

const systemField = ([id, name, type, items]: (typeof SYSTEM_FIELDS)[number]): SiteField => ({
  id,
  name,
  custom: false,
  schema: { type, ...(items === undefined ? {} : { items }), system: id },
  clauseNames: [id],
  description: '',
  isLocked: false,
  orderable: true,
  navigable: true,
  searchable: true,
  scope: { type: 'GLOBAL' },
  options: [],
});

const role = (id: number): PermissionHolder => ({ type: 'projectRole', value: String(id) });
const PORTAL: PermissionHolder = { type: 'sd.customer.portal.only' };
const FOR_CUSTOMERS = ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'ADD_COMMENTS', 'CREATE_ATTACHMENTS'];
const FOR_ADMINISTRATORS_ONLY = [
  'ADMINISTER_PROJECTS',
  'EDIT_WORKFLOW',
  'EDIT_ISSUE_LAYOUT',
  'DELETE_ISSUES',
  'DELETE_ALL_COMMENTS',
  'DELETE_ALL_ATTACHMENTS',
  'DELETE_ALL_WORKLOGS',
  'EDIT_ALL_WORKLOGS',
];

/**
 * The grants of a company-managed service project as Jira makes them: administrators, team, add-ons, customers by
 * portal access.
 */
export const serviceProjectGrants = (): Record<string, PermissionHolder[]> =>
  Object.fromEntries(
    PROJECT_PERMISSIONS.map((key) => [
      key,
      [
        role(ROLE.administrators),
        role(ROLE.addons),
        ...(FOR_ADMINISTRATORS_ONLY.includes(key) ? [] : [role(ROLE.serviceDeskTeam)]),
        ...(FOR_CUSTOMERS.includes(key) ? [PORTAL] : []),
      ],
    ]),
  );

const addProducts = (state: SiteState, site: string): void => {
  const users = addGroup(state, `jira-users-${site}`, [APP_ACCOUNT_ID]).groupId;
  const admins = addGroup(state, `jira-admins-${site}`, [APP_ACCOUNT_ID]).groupId;
  const agents = addGroup(state, `jira-servicemanagement-users-${site}`, [APP_ACCOUNT_ID]).groupId;
  addGroup(state, `jira-servicemanagement-customers-${site}`);
  const addons = addGroup(state, 'atlassian-addons-admin', [APP_ACCOUNT_ID]).groupId;
  state.applicationRoles.push(
    { key: 'jira-software', name: 'Jira', groupIds: [users, admins], defaultGroupIds: [users], seats: 2500 },
    {
      key: 'jira-servicedesk',
      name: 'Jira Service Management',
      groupIds: [agents],
      defaultGroupIds: [agents],
      seats: 200,
    },
  );
  state.globalGrants.push(
    ...[admins, addons].flatMap((groupId) =>
      ['ADMINISTER', 'USER_PICKER', 'BULK_CHANGE'].map((permission) => ({ permission, groupId })),
    ),
    ...[users, agents].flatMap((groupId) =>
      ['USER_PICKER', 'BULK_CHANGE', 'CREATE_SHARED_OBJECTS'].map((permission) => ({ permission, groupId })),
    ),
  );
};

/**
 * A site on its first day: the app user and its groups, licences, global grants, roles, system fields, three screens,
 * two resolutions and the default permission scheme; no projects. `site` is the first part of the address.
 */
export const newSite = (site = 'acme'): SiteState => {
  const state = emptySite();
  state.site.baseUrl = `https://${site}.atlassian.net`;
  addUser(state, {
    accountId: APP_ACCOUNT_ID,
    accountType: 'app',
    displayName: 'Bot Preflight',
    emailAddress: 'bot-preflight@connect.atlassian.com',
    emailVisible: false,
  });
  addProducts(state, site);
  addProjectRole(state, 'Administrators', { id: ROLE.administrators, admin: true, default: true });
  addProjectRole(state, 'atlassian-addons-project-access', { id: ROLE.addons });
  addProjectRole(state, 'Service Desk Team', { id: ROLE.serviceDeskTeam });
  addProjectRole(state, 'Service Desk Customers', { id: ROLE.serviceDeskCustomers });
  state.fields.push(...SYSTEM_FIELDS.map(systemField));
  addScreen(state, 'Default Screen', [
    'summary',
    'issuetype',
    'priority',
    'components',
    'assignee',
    'reporter',
    'description',
    'attachment',
    'labels',
  ]).id = SCREEN.default;
  addScreen(state, 'Workflow Screen', ['comment']).id = SCREEN.workflow;
  addScreen(state, 'Resolve Issue Screen', ['resolution', 'assignee', 'fixVersions']).id = SCREEN.resolve;
  state.resolutions.push(
    { id: '10000', name: 'Done', description: 'Work has been completed on this issue.', isDefault: false },
    { id: '10001', name: "Won't Do", description: "This issue won't be actioned.", isDefault: false },
  );
  state.notificationSchemes.push({ id: 10_000, name: 'Default Notification Scheme', description: '' });
  addPermissionScheme(
    state,
    'Default Permission Scheme',
    Object.fromEntries(
      PROJECT_PERMISSIONS.map((key) => [
        key,
        [role(ROLE.administrators), role(ROLE.addons), { type: 'applicationRole', value: '' }],
      ]),
    ),
  );
  return state;
};
