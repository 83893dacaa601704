import { anchorsOf } from '../../src/bot-api/anchors';
import { packageFiles } from '../../src/handover/package-files';
import { isUnderWay, readHandoverRun } from '../../src/store/handover-store';
import { writeReport } from '../../src/store/report-store';
import { auditProject } from '../../src/usecases/audit-project';
import { readHandover, readHandoverFile } from '../../src/usecases/handover/read-handover';
import { readHandoverSource } from '../../src/usecases/handover/read-source';
import { runHandover } from '../../src/usecases/handover/run-handover';
import { startHandover } from '../../src/usecases/handover/start-handover';
import { siteWithApp, type Fate, type FixedSite, type Mishap } from '../site-with-app/site-with-app';
import { aSeedProject } from './a-package';

const IT = { projectKey: 'IT' } as const;

const anAuditedSite = async (name: 'acme' | 'ready'): Promise<FixedSite> => {
  const site = siteWithApp(aSeedProject(name));
  await site.setUp();
  await site.must(async ({ jira, now }) => writeReport('audit', (await auditProject({ jira, settings: site.settings, now: now() })).report));
  return site;
};

const chunkKeys = ({ storage }: FixedSite): readonly string[] => storage.table('values').all().map(({ key }) => key).filter((key) => /^handover:.*:(?:zip|list):\d+$/u.test(key));

/** Delivers a run as the queue would, until it is over. Answers how many deliveries it took. */
const deliver = async (site: FixedSite, fate: Fate = () => null): Promise<number> => {
  await site.must((tenant) => startHandover(IT, tenant));
  for (let deliveries = 1; deliveries < 30; deliveries += 1) {
    const run = await site.must(() => readHandoverRun(site.settings.projectId));
    if (!run || !isUnderWay(run)) return deliveries - 1;
    await site.invoke((tenant) => runHandover(run, tenant), fate);
    site.wait(120_000);
  }
  throw new Error('The run never ended.');
};

/** What goes wrong once, at the nth call of storage. */
const onceAt = (at: number, mishap: Mishap): { readonly fate: Fate; readonly wasReached: () => boolean } => {
  let seen = 0;
  return { fate: ({ to }) => (to === 'storage' && (seen += 1) === at ? mishap : null), wasReached: () => seen >= at };
};

test.each<Mishap>(['crash before', 'crash after', '500 before', '500 after', '429'])(
  'given a run that meets “%s” at any one call of storage, when it was delivered again, the package is whole and nothing else is kept', async (mishap) => {
    const site = await anAuditedSite('ready');
    await deliver(site);
    const { package: first } = await site.must((tenant) => readHandover(IT, tenant));
    const kept = chunkKeys(site).length;
    let swept = 0;
    for (let at = 1, isReached = true; isReached; at += 1) {
      const { fate, wasReached } = onceAt(at, mishap);
      await deliver(site, fate);
      isReached = wasReached();
      const { run, package: made } = await site.must((tenant) => readHandover(IT, tenant));
      expect([run?.state, made?.sha256, chunkKeys(site).length]).toEqual(['done', first?.sha256, kept]);
      swept += isReached ? 1 : 0;
    }
    expect(swept).toBeGreaterThan(10);
    const { package: last } = await site.must((tenant) => readHandover(IT, tenant));
    expect((await site.must((tenant) => readHandoverFile({ ...IT, sha256: last?.sha256 ?? '', path: 'README.md' }, tenant))).text).toContain('# Hand-over');
  }, 120_000);

test('given Jira dies in the middle of the reading, when the run was delivered again, the package is whole', async () => {
  const site = await anAuditedSite('acme');
  let isDown = true;
  expect(await deliver(site, ({ to, what }) => {
    if (to !== 'jira' || what !== 'POST /rest/api/3/workflows' || !isDown) return null;
    isDown = false;
    return 'crash after';
  })).toBe(2);
  const { run, package: made } = await site.must((tenant) => readHandover(IT, tenant));
  expect([run?.state, made?.notIncluded]).toEqual(['done', []]);
});

test('given Jira is down for good, when the run has waited long enough, the package is made without what is missing, and says so', async () => {
  const site = await anAuditedSite('acme');
  const deliveries = await deliver(site, ({ to, what }) => (to === 'jira' && what === 'POST /rest/api/3/workflows' ? '500 before' : null));
  expect(deliveries).toBe(6);
  const { run, package: made } = await site.must((tenant) => readHandover(IT, tenant));
  expect(run?.state).toBe('done');
  expect(made?.notIncluded.map(({ path }) => path)).toEqual(['moveworks/interception.jql', 'workflows/Change-Enablement.xml', 'workflows/Incident-Management.xml', 'workflows/Onboarding-Ablauf.xml', 'workflows/Service-Request-Fulfilment.xml']);
});

test('given a workflow that is deleted between the listing and the reading, when the package is made, it names that one and holds the others', async () => {
  const site = siteWithApp(aSeedProject('acme'));
  const source = await site.must(async ({ jira, now }) => {
    const { report, snapshot } = await auditProject({ jira, settings: site.settings, now: now() });
    let isGone = false;
    const deletes: Fate = ({ what }) => {
      if (what === 'POST /rest/api/3/workflows' && !isGone) {
        isGone = true;
        const { workflows } = site.site.state;
        workflows.splice(workflows.findIndex(({ name }) => name === 'Incident Management'), 1);
        site.site.changed();
      }
      return null;
    };
    return site.must(async (tenant) => (await readHandoverSource({ jira: tenant.jira, settings: site.settings, report, roster: null, anchors: anchorsOf(snapshot) })).source, deletes);
  });
  const { files, notIncluded } = packageFiles(source);
  expect(notIncluded.map(({ path }) => path)).toEqual(['workflows/Incident-Management.xml']);
  expect(files.filter(({ path }) => path.endsWith('.xml')).map(({ path }) => path)).toEqual(['workflows/Change-Enablement.xml', 'workflows/Onboarding-Ablauf.xml', 'workflows/Service-Request-Fulfilment.xml']);
  expect(files.find(({ path }) => path === 'NOT-INCLUDED.txt')?.text).toContain('it may have been renamed or deleted');
});
