import { rowToAdding } from '../../src/roster/adding';
import type { ReplyError } from '../../src/shared/contract';
import { ADDABLE_CLASSES } from '../../src/shared/roster-vocabulary';
import { readHandoverRun, readPackage, readPackageList } from '../../src/store/handover-store';
import { listParityRuns, readParity, readParityRun } from '../../src/store/parity-store';
import { readReport } from '../../src/store/report-store';
import { isUnderWay, readRosterRun } from '../../src/store/roster-run-store';
import { readRun } from '../../src/store/run-store';
import { writeFeedSwitch } from '../../src/store/ticket-feed-store';
import { receiveQueuedSignal } from '../../src/door/routes/tickets/receive-issue-event';
import type { FixTenant } from '../../src/usecases/fixes/fix-tenant';
import { runHandover } from '../../src/usecases/handover/run-handover';
import { startHandover } from '../../src/usecases/handover/start-handover';
import { runParity } from '../../src/usecases/parity/run-parity';
import { startParity } from '../../src/usecases/parity/start-parity';
import { startAdding, undoAdding } from '../../src/usecases/roster/start-adding';
import { addingFile } from '../../src/usecases/roster/run-files';
import { startRosterRun } from '../../src/usecases/roster/start-roster-run';
import { takeRosterTurn } from '../../src/usecases/roster/take-turn';
import { runAudit } from '../../src/usecases/audit/run-audit';
import { startAudit } from '../../src/usecases/audit/start-audit';
import { seed } from '../simulated-jira/seeds/seeds';
import { addUser } from '../simulated-jira/add/people';
import { commentSignals } from '../site-with-app/comment-signals';
import type { FixedSite } from '../site-with-app/site-with-app';

const IT = { projectKey: 'IT' } as const;
const CALLER = { accountId: 'an-admin' };

/** How a piece of work ended: what it says of each thing it looked at, or why it says nothing. */
export type End =
  { readonly said: Readonly<Record<string, unknown>> } | { readonly error: ReplyError['code'] } | 'under way';

export interface Work {
  readonly name: string;
  /** Begins it and answers one delivery of its queue, which is asked for again after as many seconds as it answers. */
  readonly begin: (site: FixedSite) => Promise<(tenant: FixTenant) => Promise<number | null>>;
  readonly end: (projectId: string, site: FixedSite) => Promise<End>;
  /** What it may say instead, where a reading failed: that it could not look. */
  readonly couldNotLook: (said: unknown) => boolean;
}

const toItsEnd = async (site: FixedSite): Promise<void> => {
  for (let next: number | null = 60; next !== null; site.wait(60_000)) next = await site.must(nextTurn(site));
};

/** One delivery of the newest roster run. */
const nextTurn =
  ({ settings: { projectId } }: FixedSite) =>
  async (tenant: FixTenant): Promise<number | null> => {
    const run = await readRosterRun(projectId);
    if (!run || !isUnderWay(run)) return null;
    await takeRosterTurn({ projectId, runId: run.runId, turn: run.turn }, tenant);
    return 60;
  };

const EVERYBODY = { classes: ADDABLE_CLASSES, organizationId: null, invites: false } as const;

/**
 * A desk nobody signs up to by themselves, compared with a group, four of which are new; what an admin pressed before,
 * and presses now.
 */
const pressed =
  (before: readonly (typeof startAdding)[], press: typeof startAdding): Work['begin'] =>
  async (site) => {
    const { must, settings, site: jira } = site;
    for (const desk of jira.state.serviceDesks) if (desk.projectId === settings.projectId) desk.access = 'restricted';
    const group = groupOf(jira);
    for (const name of ['Ada', 'Ben', 'Cid', 'Dan'])
      group.members.push(addUser(jira.state, { displayName: name, emailAddress: `${name}@acme.example` }).accountId);
    jira.changed();
    // Who has a result to press on has all the rights.
    site.wait(900_000);
    const { groupId } = group;
    const { runId } = await must((tenant) => startRosterRun({ ...IT, source: { kind: 'group', groupId } }, tenant));
    await toItsEnd(site);
    for (const earlier of before) {
      await must((tenant) => earlier({ ...IT, runId, ...EVERYBODY }, tenant, CALLER));
      await toItsEnd(site);
    }
    await must((tenant) => press({ ...IT, runId, ...EVERYBODY }, tenant, CALLER));
    return nextTurn(site);
  };

/** What is told of each person, and whether Jira has them on its list. */
const endOfAdding: Work['end'] = async (projectId, { site: { state } }) => {
  const run = await readRosterRun(projectId);
  const customers = new Set(state.serviceDesks.find((desk) => desk.projectId === projectId)?.customers);
  const said: Record<string, string> = {};
  for (let chunk = 0; run?.adding && chunk < run.adding.chunks; chunk += 1)
    for (const { accountId, outcome } of (await addingFile(run).read(chunk)).map(rowToAdding))
      said[accountId ?? '-'] = `${outcome}, ${customers.has(accountId ?? '') ? 'listed' : 'not listed'}`;
  return run?.state === 'compared' && run.error ? { error: run.error.code } : endOf(run, said);
};

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
    name: 'the adding of people of a roster',
    begin: pressed([], startAdding),
    end: endOfAdding,
    couldNotLook: (said) => said === 'failed, not listed',
  },
  {
    name: 'the undo of that',
    begin: pressed([startAdding], undoAdding),
    end: endOfAdding,
    couldNotLook: (said) => said === 'not-removed, listed',
  },
  {
    name: 'the making of a package',
    begin: async ({ settings: { projectId }, must }) => {
      const runId = (await must((tenant) => startHandover(IT, tenant, CALLER))).run?.runId ?? '';
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
