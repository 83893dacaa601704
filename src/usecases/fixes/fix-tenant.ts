import { SYSTEM_CLOCK } from '../../jira/clock';
import { createJiraClient } from '../../jira/client';
import { forgeTransport } from '../../jira/forge-transport';
import type { Tenant } from '../../app/tenant';

/** A way to the site with patience: an update of a workflow may take longer than a page would wait. */
export interface FixTenant extends Tenant {
  readonly sleep: (ms: number) => Promise<void>;
}

/** One request may last 180 seconds on Forge; an answer later than this is looked for by reading. */
const TIMEOUT_MS = 60_000;

export const fixTenant = (): FixTenant => ({
  jira: createJiraClient({ transport: forgeTransport, timeoutMs: TIMEOUT_MS }),
  now: () => new Date().toISOString(),
  sleep: SYSTEM_CLOCK.sleep,
});
