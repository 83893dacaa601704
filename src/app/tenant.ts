import { createJiraClient, type JiraClient } from '../jira/client';
import { forgeTransport } from '../jira/forge-transport';

/** One invocation's way to its own site. Made anew each time, for a warm process serves many tenants. */
export interface Tenant {
  readonly jira: JiraClient;
  /** ISO 8601 UTC. */
  readonly now: () => string;
}

/**
 * What each kind of work leaves of the hour's points, which all customers of the app share. A person or a bot waits for
 * an answer. What a bot will be told of tickets comes before long work nobody waits for, which takes at most half.
 */
export const LEAVES = { answer: 0, feed: 0.1, background: 0.5 } as const;

/**
 * `withinMs`: after so long Jira is not waited for any more; for ever unless given. `work`: an answer unless given;
 * other work is told when to go on.
 */
export const tenant = (withinMs = Number.POSITIVE_INFINITY, work: keyof typeof LEAVES = 'answer'): Tenant => ({
  jira: createJiraClient({
    transport: forgeTransport,
    deadline: Date.now() + withinMs,
    reserve: LEAVES[work],
  }),
  now: () => new Date().toISOString(),
});
