/**
 * A Jira Cloud site over HTTP, stateful, written from Atlassian's OpenAPI files and documentation, never from the
 * client it tests.
 *
 *   const jira = await startSimulatedJira({ state: newSite(), manifestScopes: ['read:jira-work'] });
 *   await fetch(`${jira.url}/rest/api/3/myself`, { headers: { Authorization: 'Bearer app' } });
 *   await jira.close();
 *
 * `Bearer app` is the app's user, `Bearer user:<accountId>` a person through the app, `Basic email:token` an API token,
 * `Session <accountId>` a person in Jira's own screens (no scopes, no points). `jira.handle(request)` answers in
 * process, without a socket. `jira.state` is the live state; call `jira.changed()` after editing it by hand. With
 * Atlassian's files present (JIRA_OPENAPI_DIR or ../shared/specs) every request and answer is checked; mismatches are
 * in `jira.failures`.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SiteState } from './state';
import { Conformity, specFolder } from './core/conformity';
import type { EngineOptions } from './core/engine';
import { Engine } from './core/engine';
import type { SimRequest, SimResponse } from './core/exchange';
import type { FaultRule } from './core/faults';
import type { LoggedCall } from './core/log';
import { Router } from './core/router';
import type { EventListener, ProductEvent } from './core/site';
import { Site } from './core/site';
import { TimeKeeper } from './core/jira-time';
import type { JiraTime } from './core/jira-time';
import { keepMismatch } from './core/mismatches';
import { answerOver } from './core/socket';
import { ROUTES } from './routes';

/** How the site behaves; everything has a default. */
export interface SimulatedJiraOptions {
  latencyMs?: EngineOptions['latencyMs'];
  /** How late what is written shows and how tasks end; absent = calm, everything at once. */
  time?: JiraTime;
  /** False switches points and bursts off. */
  rateLimits?: boolean;
  pointsPerHour?: number;
  faults?: readonly FaultRule[];
  /** The clock, in epoch milliseconds; Date.now unless given. */
  now?: () => number;
  sleep?: (ms: number) => Promise<void>;
  /** How long an asynchronous task takes by the clock; 0 = it is complete when first asked. */
  taskMs?: number;
  /** Told of each mismatch with Atlassian's files; absent = they are kept, and fail the test that is running. */
  onMismatch?: (mismatch: string) => void;
  /**
   * Which exchanges are compared with Atlassian's files: all unless told otherwise, all requests and a sample of the
   * answers in fixtures, none (false) in benchmarks.
   */
  conformity?: boolean | 'sampled';
  /** 0 = any free port. */
  port?: number;
}

export interface SimulatedJiraStart {
  state: SiteState;
  /** Scopes of the manifest; absent = app calls are not held to scopes. */
  manifestScopes?: readonly string[];
  /** Those of them that are granted for acting for a user who is not there; absent = all. */
  offlineScopes?: readonly string[];
  options?: SimulatedJiraOptions;
}

/** A site that answers in process only. */
export interface SimulatedSite {
  handle: (request: SimRequest) => Promise<SimResponse>;
  state: SiteState;
  log: LoggedCall[];
  emitted: readonly ProductEvent[];
  /** Addresses that were mailed an invitation so far. */
  invitations: readonly string[];
  faults: FaultRule[];
  /** Mismatches with Atlassian's files so far. */
  failures: readonly string[];
  /** Points the app spent in the current hour. */
  pointsSpent: () => number;
  onEvent: (listener: EventListener) => () => void;
  grantScopes: (scopes: readonly string[] | null) => void;
  /** Forgets look-ups after the state was edited by hand. */
  changed: () => void;
}

export interface SimulatedJira extends SimulatedSite {
  /** http://127.0.0.1:<port>, without a slash. */
  url: string;
  close: () => Promise<void>;
}

const sleepFor = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The site without a socket. */
export const simulateJira = ({
  state,
  manifestScopes,
  offlineScopes,
  options = {},
}: SimulatedJiraStart): SimulatedSite => {
  const site = new Site(state, options.now ?? Date.now, options.taskMs);
  if (options.time) site.time = new TimeKeeper(site, options.time);
  const folder = options.conformity === false ? undefined : specFolder();
  const engine = new Engine(
    site,
    new Router(ROUTES),
    {
      latencyMs: options.latencyMs ?? 0,
      rateLimits: options.rateLimits ?? true,
      isSampled: options.conformity === 'sampled',
      sleep: options.sleep ?? sleepFor,
      ...(manifestScopes && { manifestScopes }),
      ...(offlineScopes && { offlineScopes }),
      ...(options.pointsPerHour !== undefined && { pointsPerHour: options.pointsPerHour }),
    },
    options.faults ?? [],
    folder === undefined ? undefined : new Conformity(folder, options.onMismatch ?? keepMismatch),
  );
  return {
    state,
    log: engine.log,
    emitted: site.emitted,
    invitations: site.invitations,
    faults: engine.faults.rules,
    failures: engine.conformity?.failures ?? [],
    handle: (request) => engine.handle(request),
    pointsSpent: () => engine.limits.pointsSpent,
    onEvent: (listener) => site.onEvent(listener),
    grantScopes: (scopes) => engine.grantScopes(scopes),
    changed: () => site.lookup.forget(),
  };
};

/** Starts the site on 127.0.0.1 and resolves when it listens. */
export const startSimulatedJira = async (start: SimulatedJiraStart): Promise<SimulatedJira> => {
  const simulated = simulateJira(start);
  const server = createServer((request, response) => void answerOver(request, response, simulated.handle));
  await new Promise<void>((listening) => server.listen(start.options?.port ?? 0, '127.0.0.1', listening));
  return {
    ...simulated,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};
