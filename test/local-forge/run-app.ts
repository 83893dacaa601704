import { createRequire } from 'node:module';
import { join } from 'node:path';
import { startForgeHost } from './host';
import type { ForgeHost } from './host';
import type { LogEntry } from './host-log';
import { readManifest } from './manifest';
import { putSettings } from './put-settings';
import { startFrameServer } from './shell/frame-server';
import { ShellServer } from './shell/shell-server';
import type { Site } from './sites';
import { openSite } from './sites';
import type { StartOptions } from './start-options';
import { restoreStorage, saveStorage } from './storage/storage-file';

/** The app on one machine, with its pages on `origin`. */
export interface LocalApp {
  readonly origin: string;
  readonly site: Site;
  readonly stop: () => Promise<void>;
}

const root = join(__dirname, '../..');
const intervals = { fiveMinute: 300_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 } as const;

function echo({ level, functionKey, text }: LogEntry): void {
  if (level === 'warn' || level === 'error') console.error(`${functionKey}: ${text}`);
}

function keepStorage(host: ForgeHost, file: string): void {
  restoreStorage(host.kvs, file);
  const saved = { writes: host.kvs.use.writeUnits };
  const save = (): void => {
    if (saved.writes === host.kvs.use.writeUnits) return;
    saved.writes = host.kvs.use.writeUnits;
    saveStorage(host.kvs, file);
  };
  setInterval(save, 2_000).unref();
  process.once('exit', save);
}

/** On the platform a schedule starts about five minutes after the deployment. */
function startSchedules(host: ForgeHost): void {
  for (const { key, interval } of host.manifest.modules.scheduledTrigger) {
    const run = (): void => void host.runScheduled(key);
    setTimeout(() => {
      run();
      setInterval(run, intervals[interval]).unref();
    }, 300_000).unref();
  }
}

async function idOfProject(site: Site, accountId: string, key: string): Promise<string> {
  const answer = await site.door({
    method: 'GET',
    path: `/rest/api/3/project/${key}`,
    headers: new Headers({ accept: 'application/json' }),
    body: undefined,
    caller: { kind: 'user', accountId },
    signal: AbortSignal.timeout(25_000),
  });
  const project: unknown = answer.ok ? await answer.json() : {};
  return typeof project === 'object' && project !== null && 'id' in project ? String(project.id) : '';
}

/**
 * What `npm start` runs: the app installed on a site, and the shell that stands for Jira around its pages. @throws
 * UsageError
 */
export async function runApp(options: StartOptions): Promise<LocalApp> {
  const manifestPath = join(root, 'manifest.yml');
  const site = await openSite(options, readManifest(manifestPath).permissions);
  const address = { origin: 'http://localhost' };
  const host = startForgeHost({
    manifestPath,
    appModule: () => createRequire(__filename)('../../src/index') as object,
    jira: { url: site.url, door: site.door },
    options: {
      cloudId: site.cloudId,
      siteUrl: site.siteUrl,
      onLog: echo,
      webTriggerOrigin: () => address.origin,
      ...(!options.isCalm && { queryLagMs: 1000, hasStorageRates: true }),
    },
  });
  if (options.keep) keepStorage(host, join(root, '.preflight', `${new URL(site.siteUrl).host}.json`));
  if (options.isSetUp) putSettings(host.kvs, site.settings);
  site.onEvent((event) => host.deliverEvent(event));
  startSchedules(host);
  const frames = await startFrameServer(host.manifest, () => new URL(address.origin).host);
  const shell = new ShellServer({
    host,
    frames,
    jira: site.door,
    people: site.people,
    siteName: site.name,
    projectIdOf: (key) => idOfProject(site, site.people[0]?.accountId ?? '', key),
  });
  const listening = await shell.listen(options.port);
  address.origin = listening.origin;
  host.deliverEvent({
    eventType: 'avi:forge:installed:app',
    id: host.installation.installationId,
    app: { id: host.installation.appId },
  });
  return {
    origin: address.origin,
    site,
    async stop() {
      listening.close();
      frames.close();
      host.close();
      await site.close();
    },
  };
}
