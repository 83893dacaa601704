import { createJiraClient, type JiraClient } from '../../src/jira/client';
import { projectSettingsSchema, type ProjectSettings } from '../../src/profile/settings';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { auditProject } from '../../src/usecases/audit-project';
import { dispatchTo } from '../local-forge/simulated-dispatch';
import { manifestScopes } from '../shell/open-site';
import type { LoggedCall } from '../simulated-jira/core/log';
import { seed, type SeedName } from '../simulated-jira/seeds/seeds';
import { simulateJira, type SimulatedJiraOptions, type SimulatedSite } from '../simulated-jira/server';
import type { SiteState } from '../simulated-jira/state';
import { oncePer } from './measure';

/** The moment every audit of the bench is made at, so that no check answers differently from run to run. */
export const NOW = '2026-11-23T12:00:00Z';

/** A seed as it was sown; audits only read, so all of them share it. */
const sown = oncePer((name: SeedName) => {
  const { state, settings } = seed(name);
  return { state, settings: projectSettingsSchema.parse(settings.IT) };
});

export interface BenchSite {
  readonly site: SimulatedSite;
  readonly jira: JiraClient;
  readonly settings: ProjectSettings;
}

/**
 * A seed site with our client in front of it, in this process: no socket and no comparison with Atlassian's files, so
 * that what is timed is our code, the parsing of every answer included, and the site's own look-ups.
 */
export const openBenchSite = (name: SeedName, options: SimulatedJiraOptions = {}): BenchSite => {
  const { state, settings } = sown(name);
  const site = simulateJira({ state, manifestScopes: manifestScopes(), options: { conformity: false, ...options } });
  const dispatch = dispatchTo(site);
  const jira = createJiraClient({
    transport: async ({ method, path, headers, body }) => {
      const answer = await dispatch({ method, path, headers: { ...headers, authorization: 'Bearer app' }, body: body ?? '' });
      return { status: answer.status, headers: new Headers(answer.headers), text: async () => answer.body };
    },
  });
  return { site, jira, settings };
};

/** One finished audit of a seed's project IT. */
export interface SeedAudit {
  readonly state: SiteState;
  readonly settings: ProjectSettings;
  readonly snapshot: Snapshot;
  readonly log: readonly LoggedCall[];
}

/** Audits a seed once and keeps what was asked and answered. */
export const auditOfSeed = oncePer(async (name: SeedName): Promise<SeedAudit> => {
  const { site, jira, settings } = openBenchSite(name);
  const { snapshot } = await auditProject({ jira, settings, now: NOW });
  return { state: site.state, settings, snapshot, log: site.log };
});
