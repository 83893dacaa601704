import { createJiraClient, type JiraClient } from '../jira/client';
import { forgeTransport } from '../jira/forge-transport';

/** One invocation's way to its own site. Made anew each time, for a warm process serves many tenants. */
export interface Tenant {
  readonly jira: JiraClient;
  /** ISO 8601 UTC. */
  readonly now: () => string;
}

/** Long work nobody waits for takes at most half of an hour's points; the rest is for people and for bots. */
const BACKGROUND_RESERVE = 0.5;

/**
 * `withinMs`: after so long Jira is not waited for any more; for ever unless given. `isBackground`: it leaves half of the hour's
 * points, which all customers of the app share, and is told when to go on.
 */
export const tenant = (
  withinMs = Number.POSITIVE_INFINITY,
  { isBackground = false }: { readonly isBackground?: boolean } = {},
): Tenant => ({
  jira: createJiraClient({
    transport: forgeTransport,
    deadline: Date.now() + withinMs,
    reserve: isBackground ? BACKGROUND_RESERVE : 0,
  }),
  now: () => new Date().toISOString(),
});
