import type { AppFeature } from '../shared/vocabulary';
export type { AppFeature } from '../shared/vocabulary';

interface AppCall {
  /** Method and path as Atlassian documents them. */
  readonly call: string;
  /** The scope of manifest.yml that admits it; null: none is asked for. */
  readonly scope: string | null;
  /** Permissions that Jira asks of the app's user for it. */
  readonly permissions: readonly string[];
  readonly feature: AppFeature;
}

const WORK = 'read:jira-work';
const USERS = 'read:jira-user';
const PROJECT = 'manage:jira-project';
const SITE = 'manage:jira-configuration';
const DESK = 'read:servicedesk-request';
const CUSTOMERS = 'manage:servicedesk-customer';

const calls = (
  feature: AppFeature,
  rows: readonly (readonly [call: string, scope: string | null, ...permissions: string[]])[],
): readonly AppCall[] => rows.map(([call, scope, ...permissions]) => ({ call, scope, permissions, feature }));

const ONE_DESK = '/rest/servicedeskapi/servicedesk/{serviceDeskId}';

/**
 * What the app asks Jira for as its own user to judge a project and to serve a bot: each call with its scope and its
 * permissions. What a plan writes is written as the admin who approved it, so that is not here.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/ names the permissions of each call.
 */
export const APP_CALLS: readonly AppCall[] = [
  ...calls('audit', [
    ['GET /rest/api/3/serverInfo', null],
    ['GET /rest/api/3/mypermissions', WORK],
    ['GET /rest/api/3/project/search', WORK, 'BROWSE_PROJECTS'],
    ['GET /rest/api/3/project/{projectKeyOrId}/permissionscheme', WORK, 'ADMINISTER_PROJECTS'],
    ['GET /rest/api/3/project/{projectKeyOrId}/issuesecuritylevelscheme', WORK, 'ADMINISTER_PROJECTS'],
    ['GET /rest/api/3/issuesecurityschemes/project', SITE, 'ADMINISTER'],
    ['GET /rest/api/3/issuesecurityschemes/{issueSecuritySchemeId}/members', SITE, 'ADMINISTER'],
    ['GET /rest/api/3/config/fieldschemes/projects', SITE, 'ADMINISTER'],
    ['GET /rest/api/3/config/fieldschemes/{id}/fields', SITE, 'ADMINISTER'],
    ['GET /rest/api/3/field/search', WORK],
    ['GET /rest/api/3/project/{projectIdOrKey}/role/{id}', WORK, 'ADMINISTER_PROJECTS'],
    ['GET /rest/api/3/user', USERS, 'USER_PICKER'],
    ['GET /rest/api/3/applicationrole', SITE, 'ADMINISTER'],
    ['POST /rest/api/3/permissions/check', 'read:permission:jira', 'ADMINISTER'],
    ['GET /rest/api/3/workflowscheme/project', SITE, 'ADMINISTER'],
    ['POST /rest/api/3/workflowscheme/read', SITE, 'ADMINISTER'],
    ['POST /rest/api/3/workflows', SITE, 'ADMINISTER'],
    ['GET /rest/api/3/workflow/{workflowId}/projectUsages', SITE, 'ADMINISTER'],
    ['GET /rest/api/3/field/{fieldId}/screens', PROJECT, 'ADMINISTER'],
    ['GET /rest/api/3/screens', PROJECT, 'ADMINISTER'],
    ['GET /rest/api/3/screens/tabs', PROJECT, 'ADMINISTER'],
    ['GET /rest/api/3/screens/{screenId}/tabs/{tabId}/fields', PROJECT, 'ADMINISTER'],
    ['GET /forms/project/{projectIdOrKey}/form', WORK, 'SERVICEDESK_AGENT'],
    ['GET /forms/project/{projectIdOrKey}/form/{formId}', WORK, 'SERVICEDESK_AGENT'],
    ['GET /rest/servicedeskapi/servicedesk', DESK],
    ['GET /rest/servicedeskapi/requesttype', DESK],
    [`GET ${ONE_DESK}`, DESK, 'SERVICEDESK_AGENT'],
    [`GET ${ONE_DESK}/requesttype`, DESK, 'SERVICEDESK_AGENT'],
    [`GET ${ONE_DESK}/requesttype/{requestTypeId}/field`, DESK, 'SERVICEDESK_AGENT'],
    [`POST ${ONE_DESK}/requesttype/permissions/check`, DESK, 'SERVICEDESK_AGENT'],
    [`GET ${ONE_DESK}/customer`, CUSTOMERS, 'SERVICEDESK_AGENT'],
    [`GET ${ONE_DESK}/knowledgebase/article`, 'read:knowledgebase:jira-service-management', 'SERVICEDESK_AGENT'],
  ]),
  ...calls('raise-requests', [
    [
      'POST /rest/servicedeskapi/request',
      'write:servicedesk-request',
      'SERVICEDESK_AGENT',
      'CREATE_ISSUES',
      'MODIFY_REPORTER',
    ],
    ['GET /rest/servicedeskapi/request/{issueIdOrKey}', DESK, 'BROWSE_PROJECTS'],
    ['POST /rest/api/3/search/jql', WORK, 'BROWSE_PROJECTS'],
  ]),
  ...calls('tell-transitions', [
    ['GET /rest/api/3/issue/{issueIdOrKey}', WORK, 'BROWSE_PROJECTS'],
    ['GET /rest/api/3/issue/{issueIdOrKey}/comment/{id}', WORK, 'BROWSE_PROJECTS'],
    ['GET /rest/api/3/issue/{issueIdOrKey}/transitions', WORK, 'TRANSITION_ISSUES'],
    ['GET /rest/servicedeskapi/request/{issueIdOrKey}/approval', DESK, 'BROWSE_PROJECTS'],
  ]),
];

/**
 * What the app asks Jira for as the service account an administrator chose, to see what the bot sees: reading only. The
 * scope of each allows impersonation in manifest.yml.
 */
export const CALLS_AS_BOT: readonly Pick<AppCall, 'call' | 'scope'>[] = [
  { call: 'GET /rest/api/3/myself', scope: USERS },
  { call: 'POST /rest/api/3/permissions/check', scope: 'read:permission:jira' },
  { call: 'GET /rest/api/3/issue/{issueIdOrKey}/transitions', scope: WORK },
  { call: 'POST /rest/api/3/search/jql', scope: WORK },
  { call: `POST ${ONE_DESK}/requesttype/permissions/check`, scope: DESK },
  { call: `GET ${ONE_DESK}/requesttype/{requestTypeId}/field`, scope: DESK },
];

/**
 * Each permission the app's user needs for these features, with the features that need it, in the order of the table.
 */
export const permissionsFor = (features: readonly AppFeature[]): ReadonlyMap<string, readonly AppFeature[]> => {
  const needed = new Map<string, readonly AppFeature[]>();
  for (const { permissions, feature } of APP_CALLS) {
    if (!features.includes(feature)) continue;
    for (const key of permissions) needed.set(key, [...new Set([...(needed.get(key) ?? []), feature])]);
  }
  return needed;
};
