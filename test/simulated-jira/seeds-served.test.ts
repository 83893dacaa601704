import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadState, saveState } from './save';
import { seed, seedNames } from './seeds/seeds';
import type { Seed } from './seeds/seed';
import { simulateJira } from './server';
import type { SimulatedSite } from './server';
import type { SiteState } from './state';

/** The ids an audit of IT follows from one answer to the next, taken from the seed itself. */
const idsOf = ({ state, settings }: Seed) => {
  const it = state.projects.find(({ key }) => key === 'IT');
  const desk = state.serviceDesks.find(({ projectId }) => projectId === it?.id);
  const scheme = state.workflowSchemes.find(({ id }) => id === it?.workflowSchemeId);
  if (!it || !desk || !scheme) throw new Error('The seed has no project IT.');
  return {
    project: it.id,
    keys: ['IT', ...[settings.IT?.testProjectKey ?? []].flat()],
    desk: desk.id,
    roles: [...new Set(it.actors.map(({ roleId }) => roleId))],
    accounts: Object.values(settings.IT?.accounts ?? {}).filter((id) => id !== null),
    workflows: [...new Set([scheme.defaultWorkflowId, ...Object.values(scheme.workflowByIssueType)])],
    requestTypes: state.requestTypes.filter(({ serviceDeskId }) => serviceDeskId === desk.id).map(({ id }) => id),
    forms: state.forms.filter(({ projectId }) => projectId === it.id).map(({ id }) => id),
  };
};
type Ids = ReturnType<typeof idsOf>;

const platformReads = ({ project, keys, roles, accounts, workflows }: Ids): readonly string[] => [
  '/rest/api/3/serverInfo',
  '/rest/api/3/myself',
  '/rest/api/3/permissions',
  '/rest/api/3/applicationrole',
  '/rest/api/3/field',
  '/rest/api/3/screens?maxResults=100',
  '/rest/api/3/mypermissions?permissions=ADMINISTER,USER_PICKER&projectKey=IT',
  '/rest/api/3/field/assignee/screens?maxResults=100',
  '/rest/api/3/field/resolution/screens?maxResults=100',
  '/rest/api/3/project/search?typeKey=service_desk',
  ...keys.map((key) => `/rest/api/3/project/${key}`),
  '/rest/api/3/project/IT/statuses',
  '/rest/api/3/project/IT/role',
  '/rest/api/3/project/IT/roledetails',
  '/rest/api/3/project/IT/permissionscheme?expand=all',
  `/rest/api/3/issuetype/project?projectId=${project}`,
  `/rest/api/3/statuses/search?projectId=${project}`,
  '/rest/api/3/workflows/search?expand=values.transitions&maxResults=50',
  `/rest/api/3/issuetypescreenscheme/project?projectId=${project}`,
  ...roles.map((id) => `/rest/api/3/project/IT/role/${id}`),
  ...accounts.map((id) => `/rest/api/3/user?accountId=${encodeURIComponent(id)}&expand=groups,applicationRoles`),
  ...workflows.map((id) => `/rest/api/3/workflow/${id}/projectUsages?maxResults=200`),
];

const portalReads = ({ keys, desk, requestTypes, forms }: Ids): readonly string[] => [
  ...keys.map((key) => `/rest/servicedeskapi/servicedesk/${key}`),
  `/rest/servicedeskapi/servicedesk/${desk}/requesttype?limit=100`,
  `/rest/servicedeskapi/servicedesk/${desk}/requesttypegroup`,
  `/rest/servicedeskapi/servicedesk/${desk}/customer?limit=50`,
  `/rest/servicedeskapi/servicedesk/${desk}/organization`,
  `/rest/servicedeskapi/servicedesk/${desk}/knowledgebase/article?query=password`,
  '/forms/project/IT/form',
  ...requestTypes.map((id) => `/rest/servicedeskapi/servicedesk/${desk}/requesttype/${id}/field?expand=hiddenFields`),
  ...forms.map((id) => `/forms/project/IT/form/${id}`),
];

const questions = ({
  project,
  desk,
  accounts,
  workflows,
  requestTypes,
}: Ids): readonly (readonly [url: string, body: unknown])[] => [
  ['/rest/api/3/workflowscheme/read', { projectIds: [project] }],
  ['/rest/api/3/workflows', { workflowIds: workflows }],
  ...accounts.flatMap((accountId) => [
    [
      '/rest/api/3/permissions/check',
      {
        accountId,
        globalPermissions: ['USER_PICKER'],
        projectPermissions: [{ projects: [Number(project)], permissions: ['BROWSE_PROJECTS', 'SERVICEDESK_AGENT'] }],
      },
    ] as const,
    [
      `/rest/servicedeskapi/servicedesk/${desk}/requesttype/permissions/check`,
      { accountId, requestTypeIds: requestTypes.map(Number), permissions: ['canCreateRequest'] },
    ] as const,
  ]),
];

const HEADERS = { authorization: 'Bearer app', 'x-experimentalapi': 'opt-in' };
const refusals = async (jira: SimulatedSite, ids: Ids): Promise<string[]> => {
  const requests = [
    ...[...platformReads(ids), ...portalReads(ids)].map((url) => ({ method: 'GET', url, headers: HEADERS })),
    ...questions(ids).map(([url, body]) => ({ method: 'POST', url, headers: HEADERS, body })),
  ];
  const refused: string[] = [];
  for (const request of requests) {
    const { status } = await jira.handle(request);
    if (status !== 200) refused.push(`${request.method} ${request.url}: ${status}`);
  }
  return refused;
};

const throughFile = (state: SiteState): SiteState => {
  const folder = mkdtempSync(join(tmpdir(), 'saved-site-'));
  try {
    saveState(state, join(folder, 'site.json'));
    return loadState(join(folder, 'site.json'));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe.each(seedNames)('given the site %s, when the app reads what an audit reads', (name) => {
  test('each answer is 200, fits what Atlassian publishes, and changes nothing', async () => {
    const given = seed(name);
    const before = JSON.stringify(given.state);
    const jira = simulateJira({ state: given.state, options: { rateLimits: false } });
    expect(await refusals(jira, idsOf(given))).toEqual([]);
    expect(jira.failures).toEqual([]);
    expect(JSON.stringify(given.state) === before).toBe(true);
  });

  test('a site started from its saved file is the same and answers the same', async () => {
    const given = seed(name);
    const saved = throughFile(given.state);
    expect(JSON.stringify(saved) === JSON.stringify(given.state)).toBe(true);
    const [first, second] = [given.state, saved].map((state) =>
      simulateJira({ state, options: { rateLimits: false } }),
    );
    for (const url of portalReads(idsOf(given))) {
      const request = { method: 'GET', url, headers: HEADERS };
      expect((await second?.handle(request))?.body).toEqual((await first?.handle(request))?.body);
    }
  });
});
