import type { JsonValue } from '../../local-forge/storage/wire';
import type { Space } from '../../local-forge/storage/storage';
import { aKey } from '../../door/a-door';
import { audit, seedSettings, setUp, type InstalledApp } from '../an-installed-app';
import type { Facts, World } from './questions';

const IT = { projectKey: 'IT' } as const;

/** Everything that is stored, to go back to. */
export type Stored = readonly { readonly space: Space; readonly key: string; readonly value: JsonValue }[];

export const storedNow = ({ host: { kvs } }: InstalledApp): Stored =>
  kvs.spaces().flatMap((space) =>
    kvs
      .table(space)
      .all()
      .map(({ key, value }) => ({ space, key, value: structuredClone(value) })),
  );

/** Storage as it was, and nothing waiting in a queue. */
export const goBack = ({ host }: InstalledApp, stored: Stored): void => {
  host.close();
  for (const space of host.kvs.spaces())
    for (const { key } of [...host.kvs.table(space).all()]) host.kvs.delete(space, key);
  for (const { space, key, value } of stored) host.kvs.set(space, { key, value: structuredClone(value) });
};

/**
 * Storage as text, a row a line, without what differs each time: random ids and secrets, and the versions by which
 * changes are told apart. Dates stay: the clock of these tests stands still.
 */
export const asText = (stored: Stored): string =>
  stored
    .filter(({ key }) => !key.startsWith('version:'))
    .map((row) =>
      JSON.stringify(row)
        .replaceAll(/"version":"[0-9a-f-]{36}"/gu, '"version":"…"')
        .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu, '<id>')
        .replaceAll(/(?<![0-9a-z])(?:[0-9a-f]{64}|[0-9a-f]{16})(?![0-9a-z])/gu, '<hex>'),
    )
    .sort()
    .join('\n');

const runIdOf = async (app: InstalledApp): Promise<string> => (await app.told('readRosterRun', IT))?.runId ?? '';

const accept = async (app: InstalledApp, check: string): Promise<void> => {
  const { admin: owner } = app.people;
  await app.told('acceptRisk', { ...IT, check, subject: null, reason: 'Known.', owner, validForDays: 30 });
};

/** Everything that is not in order is accepted, and the bot is live. */
const goLive = async (app: InstalledApp): Promise<void> => {
  const report = await app.told('readReport', IT);
  for (const { check, outcome } of report?.results ?? [])
    if (outcome !== 'pass' && outcome !== 'not-applicable') await accept(app, check);
  await app.told('markGoLive', IT);
};

const plan = async (app: InstalledApp, area: 'access' | 'workflow'): Promise<string> =>
  (await app.told('makePlan', { ...IT, scope: { kind: 'area', area }, choices: {} })).id;

/**
 * Acme with a history: audited, planned, packed, with a key, and with a comparison in each state that takes a press.
 */
export async function makeWorlds(
  app: InstalledApp,
): Promise<{ readonly facts: Facts; readonly worlds: Readonly<Record<World, Stored>> }> {
  const project = app.site.state.projects.find(({ key }) => key === 'IT');
  for (const desk of app.site.state.serviceDesks.filter(({ projectId }) => projectId === project?.id))
    Object.assign(desk, { organizationIds: [], customers: desk.customers.slice(0, 60) });
  app.site.changed();
  await setUp(app);
  await audit(app);
  const key = await aKey(app);
  const report = await app.told('readReport', IT);
  const failing = report?.results.filter(({ outcome }) => outcome === 'fail').map(({ check }) => check) ?? [];
  await accept(app, failing[0] ?? '');
  const appliedPlanId = await plan(app, 'access');
  await app.told('applyPlan', { ...IT, planId: appliedPlanId });
  await app.host.drainQueues();
  // The first signature makes the site's key, which differs each time.
  await app.told('shareReport', IT);
  await app.told('startHandover', IT);
  await app.host.drainQueues();
  const workflowId = (await app.told('listWorkflows', IT)).workflows[0]?.id ?? '';
  const facts = {
    projectId: seedSettings(app).projectId,
    failing,
    keyId: key.split('_')[1] ?? '',
    sha256: (await app.told('readHandover', IT)).package?.sha256 ?? '',
    workflowId,
    workflowText: (await app.told('exportWorkflow', { ...IT, workflowId, format: 'xml' })).text,
    otherWorkflowId: (await app.told('listWorkflows', { projectKey: 'HR' })).workflows[0]?.id ?? '',
    formId: (await app.told('previewForms', IT)).forms[0]?.id ?? '',
    groupId: (await app.told('searchGroups', { query: '' })).choices[0]?.id ?? '',
    shownPlanId: await plan(app, 'workflow'),
    appliedPlanId,
  };
  const { worlds, runIds } = await comparisons(app);
  return { facts: { ...facts, runIds }, worlds };
}

const comparisons = async (app: InstalledApp) => {
  const worlds: Partial<Record<World, Stored>> = {};
  const runIds: Partial<Record<World, string>> = {};
  const note = async (world: World): Promise<void> => {
    worlds[world] = storedNow(app);
    runIds[world] = await runIdOf(app);
  };
  const send = async (): Promise<void> => {
    const text = 'e-mail\nstarter.one@acme.example\nstarter.two@acme.example\n';
    await app.told('sendRosterPart', { ...IT, runId: await runIdOf(app), index: 0, text, isLast: true });
  };
  await app.told('startRosterRun', { ...IT, source: { kind: 'csv' } });
  await send();
  await app.told('compareRosterRun', { ...IT, runId: await runIdOf(app) });
  await app.host.drainQueues();
  await note('compared');
  await goLive(app);
  await note('live');
  goBack(app, worlds.compared ?? []);
  await app.told('startRosterRun', { ...IT, source: { kind: 'csv' } });
  await note('receiving');
  await send();
  await note('received');
  goBack(app, worlds.compared ?? []);
  await app.told('startRosterRun', { ...IT, source: { kind: 'all-users' } });
  await app.told('startAudit', IT);
  await note('running');
  goBack(app, worlds.compared ?? []);
  await app.told('startAdding', {
    ...IT,
    runId: await runIdOf(app),
    classes: ['missing-without-account'],
    organizationId: null,
    invites: false,
  });
  await app.host.drainQueues();
  await note('added');
  return { worlds: worlds as Record<World, Stored>, runIds: runIds as Record<World, string> };
};
