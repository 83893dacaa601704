import { createJiraClient, type JiraClient } from '../../src/jira/client';
import { projectSettingsSchema, type ProjectSettings } from '../../src/profile/settings';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { auditProject } from '../../src/usecases/audit/audit-project';
import type { Dispatch } from '../local-forge/jira-door';
import { dispatchTo } from '../local-forge/simulated-dispatch';
import { bearerOf } from '../jira/bearer-of';
import { manifestScopes, offlineScopes } from '../shell/open-site';
import type { LoggedCall } from '../simulated-jira/core/log';
import { seed, type SeedName } from '../simulated-jira/seeds/seeds';
import { simulateJira, type SimulatedJiraOptions, type SimulatedSite } from '../simulated-jira/server';
import type { SiteState } from '../simulated-jira/state';
import { oncePer } from './measure';

/** The moment every audit of the bench is made at, so that no check answers differently from run to run. */
export const NOW = '2026-11-23T12:00:00Z';

/**
 * The seeds that the bounds were promised on; what an audit of a desk without test project or articles asks too much is
 * left out.
 */
export const BENCHED_SEEDS = ['acme', 'ready', 'large'] as const satisfies readonly SeedName[];
export type BenchedSeed = (typeof BENCHED_SEEDS)[number];

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

const clientThrough = (dispatch: Dispatch): JiraClient =>
  createJiraClient({
    transport: async ({ as, method, path, headers, body }) => {
      const answer = await dispatch({
        method,
        path,
        headers: { ...headers, authorization: bearerOf(as) },
        body: body ?? '',
      });
      return { status: answer.status, headers: new Headers(answer.headers), text: async () => answer.body };
    },
  });

/** A seed site with our client in front of it, in this process: no socket and no comparison with Atlassian's files. */
export const openBenchSite = (name: SeedName, options: SimulatedJiraOptions = {}): BenchSite => {
  const { state, settings } = sown(name);
  const site = simulateJira({
    state,
    manifestScopes: manifestScopes(),
    offlineScopes: offlineScopes(),
    options: { conformity: false, ...options },
  });
  return { site, jira: clientThrough(dispatchTo(site)), settings };
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

const keyOf = ({ method, path, headers, body }: Parameters<Dispatch>[0]): string =>
  `${headers['authorization']} ${method} ${path} ${body}`;

/** Every answer a seed gives in one audit, by what was asked. */
const recorded = oncePer(async (name: SeedName) => {
  const { site, settings } = openBenchSite(name);
  const answers = new Map<string, Awaited<ReturnType<Dispatch>>>();
  const dispatch = dispatchTo(site);
  const jira = clientThrough(async (request) => {
    const answer = await dispatch(request);
    answers.set(keyOf(request), answer);
    return answer;
  });
  await auditProject({ jira, settings, now: NOW });
  return { answers, settings };
});

export interface Playback extends Pick<BenchSite, 'jira' | 'settings'> {
  /** Calls of the audit that was recorded: another number means that something else was timed. */
  readonly expectedCalls: number;
}

/**
 * A seed site played back from memory: each answer comes after the latency and costs nothing to find, so that what is
 * timed is our code, the parsing of every answer included, and not the work of the simulated site.
 */
export const openPlayback = async (name: SeedName, latencyMs: number): Promise<Playback> => {
  const { answers, settings } = await recorded(name);
  const jira = clientThrough(async (request) => {
    if (latencyMs > 0) await new Promise((later) => setTimeout(later, latencyMs));
    const answer = answers.get(keyOf(request));
    if (!answer) throw new Error(`Asked for something new: ${request.method} ${request.path}`);
    return answer;
  });
  return { jira, settings, expectedCalls: answers.size };
};
