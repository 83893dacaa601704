import type { CallRecord, JiraClient, OnCall } from '../jira/client';
import { isJiraError } from '../jira/errors';

/** What the audits of one run know of each other, so that what is asked of one project is asked of all at once. */
interface RunProject {
  readonly projectKey: string;
  readonly testProjectKey: string | null;
}

/**
 * Answers that several audits of one run have in common: the site's own, and lists that Jira gives for many projects at
 * once. It lives in one invocation and is never stored. An audit only: a plan reads everything itself.
 */
export interface SharedReading {
  /** Keys of the run's projects and of their test projects. */
  readonly keys: readonly string[];
  /** When the oldest answer that may be given out was asked for, in epoch milliseconds; null: none was yet. */
  since(): number | null;
  /** Answers a question, asking Jira only where nobody of this run has asked lately. @throws what the reading threw */
  once<T>(question: string, read: (client: JiraClient) => Promise<T>): Promise<T>;
  /** The same reading, telling somebody else too which requests an answer was made of. */
  watched(onCall: OnCall): SharedReading;
}

interface Answer {
  readonly value: Promise<unknown>;
  readonly calls: readonly CallRecord[];
  readonly askedAt: number;
}

/** A failure that may be over for the next one who asks. */
const PASSING: readonly string[] = ['JiraRateLimited', 'JiraUnavailable', 'JiraUnreachable'];

/** `now`: epoch milliseconds. An answer is given out for `forMs` at most, and then asked for again. */
export const createSharedReading = (
  client: JiraClient,
  projects: readonly RunProject[],
  { now, forMs }: { readonly now: () => number; readonly forMs: number },
): SharedReading => {
  const answers = new Map<string, Answer>();
  const isFresh = ({ askedAt }: Answer): boolean => now() - askedAt < forMs;

  const ask = (question: string, read: (client: JiraClient) => Promise<unknown>): Answer => {
    const calls: CallRecord[] = [];
    const value = read(client.watched((call) => calls.push(call)));
    const answer = { value, calls, askedAt: now() };
    answers.set(question, answer);
    value.catch((error: unknown) => {
      if (isJiraError(error) && PASSING.includes(error.name) && answers.get(question) === answer)
        answers.delete(question);
    });
    return answer;
  };

  const sharedTelling = (onCall: OnCall): SharedReading => ({
    keys: [
      ...new Set(
        projects.flatMap(({ projectKey, testProjectKey }) => [
          projectKey,
          ...(testProjectKey === null ? [] : [testProjectKey]),
        ]),
      ),
    ],
    since: () => {
      const times = [...answers.values()].filter(isFresh).map(({ askedAt }) => askedAt);
      return times.length === 0 ? null : Math.min(...times);
    },
    once: async <T>(question: string, read: (client: JiraClient) => Promise<T>): Promise<T> => {
      const known = answers.get(question);
      const { value, calls } = known && isFresh(known) ? known : ask(question, read);
      try {
        // One question has one reading, so it has one type.
        return (await value) as T;
      } finally {
        calls.forEach(onCall);
      }
    },
    watched: (also) =>
      sharedTelling((call) => {
        onCall(call);
        also(call);
      }),
  });
  return sharedTelling(() => undefined);
};

interface Sharing {
  readonly client: JiraClient;
  readonly shared?: SharedReading | undefined;
}

/** The site's own answer to a question: asked once a run, or by an audit that is made alone. */
export const ofSite = <T>(
  { client, shared }: Sharing,
  question: string,
  read: (client: JiraClient) => Promise<T>,
): Promise<T> => (shared ? shared.once(question, read) : read(client));

/**
 * The answer for one project out of one for the whole run. Where the run's answer fails, for a reason that may be
 * another project's, or says nothing of this project (undefined), the project is asked about alone.
 */
export const ofRun = async <T>(
  { shared }: Sharing,
  together: (shared: SharedReading) => Promise<T | undefined>,
  alone: () => Promise<T>,
): Promise<T> => {
  if (!shared) return alone();
  const answer = await together(shared).catch((error: unknown) => {
    if (isJiraError(error) && error.name === 'JiraRateLimited') throw error;
    return undefined;
  });
  return answer === undefined ? alone() : answer;
};
