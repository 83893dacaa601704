import { join } from 'node:path';
import { bearerOf } from '../jira/bearer-of';
import { createJiraClient } from '../../src/jira/client';
import type { JiraTransport } from '../../src/jira/client';
import type { Plan, ReviewedPlan } from '../../src/plan/plan';
import { projectSettingsSchema } from '../../src/profile/settings';
import type { ProjectSettings } from '../../src/profile/settings';
import type { Counts } from '../../src/shared/report';
import { readFixRun } from '../../src/store/fix-run-store';
import type { FixRun } from '../../src/store/fix-run-store';
import { writePlan } from '../../src/store/plan-store';
import { readSettings, writeSettings } from '../../src/store/settings-store';
import { auditProject } from '../../src/usecases/audit/audit-project';
import type { FixTenant } from '../../src/usecases/fixes/fix-tenant';
import { makePlan } from '../../src/usecases/fixes/make-plan';
import type { PlanScope } from '../../src/usecases/fixes/make-plan';
import { runFix } from '../../src/usecases/fixes/run-fix';
import { startApply, startUndo } from '../../src/usecases/fixes/start-fix';
import { installForgeGlobals, runAs } from '../local-forge/globals';
import type { Destination } from '../local-forge/globals';
import { readManifest } from '../local-forge/manifest';
import { Storage } from '../local-forge/storage/storage';
import { storageService } from '../local-forge/storage/storage-service';
import { seed } from '../simulated-jira/seeds/seeds';
import type { SeedName } from '../simulated-jira/seeds/seeds';
import type { SimResponse } from '../simulated-jira/core/exchange';
import type { JiraTime } from '../simulated-jira/core/jira-time';
import { simulateJira } from '../simulated-jira/server';
import type { SiteState } from '../simulated-jira/state';

const manifest = readManifest(join(__dirname, '../../manifest.yml'));

/** What goes wrong at one call: the process dies, or the call is answered so. */
export type Mishap =
  'crash before' | 'crash after' | '429' | '500 before' | '500 after' | 'no answer' | 'no answer after';
/** Decides the fate of a call by its number, counted over all deliveries of a run; null: all is well. */
export type Fate = (call: {
  readonly number: number;
  readonly to: 'jira' | 'storage';
  readonly what: string;
  readonly isWrite: boolean;
}) => Mishap | null;

/**
 * A 303 of Jira leads to the site's public address, where the app has no session. Either it is kept, as `redirect:
 * 'manual'` asks, or somebody on the way follows it: to nowhere, to a refusal, or to the page for signing in.
 */
export type Redirects = 'kept' | 'lost' | 'refused' | 'sign-in page';
const followed = (redirects: Redirects, answer: SimResponse): SimResponse => {
  if (answer.status !== 303 || redirects === 'kept') return answer;
  if (redirects === 'lost') throw new TypeError('fetch failed');
  return redirects === 'refused'
    ? { status: 401, headers: {}, body: { message: 'Client must be authenticated to access this resource.' } }
    : { status: 200, headers: { 'content-type': 'text/html' }, body: '<!DOCTYPE html><html>Log in</html>' };
};

const never = <T>(): Promise<T> => new Promise(() => undefined);
const untilAborted = <T>(signal: AbortSignal): Promise<T> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
const failing = (status: number) => ({
  status,
  headers: new Headers({ 'content-type': 'application/json' }),
  text: async () => JSON.stringify({ errorMessages: ['It failed.'], errors: {} }),
});

/** A run that moves on at all is over by then, even where every other delivery of it dies. */
const MOST_DELIVERIES = 2000;

/** One site with the app on it, in this process, on a clock that passes only by waiting. */
export const siteWithApp = ({
  state,
  settings,
  latencyMs = 0,
  conformity = 'sampled',
  time,
  redirects = 'kept',
  isTwice = () => false,
  beforeCall = async () => undefined,
  push = () => true,
}: {
  readonly state: SiteState;
  readonly settings: ProjectSettings;
  /** Real milliseconds before each answer of Jira. */
  readonly latencyMs?: number;
  /** Which requests and answers are compared with Atlassian's files, where they are at hand. */
  readonly conformity?: boolean | 'sampled';
  /** How late what is written shows and how tasks end; at once unless given. */
  readonly time?: JiraTime;
  /** What becomes of a 303 on its way to the app. */
  readonly redirects?: Redirects;
  /** Whether the queue delivers a run one more time, at the same moment. */
  readonly isTwice?: () => boolean;
  /** Waited for before every call of storage, so that a test can decide whose turn it is. */
  readonly beforeCall?: () => Promise<void>;
  /** Told of every push to a queue; false: it is refused. Nothing is delivered of itself. */
  readonly push?: (pushed: string) => boolean;
}) => {
  installForgeGlobals();
  let now = Date.UTC(2026, 10, 23, 9, 0, 0);
  const site = simulateJira({
    state,
    manifestScopes: [...manifest.permissions.scopes],
    options: { rateLimits: false, conformity, now: () => now, taskMs: 1000, latencyMs, ...(time && { time }) },
  });
  const storage = new Storage({ now: () => now, after: () => () => undefined }, manifest.app.storage.entities, 2000);
  const serve = storageService(storage);
  const admin = adminOf(state);
  const clock = { now: () => now, random: () => 0.5, sleep: async (ms: number) => void (now += ms) };

  /** Runs work as one invocation; `fate` may kill it, and nothing a dead one still tries has any effect. */
  const invoke = async <T>(
    work: (tenant: FixTenant) => Promise<T>,
    fate: Fate = () => null,
    count = { calls: 0 },
  ): Promise<{ readonly value: T } | { readonly thrown: unknown } | 'crashed'> => {
    let die: () => void = () => undefined;
    let isDead = false;
    const crashed = new Promise<'crashed'>((done) => {
      die = () => {
        isDead = true;
        done('crashed');
      };
    });
    const send = async <R>(
      facts: Omit<Parameters<Fate>[0], 'number'>,
      act: () => Promise<R>,
      answers: { readonly [M in '429' | '500']: () => R },
      signal?: AbortSignal,
    ): Promise<R> => {
      if (isDead) return never();
      count.calls += 1;
      const mishap = fate({ ...facts, number: count.calls });
      if (mishap === null) return act();
      if (mishap.endsWith('after')) await act();
      // A call of storage has no deadline of its own: the platform ends the whole invocation.
      if (mishap.startsWith('crash') || (mishap.startsWith('no answer') && !signal)) die();
      if (mishap === '429') return answers['429']();
      if (mishap.startsWith('500')) return answers['500']();
      return signal && !isDead ? untilAborted(signal) : never();
    };
    const transport: JiraTransport = ({ as, method, path, headers, body, signal }) => {
      const bearer = as === 'user' ? `Bearer user:${admin}` : bearerOf(as);
      const request = {
        method,
        url: path,
        headers: {
          ...Object.fromEntries(Object.entries(headers).map(([key, value]) => [key.toLowerCase(), value])),
          authorization: bearer,
        },
        body: body === undefined ? undefined : (JSON.parse(body) as unknown),
      };
      const act = async () => {
        site.grantScopes(typeof as === 'object' ? manifest.permissions.offlineScopes : manifest.permissions.scopes);
        const answer = followed(redirects, await site.handle(request));
        const text =
          answer.body === undefined ? '' : typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
        return { status: answer.status, headers: new Headers(answer.headers), text: async () => text };
      };
      return send(
        {
          to: 'jira',
          what: `${method} ${path.split('?')[0]}`,
          isWrite: typeof as === 'object' && method !== 'GET' && !/\/(validation|workflows)$/.test(path),
        },
        act,
        { 429: () => failing(429), 500: () => failing(500) },
        signal,
      );
    };
    const kvs = (path: string, body: unknown): Promise<Response> => {
      const refuse = (status: number, code: string) => () => Response.json({ code, message: 'It failed.' }, { status });
      return send(
        { to: 'storage', what: path, isWrite: !path.endsWith('/get') && !path.endsWith('query') },
        async () => {
          await beforeCall();
          return serve(path, body);
        },
        { 429: refuse(429, 'RATE_LIMITED'), 500: refuse(500, 'INTERNAL_SERVER_ERROR') },
      );
    };
    const tenant: FixTenant = {
      jira: createJiraClient({ transport, clock, timeoutMs: 15 + 20 * latencyMs }),
      now: () => new Date(now).toISOString(),
      sleep: clock.sleep,
    };
    const invocation = {
      invocationId: 'test',
      functionKey: 'test',
      runtime: {},
      egress: [],
      write: () => undefined,
      send: async (destination: Destination, path: string, init: RequestInit): Promise<Response> => {
        const body: unknown = typeof init.body === 'string' && init.body !== '' ? JSON.parse(init.body) : undefined;
        if (destination.type === 'kvs') return kvs(path, body);
        return Response.json({}, { status: push(JSON.stringify(body)) ? 201 : 500 });
      },
    };
    const outcome = runAs(invocation, () => work(tenant)).then(
      (value) => ({ value }),
      (thrown: unknown) => ({ thrown }),
    );
    return Promise.race([outcome, crashed]);
  };

  const must = async <T>(work: (tenant: FixTenant) => Promise<T>, fate?: Fate): Promise<T> => {
    const outcome = await invoke(work, fate);
    if (outcome !== 'crashed' && 'value' in outcome) return outcome.value;
    throw outcome === 'crashed' ? new Error('crashed') : outcome.thrown;
  };

  /** Delivers the queued run until it is over, as the queue would: again after a crash, again when asked to. */
  const deliver = async (
    run: FixRun,
    fate?: Fate,
    isFarEnough: () => boolean = () => false,
  ): Promise<FixRun & { readonly deliveries: number }> => {
    const count = { calls: 0 };
    for (let deliveries = 1; deliveries < MOST_DELIVERIES; deliveries += 1) {
      const deliverOnce = () => invoke((tenant) => runFix(run, tenant), fate, count);
      const [outcome] = await Promise.all(isTwice() ? [deliverOnce(), deliverOnce()] : [deliverOnce()]);
      if (isFarEnough() || (outcome !== 'crashed' && 'value' in outcome && outcome.value === null)) {
        const over = await must(() => readFixRun(run.projectId));
        if (!over) throw new Error('The run left no record.');
        return { ...over, deliveries };
      }
      now += outcome !== 'crashed' && 'value' in outcome ? (outcome.value ?? 0) * 1000 : 5000;
    }
    throw new Error('The run never ended.');
  };

  return {
    site,
    storage,
    settings,
    admin,
    wait: (ms: number) => void (now += ms),
    must,
    invoke,
    setUp: () => must(async () => writeSettings(settings)),
    plan: (
      scope: PlanScope = { kind: 'all' },
      choices: Readonly<Record<string, string>> = {},
      without: readonly string[] = [],
    ): Promise<ReviewedPlan> =>
      must(async ({ jira, now: at }) => {
        const plan = await makePlan({
          jira,
          settings: (await readSettings(settings.projectId)) ?? settings,
          scope,
          choices,
          without,
          madeBy: admin,
          now: at(),
        });
        await writePlan(plan);
        return plan;
      }),
    deliver,
    keep: (plan: Plan) => must(() => writePlan(plan)),
    counts: (): Promise<Counts> =>
      must(
        async ({ jira, now: at }) =>
          (await auditProject({ jira, settings: (await readSettings(settings.projectId)) ?? settings, now: at() }))
            .report.counts,
      ),
    failing: (): Promise<readonly string[]> =>
      must(async ({ jira, now: at }) =>
        (
          await auditProject({ jira, settings: (await readSettings(settings.projectId)) ?? settings, now: at() })
        ).report.results
          .filter(({ outcome }) => outcome === 'fail')
          .map(({ check }) => check),
      ),
    /** `isFarEnough`: asked after each delivery, so that a test need not watch the audit at the end. */
    apply: async (plan: Plan, fate?: Fate, isFarEnough?: () => boolean) =>
      deliver(await must((tenant) => startApply({ planId: plan.id }, tenant, { accountId: admin })), fate, isFarEnough),
    /** `downTo`: the key of the step an undo of the last part ends with. */
    undo: async (
      plan: Plan,
      applied: FixRun,
      fate?: Fate,
      { downTo, isFarEnough }: { readonly downTo?: string; readonly isFarEnough?: () => boolean } = {},
    ) =>
      deliver(
        await must((tenant) =>
          startUndo(
            { planId: plan.id, applicationId: applied.applicationId, ...(downTo !== undefined && { downTo }) },
            tenant,
            { accountId: admin },
          ),
        ),
        fate,
        isFarEnough,
      ),
  };
};

/** A seed site with what was saved for its project IT; `state` where the site is another one already. */
export const aFixedSite = (
  name: SeedName,
  change: (state: SiteState) => void = () => undefined,
  state: SiteState = seed(name).state,
  weather: Pick<Parameters<typeof siteWithApp>[0], 'time' | 'redirects' | 'isTwice' | 'push'> = {},
) => {
  change(state);
  return siteWithApp({ state, settings: projectSettingsSchema.parse(seed(name).settings['IT']), ...weather });
};
export type FixedSite = ReturnType<typeof aFixedSite>;

/** A person who administers Jira and is no app. */
const adminOf = (state: SiteState): string => {
  const groups = new Set(
    state.globalGrants.filter(({ permission }) => permission === 'ADMINISTER').map(({ groupId }) => groupId),
  );
  const found = state.users.find(
    (user) =>
      user.active &&
      user.accountType === 'atlassian' &&
      state.groups.some(({ groupId, members }) => groups.has(groupId) && members.includes(user.accountId)),
  );
  if (!found) throw new Error('The site has no Jira administrator.');
  return found.accountId;
};
