import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { HostClock } from '../local-forge/clock';
import { startForgeHost, type ForgeHost, type HostOptions } from '../local-forge/host';
import { readManifest } from '../local-forge/manifest';
import { dispatchTo } from '../local-forge/simulated-dispatch';
import type { Reply } from '../../src/shared/contract';
import type { Contract as PageContract } from '../../src/shared/page-contract';
import type { PlanContract } from '../../src/shared/plan-contract';
import { administers } from '../simulated-jira/core/permissions';
import { Site } from '../simulated-jira/core/site';
import { seed } from '../simulated-jira/seeds/seeds';
import type { Seed } from '../simulated-jira/seeds/seed';
import { startSimulatedJira, type SimulatedJira, type SimulatedJiraOptions } from '../simulated-jira/server';

const root = join(__dirname, '..', '..');
/** Every question the page may ask. */
export type Contract = PageContract & PlanContract;

type Answer<F extends keyof Contract> = ReturnType<Contract[F]>;
type Value<F extends keyof Contract> = Answer<F> extends Reply<infer T> ? T : never;

/** The real app on the local platform, installed on a seed site. */
export interface InstalledApp {
  readonly host: ForgeHost;
  readonly site: SimulatedJira;
  readonly seed: Seed;
  readonly people: {
    readonly admin: string;
    readonly projectAdmin: string;
    readonly agent: string;
    readonly customer: string;
  };
  /** As the page does it: whatever the answer, as it comes. */
  ask<F extends keyof Contract>(
    functionKey: F,
    payload: Parameters<Contract[F]>[0],
    accountId?: string,
  ): Promise<Answer<F>>;
  /** The value of a question that is answered; a refusal fails the test. */
  told<F extends keyof Contract>(functionKey: F, payload: Parameters<Contract[F]>[0]): Promise<Value<F>>;
  close(): Promise<void>;
}

export async function anInstalledApp(
  name: 'acme' | 'ready' | 'itsm',
  options: HostOptions = {},
  clock?: HostClock,
  {
    isInProcess = true,
    ...siteOptions
  }: SimulatedJiraOptions & {
    /** Without a socket, which is quicker, and in the same order each time; `npm start` and its suites go over one. */
    readonly isInProcess?: boolean;
  } = {},
): Promise<InstalledApp> {
  const grown = seed(name);
  const manifestPath = join(root, 'manifest.yml');
  const { scopes, offlineScopes } = readManifest(manifestPath).permissions;
  const site = await startSimulatedJira({
    state: grown.state,
    manifestScopes: scopes,
    offlineScopes,
    options: { conformity: 'sampled', ...siteOptions },
  });
  const host = startForgeHost({
    manifestPath,
    appModule: () => createRequire(__filename)('../../src/index') as object,
    jira: { url: site.url, ...(isInProcess && { dispatch: dispatchTo(site) }) },
    options,
    ...(clock && { clock }),
  });
  const people = peopleOf(grown);
  const ask: InstalledApp['ask'] = async (functionKey, payload, accountId = people.admin) =>
    (await host.invokeResolver({ functionKey, payload, accountId })) as Answer<typeof functionKey>;
  return {
    host,
    site,
    seed: grown,
    people,
    ask,
    async told(functionKey, payload) {
      const answer = await ask(functionKey, payload);
      if (!answer.ok) throw new Error(`${functionKey} was refused: ${JSON.stringify(answer.error)}`);
      return answer.value as Value<typeof functionKey>;
    },
    async close() {
      host.close();
      await site.close();
    },
  };
}

/** What the seed has as the settings of a project; IT, the help desk, unless told otherwise. */
export const seedSettings = ({ seed: { settings } }: InstalledApp, projectKey = 'IT') => {
  const found = settings[projectKey];
  if (!found) throw new Error(`The seed has no settings for ${projectKey}.`);
  return found;
};

/** Saves them, as the setup page does. */
export const setUp = async (app: InstalledApp, projectKey = 'IT'): Promise<void> => {
  await app.told('saveSettings', { settings: seedSettings(app, projectKey) });
};

/** A press on “Run audit”, and the queue until it is empty. */
export const audit = async (app: InstalledApp, projectKey = 'IT'): Promise<void> => {
  await app.told('startAudit', { projectKey });
  await app.host.drainQueues();
};

/** acme, its help desk set up and audited once. */
export const anAuditedApp = async (options: HostOptions = {}, clock?: HostClock): Promise<InstalledApp> => {
  const app = await anInstalledApp('acme', options, clock);
  await setUp(app);
  await audit(app);
  return app;
};

/** Found by what they may do, not by their names. */
function peopleOf({ state, settings }: Seed): InstalledApp['people'] {
  const it = settings.IT;
  if (!it) throw new Error('Every seed has settings for IT.');
  const adminGroup = state.groups.find(({ name }) => name.startsWith('jira-admins'));
  const admin = adminGroup?.members.find((id) =>
    state.users.some((user) => user.accountId === id && user.accountType === 'atlassian' && user.active),
  );
  const agent = it.accounts.agentTestAccount;
  const customer =
    state.users.find((user) => user.accountType === 'customer' && user.active)?.accountId ??
    it.accounts.customerTestAccount;
  const asked = new Site(state, Date.now);
  const project = state.projects.find(({ id }) => id === it.projectId);
  const others = state.users.filter(
    (user) =>
      user.accountType === 'atlassian' &&
      user.active &&
      !adminGroup?.members.includes(user.accountId) &&
      user.accountId !== agent,
  );
  const projectAdmin = (others.find(({ accountId }) => project && administers(asked, accountId, project)) ?? others[0])
    ?.accountId;
  if (!admin || !agent || !customer || !projectAdmin) throw new Error('The seed lacks one of the people a test needs.');
  return { admin, agent, customer, projectAdmin };
}
