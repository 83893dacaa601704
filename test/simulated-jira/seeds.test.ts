import { seed, seedNames } from './seeds/seeds';
import { dangling } from './seeds/dangling';
import type { SiteState } from './state';

const counts = (state: SiteState) => ({
  users: state.users.length,
  workflows: state.workflows.length,
  issueTypes: state.issueTypes.length,
  screens: state.screens.length,
  serviceProjects: state.projects.filter(({ projectTypeKey }) => projectTypeKey === 'service_desk').length,
});
const project = (state: SiteState, key: string) => state.projects.find((candidate) => candidate.key === key);
const deskOf = (state: SiteState, key: string) =>
  state.serviceDesks.find(({ projectId }) => projectId === project(state, key)?.id);
const namesOf = ({ users, projects, statuses, workflows, requestTypes, organizations }: SiteState): string =>
  [
    ...users.map(({ displayName }) => displayName),
    ...[...projects, ...statuses, ...workflows, ...requestTypes, ...organizations].map(({ name }) => name),
  ].join(' ');

describe.each(seedNames)('the site %s', (name) => {
  const { state, settings } = seed(name);

  test('is the same, byte for byte, each time it is built', () => {
    expect(JSON.stringify(seed(name))).toBe(JSON.stringify({ state, settings }));
  });

  test('has IT as its first project, in order and by id', () => {
    expect(state.projects[0]?.key).toBe('IT');
    expect(state.projects.every(({ id }) => Number(id) >= Number(state.projects[0]?.id))).toBe(true);
  });

  test('names no object that does not exist', () => {
    expect(dangling(state)).toEqual([]);
  });

  test('gives each account an id and an address of its own, in a domain nobody can own', () => {
    expect(new Set(state.users.map(({ accountId }) => accountId)).size).toBe(state.users.length);
    expect(new Set(state.users.map(({ emailAddress }) => emailAddress)).size).toBe(state.users.length);
    expect(
      state.users.filter(
        ({ accountType, emailAddress }) => accountType !== 'app' && !/^[a-z0-9'.-]+@acme\.example$/.test(emailAddress),
      ),
    ).toEqual([]);
  });

  test('counts each kind of object by itself, so that a number tells nothing without its kind', () => {
    const kinds = {
      project: state.projects,
      status: state.statuses,
      issueType: state.issueTypes,
      issue: state.issues,
      screen: state.screens,
      workflowScheme: state.workflowSchemes,
      issueTypeScheme: state.issueTypeSchemes,
      issueTypeScreenScheme: state.issueTypeScreenSchemes,
      permissionScheme: state.permissionSchemes,
      serviceDesk: state.serviceDesks,
      requestType: state.requestTypes,
      requestTypeGroup: state.requestTypeGroups,
    } as const;
    const seen = new Map<number, number>();
    for (const [kind, list] of Object.entries(kinds)) {
      const ids = list.map(({ id }) => Number(id));
      expect({ kind, twice: ids.length - new Set(ids).size }).toEqual({ kind, twice: 0 });
      expect(Math.max(0, ...ids)).toBeLessThan(state.nextIds[kind as keyof typeof kinds] ?? 0);
      for (const id of ids) seen.set(id, (seen.get(id) ?? 0) + 1);
    }
    expect(seen.get(10_000)).toBeGreaterThan(5);
    expect(seen.get(1)).toBeGreaterThan(1);
  });

  test('carries the settings of IT, with accounts and statuses that exist', () => {
    const it = settings.IT;
    expect(it?.projectId).toBe(state.projects[0]?.id);
    for (const id of Object.values(it?.accounts ?? {}))
      expect(state.users.map(({ accountId }) => accountId)).toContain(id);
    for (const id of Object.keys(it?.buckets ?? {})) expect(state.statuses.map((status) => status.id)).toContain(id);
    expect([null, ...state.projects.map(({ key }) => key)]).toContain(it?.testProjectKey);
  });
});

describe('acme', () => {
  const { state } = seed('acme');

  test.each([
    ['about 2,000 people', counts(state).users, 1_900, 2_050],
    ['about 1,900 customers of IT', deskOf(state, 'IT')?.customers.length ?? 0, 1_850, 1_950],
    [
      'at least 12 request types in IT',
      state.requestTypes.filter(({ serviceDeskId }) => serviceDeskId === deskOf(state, 'IT')?.id).length,
      12,
      30,
    ],
    [
      'at least 4 forms in IT',
      state.forms.filter(({ projectId }) => projectId === project(state, 'IT')?.id).length,
      4,
      10,
    ],
    ['some 60 issues', state.issues.length, 55, 65],
    ['at least 10 articles', state.articles.length, 10, 30],
  ])('has %s', (_what, actual, atLeast, atMost) => {
    expect(actual).toBeGreaterThanOrEqual(atLeast);
    expect(actual).toBeLessThanOrEqual(atMost);
  });

  test('lets two projects share a workflow, and has a team-managed service project and a software project', () => {
    const defaultOf = (key: string) =>
      state.workflowSchemes.find(({ id }) => id === project(state, key)?.workflowSchemeId)?.defaultWorkflowId;
    expect(defaultOf('HR')).toBe(defaultOf('IT'));
    expect(project(state, 'FAC')).toMatchObject({ simplified: true, projectTypeKey: 'service_desk' });
    expect(project(state, 'DEV')).toMatchObject({ projectTypeKey: 'software' });
  });

  test.each([
    ['German', /[äöüß]/],
    ['Polish', /[łśćż]/],
    ['Japanese', /[぀-ヿ一-龯]/],
    ['right to left', /[֐-׿؀-ۿ]/],
  ])('has names that are %s', (_language, letters) => {
    expect(namesOf(state)).toMatch(letters);
  });

  test('hides articles for each of the five reasons', () => {
    expect(new Set(state.articles.flatMap(({ hiddenBy }) => hiddenBy)).size).toBe(5);
  });

  test('has each kind of account there is', () => {
    expect(new Set(state.users.map(({ accountType, appType }) => `${accountType} ${appType ?? ''}`.trim()))).toEqual(
      new Set(['atlassian', 'customer', 'app', 'app service', 'app agent']),
    );
  });

  test('asks with questions of many kinds, some only after a certain answer', () => {
    const designs = state.forms.map(({ design }) => design);
    expect(
      new Set(designs.flatMap(({ questions }) => Object.values(questions).map(({ type }) => type))).size,
    ).toBeGreaterThanOrEqual(8);
    expect(designs.filter(({ conditions }) => Object.keys(conditions).length > 0).length).toBeGreaterThanOrEqual(3);
  });
});

test('large has 300 workflows, 100 service projects, 150 issue types, 500 screens and 50,000 customers', () => {
  const { state } = seed('large');
  expect(counts(state)).toMatchObject({ workflows: 300, serviceProjects: 100, issueTypes: 150, screens: 500 });
  expect(state.users.filter(({ accountType }) => accountType === 'customer').length).toBeGreaterThanOrEqual(50_000);
  expect(deskOf(state, 'IT')?.customers.length).toBeGreaterThanOrEqual(50_000);
});

test('there is no site of another name', () => {
  expect(() => seed('toString')).toThrow(
    'There is no seed site "toString"; there are acme, ready, large, itsm, esm, team.',
  );
});
