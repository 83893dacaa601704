import type { ReplyError } from '../../src/shared/contract';
import { readHandoverRun, readPackage, readPackageList } from '../../src/store/handover-store';
import { listParityRuns, readParity, readParityRun } from '../../src/store/parity-store';
import { readReport } from '../../src/store/report-store';
import { readRosterRun } from '../../src/store/roster-run-store';
import { readRun } from '../../src/store/run-store';
import { writeFeedSwitch } from '../../src/store/ticket-feed-store';
import { receiveQueuedSignal } from '../../src/door/routes/tickets/receive-issue-event';
import type { FixTenant } from '../../src/usecases/fixes/fix-tenant';
import { runHandover } from '../../src/usecases/handover/run-handover';
import { startHandover } from '../../src/usecases/handover/start-handover';
import { runParity } from '../../src/usecases/parity/run-parity';
import { startParity } from '../../src/usecases/parity/start-parity';
import { startRosterRun } from '../../src/usecases/roster/start-roster-run';
import { takeRosterTurn } from '../../src/usecases/roster/take-turn';
import { runAudit } from '../../src/usecases/audit/run-audit';
import { startAudit } from '../../src/usecases/audit/start-audit';
import { seed } from '../simulated-jira/seeds/seeds';
import { commentSignals } from '../site-with-app/comment-signals';
import type { FixedSite } from '../site-with-app/site-with-app';

const IT = { projectKey: 'IT' } as const;

/** How a piece of work ended: what it says of each thing it looked at, or why it says nothing. */
export type End =
  { readonly said: Readonly<Record<string, unknown>> } | { readonly error: ReplyError['code'] } | 'under way';

export interface Work {
  readonly name: string;
  /** Begins it and answers one delivery of its queue, which is asked for again after as many seconds as it answers. */
  readonly begin: (site: FixedSite) => Promise<(tenant: FixTenant) => Promise<number | null>>;
  readonly end: (projectId: string) => Promise<End>;
  /** What it may say instead, where a reading failed: that it could not look. */
  readonly couldNotLook: (said: unknown) => boolean;
}

/** A group of people: one that the app itself joins changes while its rights arrive. */
const groupOf = ({ state: { groups, appAccountId } }: FixedSite['site']) =>
  groups
    .filter(({ members }) => !members.includes(appAccountId))
    .reduce((most, group) => (group.members.length > most.members.length ? group : most));

interface Run {
  readonly state: string;
  readonly error?: ReplyError | undefined;
}
const endOf = (run: Run | null, said: Readonly<Record<string, unknown>> | null): End => {
  if (run?.state === 'failed') return { error: run.error?.code ?? 'unexpected' };
  return ['done', 'compared'].includes(run?.state ?? '') && said ? { said } : 'under way';
};

export const WORKS: readonly Work[] = [
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
      const groupId = groupOf(site).groupId;
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

/** Every event comes twice. */
export const FEED: Pick<Work, 'begin'> = {
  begin: async ({ settings: { projectId }, site, must }) => {
    await must(() => writeFeedSwitch(projectId, 'on'));
    const signals = commentSignals(site.state.issues.filter((issue) => issue.projectId === projectId)).slice(0, 4);
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
