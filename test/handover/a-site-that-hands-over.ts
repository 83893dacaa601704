import { isUnderWay, readHandoverRun } from '../../src/store/handover-store';
import { writeReport } from '../../src/store/report-store';
import { auditProject } from '../../src/usecases/audit/audit-project';
import { runHandover } from '../../src/usecases/handover/run-handover';
import { startHandover } from '../../src/usecases/handover/start-handover';
import { siteWithApp, type Fate, type FixedSite } from '../site-with-app/site-with-app';
import type { SeedProject } from './a-package';

/** A project that is set up and was audited once. */
export const anAuditedSite = async (project: SeedProject): Promise<FixedSite> => {
  const site = siteWithApp(project);
  await site.setUp();
  await site.must(async ({ jira, now }) =>
    writeReport('audit', (await auditProject({ jira, settings: site.settings, now: now() })).report),
  );
  return site;
};

/** Delivers a run as the queue would, until it is over. Answers how many deliveries it took. */
export const deliver = async (site: FixedSite, fate: Fate = () => null): Promise<number> => {
  await site.must((tenant) =>
    startHandover({ projectKey: site.settings.projectKey }, tenant, { accountId: 'an-admin' }),
  );
  for (let deliveries = 1; deliveries < 30; deliveries += 1) {
    const run = await site.must(() => readHandoverRun(site.settings.projectId));
    if (!run || !isUnderWay(run)) return deliveries - 1;
    await site.invoke((tenant) => runHandover(run, tenant), fate);
    site.wait(120_000);
  }
  throw new Error('The run never ended.');
};

export interface Stored {
  readonly key: string;
  readonly bytes: number;
}

/** What is kept of packages, with the size of each value as storage counts it. */
export const storedChunks = ({ storage }: FixedSite): readonly Stored[] =>
  storage
    .table('values')
    .all()
    .filter(({ key }) => /^handover:.*:(?:zip|list):\d+$/u.test(key))
    .map(({ key, value }) => ({ key, bytes: Buffer.byteLength(JSON.stringify(value)) }));
