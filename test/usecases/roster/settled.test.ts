import { sampled } from '../../deep';
import { addGroup, addUser } from '../../simulated-jira/add/people';
import { seed } from '../../simulated-jira/seeds/seeds';
import type { SiteState } from '../../simulated-jira/state';
import { aRosterApp, compareFile, exported, type RosterApp, type RosterAppOptions } from './a-roster-app';

const IT = { projectKey: 'IT' } as const;
const quietly = {
  classes: ['missing-with-account', 'missing-without-account'],
  organizationId: null,
  invites: false,
} as const;

/** Acme's desk, restricted, with three colleagues who have an account and are no customers; two starters have none. */
const aDesk = (): { readonly state: SiteState; readonly csv: string } => {
  const { state } = seed('acme');
  const project = state.projects.find(({ key }) => key === 'IT');
  for (const desk of state.serviceDesks)
    if (desk.projectId === project?.id) Object.assign(desk, { access: 'restricted', organizationIds: [] });
  const colleagues = [0, 1, 2].map((place) => `colleague.${place}@acme.example`);
  for (const emailAddress of colleagues) addUser(state, { displayName: emailAddress, emailAddress });
  return { state, csv: ['E-mail', ...colleagues, 'starter.0@acme.example', 'starter.1@acme.example'].join('\n') };
};

describe('a result after its people were added', () => {
  let app: RosterApp;
  afterEach(() => app.close());

  const compared = async (options: RosterAppOptions = {}): Promise<string> => {
    const { state, csv } = aDesk();
    app = aRosterApp(state, { ...options, site: { pointsPerHour: 10_000_000 } });
    return compareFile(app, csv);
  };
  const counts = async () => {
    const run = await app.told('readRosterRun', IT);
    return Object.fromEntries(Object.entries(run?.counts ?? {}).filter(([, count]) => count > 0));
  };
  const act = async (question: 'startAdding' | 'undoAdding', runId: string): Promise<void> => {
    await (question === 'startAdding'
      ? app.told(question, { ...IT, runId, ...quietly })
      : app.told(question, { ...IT, runId }));
    await app.host.drainQueues();
  };

  test('tells them in place, lists each once, and after an undo tells them missing again, with the accounts made', async () => {
    const runId = await compared();
    expect(await counts()).toEqual({ 'missing-with-account': 3, 'missing-without-account': 2 });
    await act('startAdding', runId);
    expect(await counts()).toEqual({ 'in-place': 5 });
    const people = await exported(app, runId, 'people');
    expect(people.map(([line, kind, , , through]) => [line, kind, through]).sort()).toEqual([
      ['2', 'in-place', 'direct'],
      ['3', 'in-place', 'direct'],
      ['4', 'in-place', 'direct'],
      ['5', 'in-place', 'portal-only'],
      ['6', 'in-place', 'portal-only'],
    ]);
    const shown = await app.told('readRosterRows', { ...IT, runId, class: 'in-place', page: 0 });
    expect([shown.total, shown.rows.map(({ address }) => address)]).toEqual([5, [null, null, null, null, null]]);
    await act('undoAdding', runId);
    expect(await counts()).toEqual({ 'missing-with-account': 5 });
  });

  test.each(['before', 'after'] as const)(
    'given storage that fails at any moment of it, %s the write, loses nobody and tells nobody twice',
    async (when) => {
      const fault = { at: Infinity, seen: 0 };
      const storageFault = () => {
        fault.seen += 1;
        // A call is tried three times, so that one failure alone changes nothing.
        return fault.seen >= fault.at && fault.seen < fault.at + 3 ? { when } : undefined;
      };
      let failures = 0;
      for (let at = 5; at <= 80; at += sampled(6, 18)) {
        const runId = await compared({ storageFault });
        await app.told('startAdding', { ...IT, runId, ...quietly });
        Object.assign(fault, { seen: 0, at });
        await app.host.drainQueues();
        failures += Number(fault.seen >= at);
        fault.at = Infinity;
        expect([at, await counts()]).toEqual([at, { 'in-place': 5 }]);
        const lines = (await exported(app, runId, 'people')).map(([line]) => line);
        expect(lines.sort()).toEqual(['2', '3', '4', '5', '6']);
        app.close();
      }
      expect(failures).toBeGreaterThan(sampled(4, 1));
      await compared();
    },
    60_000,
  );
});

describe('a result beside the one before', () => {
  let app: RosterApp;
  afterEach(() => app.close());

  const group = async (groupId: string): Promise<void> => {
    await app.told('startRosterRun', { ...IT, source: { kind: 'group', groupId } });
    await app.host.drainQueues();
  };

  test('given another source, tells no difference; given the same one, tells it', async () => {
    const { state, csv } = aDesk();
    const staff = state.users.filter(({ accountType, active }) => accountType === 'atlassian' && active);
    const { groupId } = addGroup(
      state,
      'Employees',
      staff.slice(0, 6).map(({ accountId }) => accountId),
    );
    app = aRosterApp(state, { site: { pointsPerHour: 10_000_000 } });
    await compareFile(app, csv);
    await group(groupId);
    expect(await app.told('readRosterRun', IT)).toMatchObject({ state: 'compared', countsBefore: null });
    await group(groupId);
    expect((await app.told('readRosterRun', IT))?.countsBefore).toMatchObject({ 'repeated-line': 0 });
    await compareFile(app, csv);
    expect(await app.told('readRosterRun', IT)).toMatchObject({ countsBefore: null });
  });

  test('given a group with an app and the accounts of the bot, none of them is a missing employee, and a group has no lines', async () => {
    const { state, settings } = seedWithSettings();
    const [someone] = state.users.filter(({ accountType, active }) => accountType === 'atlassian' && active);
    const appUser = state.users.find(({ accountType }) => accountType === 'app');
    const bots = Object.values(settings.accounts).filter((id) => id !== null);
    expect([bots.length, appUser === undefined, someone === undefined]).toEqual([3, false, false]);
    const { groupId } = addGroup(state, 'All of us', [someone?.accountId ?? '', appUser?.accountId ?? '', ...bots]);
    app = aRosterApp(state, { site: { pointsPerHour: 10_000_000 } });
    await app.setUp(settings);
    await group(groupId);
    const run = await app.told('readRosterRun', IT);
    expect(run?.counts).toMatchObject({ 'bot-account': 3, 'missing-with-account': 1 });
    const { csv } = await app.told('exportRows', { ...IT, runId: run?.runId ?? '', what: 'people', part: 0 });
    expect(csv.split('\r\n')[0]).toBe('result,account id,e-mail,customer through');
  });
});

const seedWithSettings = () => {
  const { state, settings } = seed('acme');
  const it = settings['IT'];
  if (it === undefined) throw new Error('Acme is set up.');
  return { state, settings: it };
};
