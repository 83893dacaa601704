import { createJiraClient, type JiraClient } from '../jira/client';
import { forgeTransport } from '../jira/forge-transport';

/** One invocation's way to its own site. Made anew each time, for a warm process serves many tenants. */
export interface Tenant {
  readonly jira: JiraClient;
  /** ISO 8601 UTC. */
  readonly now: () => string;
}

/** `withinMs`: after so long Jira is not waited for any more; for ever unless given. */
export const tenant = (withinMs = Number.POSITIVE_INFINITY): Tenant => ({
  jira: createJiraClient({ transport: forgeTransport, deadline: Date.now() + withinMs }),
  now: () => new Date().toISOString(),
});
