import type { WireEvent } from '../../src/bot-api/tickets/ticket-view';
import { anInstalledApp, setUp } from './an-installed-app';
import { actsOn, createKeyAndFollow, raisedBy, ticketOf, type Followed } from './followed-tickets';

type Acts = ReturnType<typeof actsOn>;
interface People {
  readonly bot: string;
  readonly agent: string;
  readonly employee: string;
}

const peopleOf = (at: Followed): People => {
  const bot = at.app.seed.settings.IT?.accounts.serviceAccount;
  if (!bot) throw new Error('The seed has no service account.');
  return { bot, agent: at.app.people.agent, employee: ticketOf(at).reporter ?? '' };
};

const shortly = ({ what, means, actor, changed, bucket, comment }: WireEvent) => ({
  what,
  means,
  actor,
  changed,
  bucket: `${bucket.before ?? '-'} > ${bucket.after ?? '-'}`,
  comment: comment?.audience ?? null,
});

interface Row {
  readonly given: string;
  readonly before?: (acts: Acts, people: People) => Promise<unknown>;
  readonly when: (acts: Acts, people: People) => Promise<unknown>;
  readonly told: Partial<ReturnType<typeof shortly>>;
}

const ROWS: readonly Row[] = [
  {
    given: 'an agent who comments publicly',
    when: (acts, { agent }) => acts.comment(agent),
    told: {
      what: 'commented',
      means: ['needs-employee-attention'],
      actor: 'agent',
      comment: 'public',
      bucket: 'new > new',
    },
  },
  {
    given: 'an agent who leaves a note',
    when: (acts, { agent }) => acts.note(agent),
    told: { what: 'commented', means: [], actor: 'agent', comment: 'internal' },
  },
  {
    given: 'the employee who answers in the portal',
    when: (acts, { employee }) => acts.answer(employee),
    told: { what: 'commented', means: ['employee-answered'], actor: 'employee', comment: 'public' },
  },
  {
    given: 'the bot that comments',
    when: (acts, { bot }) => acts.comment(bot),
    told: { what: 'commented', means: [], actor: 'bot', comment: 'public' },
  },
  {
    given: 'an agent who asks the customer',
    when: (acts, { agent }) => acts.move(agent, 'Ask the customer'),
    told: { what: 'updated', means: ['needs-employee-attention'], actor: 'agent', bucket: 'new > waiting-for-user' },
  },
  {
    given: 'the bot that resolves',
    when: (acts, { bot }) => acts.move(bot, 'Resolve at once'),
    told: { what: 'updated', means: ['resolved'], actor: 'bot', bucket: 'new > resolved' },
  },
  {
    given: 'an agent who reopens',
    before: (acts, { bot }) => acts.move(bot, 'Resolve at once'),
    when: (acts, { agent }) => acts.move(agent, 'Reopen'),
    told: { what: 'updated', means: ['reopened'], actor: 'agent', bucket: 'resolved > new' },
  },
  {
    given: 'an agent who takes the ticket, which Jira tells twice',
    when: (acts, { agent }) => acts.assign(agent, agent),
    told: { what: 'updated', means: [], actor: 'agent', changed: ['assignee'] },
  },
];

describe('what a bot is told of a ticket', () => {
  let at: Followed;
  afterEach(() => at.close());

  test.each(ROWS)('given $given, is one event with what it means', async ({ before, when, told }) => {
    at = await createKeyAndFollow();
    const [acts, people] = [actsOn(at, ticketOf(at).key), peopleOf(at)];
    await before?.(acts, people);
    await at.settle();
    const { next } = await at.events();
    await when(acts, people);
    await at.settle();
    const { events } = await at.events(`&after=${next}`);
    expect(events.map(shortly)).toEqual([expect.objectContaining(told)]);
  });

  test('given an employee who raises a request nobody has taken, is a candidate for the bot to answer first', async () => {
    at = await createKeyAndFollow();
    const key = await raisedBy(at, peopleOf(at).employee);
    await at.settle();
    const { events } = await at.events();
    expect(events.filter(({ ticket }) => ticket.key === key).map(shortly)).toEqual([
      expect.objectContaining({ what: 'created', means: ['new-unassigned'], actor: 'employee', bucket: '- > new' }),
    ]);
  });

  test('given a ticket through its life, tells it in the order it happened', async () => {
    at = await createKeyAndFollow();
    const { agent, bot, employee } = peopleOf(at);
    const acts = actsOn(at, await raisedBy(at, employee));
    for (const act of [
      () => acts.comment(agent),
      () => acts.answer(employee),
      () => acts.move(bot, 'Resolve at once'),
      () => acts.move(agent, 'Reopen'),
    ]) {
      await at.settle();
      await act();
    }
    await at.settle();
    const { events } = await at.events();
    expect(events.map(({ means }) => means)).toEqual([
      ['new-unassigned'],
      ['needs-employee-attention'],
      ['employee-answered'],
      ['resolved'],
      ['reopened'],
    ]);
  });
});

describe('the outbox', () => {
  let at: Followed;
  afterEach(() => at.close());
  const rows = () => at.app.host.kvs.table('entity:outbox-event').all();
  const commented = (change: object = {}) => {
    const { id, key, projectId, statusId } = ticketOf(at);
    const fields = {
      project: { id: projectId },
      status: { id: statusId },
      assignee: null,
      reporter: { accountId: peopleOf(at).employee, displayName: 'Nobody Special' },
      summary: 'A very private matter',
      updated: '2026-11-23T09:00:00.000+0000',
    };
    const comment = {
      id: '77',
      author: { accountId: peopleOf(at).agent },
      body: 'My secret',
      created: '2026-11-23T08:59:59.000+0000',
      updated: '2026-11-23T08:59:59.000+0000',
      jsdPublic: true,
    };
    return {
      eventType: 'avi:jira:commented:issue',
      timestamp: '1795424400000',
      selfGenerated: false,
      atlassianId: peopleOf(at).agent,
      issue: { id, key, fields },
      comment,
      ...change,
    };
  };

  test('given the same event delivered twice, late and overtaken, keeps it once', async () => {
    at = await createKeyAndFollow();
    at.app.host.deliverEvent(commented(), { duplicate: true, delayMs: 150_000 });
    at.app.host.deliverEvent(commented(), { reorder: true });
    await at.settle();
    expect(rows()).toHaveLength(1);
  });

  test.each([
    { given: 'a public one', write: (acts: Acts, { agent }: People) => acts.comment(agent), audience: 'public' },
    { given: 'a note', write: (acts: Acts, { agent }: People) => acts.note(agent), audience: 'internal' },
    { given: 'one that is gone since', write: () => Promise.resolve(), audience: 'internal', isGone: true },
  ])(
    'given an event that does not say who may read its comment, asks Jira once: $given',
    async ({ write, audience, isGone = false }) => {
      at = await createKeyAndFollow();
      const ticket = ticketOf(at);
      await write(actsOn(at, ticket.key), peopleOf(at));
      await at.settle();
      const { next } = await at.events();
      const written = at.app.site.state.issues.find((issue) => issue.key === ticket.key)?.comments.at(-1)?.id;
      const asked = (): number => at.app.site.log.filter(({ template }) => template.endsWith('/comment/{id}')).length;
      const before = asked();
      at.app.host.deliverEvent(
        commented({
          comment: {
            id: isGone ? '77' : written,
            author: { accountId: peopleOf(at).agent },
            created: '2026-11-23T08:59:59.000+0000',
            updated: '2026-11-23T09:59:59.000+0000',
          },
        }),
      );
      await at.settle();
      const { events } = await at.events(`&after=${next}`);
      expect({ audiences: events.map(({ comment }) => comment?.audience), asked: asked() - before }).toEqual({
        audiences: [audience],
        asked: 1,
      });
    },
  );

  test('given events of every kind, keeps ids only, and at most 1 KB of each', async () => {
    at = await createKeyAndFollow();
    const { agent, employee } = peopleOf(at);
    const acts = actsOn(at, await raisedBy(at, employee));
    for (const act of [
      () => acts.comment(agent),
      () => acts.answer(employee),
      () => acts.assign(agent, agent),
      () => acts.move(agent, 'Resolve at once'),
    ])
      await act();
    at.app.host.deliverEvent(commented());
    await at.settle();
    const stored = rows().map(({ value }) => JSON.stringify(value));
    const text = stored.join();
    expect(stored).toHaveLength(6);
    expect(Math.max(...stored.map((row) => Buffer.byteLength(row)))).toBeLessThanOrEqual(1024);
    for (const secret of ['It is broken', 'private', 'secret', 'Nobody Special', agent, employee])
      expect(text).not.toContain(secret);
    expect(JSON.stringify(at.app.host.log.entries)).not.toContain(agent);
  });

  test.each([
    {
      given: 'a project nobody has set up',
      change: { issue: { id: '1', key: 'HR-1', fields: { project: { id: '99' } } } },
    },
    { given: 'our own doing', change: { selfGenerated: true } },
    { given: 'an event without its issue', change: { issue: undefined } },
    { given: 'an event whose issue has no id', change: { issue: { key: 'IT-1', fields: {} } } },
    { given: 'an event larger than Jira delivers', change: { padding: 'x'.repeat(201 * 1024) } },
  ])('given $given, keeps nothing', async ({ change }) => {
    at = await createKeyAndFollow();
    at.app.host.deliverEvent(commented(change));
    await at.settle();
    expect(rows()).toEqual([]);
  });

  test('given an attachment, of which Jira names the issue by id only, reads the ticket', async () => {
    at = await createKeyAndFollow();
    const { employee, agent } = peopleOf(at);
    const ticket = ticketOf(at);
    await actsOn(at, ticket.key).move(agent, 'Ask the customer');
    await at.settle();
    const { next } = await at.events();
    at.app.host.deliverEvent({
      eventType: 'avi:jira:created:attachment',
      timestamp: String(at.clock.now()),
      atlassianId: employee,
      attachment: { id: '5', issueId: ticket.id, fileName: 'me.png' },
    });
    await at.settle();
    const { events } = await at.events(`&after=${next}`);
    expect(events.map(shortly)).toEqual([
      expect.objectContaining({ what: 'attached', means: ['employee-answered'], actor: 'employee' }),
    ]);
  });

  test('given a feed an admin switched off, keeps nothing, and goes on once it is left to the keys again', async () => {
    at = await createKeyAndFollow();
    const comment = async (): Promise<number> => {
      await actsOn(at, ticketOf(at).key).comment(at.app.people.agent);
      await at.settle();
      return rows().length;
    };
    expect(await at.app.told('readTicketFeed', { projectKey: 'IT' })).toEqual({ isOn: true, decidedBy: 'keys' });
    expect(await at.app.told('switchTicketFeed', { projectKey: 'IT', isOn: false })).toEqual({
      isOn: false,
      decidedBy: 'admin',
    });
    expect(await comment()).toBe(0);
    expect(await at.app.told('switchTicketFeed', { projectKey: 'IT', isOn: null })).toEqual({
      isOn: true,
      decidedBy: 'keys',
    });
    expect(await comment()).toBe(1);
  });

  test('given a site where no bot may read tickets, keeps nothing', async () => {
    at = await createKeyAndFollow();
    const app = await anInstalledApp('acme', {}, at.clock);
    await setUp(app);
    app.host.deliverEvent(commented());
    await app.host.drainQueues();
    expect(app.host.kvs.table('entity:outbox-event').all()).toEqual([]);
    await app.close();
  });

  test('given Jira refuses the app until minutes after its installation, keeps the event with all it means', async () => {
    at = await createKeyAndFollow();
    const refusal = { match: { path: /./u }, fault: { status: 403 } };
    at.app.site.faults.push(refusal);
    at.clock.after(100_000, () => at.app.site.faults.splice(0));
    at.app.host.deliverEvent(commented());
    await at.settle();
    expect((await at.events()).events.map(shortly)).toEqual([
      expect.objectContaining({ means: ['needs-employee-attention'], actor: 'agent', bucket: 'new > new' }),
    ]);
  });

  test('given a bulk change of many tickets, keeps each, and asks Jira once for all of them', async () => {
    at = await createKeyAndFollow();
    at.app.site.log.length = 0;
    for (let number = 0; number < 40; number += 1)
      at.app.host.deliverEvent(
        commented({
          comment: { id: String(5_000 + number), author: { accountId: peopleOf(at).agent }, jsdPublic: true },
        }),
      );
    await at.settle();
    const { events } = await at.events();
    expect(events.filter(({ actor, bucket }) => actor === 'agent' && bucket.after === 'new')).toHaveLength(40);
    expect(at.app.site.log.filter(({ template }) => template === '/rest/api/3/user')).toHaveLength(1);
  });

  test('given Jira refuses the app for good, keeps the event and says what is not known', async () => {
    at = await createKeyAndFollow();
    at.app.site.faults.push({ match: { path: /./u }, fault: { status: 403 } });
    at.app.host.deliverEvent(commented());
    await at.settle();
    expect((await at.events()).events.map(shortly)).toEqual([
      expect.objectContaining({ what: 'commented', actor: 'unknown', bucket: '- > -' }),
    ]);
  });

  test.each(['before', 'after'] as const)(
    'given storage that fails at any single call, %s it took effect, keeps the event once',
    async (when) => {
      const fault = { at: 0, seen: 0 };
      at = await createKeyAndFollow({ storageFault: () => ((fault.seen += 1) === fault.at ? { when } : undefined) });
      let reached = true;
      let kept = 0;
      for (let call = 1; reached; call += 1) {
        Object.assign(fault, { at: call, seen: 0 });
        at.app.host.deliverEvent(
          commented({
            comment: { id: String(1000 + call), author: { accountId: peopleOf(at).agent }, jsdPublic: true },
          }),
        );
        await at.app.host.drainQueues();
        reached = fault.seen >= call;
        kept += 1;
        expect(rows()).toHaveLength(kept);
      }
      expect(kept).toBeGreaterThan(4);
    },
  );
});
