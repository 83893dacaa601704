import { addIssue } from '../add/issue';
import type { SmallSite, Who } from './small-site';
import { smallSite, started } from './small-site';

const API = '/rest/api/3';
const bodyFor = ({ admin, project, scheme }: SmallSite, more: object = {}) => ({
  key: 'NEW',
  name: 'New desk',
  projectTypeKey: 'service_desk',
  leadAccountId: admin.accountId,
  workflowScheme: Number(scheme.id),
  issueTypeScheme: Number(project.issueTypeSchemeId),
  issueTypeScreenScheme: Number(project.issueTypeScreenSchemeId),
  permissionScheme: project.permissionSchemeId,
  ...more,
});

interface Row {
  readonly given: string;
  readonly change?: (site: SmallSite) => void;
  readonly more?: object;
  readonly as?: (site: SmallSite) => Who;
  readonly status: number;
  readonly says: RegExp;
}

const REFUSED: readonly Row[] = [
  {
    given: 'a key another project has',
    more: { key: 'HELP' },
    status: 400,
    says: /projectKey.*Project 'Help desk' uses this project key/,
  },
  {
    given: 'the key of a project in the recycle bin',
    change: ({ project }) => void (project.deleted = true),
    more: { key: 'HELP', name: 'Other' },
    status: 400,
    says: /uses this project key/,
  },
  { given: 'a key in small letters', more: { key: 'new' }, status: 400, says: /must start with an uppercase letter/ },
  {
    given: 'a name another project has',
    more: { name: 'HELP DESK' },
    status: 400,
    says: /A project with that name already exists/,
  },
  {
    given: 'schemes and a template',
    more: { projectTemplateKey: 'com.atlassian.servicedesk:simplified-it-service-management' },
    status: 400,
    says: /without a template/,
  },
  {
    given: 'a scheme that does not exist',
    more: { workflowScheme: 1 },
    status: 400,
    says: /workflow scheme does not exist/,
  },
  { given: 'a lead nobody knows', more: { leadAccountId: 'nobody' }, status: 400, says: /lead is not an active user/ },
  {
    given: 'a permission scheme on the Free plan',
    change: ({ state }) => void (state.site.plan = 'free'),
    status: 403,
    says: /Free plan/,
  },
  { given: 'a caller who does not administer Jira', as: ({ agent }) => agent, status: 403, says: /administrator/ },
];

test.each(REFUSED)(
  'given $given, a new project is answered with $status',
  async ({ change, more, as, status, says }) => {
    const site = smallSite();
    change?.(site);
    const { call } = started(site);
    const answer = await call('POST', `${API}/project`, bodyFor(site, more), as?.(site) ?? site.admin);
    expect({ status: answer.status, body: JSON.stringify(answer.body) }).toEqual({
      status,
      body: expect.stringMatching(says),
    });
  },
);

const made = async (change?: (site: SmallSite) => void) => {
  const site = smallSite();
  change?.(site);
  const before = JSON.stringify({ ...site.state, nextIds: {} });
  const { jira, call } = started(site);
  await call('POST', `${API}/project`, bodyFor(site), site.admin);
  return { site, before, jira, call };
};

test('given a project made without a template, it has the schemes named, a portal, and the app in its role', async () => {
  const { site } = await made();
  const project = site.state.projects.find(({ key }) => key === 'NEW');
  expect({
    types: project?.issueTypeIds,
    actors: project?.actors.map(({ user }) => user),
    desks: site.state.serviceDesks.filter(({ projectId }) => projectId === project?.id).length,
  }).toEqual({ types: site.project.issueTypeIds, actors: [site.state.appAccountId], desks: 1 });
});

test('given a site where no portal comes of it, the desk answers 404', async () => {
  const { call } = await made(({ state }) => void (state.site.portalOfNewProjects = 'none'));
  expect((await call('GET', '/rest/servicedeskapi/servicedesk/NEW/requesttype')).status).toBe(404);
});

test('given a project in the recycle bin, it is not found, keeps its key and holds its schemes', async () => {
  const { site, call } = await made();
  await call('DELETE', `${API}/project/NEW`, undefined, site.admin);
  const [found, validated, scheme] = await Promise.all([
    call('GET', `${API}/project/NEW`),
    call('GET', `${API}/projectvalidate/key?key=NEW`),
    call('DELETE', `${API}/workflowscheme/${site.scheme.id}`, undefined, site.admin),
  ]);
  expect({ found: found.status, errors: validated.body.errors, scheme: scheme.status }).toEqual({
    found: 404,
    errors: { projectKey: expect.stringMatching(/New desk/) },
    scheme: 400,
  });
});

test('given a project with a request, deleted for good, nothing of it is left', async () => {
  const { site, before, call } = await made();
  const project = site.state.projects.find(({ key }) => key === 'NEW');
  addIssue(site.state, {
    projectId: project?.id ?? '',
    issueTypeId: site.type.id,
    statusId: site.open.id,
    summary: 'Trial',
    reporter: site.admin.accountId,
  });
  await call('POST', '/rest/servicedeskapi/servicedesk/NEW/requesttype', {
    issueTypeId: site.type.id,
    name: 'Get help',
  });
  await call('DELETE', `${API}/project/NEW?enableUndo=false`, undefined, site.admin);
  expect(JSON.stringify({ ...site.state, nextIds: {} })).toBe(before);
});

test.each([
  {
    given: 'an issue type scheme that a project uses',
    url: (site: SmallSite) => `${API}/issuetypescheme/${site.project.issueTypeSchemeId}`,
  },
  {
    given: 'an issue type screen scheme that a project uses',
    url: (site: SmallSite) => `${API}/issuetypescreenscheme/${site.project.issueTypeScreenSchemeId}`,
  },
  {
    given: 'a screen scheme that an issue type screen scheme uses',
    url: (site: SmallSite) => `${API}/screenscheme/${site.state.screenSchemes[0]?.id ?? 0}`,
  },
])('given $given, its deletion is refused', async ({ url }) => {
  const site = smallSite();
  const { call } = started(site);
  expect((await call('DELETE', url(site), undefined, site.admin)).status).toBe(400);
});

test.each([
  {
    given: 'an issue type scheme',
    path: 'issuetypescheme',
    body: (site: SmallSite) => ({ name: site.state.issueTypeSchemes[0]?.name, issueTypeIds: [site.type.id] }),
    status: 409,
  },
  {
    given: 'a screen scheme',
    path: 'screenscheme',
    body: (site: SmallSite) => ({ name: site.state.screenSchemes[0]?.name, screens: { default: 1 } }),
    status: 400,
  },
  {
    given: 'an issue type screen scheme',
    path: 'issuetypescreenscheme',
    body: (site: SmallSite) => ({
      name: site.state.issueTypeScreenSchemes[0]?.name,
      issueTypeMappings: [{ issueTypeId: 'default', screenSchemeId: String(site.state.screenSchemes[0]?.id) }],
    }),
    status: 400,
  },
])(
  'given the name of $given that exists, a second one is refused, and so is anybody who does not administer Jira',
  async ({ path, body, status }) => {
    const site = smallSite();
    const { call } = started(site);
    expect([
      (await call('POST', `${API}/${path}`, body(site), site.admin)).status,
      (await call('POST', `${API}/${path}`, body(site), site.agent)).status,
    ]).toEqual([status, 403]);
  },
);
