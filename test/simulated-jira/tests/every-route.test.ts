import { addIssueSecurity } from '../add/issue-security';
import { Router } from '../core/router';
import { ROUTES } from '../routes';
import type { SmallSite } from './small-site';
import { askForApproval, smallSite, started } from './small-site';

type Row = readonly [
  method: string,
  url: (site: SmallSite) => string,
  status: number,
  body?: (site: SmallSite) => unknown,
];
const API = '/rest/api/3';
const JSM = '/rest/servicedeskapi';
const newestComment = ({ issues }: SmallSite['state']): string =>
  issues.flatMap(({ comments }) => comments).at(-1)?.id ?? '';
const get = (url: (site: SmallSite) => string): Row => ['GET', url, 200];

const reads: readonly Row[] = [
  ...[
    '/serverInfo',
    '/myself?expand=groups,applicationRoles',
    '/mypermissions?permissions=ADMINISTER,BROWSE_PROJECTS&projectKey=HELP',
    '/permissions',
    '/user/search?query=ada',
    '/users/search?maxResults=1000',
    '/user/assignable/search?project=HELP',
    '/user/permission/search?permissions=BROWSE_PROJECTS&projectKey=HELP',
    '/group/bulk?accessType=user&applicationKey=jira-servicedesk',
    '/groups/picker?query=jira',
    '/applicationrole',
    '/applicationrole/jira-servicedesk',
    '/project/search?expand=lead,issueTypes',
    '/project/HELP',
    '/project/HELP/statuses',
    '/project/HELP/role',
    '/project/HELP/roledetails',
    '/project/HELP/role/10101',
    '/role',
    '/project/HELP/permissionscheme?expand=all',
    '/permissionscheme?expand=permissions',
    '/project/HELP/properties',
    '/workflows/search?expand=values.transitions',
    '/statuses/search',
    '/workflowscheme',
    '/issuetype',
    '/issuetypescheme/mapping',
    '/issuetypescreenscheme/mapping',
    '/screenscheme',
    '/issuetypescheme',
    '/issuetypescreenscheme',
    '/instance/license',
    '/projectvalidate/key?key=NEW',
    '/project/HELP/notificationscheme',
    '/screens',
    '/screens/tabs',
    '/screens/3/tabs',
    '/field',
    '/field/search?expand=key,screensCount,isLocked',
    '/field/resolution/screens?expand=tab',
    '/resolution',
    '/resolution/search',
    '/search/jql?jql=project%20%3D%20HELP&fields=*all',
    '/issue/HELP-1',
    '/issue/HELP-1/comment',
    '/issue/HELP-1/transitions?expand=transitions.fields',
  ].map((path) => get(() => `${API}${path}`)),
  get(({ admin }) => `${API}/user?accountId=${admin.accountId}&expand=groups,applicationRoles`),
  get(({ admin, agent }) => `${API}/user/bulk?accountId=${admin.accountId}&accountId=${agent.accountId}`),
  get(({ admin }) => `${API}/user/groups?accountId=${admin.accountId}`),
  get(({ agent }) => `${API}/user/email?accountId=${agent.accountId}`),
  get(({ state }) => `${API}/group/member?groupId=${state.groups[0]?.groupId ?? ''}`),
  get(({ project }) => `${API}/permissionscheme/${project.permissionSchemeId}?expand=user`),
  get(({ project }) => `${API}/permissionscheme/${project.permissionSchemeId}/permission`),
  get(({ project }) => `${API}/workflowscheme/project?projectId=${project.id}`),
  get(({ workflow }) => `${API}/workflows/capabilities?workflowId=${workflow.id}`),
  get(({ workflow }) => `${API}/workflow/${workflow.id}/projectUsages`),
  get(({ workflow }) => `${API}/workflow/${workflow.id}/workflowSchemes`),
  get(({ workflow, project }) => `${API}/workflow/${workflow.id}/project/${project.id}/issueTypeUsages`),
  get(({ open }) => `${API}/statuses?id=${open.id}`),
  get(({ project }) => `${API}/data-policy/project?ids=${project.id}`),
  get(({ project }) => `${API}/issuetype/project?projectId=${project.id}`),
  get(({ project }) => `${API}/issuetypescheme/project?projectId=${project.id}`),
  get(({ project }) => `${API}/issuetypescreenscheme/project?projectId=${project.id}`),
  get(({ project }) => `${API}/config/fieldschemes/projects?projectId=${project.id}`),
  get(() => `${API}/config/fieldschemes/1/fields`),
  get(({ state, project }) => {
    addIssueSecurity(state, project, [{ type: 'applicationRole' }]);
    return `${API}/project/HELP/issuesecuritylevelscheme`;
  }),
  get(({ state, project }) => {
    addIssueSecurity(state, project, [{ type: 'applicationRole' }]);
    return `${API}/issuesecurityschemes/project?projectId=${project.id}`;
  }),
  get(
    ({ state, project }) =>
      `${API}/issuesecurityschemes/${addIssueSecurity(state, project, [{ type: 'applicationRole' }]).id}/members?expand=all`,
  ),
  get(({ state }) => `${API}/screens/3/tabs/${state.screens[2]?.tabs[0]?.id ?? ''}/fields`),
  [
    'POST',
    () => `${API}/permissions/check`,
    200,
    ({ agent, project }) => ({
      accountId: agent.accountId,
      globalPermissions: ['USER_PICKER'],
      projectPermissions: [{ projects: [Number(project.id)], issues: [], permissions: ['SERVICEDESK_AGENT'] }],
    }),
  ],
  get(({ scheme }) => `${API}/workflowscheme/${scheme.id}`),
  ['POST', () => `${API}/workflowscheme/read`, 200, ({ project }) => ({ projectIds: [project.id] })],
  ['POST', () => `${API}/workflows`, 200, ({ workflow }) => ({ workflowIds: [workflow.id] })],
  [
    'POST',
    () => `${API}/workflows/preview`,
    200,
    ({ project, type }) => ({ projectId: project.id, issueTypeIds: [type.id] }),
  ],
  ['POST', () => `${API}/search/jql`, 200, () => ({ jql: 'project = HELP', fields: ['summary'] })],
  ['POST', () => `${API}/search/approximate-count`, 200, () => ({ jql: 'status = Open' })],
  ...[
    '/info',
    '/servicedesk',
    '/servicedesk/HELP',
    '/servicedesk/HELP/queue?includeCount=true',
    '/servicedesk/HELP/requesttype',
    '/servicedesk/HELP/requesttypegroup',
    '/requesttype',
    '/servicedesk/HELP/customer',
    '/servicedesk/HELP/organization',
    '/organization',
    '/knowledgebase/article?query=password&highlight=false',
    '/servicedesk/HELP/knowledgebase/article?query=password',
    '/request/HELP-1',
    '/request/HELP-1/comment',
    '/request/HELP-1/approval',
  ].map((path) => get(() => `${JSM}${path}`)),
  get(({ requestType }) => `${JSM}/servicedesk/HELP/requesttype/${requestType.id}`),
  get(({ requestType }) => `${JSM}/servicedesk/HELP/requesttype/${requestType.id}/field?expand=hiddenFields`),
  get(({ organization }) => `${JSM}/organization/${organization.id}`),
  get(({ organization }) => `${JSM}/organization/${organization.id}/user`),
  [
    'POST',
    () => `${JSM}/servicedesk/HELP/requesttype/permissions/check`,
    200,
    ({ requestType }) => ({ requestTypeIds: [Number(requestType.id)], permissions: ['canCreateRequest'] }),
  ],
  get(() => '/forms/project/HELP/form'),
  get(({ form }) => `/forms/project/HELP/form/${form.id}`),
  get(({ requestType }) => `/forms/servicedesk/HELP/requesttype/${requestType.id}/form`),
  get(({ requestType }) => `/forms/servicedesk/HELP/requesttype/${requestType.id}/form/externaldata`),
];

const tabOf = (site: SmallSite, screen: number): string =>
  `${API}/screens/${screen}/tabs/${site.state.screens[screen - 1]?.tabs[0]?.id ?? ''}/fields`;
const grant = { permission: 'EDIT_ISSUES', holder: { type: 'anyone' } };
const graph = ({ open }: SmallSite) => ({
  statuses: [{ id: open.id, name: 'Open', statusCategory: 'TODO', statusReference: 'a' }],
  workflows: [
    {
      name: 'New one',
      statuses: [{ statusReference: 'a', properties: {} }],
      transitions: [
        {
          id: '1',
          name: 'Create',
          type: 'INITIAL',
          toStatusReference: 'a',
          links: [],
          properties: {},
          actions: [],
          validators: [],
          triggers: [],
        },
      ],
    },
  ],
});
const verbatim = ({ workflow, open, done }: SmallSite) => ({
  statuses: [open, done].map((status) => ({
    id: status.id,
    name: status.name,
    statusCategory: status.statusCategory,
    statusReference: status.id,
  })),
  workflows: [
    {
      id: workflow.id,
      version: workflow.version,
      statuses: workflow.statuses.map(({ statusReference, properties }) => ({ statusReference, properties })),
      transitions: workflow.transitions,
    },
  ],
});

const writes: readonly Row[] = [
  ['PUT', () => `${API}/project/HELP/properties/key`, 201, () => ({ any: 'thing' })],
  ['GET', () => `${API}/project/HELP/properties/key`, 200],
  ['DELETE', () => `${API}/project/HELP/properties/key`, 204],
  ['PUT', () => `${API}/project/HELP`, 200, () => ({ description: 'New' })],
  ['POST', () => `${API}/project/HELP/role/10101`, 200, ({ employee }) => ({ user: [employee.accountId] })],
  ['DELETE', ({ employee }) => `${API}/project/HELP/role/10101?user=${employee.accountId}`, 204],
  [
    'PUT',
    () => `${API}/project/HELP/role/10102`,
    200,
    ({ employee }) => ({ categorisedActors: { 'atlassian-user-role-actor': [employee.accountId] } }),
  ],
  ['POST', () => `${API}/permissionscheme`, 201, () => ({ name: 'Copy', permissions: [grant] })],
  [
    'PUT',
    ({ state }) => `${API}/permissionscheme/${state.permissionSchemes.at(-1)?.id ?? 0}`,
    200,
    () => ({ name: 'Copy 2' }),
  ],
  [
    'POST',
    ({ state }) => `${API}/permissionscheme/${state.permissionSchemes.at(-1)?.id ?? 0}/permission`,
    201,
    () => ({ ...grant, permission: 'ADD_COMMENTS' }),
  ],
  [
    'DELETE',
    ({ state }) =>
      `${API}/permissionscheme/${state.permissionSchemes.at(-1)?.id ?? 0}/permission/${state.permissionSchemes.at(-1)?.permissions[0]?.id ?? 0}`,
    204,
  ],
  ['PUT', () => `${API}/project/HELP/permissionscheme`, 200, ({ project }) => ({ id: project.permissionSchemeId })],
  ['DELETE', ({ state }) => `${API}/permissionscheme/${state.permissionSchemes.at(-1)?.id ?? 0}`, 204],
  [
    'POST',
    () => `${API}/statuses`,
    200,
    () => ({ scope: { type: 'GLOBAL' }, statuses: [{ name: 'Waiting', statusCategory: 'IN_PROGRESS' }] }),
  ],
  ['DELETE', ({ state }) => `${API}/statuses?id=${state.statuses.at(-1)?.id ?? ''}`, 204],
  ['POST', () => `${API}/workflows/update/validation`, 200, (site) => ({ payload: verbatim(site) })],
  ['POST', () => `${API}/workflows/update`, 200, verbatim],
  [
    'POST',
    () => `${API}/workflows/create/validation`,
    200,
    (site) => ({ payload: { scope: { type: 'GLOBAL' }, ...graph(site) } }),
  ],
  ['POST', () => `${API}/workflows/create`, 200, (site) => ({ scope: { type: 'GLOBAL' }, ...graph(site) })],
  ['POST', () => `${API}/workflowscheme`, 201, () => ({ name: 'New scheme', defaultWorkflow: 'New one' })],
  [
    'POST',
    () => `${API}/workflowscheme/project/switch`,
    303,
    ({ project, state, workflow }) => ({
      projectId: project.id,
      targetSchemeId: state.workflowSchemes.at(-1)?.id,
      mappingsByIssueTypeOverride: state.issueTypes.map(({ id }) => ({
        issueTypeId: id,
        statusMappings: workflow.statuses.map(({ statusReference }) => ({
          oldStatusId: statusReference,
          newStatusId: state.workflows.at(-1)?.statuses[0]?.statusReference,
        })),
      })),
    }),
  ],
  ['GET', ({ state }) => `${API}/task/${state.tasks.at(-1)?.id ?? ''}`, 200],
  [
    'POST',
    () => `${API}/workflowscheme/update/mappings`,
    200,
    ({ scheme, workflow }) => ({ id: scheme.id, defaultWorkflowId: workflow.id, workflowsForIssueTypes: [] }),
  ],
  [
    'POST',
    () => `${API}/workflowscheme/update`,
    200,
    ({ scheme, workflow }) => ({
      id: scheme.id,
      name: scheme.name,
      description: '',
      version: scheme.version,
      defaultWorkflowId: workflow.id,
      workflowsForIssueTypes: [],
    }),
  ],
  [
    'POST',
    () => `${API}/workflowscheme/project/switch`,
    303,
    ({ project, scheme, state, workflow }) => ({
      projectId: project.id,
      targetSchemeId: scheme.id,
      mappingsByIssueTypeOverride: state.issueTypes.map(({ id }) => ({
        issueTypeId: id,
        statusMappings: (state.workflows.at(-1)?.statuses ?? []).map(({ statusReference }) => ({
          oldStatusId: statusReference,
          newStatusId: workflow.statuses[0]?.statusReference,
        })),
      })),
    }),
  ],
  ['DELETE', ({ state }) => `${API}/workflowscheme/${state.workflowSchemes.at(-1)?.id ?? ''}`, 204],
  ['DELETE', ({ state }) => `${API}/workflow/${state.workflows.at(-1)?.id ?? ''}`, 204],
  ['POST', () => `${API}/screens`, 201, () => ({ name: 'New screen' })],
  ['POST', ({ state }) => `${API}/screens/${state.screens.at(-1)?.id ?? 0}/tabs`, 200, () => ({ name: 'Second' })],
  [
    'PUT',
    ({ state }) => `${API}/screens/${state.screens.at(-1)?.id ?? 0}/tabs/${state.screens.at(-1)?.tabs[0]?.id ?? 0}`,
    200,
    () => ({ name: 'First' }),
  ],
  ['DELETE', ({ state }) => `${API}/screens/${state.screens.at(-1)?.id ?? 0}`, 204],
  [
    'POST',
    () => `${API}/issuetypescheme`,
    201,
    ({ type }) => ({ name: 'New types', issueTypeIds: [type.id], defaultIssueTypeId: type.id }),
  ],
  ['POST', () => `${API}/screenscheme`, 201, () => ({ name: 'New screens', screens: { default: 1, edit: 2 } })],
  [
    'POST',
    () => `${API}/issuetypescreenscheme`,
    201,
    ({ state }) => ({
      name: 'New screens by type',
      issueTypeMappings: [{ issueTypeId: 'default', screenSchemeId: String(state.screenSchemes.at(-1)?.id ?? 0) }],
    }),
  ],
  [
    'POST',
    () => `${API}/project`,
    201,
    ({ state, scheme, admin, project }) => ({
      key: 'NEW',
      name: 'New desk',
      projectTypeKey: 'service_desk',
      leadAccountId: admin.accountId,
      workflowScheme: Number(scheme.id),
      issueTypeScheme: Number(state.issueTypeSchemes.at(-1)?.id),
      issueTypeScreenScheme: Number(state.issueTypeScreenSchemes.at(-1)?.id),
      permissionScheme: project.permissionSchemeId,
      notificationScheme: 10_000,
    }),
  ],
  [
    'PUT',
    () => `${API}/issuetypescheme/project`,
    204,
    ({ state, project }) => ({ issueTypeSchemeId: project.issueTypeSchemeId, projectId: state.projects.at(-1)?.id }),
  ],
  [
    'PUT',
    () => `${API}/issuetypescreenscheme/project`,
    204,
    ({ state, project }) => ({
      issueTypeScreenSchemeId: project.issueTypeScreenSchemeId,
      projectId: state.projects.at(-1)?.id,
    }),
  ],
  ['POST', () => '/forms/project/NEW/form', 200, ({ form }) => ({ design: form.design, publish: {} })],
  ['DELETE', ({ state }) => `/forms/project/NEW/form/${state.forms.at(-1)?.id ?? ''}`, 200],
  ['DELETE', ({ state }) => `${API}/issuetypescheme/${state.issueTypeSchemes.at(-1)?.id ?? ''}`, 204],
  ['DELETE', ({ state }) => `${API}/issuetypescreenscheme/${state.issueTypeScreenSchemes.at(-1)?.id ?? ''}`, 204],
  ['DELETE', ({ state }) => `${API}/screenscheme/${state.screenSchemes.at(-1)?.id ?? 0}`, 204],
  ['POST', (site) => tabOf(site, 2), 200, () => ({ fieldId: 'labels' })],
  ['POST', (site) => `${tabOf(site, 2)}/labels/move`, 204, () => ({ position: 'First' })],
  ['DELETE', (site) => `${tabOf(site, 2)}/labels`, 204],
  [
    'POST',
    () => `${API}/issue`,
    201,
    ({ project, type }) => ({ fields: { project: { id: project.id }, issuetype: { id: type.id }, summary: 'New' } }),
  ],
  ['PUT', () => `${API}/issue/HELP-2`, 204, () => ({ fields: { summary: 'Newer' } })],
  ['PUT', () => `${API}/issue/HELP-2/assignee`, 204, ({ agent }) => ({ accountId: agent.accountId })],
  [
    'POST',
    () => `${API}/issue/HELP-2/transitions`,
    204,
    () => ({ transition: { id: '11' }, fields: { resolution: { id: '10000' } } }),
  ],
  ['POST', () => `${API}/issue/HELP-2/comment`, 201, () => ({ body: { type: 'doc', version: 1, content: [] } })],
  ['GET', ({ state }) => `${API}/issue/HELP-2/comment/${newestComment(state)}`, 200],
  ['DELETE', () => `${API}/issue/HELP-2`, 204],
  ['POST', () => `${JSM}/customer`, 201, () => ({ email: 'eve@small.example', displayName: 'Eve' })],
  ['POST', () => `${JSM}/servicedesk/HELP/customer`, 204, ({ employee }) => ({ accountIds: [employee.accountId] })],
  ['DELETE', () => `${JSM}/servicedesk/HELP/customer`, 204, ({ employee }) => ({ accountIds: [employee.accountId] })],
  [
    'POST',
    () => `${JSM}/servicedesk/HELP/customer/invite`,
    201,
    () => ({ email: 'eve@small.example', displayName: 'Eve' }),
  ],
  [
    'DELETE',
    ({ organization }) => `${JSM}/organization/${organization.id}/user`,
    204,
    ({ employee }) => ({ accountIds: [employee.accountId] }),
  ],
  [
    'POST',
    ({ organization }) => `${JSM}/organization/${organization.id}/user`,
    204,
    ({ employee }) => ({ accountIds: [employee.accountId] }),
  ],
  [
    'DELETE',
    () => `${JSM}/servicedesk/HELP/organization`,
    204,
    ({ organization }) => ({ organizationId: Number(organization.id) }),
  ],
  [
    'POST',
    () => `${JSM}/servicedesk/HELP/organization`,
    204,
    ({ organization }) => ({ organizationId: Number(organization.id) }),
  ],
  [
    'POST',
    () => `${JSM}/request`,
    201,
    ({ requestType, customer }) => ({
      serviceDeskId: 'HELP',
      requestTypeId: requestType.id,
      requestFieldValues: { summary: 'Help' },
      raiseOnBehalfOf: customer.accountId,
    }),
  ],
  ['POST', () => `${JSM}/request/HELP-1/comment`, 201, () => ({ body: 'Hello', public: false })],
  [
    'GET',
    () => `${JSM}/request/HELP-1/approval/1`,
    200,
    (site) => {
      askForApproval(site, [site.state.appAccountId]);
      return undefined;
    },
  ],
  ['POST', () => `${JSM}/request/HELP-1/approval/1`, 200, () => ({ decision: 'approve' })],
  ['POST', () => `${JSM}/servicedesk/HELP/requesttype`, 200, ({ type }) => ({ issueTypeId: type.id, name: 'Another' })],
  ['DELETE', ({ state }) => `${JSM}/servicedesk/HELP/requesttype/${state.requestTypes.at(-1)?.id ?? ''}`, 204],
];
const asAdmin: readonly Row[] = [
  [
    'POST',
    ({ state }) => `${API}/group/user?groupId=${state.groups[0]?.groupId ?? ''}`,
    201,
    ({ agent, state }) => {
      const group = state.groups[0];
      if (group) group.members = [];
      return { accountId: agent.accountId };
    },
  ],
  [
    'DELETE',
    ({ state, agent }) => `${API}/group/user?groupId=${state.groups[0]?.groupId ?? ''}&accountId=${agent.accountId}`,
    200,
  ],
  [
    'PUT',
    () => `${API}/workflowscheme/project`,
    204,
    ({ project, scheme, state }) => {
      state.issues = [];
      return { projectId: project.id, workflowSchemeId: scheme.id };
    },
  ],
  ['DELETE', () => `${API}/project/HELP`, 204],
];

describe('every operation, called as the app or an administrator would', () => {
  const site = smallSite();
  const { jira, call } = started(site);

  it.each(
    [...reads, ...writes].map((row, index) => ({
      name: `${index + 1}. ${row[0]} ${row[1](site).split('?')[0] ?? ''}`,
      row,
    })),
  )('$name answers as Atlassian describes', async ({ row: [method, url, status, body] }) => {
    const answer = await call(method, url(site), body?.(site));
    expect({
      status: answer.status,
      body: status < 300 && answer.status >= 300 ? answer.body : undefined,
      failures: jira.failures,
    }).toEqual({ status, body: undefined, failures: [] });
  });

  it.each(asAdmin.map((row) => ({ name: `${row[0]} ${row[1](site).split('?')[0] ?? ''}`, row })))(
    '$name works for an administrator',
    async ({ row: [method, url, status, body] }) => {
      const sent = body?.(site);
      jira.changed();
      expect((await call(method, url(site), sent, site.admin)).status).toBe(status);
    },
  );

  it('no operation is left out of the tables', () => {
    const called = new Set(jira.log.map((line) => `${line.method} ${line.template}`));
    expect(
      ROUTES.map((route) => `${route.method} ${route.path}`).filter((operation) => !called.has(operation)),
    ).toEqual([]);
  });

  it('each path finds its own operation and no other', () => {
    const router = new Router(ROUTES);
    expect(
      ROUTES.filter((route) => router.match(route.method, route.path)?.route !== route).map((route) => route.path),
    ).toEqual([]);
  });
});
