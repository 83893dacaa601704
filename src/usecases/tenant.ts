import { createJiraClient, type JiraClient } from '../jira/client';
import { forgeTransport } from '../jira/forge-transport';

/** One invocation's way to its own site. Made anew each time, for a warm process serves many tenants. */
export interface Tenant {
  readonly jira: JiraClient;
  /** ISO 8601 UTC. */
  readonly now: () => string;
}

export const tenant = (): Tenant => ({ jira: createJiraClient({ transport: forgeTransport }), now: () => new Date().toISOString() });
