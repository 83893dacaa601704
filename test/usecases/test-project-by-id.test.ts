import { readSettings, writeSettings } from '../../src/store/settings-store';
import { readRun } from '../../src/store/run-store';
import { auditProject } from '../../src/usecases/audit/audit-project';
import { runAudit } from '../../src/usecases/audit/run-audit';
import { startAudit } from '../../src/usecases/audit/start-audit';
import { proposeSetup } from '../../src/usecases/setup/propose-setup';
import { saveSettings } from '../../src/usecases/setup/save-settings';
import { seed } from '../simulated-jira/seeds/seeds';
import { aFixedSite } from '../site-with-app/site-with-app';
import type { FixedSite } from '../site-with-app/site-with-app';

const under = ({ site: { state } }: FixedSite, key: string) => {
  const project = state.projects.find((one) => one.key === key);
  if (!project) throw new Error(`The site has no project ${key}.`);
  return project;
};

/** The test project ITT becomes ITTEST, and HR takes its key; what was chosen stays what was meant. */
const aSiteThatMovedKeys = async () => {
  const site = aFixedSite('acme', undefined, structuredClone(seed('acme').state));
  const meant = under(site, 'ITT');
  await site.must((tenant) => saveSettings(site.settings, tenant, { accountId: 'an-admin' }));
  meant.key = 'ITTEST';
  under(site, 'HR').key = 'ITT';
  site.site.changed();
  return { site, meant };
};

const saved = async (site: FixedSite) => {
  const settings = await site.must(() => readSettings(site.settings.projectId));
  if (!settings) throw new Error('Nothing is saved.');
  return settings;
};

const audited = (site: FixedSite) =>
  site.must(async (tenant) => {
    await startAudit({ projectKey: 'IT' }, tenant);
    const run = await readRun(site.settings.projectId);
    if (!run) throw new Error('No audit was queued.');
    await runAudit({ projectId: site.settings.projectId, runId: run.runId }, tenant);
  });

describe('given a test project that was renamed, and another project that got its key', () => {
  test('an audit looks at the one that was chosen, and keeps the key it has now', async () => {
    const { site, meant } = await aSiteThatMovedKeys();
    const settings = await saved(site);
    expect([settings.testProjectKey, settings.testProjectId]).toEqual(['ITT', String(meant.id)]);
    const seen = await site.must(async ({ jira, now }) => {
      const { snapshot } = await auditProject({ jira, settings, now: now() });
      return snapshot.testProject.state === 'read' ? snapshot.testProject.value?.project : undefined;
    });
    expect(seen).toMatchObject({ id: String(meant.id), key: 'ITTEST' });
    await audited(site);
    expect(await saved(site)).toMatchObject({ testProjectKey: 'ITTEST', testProjectId: String(meant.id) });
  }, 60_000);

  test('the setup shows it under its new key', async () => {
    const { site, meant } = await aSiteThatMovedKeys();
    const { settings } = await site.must((tenant) => proposeSetup({ projectKey: 'IT' }, tenant));
    expect(settings).toMatchObject({ testProjectKey: 'ITTEST', testProjectId: String(meant.id) });
  }, 60_000);

  test('once it is deleted, the setup chooses nobody else’s project for it, and an audit says that it is gone', async () => {
    const { site, meant } = await aSiteThatMovedKeys();
    const { projects } = site.site.state;
    projects.splice(projects.indexOf(meant), 1);
    site.site.changed();
    const { settings } = await site.must((tenant) => proposeSetup({ projectKey: 'IT' }, tenant));
    expect(settings.testProjectKey).toBeNull();
    expect(await site.failing()).toContain('test-project-present');
  }, 60_000);
});

test('given settings saved before ids were kept, they still open, and the next audit notes the id', async () => {
  const site = aFixedSite('acme', undefined, structuredClone(seed('acme').state));
  await site.must(() => writeSettings(site.settings));
  expect(await saved(site)).toMatchObject({ testProjectKey: 'ITT' });
  expect((await saved(site)).testProjectId).toBeUndefined();
  await audited(site);
  expect((await saved(site)).testProjectId).toBe(String(under(site, 'ITT').id));
}, 60_000);
