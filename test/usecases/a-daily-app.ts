import { join } from 'node:path';
import { createJiraClient } from '../../src/jira/client';
import { forgeTransport } from '../../src/jira/forge-transport';
import { projectSettingsSchema } from '../../src/profile/settings';
import type { QueuedAudits } from '../../src/store/audit-queue';
import { readParityRun, type ComparedPair, type ParityRun } from '../../src/store/parity-store';
import { readRuns } from '../../src/store/report-history-store';
import { readRun, type Run } from '../../src/store/run-store';
import { writeSettings } from '../../src/store/settings-store';
import { auditEveryProject } from '../../src/usecases/audit/audit-every-project';
import { closeOverdueRuns } from '../../src/usecases/close-overdue-runs';
import { runParity } from '../../src/usecases/parity/run-parity';
import { compareTestProjects, startParity } from '../../src/usecases/parity/start-parity';
import { runAudit } from '../../src/usecases/audit/run-audit';
import { runAudits } from '../../src/usecases/audit/run-audits';
import { startAudit } from '../../src/usecases/audit/start-audit';
import { LEAVES, type Tenant } from '../../src/app/tenant';
import { startForgeHost, type ForgeHost, type HostOptions } from '../local-forge/host';
import { readManifest } from '../local-forge/manifest';
import { dispatchTo } from '../local-forge/simulated-dispatch';
import { seed } from '../simulated-jira/seeds/seeds';
import { simulateJira, type SimulatedSite } from '../simulated-jira/server';
import { SimulatedTime } from './roster/simulated-time';

const manifestPath = join(__dirname, '..', '..', 'manifest.yml');

/** What the app does by itself, on the local platform and a simulated site, on one simulated clock. */
export interface DailyApp {
  readonly host: ForgeHost;
  readonly site: SimulatedSite;
  readonly time: SimulatedTime;
  /** Ids by key of the projects that are set up, each with the accounts of IT. */
  readonly projects: ReadonlyMap<string, string>;
  /** Runs work as an answer to a person. */
  ask<T>(work: (tenant: Tenant) => Promise<T>): Promise<T>;
  runOf(projectKey: string): Promise<Run | null>;
  /** Audits that were kept of a project. */
  auditsOf(projectKey: string): Promise<number>;
  press(projectKey: string): Promise<unknown>;
  parityOf(pair: ComparedPair): Promise<ParityRun | null>;
  comparePair(projectKey: string, other: string): Promise<unknown>;
  close(): void;
}

export async function aDailyApp(
  keys: readonly string[],
  { pointsPerHour, ...options }: HostOptions & { readonly pointsPerHour?: number } = {},
): Promise<DailyApp> {
  const { state, settings } = seed('acme');
  const time = new SimulatedTime();
  const site = simulateJira({
    state,
    manifestScopes: readManifest(manifestPath).permissions.scopes,
    options: {
      conformity: false,
      now: () => time.now(),
      sleep: (ms) => time.sleep(ms),
      ...(pointsPerHour !== undefined && { pointsPerHour }),
    },
  });
  const tenant = (work: keyof typeof LEAVES = 'answer'): Tenant => ({
    jira: createJiraClient({ transport: forgeTransport, clock: time, reserve: LEAVES[work] }),
    now: () => new Date(time.now()).toISOString(),
  });
  const asked: { work: (at: Tenant) => Promise<unknown> } = { work: async () => undefined };
  const host = startForgeHost({
    manifestPath,
    appModule: () => ({
      resolver: () => asked.work(tenant()),
      daily: async () => {
        await auditEveryProject(tenant());
        await compareTestProjects(tenant('background'));
      },
      hourly: () => closeOverdueRuns(tenant()),
      runAudit: ({ body }: { readonly body: QueuedAudits | { readonly projectId: string; readonly runId: string } }) =>
        'projectIds' in body ? runAudits(body, tenant('background')) : runAudit(body, tenant()).then(() => undefined),
      runParity: ({ body }: { readonly body: ComparedPair & { readonly runId: string; readonly isDaily: boolean } }) =>
        runParity(body, tenant(body.isDaily ? 'background' : 'answer')),
    }),
    jira: { url: 'https://simulated.invalid', dispatch: dispatchTo(site) },
    clock: time,
    options,
  });
  const ask = async <T>(work: (at: Tenant) => Promise<T>): Promise<T> => {
    const answer: { value?: T } = {};
    asked.work = async (at) => void (answer.value = await work(at));
    await host.invokeResolver({ functionKey: 'any', payload: {}, accountId: 'an-admin' });
    return answer.value as T;
  };
  const projects = new Map(
    keys.map((key) => [key, String(state.projects.find((project) => project.key === key)?.id)] as const),
  );
  for (const [projectKey, projectId] of projects)
    await ask(() =>
      writeSettings(
        projectSettingsSchema.parse({
          ...settings.IT,
          projectId,
          projectKey,
          testProjectKey: projectKey === 'IT' ? 'ITT' : null,
        }),
      ),
    );
  const idOf = (projectKey: string): string => projects.get(projectKey) ?? '';
  return {
    host,
    site,
    time,
    projects,
    ask,
    runOf: (projectKey) => ask(() => readRun(idOf(projectKey))),
    auditsOf: async (projectKey) => (await ask(() => readRuns(idOf(projectKey)))).length,
    press: (projectKey) => ask((at) => startAudit({ projectKey }, at)),
    parityOf: (pair) => ask(() => readParityRun(pair)),
    comparePair: (projectKey, other) => ask((at) => startParity({ projectKey, with: other }, at)),
    close: () => host.close(),
  };
}
