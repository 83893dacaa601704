import { SETTLE_MS } from '../../src/bot-api/tickets/feed';
import { aKey } from '../door/a-door';
import { anInstalledApp, type InstalledApp } from '../entry/an-installed-app';
import { oncePer, type Measure } from './measure';

const EVENTS = 1_000;
const PER_PAGE = 100;
/** What the issue allows one event to weigh in storage. */
const MOST_BYTES = 1_024;

interface Fed {
  readonly inPerSecond: number;
  readonly outPerSecond: number;
  readonly bytesPerEvent: number;
}

/** A public comment of an agent, as Jira tells it. */
const commented = ({ seed, people }: InstalledApp, number: number): { readonly eventType: string } => {
  const issue = seed.state.issues.find(({ projectId }) => projectId === seed.settings.IT?.projectId);
  const now = new Date().toISOString().replace('Z', '+0000');
  return Object.assign(
    { eventType: 'avi:jira:commented:issue' },
    {
      timestamp: String(Date.now()),
      atlassianId: people.agent,
      selfGenerated: false,
      issue: {
        id: issue?.id,
        key: issue?.key,
        fields: { project: { id: issue?.projectId }, status: { id: issue?.statusId }, assignee: null, updated: now },
      },
      comment: { id: String(number), author: { accountId: people.agent }, created: now, updated: now, jsdPublic: true },
    },
  );
};

const readAll = async ({ host }: InstalledApp, key: string): Promise<number> => {
  let read = 0;
  for (let after: string | undefined; ;) {
    const { body } = await host.callWebTrigger({
      triggerKey: 'bot-api',
      method: 'GET',
      userPath: '/v1/tickets/events',
      queryParameters: { hold: ['0'], limit: [String(PER_PAGE)], ...(after !== undefined && { after: [after] }) },
      headers: { Authorization: [`Bearer ${key}`] },
    });
    const page = JSON.parse(body) as {
      readonly events: readonly unknown[];
      readonly next: string;
      readonly hasMore: boolean;
    };
    read += page.events.length;
    after = page.next;
    if (!page.hasMore) return read;
  }
};

/** The whole way, with the real SDK on the local platform: trigger to storage, and storage to a bot. */
const fed = oncePer(async (name: 'acme'): Promise<Fed> => {
  const app = await anInstalledApp(name);
  try {
    const key = await aKey(app);
    // The first event of a day asks Jira who its people are and what the statuses mean; the rest is told from storage.
    app.host.deliverEvent(commented(app, 1));
    await app.host.drainQueues();
    const started = performance.now();
    for (let number = 2; number <= EVENTS; number += 1) app.host.deliverEvent(commented(app, number));
    await app.host.drainQueues();
    const written = performance.now();
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS + 100));
    const asked = performance.now();
    const read = await readAll(app, key);
    const answered = performance.now();
    const rows = app.host.kvs.table('entity:outbox-event').all();
    if (rows.length !== EVENTS || read !== EVENTS)
      throw new Error(`Of ${EVENTS} events ${rows.length} were kept and ${read} read.`);
    const bytes = rows.reduce((sum, row) => sum + Buffer.byteLength(JSON.stringify(row.value)) + row.key.length, 0);
    return {
      inPerSecond: (EVENTS * 1_000) / (written - started),
      outPerSecond: (EVENTS * 1_000) / (answered - asked),
      bytesPerEvent: bytes / EVENTS,
    };
  } finally {
    await app.close();
  }
});

/** What following tickets costs, and how fast it goes. */
export const feedMeasures: readonly Measure[] = [
  {
    name: 'feed-bytes-per-event',
    unit: 'bytes',
    bound: MOST_BYTES,
    take: async () => (await fed('acme')).bytesPerEvent,
  },
  { name: 'feed-events-in', unit: 'per-s', bound: null, take: async () => (await fed('acme')).inPerSecond },
  { name: 'feed-events-out', unit: 'per-s', bound: null, take: async () => (await fed('acme')).outPerSecond },
];
