import { addUser } from '../../simulated-jira/add/people';
import { seed } from '../../simulated-jira/seeds/seeds';
import type { SiteState } from '../../simulated-jira/state';
import type { ServiceDesk } from '../../simulated-jira/state/service-desk';
import { aRosterApp, classesOf, compareFile, type RosterApp, type RosterAppOptions } from './a-roster-app';

const IT = { projectKey: 'IT' } as const;
const CUSTOMERS = '/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer';

const itDesk = (state: SiteState): ServiceDesk => {
  const project = state.projects.find(({ key }) => key === 'IT');
  const desk = state.serviceDesks.find(({ projectId }) => projectId === project?.id);
  if (!desk) throw new Error('IT has no service desk.');
  return desk;
};

/** A smaller desk, quick to read again and again: 300 customers, no organizations. */
const aSmallDesk = (): { readonly state: SiteState; readonly desk: ServiceDesk; readonly csv: string } => {
  const { state } = seed('acme');
  const desk = itDesk(state);
  desk.organizationIds = [];
  desk.customers = desk.customers.slice(0, 300);
  const addresses = desk.customers.flatMap((id) =>
    state.users.filter(({ accountId }) => accountId === id).map(({ emailAddress }) => emailAddress),
  );
  return { state, desk, csv: ['E-mail', ...addresses, 'nobody@acme.example'].join('\n') };
};

/** Everything the app keeps, as one text. */
const stored = ({ host: { kvs } }: RosterApp): string =>
  JSON.stringify(kvs.spaces().flatMap((space) => kvs.table(space).all()));

describe('comparing', () => {
  let app: RosterApp;
  afterEach(() => app.close());
  const open = (state: SiteState, options: RosterAppOptions = {}): RosterApp => (app = aRosterApp(state, options));
  const progress = async () => {
    const told = await app.told('readRosterRun', IT);
    if (!told) throw new Error('There is no run.');
    return told;
  };

  test('given everybody of the site, when compared, each active employee is told by account and no name or address is stored', async () => {
    const { state } = seed('acme');
    open(state);
    const { runId } = await app.told('startRosterRun', { ...IT, source: { kind: 'all-users' } });
    await app.host.drainQueues();
    const employees = state.users.filter(({ accountType, active }) => accountType === 'atlassian' && active);
    const { counts } = await progress();
    expect(Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(employees.length);
    expect((await app.told('readRosterRows', { ...IT, runId, class: 'in-place', page: 0 })).rows).toHaveLength(25);
    const kept = stored(app);
    expect(
      employees.filter(({ displayName, emailAddress }) => kept.includes(displayName) || kept.includes(emailAddress)),
    ).toEqual([]);
  });

  test.each([
    {
      given: 'a group',
      source: ({ groups }: SiteState) => ({
        kind: 'group' as const,
        groupId: groups.find(({ members }) => members.length > 3)?.groupId ?? '',
      }),
      size: ({ groups, users }: SiteState) =>
        groups
          .find(({ members }) => members.length > 3)
          ?.members.filter((id) => users.some(({ accountId, active }) => accountId === id && active)).length,
    },
    {
      given: 'an organization',
      source: ({ organizations }: SiteState) => ({
        kind: 'organization' as const,
        organizationId: organizations[0]?.id ?? '',
      }),
      size: ({ organizations }: SiteState) => organizations[0]?.members.length,
    },
  ])('given $given as the roster, when compared, each member has a class', async ({ source, size }) => {
    const { state } = seed('acme');
    open(state);
    await app.told('startRosterRun', { ...IT, source: source(state) });
    await app.host.drainQueues();
    expect(Object.values((await progress()).counts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(size(state));
  });

  test('given a run that is paused, when an hour passes, nothing is read; resumed, it ends as if it never had stopped', async () => {
    const { state, csv } = aSmallDesk();
    open(state);
    const runId = await compareFile(app, csv);
    const expected = await classesOf(app, runId);
    const again = await compareFile(app, csv, undefined, -1);
    await app.told('pauseRosterRun', { ...IT, runId: again });
    await app.host.drainQueues(3_600_000);
    expect(await progress()).toMatchObject({ state: 'queued', isPaused: true });
    await app.told('resumeRosterRun', { ...IT, runId: again });
    await app.host.drainQueues();
    expect(await progress()).toMatchObject({ state: 'compared', isPaused: false });
    expect(await classesOf(app, again)).toEqual(expected);
  });

  test('given a run that is cancelled, when the queue has delivered, it stays cancelled and nothing it kept is left', async () => {
    const { state, csv } = aSmallDesk();
    open(state);
    const runId = await compareFile(app, csv, undefined, -1);
    await app.told('cancelRosterRun', { ...IT, runId });
    await app.host.drainQueues();
    expect(await progress()).toMatchObject({ state: 'cancelled', counts: null });
    expect(stored(app)).not.toContain('nobody@acme.example');
  });

  test('given a comparison that has ended, only those without an account are kept by address', async () => {
    const { state, csv } = aSmallDesk();
    open(state);
    await compareFile(app, csv);
    const kept = stored(app);
    expect(kept).toContain('nobody@acme.example');
    expect(state.users.filter(({ emailAddress, emailVisible }) => emailVisible && kept.includes(emailAddress))).toEqual(
      [],
    );
  });

  test('given Jira wants an hour’s rest, when the hour is over, the run goes on and ends', async () => {
    const { state, csv } = aSmallDesk();
    open(state);
    app.site.faults.push({
      match: { path: CUSTOMERS, nth: 3 },
      fault: { status: 429, headers: { 'Retry-After': '3600', 'RateLimit-Reason': 'jira-quota-global-based' } },
      times: 1,
    });
    await compareFile(app, csv, undefined, 600_000);
    const waiting = await progress();
    expect(waiting).toMatchObject({ state: 'reading', waitingUntil: expect.any(String) });
    expect(waiting.secondsLeft).toBeGreaterThan(2_900);
    const calls = app.site.log.length;
    await app.host.drainQueues(2_000_000);
    expect(app.site.log).toHaveLength(calls);
    await app.host.drainQueues();
    expect(await progress()).toMatchObject({ state: 'compared', waitingUntil: null });
  });

  test.each([
    {
      given: 'the app may not see customers',
      path: CUSTOMERS,
      status: 403,
      then: { state: 'failed', error: { code: 'jira-refused' } },
    },
    {
      given: 'the desk is gone',
      path: '/rest/servicedeskapi/servicedesk/{serviceDeskId}',
      status: 404,
      then: { state: 'failed', error: { code: 'not-found' } },
    },
    {
      given: 'Jira stays down',
      path: CUSTOMERS,
      status: 503,
      then: { state: 'failed', error: { code: 'jira-unavailable' } },
    },
    {
      given: 'no licence to see organizations',
      path: /organization/,
      status: 403,
      then: { state: 'compared', gaps: expect.arrayContaining(['organizations-unreadable']) },
    },
  ])('given $given, when compared, the run says so', async ({ path, status, then }) => {
    const { state } = seed('acme');
    open(state);
    app.site.faults.push({ match: { path }, fault: { status } });
    await compareFile(app, 'E-mail\nann@acme.example\n');
    expect(await progress()).toMatchObject(then);
  });

  test('given an open desk, when an admin has said so and by which group, its members are in place by their product role', async () => {
    const { state, desk } = aSmallDesk();
    const newcomer = addUser(state, { displayName: 'New Comer', emailAddress: 'new.comer@acme.example' });
    const group = state.groups.find(({ name }) => name.includes('customers'));
    group?.members.push(newcomer.accountId);
    open(state);
    const csv = `E-mail\n${newcomer.emailAddress}\n`;
    const before = await compareFile(app, csv);
    expect([...(await classesOf(app, before)).values()]).toEqual(['missing-with-account']);
    const answer = {
      ...IT,
      question: 'portal-access',
      answer: 'open',
      evidence: 'Seen in the project settings.',
      groupIds: [group?.groupId ?? ''],
      validForDays: 1,
    } as const;
    expect(await app.told('recordDeskAccess', answer)).toMatchObject({
      questions: expect.arrayContaining([
        expect.objectContaining({
          question: 'portal-access',
          answer: expect.objectContaining({ answer: 'open', isExpired: false }),
        }),
      ]),
    });
    const after = await compareFile(app, csv);
    expect((await app.told('readRosterRows', { ...IT, runId: after, class: 'in-place', page: 0 })).rows).toMatchObject([
      { accountId: newcomer.accountId, through: 'product-role', displayName: 'New Comer' },
    ]);
    app.time.advance(25 * 3_600_000);
    const expired = await compareFile(app, csv);
    expect([...(await classesOf(app, expired)).values()]).toEqual(['missing-with-account']);
    expect(desk.customers).not.toContain(newcomer.accountId);
  });

  test('given customers who leave and come while the list is read, when compared, everybody who stays is in place', async () => {
    const { state, desk, csv } = aSmallDesk();
    const leaving = desk.customers.slice(3, 8);
    const coming = state.users
      .filter(({ accountId }) => !desk.customers.includes(accountId))
      .slice(0, 4)
      .map(({ accountId }) => accountId);
    let pages = 0;
    const happens = (template: string): number => {
      if (template === CUSTOMERS) pages += 1;
      if (template === CUSTOMERS && pages === 4) desk.customers = desk.customers.filter((id) => !leaving.includes(id));
      if (template === CUSTOMERS && pages === 6) desk.customers = [...coming, ...desk.customers];
      app.site.changed();
      return 0;
    };
    open(state, { site: { latencyMs: happens } });
    const runId = await compareFile(app, csv);
    const { rows } = await app.told('readRosterRows', { ...IT, runId, class: 'missing-with-account', page: 0 });
    expect(rows.filter(({ accountId }) => desk.customers.includes(accountId ?? ''))).toEqual([]);
    expect(pages).toBeGreaterThan(6);
  });

  test('given a part of the file that comes twice, or a run that was replaced, nothing is counted twice and the page is told', async () => {
    const { state } = aSmallDesk();
    open(state);
    const { runId } = await app.told('startRosterRun', { ...IT, source: { kind: 'csv' } });
    const part = { ...IT, runId, index: 0, text: 'E-mail\nann@acme.example\n', isLast: false } as const;
    await app.told('sendRosterPart', part);
    expect(await app.told('sendRosterPart', part)).toMatchObject({ parts: 1, understood: { people: 1 } });
    expect(await app.refused('sendRosterPart', { ...part, index: 2 })).toMatchObject({ code: 'conflict' });
    await app.told('startRosterRun', { ...IT, source: { kind: 'csv' } });
    expect(await app.refused('compareRosterRun', { ...IT, runId })).toMatchObject({
      code: 'conflict',
      advice: { text: 'Reload the page.' },
    });
  });

  test('given a name, an address or an account id, when the result is searched, the person is found', async () => {
    const { state, csv, desk } = aSmallDesk();
    open(state);
    const runId = await compareFile(app, csv);
    const somebody = state.users.find(
      ({ accountId, emailVisible, active }) => accountId === desk.customers[40] && emailVisible && active,
    );
    const search = async (kind: 'in-place' | 'missing-without-account', query: string) =>
      (await app.told('readRosterRows', { ...IT, runId, class: kind, page: 0, query })).rows.map(
        ({ accountId, address }) => accountId ?? address,
      );
    expect(await search('in-place', somebody?.displayName ?? '')).toContain(somebody?.accountId);
    expect(await search('in-place', somebody?.accountId ?? '')).toEqual([somebody?.accountId]);
    expect(await search('missing-without-account', 'nobody@')).toEqual(['nobody@acme.example']);
    expect(await search('in-place', 'no such person')).toEqual([]);
  });

  test('given storage that fails at each call in turn, before or after the write, when the queue has delivered again, the classes are the same', async () => {
    const { state, csv } = aSmallDesk();
    const fault = { at: 0, seen: 0, when: 'before' as 'before' | 'after' };
    open(state, {
      site: { pointsPerHour: 10_000_000 },
      storageFault: () => ((fault.seen += 1) === fault.at ? { when: fault.when } : undefined),
    });
    const expected = await classesOf(app, await compareFile(app, csv));
    let swept = 0;
    for (const when of ['before', 'after'] as const) {
      for (let at = 1, isReached = true; isReached; at += 1) {
        const runId = await compareFile(app, csv, undefined, -1);
        Object.assign(fault, { at, when, seen: 0 });
        await app.host.drainQueues();
        isReached = fault.seen >= at;
        Object.assign(fault, { at: 0 });
        expect(await classesOf(app, runId)).toEqual(expected);
        swept += isReached ? 1 : 0;
      }
    }
    expect(swept).toBeGreaterThan(30);
  }, 60_000);
});
