import { randomUUID } from 'node:crypto';
import { chunks } from '../../shared/chunks';
import { pushAudits } from '../../store/audit-queue';
import { listSetUpProjects } from '../../store/settings-store';
import type { Tenant } from '../../app/tenant';

/** Projects of one run: a hundred is also what most of Jira's lists take at once. */
const MOST_TOGETHER = 100;

/** Queues audits of all projects that are set up, many in a run: what is the site's is read once for all of them. */
export async function auditEveryProject({ now }: Pick<Tenant, 'now'>): Promise<void> {
  for (const projectIds of chunks(await listSetUpProjects(), MOST_TOGETHER))
    await pushAudits({ runId: randomUUID(), askedAt: now(), projectIds, notBefore: null });
}
