import { aKey, knock, pass, stopTheClock } from '../../../door/a-door';
import { anInstalledApp, type InstalledApp } from '../../../entry/an-installed-app';
import type { HostOptions } from '../../../local-forge/host';
import type { StorageFault } from '../../../local-forge/storage/storage-service';
import { addRequestType, aRequestField } from '../../../simulated-jira/add/service-desk';

const RAISE = { method: 'POST', path: '/rest/servicedeskapi/request' } as const;

/** A fault of the nth storage call that has to do with a submission, counted from the first try on. */
interface Trouble {
  readonly nth: number;
  readonly when: StorageFault['when'];
}

interface Desk {
  readonly app: InstalledApp;
  readonly trouble: Trouble[];
  /** Storage calls of the submissions so far, and how many of the next reservations of a ticket fail. */
  readonly seen: { calls: number; unreserved: number };
  filed(): number;
  /** `null`: without a key of the bot for it. */
  send(idempotencyKey?: string | null, summary?: string): Promise<number>;
  /** What the ticket that the bot was told says, by the key of the bot for it. */
  readonly told: Map<string, unknown>;
}

const aDesk = async (): Promise<Desk> => {
  const trouble: Trouble[] = [];
  const seen = { calls: 0, unreserved: 0 };
  const storageFault: HostOptions['storageFault'] = ({ body }) => {
    if (!JSON.stringify(body).includes('submission')) return undefined;
    seen.calls += 1;
    if (seen.unreserved > 0 && JSON.stringify(body).includes('submission-of')) {
      seen.unreserved -= 1;
      return { when: 'before' };
    }
    const found = trouble.find(({ nth }) => nth === seen.calls);
    return found && { when: found.when };
  };
  // Over a socket an answer takes a while, so that calls sent at once are under way at once.
  const app = await anInstalledApp('ready', { storageFault }, undefined, { isInProcess: false });
  const key = await aKey(app);
  const { state } = app.site;
  const project = state.projects.find((one) => one.key === 'IT');
  const desk = state.serviceDesks.find((one) => one.projectId === project?.id);
  const model = state.requestTypes.find((one) => one.serviceDeskId === desk?.id && one.groupIds.length > 0);
  const added = addRequestType(state, {
    serviceDeskId: desk?.id ?? '',
    issueTypeId: model?.issueTypeId ?? '',
    name: 'Offered',
    groupIds: [...(model?.groupIds ?? [])],
    fields: [aRequestField('summary', 'Summary', { required: true }), aRequestField('description', 'Description')],
  });
  app.site.changed();
  const before = state.issues.length;
  const told = new Map<string, unknown>();
  return {
    app,
    told,
    trouble,
    seen,
    filed: () => state.issues.length - before,
    send: async (idempotencyKey = 'request-0001', summary = 'VPN') => {
      const { status, json } = await knock(app.host, {
        method: 'POST',
        path: `/v1/forms/${project?.id}-${added.id}/submit`,
        key,
        body: JSON.stringify({
          submitted_by: app.people.customer,
          fields: { summary, description: `Sent as ${idempotencyKey}.` },
          ...(idempotencyKey !== null && { idempotency_key: idempotencyKey }),
        }),
      });
      const { issue_id } = json as { readonly issue_id?: string };
      if (issue_id !== undefined)
        told.set(`${idempotencyKey}`, state.issues.find(({ id }) => id === issue_id)?.description);
      return status;
    },
  };
};

/** As a bot does it: again after two minutes, until it has its ticket. */
const untilFiled = async (send: () => Promise<number>): Promise<readonly number[]> => {
  const statuses: number[] = [];
  while (statuses.at(-1) !== 200 && statuses.length < 8) {
    statuses.push(await send());
    pass(120_000);
  }
  return statuses;
};

describe('a submission in trouble', () => {
  let desk: Desk;
  beforeAll(async () => {
    stopTheClock();
    desk = await aDesk();
  });
  afterAll(async () => {
    jest.useRealTimers();
    await desk.app.close();
  });
  let nextKey = 0;
  const fresh = (): Promise<number> => desk.send(`request-${String((nextKey += 1)).padStart(4, '0')}-probe`);

  test('given no fault, it takes a few storage calls, so that the table below covers them all', async () => {
    const before = desk.seen.calls;
    expect(await fresh()).toBe(200);
    expect(desk.seen.calls - before).toBeGreaterThan(2);
    expect(desk.seen.calls - before).toBeLessThanOrEqual(7);
  });

  const faults = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((nth) =>
    (['before', 'after'] as const).flatMap((when) =>
      (['none', 'drop-before', 'drop-after-write'] as const).map((jira) => ({ nth, when, jira })),
    ),
  );
  test.each(faults)(
    'given storage call $nth that fails $when it took effect, and $jira in Jira, one request is filed and the bot has its ticket',
    async ({ nth, when, jira }) => {
      const name = `${nth} ${when} ${jira}`;
      const send = (): Promise<number> => desk.send(`request ${name}`, name);
      const before = desk.filed();
      desk.seen.calls = 0;
      desk.trouble.push({ nth, when }, { nth: nth + 3, when });
      if (jira !== 'none') desk.app.site.faults.push({ match: RAISE, fault: jira, times: 1 });
      const statuses = await untilFiled(send);
      expect({ last: statuses.at(-1), filed: desk.filed() - before }).toEqual({ last: 200, filed: 1 });
      desk.trouble.splice(0);
      expect(await send()).toBe(200);
      expect(desk.filed() - before).toBe(1);
    },
  );

  test('given a claim that is over, ten calls at once take it over and one request is filed', async () => {
    const own = await aDesk();
    own.app.site.faults.push({ match: RAISE, fault: 'drop-before', times: 1 });
    expect(await own.send()).toBe(503);
    pass(120_000);
    const statuses = await Promise.all(Array.from({ length: 10 }, () => own.send()));
    expect({ filed: own.filed(), statuses: [...new Set(statuses)].sort() }).toEqual({
      filed: 1,
      statuses: [200, 409],
    });
    await own.app.close();
  });

  const NTH = [1, 2, 3, 4, 5, 6, 7, 8];
  const OWN_WORDS = { 'request-0001': 'Sent as request-0001.', 'request-0002': 'Sent as request-0002.' };

  test.each(NTH.flatMap((nth) => (['drop-before', 'drop-after-write'] as const).map((jira) => ({ nth, jira }))))(
    'given storage call $nth of one that fails while Jira meets another of the same summary with $jira, each bot is told the ticket with its own answers',
    async ({ nth, jira }) => {
      const own = await aDesk();
      own.trouble.push({ nth, when: 'before' }, { nth, when: 'after' });
      const first = await own.send('request-0001');
      own.app.site.faults.push({ match: RAISE, fault: jira, times: 1 });
      const second = await own.send('request-0002');
      pass(120_000);
      if (second !== 200) await untilFiled(() => own.send('request-0002'));
      if (first !== 200) await untilFiled(() => own.send('request-0001'));
      expect(Object.fromEntries(own.told)).toEqual(OWN_WORDS);
      expect(own.filed()).toBe(2);
      await own.app.close();
    },
  );

  test('given ten of one employee at once, with different answers and keys, each is filed once or told to ask again', async () => {
    const own = await aDesk();
    const keys = Array.from({ length: 10 }, (_, nth) => `request-000${nth}`);
    const statuses = await Promise.all(keys.map((key) => own.send(key)));
    expect([200, 409]).toEqual(expect.arrayContaining([...new Set(statuses)]));
    for (const key of keys) expect((await untilFiled(() => own.send(key))).at(-1)).toBe(200);
    expect(Object.fromEntries(own.told)).toEqual(Object.fromEntries(keys.map((key) => [key, `Sent as ${key}.`])));
    expect(own.filed()).toBe(10);
    await own.app.close();
  });

  test.each([
    ['and no other trouble', 0],
    ['and its reservation that fails twice', 2],
  ])(
    'given a submission without a key %s beside one alike that never reached Jira, each has a request of its own',
    async (_, failures) => {
      const own = await aDesk();
      own.app.site.faults.push({ match: RAISE, fault: 'drop-before', times: 1 });
      expect(await own.send('request-0001')).toBe(503);
      // Whose ticket the next one is could not be told before.
      expect(await own.send(null)).toBe(409);
      pass(120_000);
      own.seen.unreserved = failures;
      expect(await own.send(null)).toBe(200);
      expect(own.filed()).toBe(1);
      pass(120_000);
      expect(await own.send('request-0001')).toBe(200);
      expect(own.filed()).toBe(2);
      await own.app.close();
    },
  );

  test('given two submissions alike whose answers both got lost, each takes a ticket of its own', async () => {
    const own = await aDesk();
    own.app.site.faults.push(
      { match: RAISE, fault: 'drop-after-write', times: 2 },
      { match: { path: '/rest/api/3/search/jql' }, fault: { status: 400 } },
    );
    expect([await own.send('request-0001'), await own.send('request-0002')]).toEqual([503, 409]);
    pass(120_000);
    expect(await own.send('request-0002')).toBe(503);
    own.app.site.faults.splice(0);
    pass(120_000);
    expect(await own.send('request-0001')).toBe(200);
    expect(await own.send('request-0002')).toBe(200);
    expect(Object.fromEntries(own.told)).toEqual(OWN_WORDS);
    expect(own.filed()).toBe(2);
    await own.app.close();
  });
});
