import { addUser } from '../../simulated-jira/add/people';
import { chance } from '../../simulated-jira/seeds/chance';
import { seed } from '../../simulated-jira/seeds/seeds';
import type { SiteState } from '../../simulated-jira/state';
import type { ServiceDesk } from '../../simulated-jira/state/service-desk';
import { aRosterApp, compareFile, exported, type RosterApp, type RosterAppOptions } from './a-roster-app';

const IT = { projectKey: 'IT' } as const;
const CUSTOMERS = '/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer';
const CREATE = '/rest/servicedeskapi/customer';

interface Desk {
  readonly state: SiteState;
  readonly desk: ServiceDesk;
  readonly csv: string;
  readonly accountIds: readonly string[];
  readonly addresses: readonly string[];
}

/**
 * A desk nobody signs up to by themselves, with colleagues who have an account and are no customers, and some without
 * one.
 */
const aDesk = (withAccount: number, withoutAccount: number): Desk => {
  const { state } = seed('acme');
  const project = state.projects.find(({ key }) => key === 'IT');
  const desk = state.serviceDesks.find(({ projectId }) => projectId === project?.id);
  if (!desk) throw new Error('IT has no service desk.');
  desk.access = 'restricted';
  const colleagues = Array.from({ length: withAccount }, (_, index) =>
    addUser(state, { displayName: `Colleague ${index}`, emailAddress: `colleague.${index}@acme.example` }),
  );
  const addresses = Array.from({ length: withoutAccount }, (_, index) => `starter.${index}@acme.example`);
  const csv = ['E-mail', ...colleagues.map(({ emailAddress }) => emailAddress), ...addresses].join('\n');
  return { state, desk, csv, accountIds: colleagues.map(({ accountId }) => accountId), addresses };
};

const BOTH = ['missing-with-account', 'missing-without-account'] as const;
const quietly = { classes: BOTH, organizationId: null, invites: false } as const;

const outcomesOf = async (app: RosterApp, runId: string): Promise<Readonly<Record<string, number>>> => {
  const counts: Record<string, number> = {};
  for (const [, , , , outcome = '', reason = ''] of await exported(app, runId, 'adding')) {
    const name = reason === '' ? outcome : `${outcome}: ${reason}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
};

const accountsOf = ({ users }: SiteState, addresses: readonly string[]): readonly string[] => {
  const wanted = new Set(addresses);
  return users.filter(({ emailAddress }) => wanted.has(emailAddress)).map(({ accountId }) => accountId);
};

describe('adding people', () => {
  let app: RosterApp;
  afterEach(() => app.close());

  const compared = async ({ state, csv }: Desk, options: RosterAppOptions = {}): Promise<string> => {
    app = aRosterApp(state, { ...options, site: { pointsPerHour: 500_000, ...options.site } });
    return compareFile(app, csv);
  };
  const act = async (question: 'startAdding' | 'retryFailed' | 'undoAdding', runId: string): Promise<void> => {
    await (question === 'startAdding'
      ? app.told(question, { ...IT, runId, ...quietly })
      : app.told(question, { ...IT, runId }));
    await app.host.drainQueues();
  };

  test('given 2,000 people and 5 of 100 calls failing, when added and the failures retried, each is a customer once; undone, the desk is as before', async () => {
    const site = aDesk(1_200, 800);
    const before = [...site.desk.customers];
    const runId = await compared(site);
    expect(await app.told('previewAdding', { ...IT, runId, ...quietly })).toEqual({
      accounts: 1_200,
      created: 800,
      invited: 0,
      mails: 0,
      mailedTo: [],
    });
    for (let nth = 19; nth < 840; nth += 20) {
      for (const path of [CUSTOMERS, CREATE])
        app.site.faults.push({
          match: { method: 'POST', path, nth },
          fault: { status: 500 },
          after: nth % 40 === 19,
          times: 1,
        });
    }
    await act('startAdding', runId);
    const first = await outcomesOf(app, runId);
    expect(Object.values(first).reduce((sum, count) => sum + count, 0)).toBe(2_000);
    expect(first['failed: jira-unavailable']).toBeGreaterThan(30);
    app.site.faults.splice(0);
    const made = app.site.log.filter(({ template, status }) => template === CREATE && status === 201).length;
    for (let again = 0; again < 2; again += 1) await act('retryFailed', runId);
    expect(await outcomesOf(app, runId)).toEqual({ added: 2_000 });
    expect(app.site.log.filter(({ template, status }) => template === CREATE && status === 201).length).toBeLessThan(
      made + 40,
    );
    const now = [...site.desk.customers].sort();
    expect(now).toEqual([...before, ...site.accountIds, ...accountsOf(site.state, site.addresses)].sort());
    expect(accountsOf(site.state, site.addresses)).toHaveLength(800);
    expect(app.site.invitations).toEqual([]);
    await act('undoAdding', runId);
    expect(site.desk.customers).toEqual(before);
    expect(await outcomesOf(app, runId)).toEqual({ removed: 2_000 });
  }, 60_000);

  test('given people without an account, when they are invited, those the preview named are mailed and nobody else, and undone they are gone', async () => {
    const site = aDesk(10, 20);
    const before = [...site.desk.customers];
    const runId = await compared(site);
    const invites = { classes: BOTH, organizationId: null, invites: true } as const;
    const preview = await app.told('previewAdding', { ...IT, runId, ...invites });
    expect(preview).toMatchObject({ accounts: 10, created: 0, invited: 20, mails: 20 });
    await app.told('startAdding', { ...IT, runId, ...invites });
    await app.host.drainQueues();
    expect(app.site.invitations).toEqual(preview.mailedTo);
    expect(await outcomesOf(app, runId)).toEqual({ added: 30 });
    await act('undoAdding', runId);
    expect(site.desk.customers).toEqual(before);
  });

  test.each([
    {
      given: 'the app may not create accounts',
      fault: { match: { method: 'POST', path: CREATE }, fault: { status: 403 } },
      outcomes: { added: 5, 'failed: not-permitted': 5 },
    },
    {
      given: 'Jira refuses the addresses',
      fault: { match: { method: 'POST', path: CREATE }, fault: { status: 400 } },
      outcomes: { added: 5, 'failed: address-refused': 5 },
    },
    {
      given: 'the addresses have accounts that hide them',
      fault: { match: { method: 'POST', path: CREATE }, fault: { status: 409 } },
      outcomes: { added: 5, 'failed: account-exists': 5 },
    },
    {
      given: 'the desk takes nobody for a while',
      fault: { match: { method: 'POST', path: CUSTOMERS }, fault: { status: 503 } },
      outcomes: { 'failed: jira-unavailable': 10 },
    },
    {
      given: 'Jira is asked too often once',
      fault: {
        match: { method: 'POST', path: CREATE, nth: 2 },
        fault: { status: 429, headers: { 'Retry-After': '3000', 'RateLimit-Reason': 'jira-quota-global-based' } },
        times: 1,
      },
      outcomes: { added: 10 },
    },
  ])('given $given, when people are added, each is told what became of them', async ({ fault, outcomes }) => {
    const runId = await compared(aDesk(5, 5));
    app.site.faults.push(fault);
    await act('startAdding', runId);
    expect(await outcomesOf(app, runId)).toEqual(outcomes);
  });

  test('given an account that is gone since, when people are added, it alone fails', async () => {
    const site = aDesk(8, 0);
    const runId = await compared(site);
    const gone = site.state.users.find(({ accountId }) => accountId === site.accountIds[3]);
    if (gone) gone.active = false;
    app.site.changed();
    await act('startAdding', runId);
    expect(await outcomesOf(app, runId)).toEqual({ added: 7, 'failed: unknown-account': 1 });
  });

  test('given a desk with public sign-up, when the adding is undone, Jira refuses and the result says so', async () => {
    const site = aDesk(5, 0);
    const runId = await compared(site);
    site.desk.publicSignup = true;
    await act('startAdding', runId);
    await act('undoAdding', runId);
    expect(await outcomesOf(app, runId)).toEqual({ 'not-removed: desk-is-open': 5 });
  });

  test('given an organization, when people are added to it, they are its members, and undone they are not', async () => {
    const site = aDesk(5, 5);
    const organization = site.state.organizations.find(({ id }) => site.desk.organizationIds.includes(id));
    if (!organization) throw new Error('The desk has no organization.');
    const before = [...organization.members];
    const runId = await compared(site);
    await app.told('startAdding', { ...IT, runId, ...quietly, organizationId: organization.id });
    await app.host.drainQueues();
    expect(organization.members).toHaveLength(before.length + 10);
    await act('undoAdding', runId);
    expect(organization.members).toEqual(before);
  });

  test('given people were added, when somebody presses again, it is refused; compared anew, nobody is missing', async () => {
    const site = aDesk(5, 5);
    const runId = await compared(site);
    await act('startAdding', runId);
    expect(await app.refused('startAdding', { ...IT, runId, ...quietly })).toMatchObject({ code: 'conflict' });
    await compareFile(app, site.csv);
    expect(await app.told('readRosterRun', IT)).toMatchObject({
      counts: { 'in-place': 10, 'missing-with-account': 0, 'missing-without-account': 0 },
      countsBefore: { 'in-place': 10, 'missing-with-account': 0 },
    });
  });

  test('given Jira answers slowly, when people are added, no turn outlasts its invocation and nobody is left out', async () => {
    const site = aDesk(10, 90);
    const runId = await compared(site, { site: { latencyMs: 12_000 } });
    await act('startAdding', runId);
    expect(await outcomesOf(app, runId)).toEqual({ added: 100 });
    expect(app.host.log.entries.filter(({ text }) => text.includes('timed out'))).toEqual([]);
  });

  test('given an adding that is paused and cancelled, what was done stands and can be undone, and the rest waits', async () => {
    const site = aDesk(0, 120);
    const before = [...site.desk.customers];
    const runId = await compared(site, { site: { latencyMs: 1_000 } });
    await app.told('startAdding', { ...IT, runId, ...quietly });
    const drained = app.host.drainQueues();
    await app.time.sleep(70_000);
    await app.told('pauseRosterRun', { ...IT, runId });
    await drained;
    expect(await app.told('readRosterRun', IT)).toMatchObject({ state: 'adding', isPaused: true });
    await app.told('cancelRosterRun', { ...IT, runId });
    await app.host.drainQueues();
    const outcomes = await outcomesOf(app, runId);
    expect(outcomes).toMatchObject({ added: expect.any(Number), waiting: expect.any(Number) });
    await act('undoAdding', runId);
    expect(site.desk.customers).toEqual(before);
  });

  test('given storage that fails at any call and consumers that are cut off, when people are added, nobody is added or made twice', async () => {
    for (const when of ['before', 'after'] as const) {
      const site = aDesk(60, 15);
      // By chance, not by number: a count could fall on the same call of every turn for ever.
      const [fault, draw] = [{ isOn: false }, chance(7)];
      const runId = await compared(site, { storageFault: () => (fault.isOn && draw.in100(15) ? { when } : undefined) });
      await app.told('startAdding', { ...IT, runId, ...quietly });
      fault.isOn = true;
      await app.host.drainQueues();
      fault.isOn = false;
      for (let again = 0; again < 2; again += 1) await act('retryFailed', runId);
      expect(await outcomesOf(app, runId)).toEqual({ added: 75 });
      expect(accountsOf(site.state, site.addresses)).toHaveLength(15);
      app.close();
    }
  }, 60_000);
});
