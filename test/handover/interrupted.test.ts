import { anchorsOf } from '../../src/bot-api/anchors';
import { packageFiles } from '../../src/handover/package-files';
import { auditProject } from '../../src/usecases/audit/audit-project';
import { readHandover, readHandoverFile } from '../../src/usecases/handover/read-handover';
import { readHandoverSource } from '../../src/usecases/handover/read-source';
import { siteWithApp, type Fate, type Mishap } from '../site-with-app/site-with-app';
import { aSeedProject } from './a-package';
import { anAuditedSite, deliver, storedChunks } from './a-site-that-hands-over';

const IT = { projectKey: 'IT' } as const;

/** What goes wrong once, at the nth call of storage. */
const onceAt = (at: number, mishap: Mishap): { readonly fate: Fate; readonly wasReached: () => boolean } => {
  let seen = 0;
  return { fate: ({ to }) => (to === 'storage' && (seen += 1) === at ? mishap : null), wasReached: () => seen >= at };
};

test.each<Mishap>(['crash before', 'crash after', '500 before', '500 after', '429'])(
  'given a run that meets “%s” at any one call of storage, when it was delivered again, the package is whole and nothing else is kept',
  async (mishap) => {
    const site = await anAuditedSite(aSeedProject('ready'));
    await deliver(site);
    const { package: first } = await site.must((tenant) => readHandover(IT, tenant));
    const kept = storedChunks(site).length;
    let swept = 0;
    for (let at = 1, isReached = true; isReached; at += 1) {
      const { fate, wasReached } = onceAt(at, mishap);
      await deliver(site, fate);
      isReached = wasReached();
      const { run, package: made } = await site.must((tenant) => readHandover(IT, tenant));
      expect([run?.state, made?.sha256, storedChunks(site).length]).toEqual(['done', first?.sha256, kept]);
      swept += isReached ? 1 : 0;
    }
    expect(swept).toBeGreaterThan(10);
    const { package: last } = await site.must((tenant) => readHandover(IT, tenant));
    expect(
      (await site.must((tenant) => readHandoverFile({ ...IT, sha256: last?.sha256 ?? '', path: 'README.md' }, tenant)))
        .text,
    ).toContain('# Hand-over');
  },
  120_000,
);

test('given Jira dies in the middle of the reading, when the run was delivered again, the package is whole', async () => {
  const site = await anAuditedSite(aSeedProject('acme'));
  let isDown = true;
  expect(
    await deliver(site, ({ to, what }) => {
      if (to !== 'jira' || what !== 'POST /rest/api/3/workflows' || !isDown) return null;
      isDown = false;
      return 'crash after';
    }),
  ).toBe(2);
  const { run, package: made } = await site.must((tenant) => readHandover(IT, tenant));
  expect([run?.state, made?.notIncluded]).toEqual(['done', []]);
});

test('given Jira is down for good, when the run has waited long enough, the package is made without what is missing, and says so', async () => {
  const site = await anAuditedSite(aSeedProject('acme'));
  const deliveries = await deliver(site, ({ to, what }) =>
    to === 'jira' && what === 'POST /rest/api/3/workflows' ? '500 before' : null,
  );
  expect(deliveries).toBe(6);
  const { run, package: made } = await site.must((tenant) => readHandover(IT, tenant));
  expect(run?.state).toBe('done');
  expect(made?.notIncluded.map(({ path }) => path)).toEqual([
    'moveworks/interception.jql',
    'workflows/Change-Enablement.xml',
    'workflows/Incident-Management.xml',
    'workflows/Onboarding-Ablauf.xml',
    'workflows/Service-Request-Fulfilment.xml',
  ]);
});

test('given Jira fails for a while at what one request type asks, when the run has waited, the package says of no request type that it could not be read', async () => {
  const site = await anAuditedSite(aSeedProject('acme'));
  let failures = 0;
  const deliveries = await deliver(site, ({ to, what }) =>
    to === 'jira' && /\/requesttype\/\d+\/field$/u.test(what) && (failures += 1) <= 40 ? '500 before' : null,
  );
  expect(deliveries).toBeGreaterThan(1);
  const { package: made } = await site.must((tenant) => readHandover(IT, tenant));
  const { text } = await site.must((tenant) =>
    readHandoverFile({ ...IT, sha256: made?.sha256 ?? '', path: 'forms.csv' }, tenant),
  );
  expect([text.includes('status 500'), made?.notIncluded]).toEqual([false, []]);
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
        workflows.splice(
          workflows.findIndex(({ name }) => name === 'Incident Management'),
          1,
        );
        site.site.changed();
      }
      return null;
    };
    return site.must(
      async (tenant) =>
        (
          await readHandoverSource({
            jira: tenant.jira,
            settings: site.settings,
            report,
            roster: null,
            anchors: anchorsOf(snapshot),
          })
        ).source,
      deletes,
    );
  });
  const { files, notIncluded } = packageFiles(source);
  expect(notIncluded.map(({ path }) => path)).toEqual(['workflows/Incident-Management.xml']);
  expect(files.filter(({ path }) => path.endsWith('.xml')).map(({ path }) => path)).toEqual([
    'workflows/Change-Enablement.xml',
    'workflows/Onboarding-Ablauf.xml',
    'workflows/Service-Request-Fulfilment.xml',
  ]);
  expect(files.find(({ path }) => path === 'NOT-INCLUDED.txt')?.text).toContain('it may have been renamed or deleted');
});
