import type { TakenPart } from '../../src/snapshot/facts';
import type { Parts } from '../../src/snapshot/parts';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { addProject } from '../simulated-jira/add/project';
import type { LoggedCall } from '../simulated-jira/core/log';
import { aSite, snapshotOf } from './a-site';

/** The value of a part, or a failing test that says why it was not read. */
const valueOf = <P extends TakenPart>(snapshot: Snapshot, part: P): Parts[P] => {
  const reading = snapshot[part];
  if (reading.state === 'unreadable') throw new Error(`${part}: ${reading.message.text}`);
  return reading.value;
};

const countOf = (calls: readonly LoggedCall[], template: RegExp): number =>
  calls.filter((call) => template.test(`${call.method} ${call.template}`)).length;

/** Requests the API forces for each request type and each attached form. */
const PER_TYPE_OR_FORM = /requesttype\/\{requestTypeId\}\/field$|form\/\{formId\}$/;
const budgeted = (calls: readonly LoggedCall[]): number => calls.length - countOf(calls, PER_TYPE_OR_FORM);

describe('a snapshot of acme', () => {
  const acme = aSite('acme');
  let snapshot: Snapshot;
  let calls: readonly LoggedCall[];
  beforeAll(async () => ({ snapshot, calls } = await snapshotOf(acme)));

  test('reads every part and names the requests behind it', () => {
    const unread = Object.entries(snapshot).filter(([, reading]) => reading.state === 'unreadable');
    expect(unread).toEqual([]);
    expect(snapshot.workflows).toMatchObject({
      sources: [
        'GET /rest/api/3/project/search',
        'GET /rest/api/3/workflowscheme/project',
        'POST /rest/api/3/workflows',
      ],
    });
  });

  test('asks nothing twice and writes nothing', () => {
    const questions = calls
      .filter(({ method }) => method === 'GET')
      .map(({ account, path, query }) => `${account} asks ${path}?${query}`);
    expect(new Set(questions).size).toBe(questions.length);
    expect(calls.filter(({ isWrite }) => isWrite)).toEqual([]);
  });

  test('maps each issue type to a workflow that was read', () => {
    const ids = valueOf(snapshot, 'workflows').map(({ id }) => id);
    const { mappings } = valueOf(snapshot, 'workflowScheme');
    expect(mappings.map(({ issueTypeId }) => issueTypeId)).toEqual(
      valueOf(snapshot, 'project').issueTypes.map(({ id }) => id),
    );
    expect(mappings.every(({ workflowId }) => ids.includes(workflowId))).toBe(true);
  });

  test('names the projects that share a workflow', () => {
    const shared = valueOf(snapshot, 'workflowUsage').flatMap(({ otherProjects }) =>
      otherProjects.map(({ key }) => key),
    );
    expect(shared.sort()).toEqual(['HR', 'ITT']);
  });

  test("tells which of the bot's fields each resolve screen holds, and who else shows a screen that lacks one", () => {
    const held = valueOf(snapshot, 'screens').map(({ name, tabs }) => [
      name,
      tabs.flatMap(({ fields }) => fields.map(({ id }) => id)),
    ]);
    expect(held).toEqual([
      ['Resolve Issue Screen', ['assignee', 'resolution']],
      ['Abschluss-Bildschirm', ['resolution']],
    ]);
    expect(valueOf(snapshot, 'screenUsage')).toMatchObject([
      { transitions: [{ workflowName: 'Onboarding-Ablauf', transitionName: 'Erledigen' }], screenSchemes: [] },
    ]);
  });

  test('reads the roles that make agents and those a workflow rule names, with their members', () => {
    const roles = valueOf(snapshot, 'projectRoles').map(({ name }) => name);
    expect(roles).toEqual(expect.arrayContaining(['Helpdesk Crew', 'Zmiany – Change Advisory Board']));
    expect(roles).not.toContain('Service Desk Team');
  });

  test('does not ask what a deactivated account may do, and says so', () => {
    const { accounts } = acme.settings;
    expect(
      valueOf(snapshot, 'effectivePermissions').map(({ accountId, asked }) => [accountId, asked.project.length > 0]),
    ).toEqual([
      [accounts.serviceAccount, true],
      [accounts.agentTestAccount, true],
      [accounts.customerTestAccount, false],
    ]);
    expect(valueOf(snapshot, 'requestRights').map(({ accountId }) => accountId)).toEqual([accounts.serviceAccount]);
  });

  test('reads the test project beside the project', () => {
    const test = valueOf(snapshot, 'testProject');
    expect(test).toMatchObject({ project: { key: 'ITT' }, serviceDesk: { projectId: test?.project.id } });
    expect(test?.workflows.length).toBeGreaterThan(0);
  });
});

describe('the number of requests', () => {
  test.each([
    // Three more than before issue security (one) and required fields (two) were read; on acme a rule requires a field
    // as well. Three more are made as the service account, one of them for the fields of a request type.
    { site: 'acme' as const, most: 32 },
    { site: 'ready' as const, most: 31 },
    { site: 'large' as const, most: 42 },
  ])(
    'of an audit of $site is at most $most, one per request type and per attached form apart',
    async ({ site, most }) => {
      const { snapshot, calls } = await snapshotOf(aSite(site), { leaveOut: ['screenUsage'] });
      const forms = valueOf(snapshot, 'forms').filter(({ requestTypeIds }) => requestTypeIds.length > 0);
      expect(budgeted(calls)).toBeLessThanOrEqual(most);
      expect(countOf(calls, PER_TYPE_OR_FORM)).toBe(valueOf(snapshot, 'requestTypes').length + forms.length + 1);
    },
  );
});

describe('a snapshot', () => {
  test('given a key nobody has, every part about the project says that it was not found', async () => {
    const { snapshot } = await snapshotOf(aSite('ready'), { projectKey: 'NONE' });
    expect(snapshot.project).toMatchObject({ state: 'unreadable', code: 'not-found' });
    expect(snapshot.workflows).toMatchObject({ state: 'unreadable', code: 'not-found' });
    expect(snapshot.customers).toMatchObject({ state: 'unreadable', code: 'depends-on-unreadable' });
    expect(snapshot.site.state).toBe('read');
  });

  test('given a software project, the service desk is none and is not asked for', async () => {
    const { snapshot, calls } = await snapshotOf(aSite('acme'), { projectKey: 'DEV' });
    expect(valueOf(snapshot, 'serviceDesk')).toBeNull();
    expect([valueOf(snapshot, 'requestTypes'), valueOf(snapshot, 'forms')]).toEqual([[], []]);
    expect(calls.filter(({ path }) => path.includes('/DEV/') && !path.startsWith('/rest/api/'))).toEqual([]);
  });

  test('given a team-managed project, workflows are read by id and shared with nobody', async () => {
    const { snapshot, calls } = await snapshotOf(aSite('acme'), { projectKey: 'FAC' });
    expect(valueOf(snapshot, 'project')).toMatchObject({ key: 'FAC', style: 'team-managed' });
    expect(valueOf(snapshot, 'workflows').map(({ scope }) => scope)).toEqual(['project']);
    expect(valueOf(snapshot, 'workflowUsage').flatMap(({ otherProjects }) => otherProjects)).toEqual([]);
    expect(countOf(calls, /workflowscheme\/read/)).toBe(1);
    expect(countOf(calls, /field\/\{fieldId\}\/screens/)).toBe(0);
  });

  test('given a site with more projects than one page, each workflow is asked who uses it', async () => {
    const many = aSite('acme', ({ state }) => {
      const [dev] = state.projects.filter(({ key }) => key === 'DEV');
      for (let index = 0; dev && index < 120; index += 1)
        addProject(state, {
          ...dev,
          id: String(90_000 + index),
          key: `P${index}`,
          name: `Project ${index}`,
          actors: [],
        });
    });
    const { snapshot, calls } = await snapshotOf(many);
    expect(countOf(calls, /projectUsages$/)).toBe(valueOf(snapshot, 'workflows').length);
    expect(
      valueOf(snapshot, 'workflowUsage')
        .flatMap(({ otherProjects }) => otherProjects.map(({ key }) => key))
        .sort(),
    ).toEqual(['HR', 'ITT']);
  });

  test('given no accounts and no test project, says that none was chosen and asks about none', async () => {
    const site = aSite('ready');
    const accounts = { serviceAccount: null, agentTestAccount: null, customerTestAccount: null };
    const { snapshot, calls } = await snapshotOf({
      ...site,
      settings: { ...site.settings, accounts, testProjectKey: null },
    });
    expect(valueOf(snapshot, 'serviceAccount')).toEqual({ state: 'not-chosen' });
    expect([
      valueOf(snapshot, 'effectivePermissions'),
      valueOf(snapshot, 'requestRights'),
      valueOf(snapshot, 'testProject'),
    ]).toEqual([[], [], null]);
    expect(countOf(calls, /\/user$|permissions\/check$/)).toBe(0);
  });

  test('given one account chosen twice, asks about it once', async () => {
    const site = aSite('ready');
    const { serviceAccount } = site.settings.accounts;
    const settings = {
      ...site.settings,
      accounts: { serviceAccount, agentTestAccount: serviceAccount, customerTestAccount: null },
    };
    const { snapshot } = await snapshotOf({ ...site, settings });
    expect(valueOf(snapshot, 'effectivePermissions').map(({ accountId }) => accountId)).toEqual([serviceAccount]);
  });

  test('given a chosen account that does not exist, says so', async () => {
    const site = aSite('ready');
    const settings = { ...site.settings, accounts: { ...site.settings.accounts, agentTestAccount: 'gone' } };
    const { snapshot } = await snapshotOf({ ...site, settings });
    expect(valueOf(snapshot, 'agentTestAccount')).toEqual({ state: 'no-such-account', accountId: 'gone' });
  });

  test('given a stop before it starts, asks nothing and says so in every part', async () => {
    const { snapshot, calls } = await snapshotOf(aSite('ready'), { signal: AbortSignal.abort() });
    expect(calls).toEqual([]);
    expect(snapshot.workflows).toMatchObject({
      state: 'unreadable',
      message: { text: 'The audit was stopped before this was read; run it again.' },
    });
  });

  test('tells each part once, as it comes in', async () => {
    const told: string[] = [];
    const { snapshot } = await snapshotOf(aSite('ready'), { onPart: (part) => told.push(part) });
    expect([...told, 'profile', 'settings', 'takenAt'].sort()).toEqual(Object.keys(snapshot).sort());
  });
});
