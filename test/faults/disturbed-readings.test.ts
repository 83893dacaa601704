import { toSignal } from '../../src/bot-api/tickets/signal';
import { jiraEventSchema } from '../../src/bot-api/tickets/jira-event';
import type { ReplyError } from '../../src/shared/contract';
import { readHandoverRun, readPackage, readPackageList } from '../../src/store/handover-store';
import { listParityRuns, readParity, readParityRun } from '../../src/store/parity-store';
import { readReport } from '../../src/store/report-store';
import { readRosterRun } from '../../src/store/roster-run-store';
import { readRun } from '../../src/store/run-store';
import { writeFeedSwitch } from '../../src/store/ticket-feed-store';
import { auditProject } from '../../src/usecases/audit/audit-project';
import { receiveQueuedSignal } from '../../src/door/routes/tickets/receive-issue-event';
import type { FixTenant } from '../../src/usecases/fixes/fix-tenant';
import { runHandover } from '../../src/usecases/handover/run-handover';
import { startHandover } from '../../src/usecases/handover/start-handover';
import { keepReport } from '../../src/usecases/audit/keep-report';
import { runParity } from '../../src/usecases/parity/run-parity';
import { startParity } from '../../src/usecases/parity/start-parity';
import { startRosterRun } from '../../src/usecases/roster/start-roster-run';
import { takeRosterTurn } from '../../src/usecases/roster/take-turn';
import { runAudit } from '../../src/usecases/audit/run-audit';
import { startAudit } from '../../src/usecases/audit/start-audit';
import { seed } from '../simulated-jira/seeds/seeds';
import { aFixedSite } from '../site-with-app/site-with-app';
import type { Fate, FixedSite } from '../site-with-app/site-with-app';
import { sampled } from '../deep';
import { disturbanceOf } from './disturbance';

/** Of each of five kinds of work. */
const SEEDS = sampled(40, 3);
const IT = { projectKey: 'IT' } as const;
const start = seed('acme').state;

/** How a piece of work ended: what it says of each thing it looked at, or why it says nothing. */
type End = { readonly said: Readonly<Record<string, unknown>> } | { readonly error: ReplyError['code'] } | 'under way';

interface Work {
  readonly name: string;
  /** Begins it and answers one delivery of its queue, which is asked for again after as many seconds as it answers. */
  readonly begin: (site: FixedSite) => Promise<(tenant: FixTenant) => Promise<number | null>>;
  readonly end: (projectId: string) => Promise<End>;
  /** What it may say instead, where a reading failed: that it could not look. */
  readonly couldNotLook: (said: unknown) => boolean;
}

interface Run {
  readonly state: string;
  readonly error?: ReplyError | undefined;
}
const endOf = (run: Run | null, said: Readonly<Record<string, unknown>> | null): End => {
  if (run?.state === 'failed') return { error: run.error?.code ?? 'unexpected' };
  return ['done', 'compared'].includes(run?.state ?? '') && said ? { said } : 'under way';
};

const WORKS: readonly Work[] = [
  {
    name: 'an audit',
    begin: async ({ settings: { projectId }, must }) => {
      const { runId } = await must((tenant) => startAudit(IT, tenant));
      return async (tenant) => {
        await runAudit({ projectId, runId }, tenant);
        return null;
      };
    },
    end: async (projectId) => {
      const report = await readReport(projectId);
      return endOf(
        await readRun(projectId),
        report && Object.fromEntries(report.results.map(({ check, outcome }) => [check, outcome])),
      );
    },
    couldNotLook: (said) => said === 'not-available',
  },
  {
    name: 'a comparison of two projects',
    begin: async ({ must }) => {
      const { runId } = await must((tenant) => startParity({ ...IT, with: 'ITT' }, tenant));
      return async (tenant) => {
        for (const pair of await listParityRuns(seed('acme').settings['IT']?.projectId ?? ''))
          await runParity({ ...pair, runId }, tenant);
        return null;
      };
    },
    end: async (projectId) => {
      const [pair] = await listParityRuns(projectId);
      const kept = pair ? await readParity(pair) : null;
      return endOf(
        pair ? await readParityRun(pair) : null,
        kept &&
          Object.fromEntries(
            kept.report.areas.map(({ area, state }) => [
              area,
              state === 'unknown' ? state : kept.report.differences.filter((one) => one.area === area).length,
            ]),
          ),
      );
    },
    couldNotLook: (said) => said === 'unknown',
  },
  {
    name: 'the reading of a roster',
    begin: async ({ settings: { projectId }, site, must }) => {
      const groupId = site.state.groups[0]?.groupId ?? '';
      const { runId } = await must((tenant) => startRosterRun({ ...IT, source: { kind: 'group', groupId } }, tenant));
      return async (tenant) => {
        const turn = (await readRosterRun(projectId))?.turn ?? 0;
        await takeRosterTurn({ projectId, runId, turn }, tenant);
        const next = await readRosterRun(projectId);
        return next && ['queued', 'reading', 'comparing'].includes(next.state) ? 60 : null;
      };
    },
    end: async (projectId) => {
      const run = await readRosterRun(projectId);
      return endOf(run, run?.results ?? null);
    },
    couldNotLook: () => false,
  },
  {
    name: 'the making of a package',
    begin: async ({ settings: { projectId }, must }) => {
      const runId = (await must((tenant) => startHandover(IT, tenant))).run?.runId ?? '';
      return (tenant) => runHandover({ projectId, runId }, tenant);
    },
    end: async (projectId) => {
      const made = await readPackage(projectId);
      const list = made && (await readPackageList(projectId, made));
      return endOf(
        await readHandoverRun(projectId),
        list && {
          ...Object.fromEntries(list.files.map(({ path }) => [path, 'included'])),
          ...Object.fromEntries(list.notIncluded.map(({ path }) => [path, 'not included'])),
        },
      );
    },
    couldNotLook: (said) => said === 'not included',
  },
];

const signalsOf = (issues: FixedSite['site']['state']['issues']) =>
  issues.flatMap(({ id, key, projectId, statusId, reporter }, index) => {
    const at = '2026-11-23T08:59:59.000+0000';
    const event = jiraEventSchema.parse({
      eventType: 'avi:jira:commented:issue',
      timestamp: '1795424400000',
      selfGenerated: false,
      atlassianId: reporter,
      issue: {
        id,
        key,
        fields: { project: { id: projectId }, status: { id: statusId }, reporter: { accountId: reporter ?? '' } },
      },
      comment: { id: String(index), author: { accountId: reporter ?? '' }, created: at, updated: at },
    });
    const signal = toSignal(event);
    return signal ? [signal] : [];
  });

/** Every event comes twice. */
const FEED: Pick<Work, 'begin'> = {
  begin: async ({ settings: { projectId }, site, must }) => {
    await must(() => writeFeedSwitch(projectId, 'on'));
    const signals = signalsOf(site.state.issues.filter((issue) => issue.projectId === projectId).slice(0, 4));
    const tries = new Map<object, number>();
    const left = [...signals, ...signals];
    return async (tenant) => {
      for (let signal = left[0]; signal; signal = left[0]) {
        tries.set(signal, (tries.get(signal) ?? 0) + 1);
        await receiveQueuedSignal({ signal }, tries.get(signal) ?? 0, tenant);
        left.shift();
      }
      return null;
    };
  },
};

const ready = async (weather: Parameters<typeof aFixedSite>[3] = {}): Promise<FixedSite> => {
  const site = aFixedSite('acme', undefined, structuredClone(start), weather);
  await site.setUp();
  await site.must(async (tenant) => {
    const audit = await auditProject({ jira: tenant.jira, settings: site.settings, now: tenant.now() });
    await keepReport('before', audit, tenant.now());
  });
  site.wait(3000);
  return site;
};

const MOST_DELIVERIES = 300;

/** Delivers until the queue has nothing left to deliver, as the platform does after a crash, an exception and a wish to be called again. */
const deliver = async (site: FixedSite, { begin }: Pick<Work, 'begin'>, fate?: Fate): Promise<void> => {
  const delivery = await begin(site);
  // Queries of the storage show a moment later what was written.
  site.wait(3000);
  const count = { calls: 0 };
  for (let number = 0; number < MOST_DELIVERIES; number += 1) {
    const outcome = await site.invoke(delivery, fate, count);
    const isAnswered = outcome !== 'crashed' && 'value' in outcome;
    if (isAnswered && outcome.value === null) return;
    site.wait(isAnswered ? (outcome.value ?? 0) * 1000 : 5000);
  }
};

const PASSING: readonly ReplyError['code'][] = ['jira-unavailable', 'rate-limited'];

/** What is wrong with an end; empty: nothing. It says what it says on a calm day, or that it could not look, or why it gave up. */
const wrongWith = ({ couldNotLook }: Work, calm: End, end: End): readonly string[] => {
  if (calm === 'under way' || !('said' in calm)) return ['it does not even end on a calm day'];
  if (end === 'under way') return ['it never ended'];
  if ('error' in end) return PASSING.includes(end.error) ? [] : [`it failed with ${end.error}`];
  return Object.entries(calm.said).flatMap(([name, said]) => {
    const now = end.said[name];
    return JSON.stringify(now) === JSON.stringify(said) || couldNotLook(now)
      ? []
      : [`${name} is ${JSON.stringify(now)}, not ${JSON.stringify(said)}`];
  });
};

describe.each(WORKS)('$name', (work) => {
  test(`under ${SEEDS} seeded disturbances it ends, and says nothing false`, async () => {
    const endFor = (site: FixedSite): Promise<End> => site.must(() => work.end(site.settings.projectId));
    const quiet = await ready();
    await deliver(quiet, work);
    const calm = await endFor(quiet);
    const wrong: string[] = [];
    const ends = new Map<string, number>();
    for (let number = 1; number <= SEEDS; number += 1) {
      const { time, fate } = disturbanceOf(number);
      const site = await ready({ time });
      await deliver(site, work, fate);
      const end = await endFor(site);
      const name = end === 'under way' ? end : 'error' in end ? end.error : 'it says the same';
      ends.set(name, (ends.get(name) ?? 0) + 1);
      wrong.push(...wrongWith(work, calm, end).map((what) => `seed ${number}: ${what}`));
    }
    process.stdout.write(`${work.name} under disturbance: ${JSON.stringify(Object.fromEntries(ends))}\n`);
    expect(wrong).toEqual([]);
  }, 1_800_000);
});

test(`under ${SEEDS} seeded disturbances each event of a ticket is kept once, however often it comes`, async () => {
  const kept = async (fate?: Fate): Promise<readonly string[]> => {
    const site = await ready();
    await deliver(site, FEED, fate);
    return site.storage
      .table('entity:outbox-event')
      .all()
      .map(({ key }) => key);
  };
  const calm = await kept();
  expect(calm.length).toBeGreaterThan(2);
  for (let number = 1; number <= SEEDS; number += 1) expect(await kept(disturbanceOf(number).fate)).toEqual(calm);
  process.stdout.write(`the feed under disturbance: ${SEEDS} times ${calm.length} events kept once\n`);
}, 1_800_000);
