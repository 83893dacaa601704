import { join } from 'node:path';
import { createJiraClient } from '../../src/jira/client';
import type { JiraTransport } from '../../src/jira/client';
import { profileById } from '../../src/profile/profiles';
import { projectSettingsSchema } from '../../src/profile/settings';
import type { ProjectSettings } from '../../src/profile/settings';
import { takeSnapshot } from '../../src/snapshot/take-snapshot';
import type { SnapshotRequest } from '../../src/snapshot/take-snapshot';
import { aClock } from '../jira/a-clock';
import { bearerOf } from '../jira/bearer-of';
import { readManifest } from '../local-forge/manifest';
import { seed } from '../simulated-jira/seeds/seeds';
import type { SeedName } from '../simulated-jira/seeds/seeds';
import { simulateJira } from '../simulated-jira/server';
import type { SimulatedSite } from '../simulated-jira/server';

export const NOW = '2026-11-23T09:00:00.000Z';

const manifest = readManifest(join(__dirname, '../../manifest.yml'));

/** Calls the simulated site in process; where it never answers, the call waits for its signal. */
const transportTo =
  (site: SimulatedSite): JiraTransport =>
  async ({ as, path, method, headers, body, signal }) => {
    const lowered = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    const request = {
      method,
      url: path,
      headers: { ...lowered, authorization: bearerOf(as) },
      body: body === undefined ? undefined : (JSON.parse(body) as unknown),
    };
    const answer = await site
      .handle(request)
      .catch((error: unknown) => (isSilence(error) ? never(signal) : Promise.reject(error)));
    const text =
      answer.body === undefined ? '' : typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
    return { status: answer.status, headers: new Headers(answer.headers), text: async () => text };
  };

const isSilence = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'kind' in error && error.kind === 'timeout';

const never = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));

/** A seed site with the app's own scopes; `change` edits its state before anybody asks. */
export const aSite = (name: SeedName, change: (site: ReturnType<typeof seed>) => void = () => undefined) => {
  const planted = seed(name);
  change(planted);
  const site = simulateJira({
    state: planted.state,
    manifestScopes: manifest.permissions.scopes,
    offlineScopes: manifest.permissions.offlineScopes,
    options: { rateLimits: false, conformity: 'sampled' },
  });
  return { site, settings: settingsOf(planted.settings['IT']) };
};

const settingsOf = (plain: unknown): ProjectSettings => projectSettingsSchema.parse(plain);

/** The real client in front of a simulated site. */
export const clientOf = (site: SimulatedSite, signal?: AbortSignal) =>
  createJiraClient({ transport: transportTo(site), clock: aClock(), timeoutMs: 40, signal });

/** A snapshot of the project IT through the real client. Waits pass at once; silence is given up after a moment. */
export const snapshotOf = async (
  { site, settings }: ReturnType<typeof aSite>,
  request: Partial<SnapshotRequest> = {},
) => {
  const profile = profileById(settings.profileId);
  if (!profile) throw new Error('The seed names a profile that does not exist.');
  const before = site.log.length;
  const client = clientOf(site, request.signal);
  const snapshot = await takeSnapshot({
    client,
    projectKey: settings.projectKey,
    settings,
    profile,
    now: NOW,
    looksAsBot: true,
    ...request,
  });
  return { snapshot, calls: site.log.slice(before) };
};
