import fc from 'fast-check';
import { jiraEventSchema } from '../../../src/bot-api/tickets/jira-event';
import { toSignal } from '../../../src/bot-api/tickets/signal';
import { ACTOR_KINDS, WHAT_HAPPENED, type TicketEvent } from '../../../src/bot-api/tickets/ticket-event';
import { whatItMeans } from '../../../src/bot-api/tickets/what-it-means';

type Facts = Parameters<typeof whatItMeans>[0];

const CALM: Facts = {
  what: 'updated',
  bucketBefore: 'in-progress',
  bucketAfter: 'in-progress',
  isAssigned: true,
  comment: null,
  actor: 'agent',
};
const aPublicComment = { id: '7', isPublic: true };

describe('what an event means', () => {
  const rows: readonly {
    readonly given: string;
    readonly facts: Partial<Facts>;
    readonly means: TicketEvent['means'];
  }[] = [
    { given: 'a field that changed', facts: {}, means: [] },
    {
      given: 'a new ticket nobody has',
      facts: { what: 'created', bucketBefore: null, bucketAfter: 'new', isAssigned: false, actor: 'employee' },
      means: ['new-unassigned'],
    },
    {
      given: 'a new ticket of an automation',
      facts: { what: 'created', bucketBefore: null, bucketAfter: 'new', isAssigned: false, actor: 'app' },
      means: ['new-unassigned'],
    },
    {
      given: 'a new ticket the bot raised',
      facts: { what: 'created', bucketBefore: null, bucketAfter: 'new', isAssigned: false, actor: 'bot' },
      means: [],
    },
    {
      given: 'a new ticket an agent raised',
      facts: { what: 'created', bucketBefore: null, bucketAfter: 'new', isAssigned: false, actor: 'agent' },
      means: [],
    },
    {
      given: 'a new ticket with an assignee',
      facts: { what: 'created', bucketBefore: null, bucketAfter: 'new', actor: 'employee' },
      means: [],
    },
    {
      given: 'a new ticket in work already',
      facts: { what: 'created', bucketBefore: null, isAssigned: false, actor: 'employee' },
      means: [],
    },
    {
      given: 'a public comment of an agent',
      facts: { what: 'commented', comment: aPublicComment },
      means: ['needs-employee-attention'],
    },
    {
      given: 'a public comment that was edited',
      facts: { what: 'comment-edited', comment: aPublicComment },
      means: ['needs-employee-attention'],
    },
    {
      given: 'a public comment of an automation',
      facts: { what: 'commented', comment: aPublicComment, actor: 'app' },
      means: ['needs-employee-attention'],
    },
    {
      given: 'a public comment of somebody unknown',
      facts: { what: 'commented', comment: aPublicComment, actor: 'unknown' },
      means: ['needs-employee-attention'],
    },
    {
      given: 'a public comment of the bot',
      facts: { what: 'commented', comment: aPublicComment, actor: 'bot' },
      means: [],
    },
    {
      given: 'a public comment of the employee',
      facts: { what: 'commented', comment: aPublicComment, actor: 'employee' },
      means: ['employee-answered'],
    },
    { given: 'a note', facts: { what: 'commented', comment: { id: '7', isPublic: false } }, means: [] },
    { given: 'a comment that was deleted', facts: { what: 'comment-deleted', comment: aPublicComment }, means: [] },
    {
      given: 'a file of an employee who was asked',
      facts: { what: 'attached', actor: 'employee', bucketBefore: 'waiting-for-user', bucketAfter: 'waiting-for-user' },
      means: ['employee-answered'],
    },
    { given: 'a file of an employee nobody asked', facts: { what: 'attached', actor: 'employee' }, means: [] },
    {
      given: 'a ticket that waits for the employee',
      facts: { bucketAfter: 'waiting-for-user' },
      means: ['needs-employee-attention'],
    },
    {
      given: 'a ticket the bot made wait for the employee',
      facts: { bucketAfter: 'waiting-for-user', actor: 'bot' },
      means: [],
    },
    { given: 'a ticket that is resolved', facts: { bucketAfter: 'resolved' }, means: ['resolved'] },
    {
      given: 'a ticket that moves from one resolved status to another',
      facts: { bucketBefore: 'resolved', bucketAfter: 'resolved' },
      means: [],
    },
    { given: 'a ticket that comes back', facts: { bucketBefore: 'resolved', bucketAfter: 'new' }, means: ['reopened'] },
    {
      given: 'a ticket that comes back to the employee',
      facts: { bucketBefore: 'resolved', bucketAfter: 'waiting-for-user' },
      means: ['needs-employee-attention', 'reopened'],
    },
    { given: 'a status whose bucket is not known', facts: { bucketBefore: 'resolved', bucketAfter: null }, means: [] },
    { given: 'a ticket nothing happens on', facts: { what: 'quiet', actor: null }, means: ['approaching-reminder'] },
  ];

  test.each(rows)('given $given: $means', ({ facts, means }) =>
    expect(whatItMeans({ ...CALM, ...facts })).toEqual(means),
  );

  const bucket = fc.constantFrom('new', 'in-progress', 'waiting-for-user', 'resolved', 'other', null);
  const anything = fc.record({
    what: fc.constantFrom(...WHAT_HAPPENED),
    bucketBefore: bucket,
    bucketAfter: bucket,
    isAssigned: fc.boolean(),
    actor: fc.constantFrom(...ACTOR_KINDS),
    comment: fc.constantFrom(null, aPublicComment, { id: '7', isPublic: false }),
  });

  test('given anything internal, nobody is asked to look', () => {
    fc.assert(
      fc.property(anything, (facts) => {
        const means = whatItMeans({ ...facts, what: 'commented', comment: { id: '7', isPublic: false } });
        expect(means).toEqual([]);
      }),
    );
  });

  test('given the bot’s own doing, neither the employee nor the bot is asked to act on it', () => {
    fc.assert(
      fc.property(anything, (facts) => {
        const means = whatItMeans({ ...facts, actor: 'bot' });
        expect(
          means.filter(
            (meaning) =>
              meaning === 'needs-employee-attention' || meaning === 'employee-answered' || meaning === 'new-unassigned',
          ),
        ).toEqual([]);
      }),
    );
  });
});

describe('what Jira’s events say', () => {
  const issue = {
    id: '100',
    key: 'IT-1',
    fields: {
      project: { id: '10' },
      status: { id: '3' },
      reporter: { accountId: 'r', accountType: 'customer' },
      updated: '2026-11-23T09:00:00.000+0100',
      summary: 'Private',
    },
  };
  const changelog = { items: [{ field: 'assignee', fieldId: 'assignee', from: null, to: 'a' }] };
  const signalOf = (event: object) =>
    toSignal(jiraEventSchema.parse({ timestamp: '1795424400000', atlassianId: 'a', issue, ...event }));
  const identityOf = (event: object) => signalOf(event)?.identity;

  test('an assignment told twice, at two moments, is one event', () => {
    const told = identityOf({ eventType: 'avi:jira:updated:issue', changelog });
    expect(identityOf({ eventType: 'avi:jira:assigned:issue', changelog, timestamp: 1795424400009 })).toBe(told);
    expect(
      identityOf({
        eventType: 'avi:jira:updated:issue',
        changelog: { items: [{ fieldId: 'assignee', from: 'a', to: null }] },
      }),
    ).not.toBe(told);
  });

  test('a comment and each of its edits are events of their own', () => {
    const comment = { id: '7', created: '2026-11-23T08:00:00.000+0000', updated: '2026-11-23T08:00:00.000+0000' };
    const edited = { ...comment, updated: '2026-11-23T08:05:00.000+0000' };
    const [first, edit] = [comment, edited].map((one) =>
      signalOf({ eventType: 'avi:jira:commented:issue', comment: one }),
    );
    expect([first?.what, edit?.what]).toEqual(['commented', 'comment-edited']);
    expect(first?.identity).not.toBe(edit?.identity);
  });

  test.each([
    { flag: true, isPublic: true },
    { flag: false, isPublic: false },
    { flag: undefined, isPublic: null },
  ])('a comment whose public flag is $flag is public: $isPublic', ({ flag, isPublic }) => {
    expect(signalOf({ eventType: 'avi:jira:commented:issue', comment: { id: '7', jsdPublic: flag } })?.comment).toEqual(
      { id: '7', isPublic },
    );
  });

  test('many changed fields are counted, and the first named', () => {
    const items = Array.from({ length: 40 }, (_, index) => ({
      fieldId: `customfield_${10_000 + index}`,
      from: 'x',
      to: 'y',
    }));
    const signal = signalOf({ eventType: 'avi:jira:updated:issue', changelog: { items } });
    expect([signal?.changed.length, signal?.changedCount]).toEqual([8, 40]);
  });

  test('a status is the one the change led to, though the issue may be further by now', () => {
    const signal = signalOf({
      eventType: 'avi:jira:updated:issue',
      changelog: { items: [{ fieldId: 'status', from: '1', to: '2' }] },
    });
    expect([signal?.statusFrom, signal?.ticket?.statusId]).toEqual(['1', '2']);
  });

  test.each([
    { given: 'our own doing', event: { eventType: 'avi:jira:updated:issue', selfGenerated: true } },
    { given: 'an event of another kind', event: { eventType: 'avi:jira:viewed:issue' } },
    { given: 'an event without an issue', event: { eventType: 'avi:jira:updated:issue', issue: null } },
    {
      given: 'an event without a time',
      event: {
        eventType: 'avi:jira:deleted:issue',
        timestamp: undefined,
        issue: { id: '100', key: 'IT-1', fields: {} },
      },
    },
  ])('given $given, says nothing', ({ event }) => expect(signalOf(event)).toBeNull());
});
