import { createRequire } from 'node:module';
import { join } from 'node:path';
import { seed } from '../simulated-jira/seeds/seeds';
import { simulateJira } from '../simulated-jira/server';
import { startForgeHost } from './host';
import { readManifest } from './manifest';
import { dispatchTo } from './simulated-dispatch';
import { peopleOf } from './simulated-people';

const manifestPath = join(__dirname, '../../manifest.yml');
const load = createRequire(__filename);

/** The app of this project, installed on the site called acme, in one process. */
async function installOnAcme() {
  const { state, settings } = seed('acme');
  const site = simulateJira({ state, manifestScopes: readManifest(manifestPath).permissions.scopes });
  const host = startForgeHost({
    manifestPath,
    appModule: () => load('../../src/index') as object,
    jira: { url: 'http://acme.invalid', dispatch: dispatchTo(site) },
  });
  const people = await peopleOf(site);
  const ask = async (role: string, functionKey: string, payload: object = {}) =>
    (await host.invokeResolver({
      functionKey,
      payload,
      accountId: people.find((person) => person.role === role)?.accountId ?? '',
    })) as { readonly ok: boolean; readonly value?: unknown; readonly error?: { readonly code: string } };
  return { host, settings, people, ask };
}

describe('the app, installed on acme', () => {
  it('judges the help desk for the site admin, from the page to the consumer and back', async () => {
    const { host, settings, ask } = await installOnAcme();
    expect(await ask('site admin', 'saveSettings', { settings: settings['IT'] })).toMatchObject({ ok: true });
    expect(await ask('site admin', 'startAudit', { projectKey: 'IT' })).toMatchObject({
      ok: true,
      value: { state: 'queued' },
    });
    await host.drainQueues();
    expect(await ask('site admin', 'readProgress', { projectKey: 'IT' })).toMatchObject({
      ok: true,
      value: { state: 'done' },
    });
    expect(await ask('site admin', 'readReport', { projectKey: 'IT' })).toMatchObject({
      ok: true,
      value: { verdict: 'no-go', project: { key: 'IT' } },
    });
    expect(host.log.entries.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.each([
    { role: 'agent', told: [] },
    { role: 'project admin', told: ['readReport'] },
  ])('tells a $role no more than they may know: $told', async ({ role, told }) => {
    const { ask, people } = await installOnAcme();
    expect(people.map((person) => person.role)).toContain(role);
    const questions = [
      ['listProjects', {}],
      ['readReport', { projectKey: 'IT' }],
      ['readReport', { projectKey: 'HR' }],
      ['searchAccounts', { projectKey: 'IT', query: 'a', kind: 'any' }],
    ] as const;
    const replies = await Promise.all(
      questions.map(async ([name, payload]) => ({ name, ...(await ask(role, name, payload)) })),
    );
    expect(replies.filter(({ ok }) => ok).map(({ name }) => name)).toEqual(told);
    expect(replies.filter(({ ok }) => !ok).map(({ error }) => error?.code)).toEqual(
      replies.filter(({ ok }) => !ok).map(() => 'not-an-admin'),
    );
  });

  it('runs every function that manifest.yml names without a crash', async () => {
    const { host } = await installOnAcme();
    const { trigger, scheduledTrigger, webtrigger } = host.manifest.modules;
    for (const eventType of trigger.flatMap(({ events }) => events))
      host.deliverEvent({ eventType, issue: { id: '1', key: 'IT-1', fields: {} }, project: { id: '1' } });
    await host.drainQueues(60_000);
    const schedules = await Promise.all(scheduledTrigger.map(({ key }) => host.runScheduled(key)));
    const doors = await Promise.all(
      webtrigger.map(({ key }) => host.callWebTrigger({ triggerKey: key, method: 'GET', userPath: '/v1/readiness' })),
    );
    await host.drainQueues(60_000);
    expect([...schedules, ...(await host.runBeforeUninstall())].map(({ ended }) => ended)).toEqual([
      ...scheduledTrigger.map(() => 'returned'),
      'returned',
    ]);
    expect(doors.every(({ statusCode }) => statusCode < 500 || statusCode === 501)).toBe(true);
    expect(host.log.entries.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
