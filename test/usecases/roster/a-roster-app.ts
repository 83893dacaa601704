import { join } from 'node:path';
import type { RosterQuestions } from '../../../src/shared/roster-contract';
import type { Reply } from '../../../src/shared/contract';
import { createJiraClient } from '../../../src/jira/client';
import { forgeTransport } from '../../../src/jira/forge-transport';
import type { ProjectSettings } from '../../../src/profile/settings';
import { writeSettings } from '../../../src/store/settings-store';
import { toReplyError } from '../../../src/app/explain-error';
import { cancelRosterRun, pauseRosterRun, resumeRosterRun } from '../../../src/usecases/roster/control-roster-run';
import { recordDeskAccess, showDeskAccess } from '../../../src/usecases/roster/desk-access';
import { exportRows } from '../../../src/usecases/roster/export-rows';
import { readRosterRows } from '../../../src/usecases/roster/read-roster-rows';
import { searchGroups, searchOrganizations } from '../../../src/usecases/roster/search-choices';
import { previewAdding, retryFailed, startAdding, undoAdding } from '../../../src/usecases/roster/start-adding';
import { compareRosterRun, sendRosterPart, startRosterRun } from '../../../src/usecases/roster/start-roster-run';
import { takeRosterTurn } from '../../../src/usecases/roster/take-turn';
import { showRosterRun } from '../../../src/usecases/roster/tell-progress';
import {
  compareWatchedProjects,
  previewAutoAdding,
  receiveUserEvent,
  saveRosterWatch,
  showRosterWatch,
} from '../../../src/usecases/roster/watch-employees';
import { LEAVES, type Tenant } from '../../../src/app/tenant';
import { startForgeHost, type ForgeHost, type HostOptions } from '../../local-forge/host';
import { readManifest } from '../../local-forge/manifest';
import { simulateJira, type SimulatedJiraOptions, type SimulatedSite } from '../../simulated-jira/server';
import type { SiteState } from '../../simulated-jira/state';
import { SimulatedTime } from './simulated-time';

const manifestPath = join(__dirname, '..', '..', '..', 'manifest.yml');
type Value<F extends keyof RosterQuestions> = ReturnType<RosterQuestions[F]> extends Reply<infer T> ? T : never;

/** The roster's use cases on the local platform and a simulated site, all on one simulated clock. */
export interface RosterApp {
  readonly host: ForgeHost;
  readonly site: SimulatedSite;
  readonly time: SimulatedTime;
  /** The value of a question that is answered; a refusal fails the test. */
  told<F extends keyof RosterQuestions>(question: F, payload: Parameters<RosterQuestions[F]>[0]): Promise<Value<F>>;
  /** Code of the refusal, and its words. */
  refused<F extends keyof RosterQuestions>(question: F, payload: Parameters<RosterQuestions[F]>[0]): Promise<unknown>;
  /** Sets the project up. */
  setUp(settings: ProjectSettings): Promise<void>;
  close(): void;
}

export interface RosterAppOptions extends HostOptions {
  readonly site?: SimulatedJiraOptions;
  readonly time?: SimulatedTime;
  /** A site somewhere else, which is asked over HTTP instead of the one in this process. */
  readonly jiraUrl?: string;
  /** Called when a delivery of the queue begins. */
  readonly onTurn?: () => void;
}

type Payload = never;
const SET_UP = 'setUp';
const caller = { accountId: 'an-admin' };

export function aRosterApp(
  state: SiteState,
  {
    site: siteOptions,
    jiraUrl,
    time = new SimulatedTime(),
    onTurn = () => undefined,
    ...options
  }: RosterAppOptions = {},
): RosterApp {
  const site = simulateJira({
    state,
    manifestScopes: readManifest(manifestPath).permissions.scopes,
    options: { conformity: 'sampled', now: () => time.now(), sleep: (ms) => time.sleep(ms), ...siteOptions },
  });
  const tenant = (work: keyof typeof LEAVES = 'answer'): Tenant => ({
    jira: createJiraClient({ transport: forgeTransport, clock: time, reserve: LEAVES[work] }),
    now: () => new Date(time.now()).toISOString(),
  });
  const questions: Readonly<
    Record<keyof RosterQuestions, (payload: Payload, at: Tenant, by: typeof caller) => Promise<unknown>>
  > = {
    startRosterRun,
    sendRosterPart,
    compareRosterRun,
    readRosterRun: showRosterRun,
    pauseRosterRun,
    resumeRosterRun,
    cancelRosterRun,
    readRosterRows,
    previewAdding,
    startAdding,
    retryFailed,
    undoAdding,
    exportRows,
    readDeskAccess: showDeskAccess,
    recordDeskAccess,
    readRosterWatch: showRosterWatch,
    saveRosterWatch,
    previewAutoAdding,
    searchGroups,
    searchOrganizations,
  };
  const appModule = () => ({
    resolver: async ({
      call: { functionKey, payload },
    }: {
      readonly call: { readonly functionKey: keyof RosterQuestions | typeof SET_UP; readonly payload: Payload };
    }) =>
      (functionKey === SET_UP ? writeSettings(payload) : questions[functionKey](payload, tenant(), caller)).then(
        (value) => ({ ok: true, value }),
        (error: unknown) => ({ ok: false, error: toReplyError(error) }),
      ),
    runRoster: async ({
      body,
    }: {
      readonly body: { readonly projectId: string; readonly runId: string; readonly turn: number };
    }) => {
      onTurn();
      await takeRosterTurn(body, tenant('background'));
    },
    onUserEvent: (event: unknown) => receiveUserEvent(event, tenant()),
    daily: () => compareWatchedProjects(tenant('background')),
  });
  const dispatch = async ({
    method,
    path,
    headers,
    body,
  }: {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  }) => {
    const answer = await site.handle({
      method,
      url: path,
      headers: { authorization: headers.authorization ?? '' },
      body: body === '' ? undefined : (JSON.parse(body) as unknown),
    });
    return {
      status: answer.status,
      headers: answer.headers,
      body:
        answer.body === undefined ? '' : typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body),
    };
  };
  const host = startForgeHost({
    manifestPath,
    appModule,
    jira: jiraUrl === undefined ? { url: 'https://simulated.invalid', dispatch } : { url: jiraUrl },
    clock: time,
    options,
  });
  const ask = async (functionKey: string, payload: unknown) =>
    (await host.invokeResolver({ functionKey, payload, accountId: caller.accountId })) as Reply<unknown>;
  return {
    host,
    site,
    time,
    async told(question, payload) {
      const answer = await ask(question, payload);
      if (!answer.ok) throw new Error(`${question} was refused: ${JSON.stringify(answer.error)}`);
      return answer.value as Value<typeof question>;
    },
    async refused(question, payload) {
      const answer = await ask(question, payload);
      return answer.ok ? null : answer.error;
    },
    setUp: async (settings) => void (await ask(SET_UP, settings)),
    close: () => host.close(),
  };
}

const PART = 150_000;
const AN_HOUR = 3_600_000;

/** Sends a whole file, has it compared and waits for the result. */
export async function compareFile(
  app: RosterApp,
  csv: string,
  managedDomains?: readonly string[],
  withinMs = 24 * AN_HOUR,
): Promise<string> {
  const { runId } = await app.told('startRosterRun', {
    projectKey: 'IT',
    source: { kind: 'csv' },
    ...(managedDomains && { managedDomains }),
  });
  const count = Math.max(1, Math.ceil(csv.length / PART));
  for (let index = 0; index < count; index += 1)
    await app.told('sendRosterPart', {
      projectKey: 'IT',
      runId,
      index,
      text: csv.slice(index * PART, (index + 1) * PART),
      isLast: index === count - 1,
    });
  await app.told('compareRosterRun', { projectKey: 'IT', runId });
  await app.host.drainQueues(withinMs);
  return runId;
}

/** The whole CSV of a result, as the page puts it together. */
export async function exported(
  app: RosterApp,
  runId: string,
  what: 'people' | 'adding',
): Promise<readonly (readonly string[])[]> {
  let csv = '';
  for (let part: number | null = 0; part !== null;) {
    const answer: { readonly csv: string; readonly next: number | null } = await app.told('exportRows', {
      projectKey: 'IT',
      runId,
      what,
      part,
    });
    csv += answer.csv;
    part = answer.next;
  }
  return csv
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/gu, '')));
}

/** Class by line of the file. */
export const classesOf = async (app: RosterApp, runId: string): Promise<ReadonlyMap<number, string>> =>
  new Map((await exported(app, runId, 'people')).map(([line = '', kind = '']) => [Number(line), kind]));
