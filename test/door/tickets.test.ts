import { toCursor } from '../../src/bot-api/tickets/cursor';
import { KEPT_MS } from '../../src/bot-api/tickets/feed';
import type { WireTicket } from '../../src/bot-api/tickets/ticket-view';
import { actsOn, createKeyAndFollow, ticketOf, type Followed } from '../entry/followed-tickets';
import { aKey } from './a-door';
import { nonconformities } from './conformity';

const serviceAccountOf = (at: Followed): string => at.app.seed.settings.IT?.accounts.serviceAccount ?? '';

describe('the feed of tickets', () => {
  let at: Followed;
  afterEach(() => at.close());
  const comments = async (count: number, restMs?: number): Promise<void> => {
    const acts = actsOn(at, ticketOf(at).key);
    for (let made = 0; made < count; made += 1) {
      await acts.comment(at.app.people.agent);
      await at.app.host.drainQueues();
    }
    await at.settle(restMs);
  };

  test('given more events than are asked for, says that there is more, and each page goes on where the last one ended', async () => {
    at = await createKeyAndFollow();
    await comments(2);
    await comments(1);
    const first = await at.events('&limit=2');
    const second = await at.events(`&limit=2&after=${first.next}`);
    const third = await at.events(`&limit=2&after=${second.next}`);
    expect([first, second, third].map(({ events, hasMore }) => [events.length, hasMore])).toEqual([
      [2, true],
      [1, false],
      [0, false],
    ]);
  });

  test('given a cursor that was used before, gives the same events with the same ids', async () => {
    at = await createKeyAndFollow();
    const { next } = await at.events();
    await comments(3);
    const [once, again] = [await at.events(`&after=${next}`), await at.events(`&after=${next}`)];
    expect(once.events).toHaveLength(3);
    expect(again.events).toEqual(once.events);
  });

  test('given a bot that begins now, tells nothing of before', async () => {
    at = await createKeyAndFollow();
    await comments(2);
    const { events, next } = await at.events('&after=now');
    expect(events).toEqual([]);
    await comments(1);
    expect((await at.events(`&after=${next}`)).events).toHaveLength(1);
  });

  test('given a bot that waits, tells an event that happens meanwhile', async () => {
    at = await createKeyAndFollow();
    const { next } = await at.events();
    const waiting = at.events(`&after=${next}&wait=40`);
    await comments(1, 5_000);
    expect((await waiting).events).toHaveLength(1);
  });

  test('given a bot that waits in vain, answers with nothing and a cursor', async () => {
    at = await createKeyAndFollow();
    const { next } = await at.events();
    const answered = { yet: false };
    const waiting = at.events(`&after=${next}&wait=1`).finally(() => Object.assign(answered, { yet: true }));
    while (!answered.yet) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await at.settle(1_000);
    }
    const { events, next: later } = await waiting;
    expect([events, later === next]).toEqual([[], false]);
  });

  test('given queries that lag, tells every event', async () => {
    at = await createKeyAndFollow({ queryLagMs: 20_000 });
    await at.settle();
    const { next } = await at.events();
    await comments(5);
    expect((await at.events(`&after=${next}`)).events).toHaveLength(5);
  });

  test.each([
    { given: 'a cursor nobody gave', query: 'after=bm9uc2Vuc2U', status: 400, code: 'bad-request' },
    {
      given: 'a cursor behind which events have expired',
      query: `after=${toCursor({ until: Date.UTC(2026, 10, 23, 9) - KEPT_MS, seen: null, holdMs: 0 })}`,
      status: 410,
      code: 'cursor-expired',
    },
    { given: 'a wait longer than a web trigger lives', query: 'wait=56', status: 400, code: 'bad-request' },
    { given: 'a limit of nothing', query: 'limit=0', status: 400, code: 'bad-request' },
    { given: 'a hold without end', query: 'hold=86400', status: 400, code: 'bad-request' },
    { given: 'two cursors', query: 'after=now&after=now', status: 400, code: 'bad-request' },
  ])('given $given, answers $status $code', async ({ query, status, code }) => {
    at = await createKeyAndFollow();
    const answer = await at.ask(`/v1/tickets/events?${query}`);
    expect({ status: answer.status, json: answer.json }).toMatchObject({ status, json: { error: { code } } });
  });

  test('given a key without the scope, tells nothing', async () => {
    at = await createKeyAndFollow();
    const other = await aKey(at.app, { scopes: ['forms:read'] });
    expect((await at.ask('/v1/tickets/events', other)).status).toBe(403);
  });

  test('given events, conforms to the document', async () => {
    at = await createKeyAndFollow();
    await comments(1);
    expect(nonconformities({ method: 'GET', path: '/v1/tickets/events' }, await at.ask('/v1/tickets/events'))).toEqual(
      [],
    );
    expect(
      nonconformities({ method: 'GET', path: '/v1/tickets/IT-1' }, await at.ask(`/v1/tickets/${ticketOf(at).key}`)),
    ).toEqual([]);
  });

  test('given a request on which nothing has happened for almost three days, tells so once, however often the hour strikes', async () => {
    at = await createKeyAndFollow();
    const quiet = ticketOf(at);
    quiet.updated = new Date(at.clock.now() - 69 * 3_600_000).toISOString().replace('Z', '+0000');
    for (let hour = 0; hour < 2; hour += 1) {
      expect(await at.app.host.runScheduled('every-hour')).toMatchObject({ ended: 'returned' });
      await at.settle();
    }
    const { events } = await at.events();
    expect(events.filter(({ ticket }) => ticket.id === quiet.id)).toEqual([
      expect.objectContaining({ what: 'quiet', means: ['approaching-reminder'], actor: null }),
    ]);
  });
});

describe('one ticket', () => {
  let at: Followed;
  afterEach(() => at.close());
  const read = async (key = ticketOf(at).key): Promise<WireTicket> =>
    (await at.ask(`/v1/tickets/${key}`)).json as WireTicket;

  test('given an open ticket, tells what its status means, and the ids of the moves out of it with where they lead', async () => {
    at = await createKeyAndFollow();
    const ticket = await read();
    expect(ticket).toMatchObject({
      key: ticketOf(at).key,
      status: { bucket: 'new' },
      isAssigned: false,
      resolutionId: null,
      mayTransition: true,
    });
    expect(ticket.transitions.map(({ name, to }) => [name, to.bucket])).toEqual(
      expect.arrayContaining([
        ['Start work', 'in-progress'],
        ['Resolve at once', 'resolved'],
        ['Ask the customer', 'waiting-for-user'],
      ]),
    );
  });

  test('given a move it tells, Jira lets the bot make it', async () => {
    at = await createKeyAndFollow();
    const { key, transitions } = await read();
    const move = transitions.find(({ to }) => to.bucket === 'resolved');
    const { status } = await at.jira(
      'POST',
      `/rest/api/3/issue/${key}/transitions`,
      { transition: { id: move?.id } },
      serviceAccountOf(at),
    );
    expect([status, (await read(key)).status.bucket]).toEqual([204, 'resolved']);
  });

  test('given a service account that may not move tickets, tells no moves', async () => {
    at = await createKeyAndFollow();
    for (const scheme of at.app.site.state.permissionSchemes)
      scheme.permissions = scheme.permissions.filter(({ permission }) => permission !== 'TRANSITION_ISSUES');
    at.app.site.changed();
    expect(await read()).toMatchObject({ mayTransition: false, transitions: [] });
  });

  test.each([
    { given: 'a ticket that is not there', path: '/v1/tickets/IT-999999', status: 404 },
    { given: 'something that is no key', path: '/v1/tickets/IT-1%20OR%201', status: 400 },
    { given: 'a key in small letters', path: '/v1/tickets/it-1', status: 400 },
  ])('given $given, answers $status', async ({ path, status }) => {
    at = await createKeyAndFollow();
    expect((await at.ask(path)).status).toBe(status);
  });
});
