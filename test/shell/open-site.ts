import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { createJiraClient, type JiraClient } from '../../src/jira/client';
import { endpoint } from '../../src/jira/endpoint';
import { isJiraError } from '../../src/jira/errors';
import type { ProjectSettings } from '../../src/profile/settings';
import { simulatedJiraDoor } from '../local-forge/jira-door';
import type { JiraDoor } from '../local-forge/jira-door';
import { readManifest } from '../local-forge/manifest';
import { realJiraDoor } from '../local-forge/real-jira-door';
import { startSimulatedJira } from '../simulated-jira/server';
import { UsageError, type Source } from './arguments';
import { readSavedSettings } from './saved-settings';
import { openSeed, openState } from './saved-site';

/** A Jira site as the shell reaches it. */
export interface OpenSite {
  readonly jira: JiraClient;
  /**
   * What an admin saved for the project, if the site carries it. @throws UsageError when it is not what the app saves.
   */
  readonly settingsOf: (projectKey: string) => ProjectSettings | null;
  readonly close: () => Promise<void>;
}

export async function openSite(
  source: Source,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<OpenSite> {
  if (source.kind === 'site') return openRealSite(source.url, environment);
  const { state, settings } = source.kind === 'seed' ? openSeed(source.name) : openState(source.file);
  const site = await startSimulatedJira({
    state,
    manifestScopes: manifestScopes(),
    offlineScopes: offlineScopes(),
    options: { conformity: 'sampled' },
  });
  return {
    jira: clientThrough(simulatedJiraDoor({ url: site.url })),
    settingsOf: (projectKey) =>
      settings[projectKey] === undefined ? null : readSavedSettings(settings[projectKey], projectKey, 'The saved site'),
    close: site.close,
  };
}

/** Writes a site with its settings to a file that `--state` reads. */
export function saveSite(source: Source, file: string): void {
  if (source.kind === 'site')
    throw new UsageError('A real site cannot be saved to a file; --save goes with --seed or --state.');
  const { state, settings } = source.kind === 'seed' ? openSeed(source.name) : openState(source.file);
  writeFileSync(file, `${JSON.stringify({ ...state, settings }, null, 1)}\n`);
}

async function openRealSite(
  url: string,
  { JIRA_EMAIL, JIRA_API_TOKEN }: Readonly<Record<string, string | undefined>>,
): Promise<OpenSite> {
  if (!/^https:\/\/[\w.-]+$/.test(url))
    throw new UsageError('Give the site as https://NAME.atlassian.net, without a path.');
  if (!JIRA_EMAIL || !JIRA_API_TOKEN)
    throw new UsageError('Set JIRA_EMAIL and JIRA_API_TOKEN in the environment to read a real site.');
  const answer: unknown = await fetch(new URL('/_edge/tenant_info', url))
    .then((reply) => reply.json())
    .catch(() => null);
  const cloudId = typeof answer === 'object' && answer !== null && 'cloudId' in answer ? String(answer.cloudId) : '';
  if (cloudId === '') throw new UsageError(`${url} did not answer like a Jira Cloud site.`);
  const reached = { site: url, email: JIRA_EMAIL, token: JIRA_API_TOKEN, cloudId, allowWrites: false };
  const owner = await ownerOf(clientThrough(realJiraDoor(reached)));
  process.stderr.write("Read with a person's token: what this app itself may do on the site is not available.\n");
  return {
    jira: clientThrough(realJiraDoor({ ...reached, owner })),
    settingsOf: () => null,
    close: async () => undefined,
  };
}

/** Whose token it is. @throws UsageError when Jira does not say */
const ownerOf = async (jira: JiraClient): Promise<string> => {
  try {
    const schema = z.looseObject({ accountId: z.string() });
    return (await jira.request(endpoint('/rest/api/3/myself', {}), { schema })).accountId;
  } catch (error) {
    if (!isJiraError(error)) throw error;
    throw new UsageError(`Jira does not say whose token JIRA_API_TOKEN is: ${error.message}`);
  }
};

/** How the shell calls through a door: as the app, or for somebody it names. */
export const clientThrough = (door: JiraDoor): JiraClient =>
  createJiraClient({
    transport: ({ as, method, path, headers, body, signal }) =>
      door({
        method,
        path,
        headers: new Headers(headers),
        body,
        caller: typeof as === 'object' ? { kind: 'user', accountId: as.user, isOffline: true } : { kind: 'app' },
        signal,
      }),
  });

/** The app is held to the scopes it asks for, in the shell as on a site. */
export function manifestScopes(): readonly string[] {
  return permissions().scopes;
}

/** Those of them that it may use as somebody who is not there. */
export function offlineScopes(): readonly string[] {
  return permissions().offlineScopes;
}

const permissions = () => readManifest(join(__dirname, '..', '..', 'manifest.yml')).permissions;
