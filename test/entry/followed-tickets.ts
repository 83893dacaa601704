import type { WireEvent } from '../../src/bot-api/tickets/ticket-view';
import { aKey, knock, type Answered } from '../door/a-door';
import { VirtualClock } from '../local-forge/clock';
import type { HostOptions } from '../local-forge/host';
import type { SiteIssue } from '../simulated-jira/state/issue';
import { anInstalledApp, type InstalledApp } from './an-installed-app';

interface FeedPage {
  readonly events: readonly WireEvent[];
  readonly next: string;
  readonly hasMore: boolean;
}

/** The app on Acme, told of whatever happens there, with a bot that reads its feed. */
export interface Followed {
  readonly app: InstalledApp;
  readonly key: string;
  readonly clock: VirtualClock;
  /** A call of Jira by an account, past the app. */
  jira(
    method: string,
    url: string,
    body: unknown,
    accountId: string,
  ): Promise<{ readonly status: number; readonly body?: unknown }>;
  /** Lets every event arrive, and a minute pass unless told otherwise. */
  settle(ms?: number): Promise<void>;
  ask(path: string, key?: string): Promise<Answered>;
  /** The next page of the feed, without a hold unless the query says otherwise. */
  events(query?: string): Promise<FeedPage>;
  close(): Promise<void>;
}

const START = Date.UTC(2026, 10, 23, 9);
/** Everything but the date goes on as it is: only what time it is has to be ours. */
const REAL = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

/** The platform's clock and the one the app reads are one. */
class SharedClock extends VirtualClock {
  override after(delayMs: number, run: () => void): () => void {
    return super.after(delayMs, () => {
      jest.setSystemTime(this.now());
      run();
    });
  }
}

export async function createKeyAndFollow(options: HostOptions = {}): Promise<Followed> {
  jest.useFakeTimers({ doNotFake: [...REAL], now: START });
  const clock = new SharedClock(START);
  const app = await anInstalledApp('acme', options, clock);
  const key = await aKey(app);
  app.site.onEvent(({ eventType, payload }) => app.host.deliverEvent({ ...payload, eventType }));
  const ask: Followed['ask'] = (path, shown = key) => knock(app.host, { path, key: shown });
  return {
    app,
    key,
    clock,
    ask,
    jira: (method, url, body, accountId) =>
      app.site.handle({ method, url, headers: { authorization: `Session ${accountId}` }, body }),
    async settle(ms = 60_000) {
      await app.host.drainQueues();
      clock.advance(ms);
      jest.setSystemTime(clock.now());
    },
    async events(query = '') {
      const answer = await ask(`/v1/tickets/events?hold=0${query}`);
      if (answer.status !== 200) throw new Error(`The feed answered ${answer.status}: ${answer.text}`);
      return answer.json as FeedPage;
    },
    async close() {
      await app.close();
      jest.useRealTimers();
    },
  };
}

/** An open ticket of IT that nobody has taken. */
export function ticketOf({ app }: Pick<Followed, 'app'>): SiteIssue {
  const projectId = app.seed.settings.IT?.projectId;
  const found = app.site.state.issues.find(
    (issue) => issue.projectId === projectId && issue.assignee === null && issue.resolutionId === null,
  );
  if (!found) throw new Error('The seed has no open ticket.');
  return found;
}

/** Raises a request through the portal and gives its key; takes whichever request type lets this account. */
export async function raisedBy({ app, jira }: Followed, accountId: string): Promise<string> {
  const { requestTypes, serviceDesks } = app.site.state;
  const desk = serviceDesks.find(({ projectId }) => projectId === app.seed.settings.IT?.projectId);
  for (const { id, fields } of requestTypes.filter((type) => type.serviceDeskId === desk?.id)) {
    const values = Object.fromEntries(
      fields.filter(({ required }) => required).map(({ fieldId }) => [fieldId, 'It is broken']),
    );
    const answer = await jira(
      'POST',
      '/rest/servicedeskapi/request',
      { serviceDeskId: desk?.id, requestTypeId: id, requestFieldValues: { ...values, summary: 'It is broken' } },
      accountId,
    );
    if (answer.status === 201) return (answer.body as { readonly issueKey: string }).issueKey;
  }
  throw new Error('No request type of the seed lets this account raise a request.');
}

const adf = { type: 'doc', version: 1, content: [] };

/** The moves a ticket of Acme knows, by what they are called there. */
export type Move = 'Resolve at once' | 'Start work' | 'Ask the customer' | 'Reopen';

/** What people do to a ticket. Fails where Jira refuses. */
export function actsOn(at: Followed, ticketKey: string) {
  const did = async (answer: Promise<{ readonly status: number; readonly body?: unknown }>): Promise<unknown> => {
    const { status, body } = await answer;
    if (status >= 300) throw new Error(`Jira answered ${status}: ${JSON.stringify(body)}`);
    return body;
  };
  return {
    comment: (by: string) => did(at.jira('POST', `/rest/api/3/issue/${ticketKey}/comment`, { body: adf }, by)),
    note: (by: string) =>
      did(
        at.jira(
          'POST',
          `/rest/api/3/issue/${ticketKey}/comment`,
          { body: adf, properties: [{ key: 'sd.public.comment', value: { internal: true } }] },
          by,
        ),
      ),
    answer: (by: string) =>
      did(at.jira('POST', `/rest/servicedeskapi/request/${ticketKey}/comment`, { body: 'Here you are.' }, by)),
    assign: (by: string, accountId: string) =>
      did(at.jira('PUT', `/rest/api/3/issue/${ticketKey}/assignee`, { accountId }, by)),
    async move(by: string, name: Move) {
      const { transitions } = (await did(
        at.jira('GET', `/rest/api/3/issue/${ticketKey}/transitions`, undefined, by),
      )) as { readonly transitions: readonly { readonly id: string; readonly name: string }[] };
      await did(
        at.jira(
          'POST',
          `/rest/api/3/issue/${ticketKey}/transitions`,
          { transition: { id: transitions.find((one) => one.name === name)?.id } },
          by,
        ),
      );
    },
  };
}
