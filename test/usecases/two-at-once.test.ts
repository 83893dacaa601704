import type { AccessQuestion } from '../../src/roster/access';
import type { ProjectSettings } from '../../src/profile/settings';
import { keepRun, readRuns, type KeptRun } from '../../src/store/report-history-store';
import { readDeletedProjects } from '../../src/store/deleted-projects-store';
import { readDeskAccess } from '../../src/store/desk-access-store';
import { readReport, readSummaries } from '../../src/store/report-store';
import { readRisks, readStandings } from '../../src/store/risk-store';
import { readGaps, readWatch, writeWatch } from '../../src/store/roster-watch-store';
import { readGoLive } from '../../src/store/go-live-store';
import { readRun } from '../../src/store/run-store';
import { readHandoverRun } from '../../src/store/handover-store';
import { readSettings, writeProjectId } from '../../src/store/settings-store';
import { auditProject } from '../../src/usecases/audit/audit-project';
import { lastRunOf } from '../../src/usecases/audit/list-projects';
import { keepReport } from '../../src/usecases/audit/keep-report';
import { markGoLive } from '../../src/usecases/audit/mark-go-live';
import { receiveProjectEvent } from '../../src/usecases/personal-data/forget-project';
import { recordConfirmation } from '../../src/usecases/audit/record-confirmation';
import { acceptRisk, withdrawRisk } from '../../src/usecases/risks/accept-risk';
import { recheck } from '../../src/usecases/risks/recheck';
import { recordDeskAccess } from '../../src/usecases/roster/desk-access';
import { receiveUserEvent } from '../../src/usecases/roster/watch-employees';
import { saveSettings } from '../../src/usecases/setup/save-settings';
import { startAudit } from '../../src/usecases/audit/start-audit';
import { startHandover } from '../../src/usecases/handover/start-handover';
import type { Tenant } from '../../src/app/tenant';
import type { AuditReport } from '../../src/shared/report';
import { projectSettingsSchema } from '../../src/profile/settings';
import type { JsonValue } from '../local-forge/storage/wire';
import { seed } from '../simulated-jira/seeds/seeds';
import { siteWithApp } from '../site-with-app/site-with-app';
import { inTurns } from './in-turns';
import { sampled } from '../deep';

const SEEDS = sampled(40, 2);
const IT = { projectKey: 'IT' } as const;
const CALLER = { accountId: 'an-admin' };

/** Something that a press or an event writes, and whether it is there afterwards. */
interface Writer {
  readonly name: string;
  readonly write: (tenant: Tenant, at: Given) => Promise<unknown>;
  readonly isThere: (at: Given) => Promise<boolean>;
}

interface Given {
  readonly projectId: string;
  readonly settings: ProjectSettings;
  readonly admin: string;
  readonly failing: readonly string[];
  readonly report: AuditReport | null;
}

/** When an audit was taken that ends meanwhile. */
const LATER = '2026-11-29T09:00:00.000Z';

const accepting = (number: number): Writer => ({
  name: `accepting risk ${number}`,
  write: (tenant, { failing, admin }) =>
    acceptRisk(
      { ...IT, check: failing[number] ?? '', subject: null, reason: 'Known.', owner: admin, validForDays: 30 },
      tenant,
      { accountId: admin },
    ),
  isThere: async ({ projectId, failing }) =>
    (await readRisks(projectId)).some(({ check }) => check === failing[number]) && standsRight(projectId),
});

/** The lists tell of the newest report, with as many risks as there are. */
const standsRight = async (projectId: string): Promise<boolean> => {
  const [summaries, standings] = [await readSummaries([projectId]), await readStandings([projectId])];
  const lastRun = lastRunOf(summaries.get(projectId), standings.get(projectId), new Date().toISOString());
  return (lastRun?.acceptedRisks ?? 0) === (await readRisks(projectId)).length;
};

const confirming = (check: string): Writer => ({
  name: `confirming ${check}`,
  write: (tenant, { admin }) =>
    recordConfirmation({ ...IT, check, result: 'pass', evidence: 'Seen.', validForDays: 30 }, tenant, {
      accountId: admin,
    }),
  isThere: async ({ projectId }) =>
    (await readSettings(projectId))?.confirmations.some((one) => one.check === check) === true,
});

const lookingAgain = (number: number): Writer => ({
  name: `looking again at check ${number}`,
  write: (tenant, { failing }) => recheck({ ...IT, check: failing[number] ?? '' }, tenant),
  // An audit that ends later asked all of it again.
  isThere: async ({ projectId, failing }) => {
    const report = await readReport(projectId);
    const result = report?.results.find(({ check }) => check === failing[number]);
    return report?.takenAt === LATER || result?.checkedAt !== undefined;
  },
});

const answering = (question: AccessQuestion, answer: string): Writer => ({
  name: `answering about ${question}`,
  write: (tenant, { admin }) =>
    recordDeskAccess({ ...IT, question, answer, evidence: 'Seen.', validForDays: 30 }, tenant, {
      accountId: admin,
    }),
  isThere: async ({ projectId }) => (await readDeskAccess(projectId)).some((one) => one.question === question),
});

const coming = (accountId: string): Writer => ({
  name: `the coming of ${accountId}`,
  write: (tenant) => receiveUserEvent({ eventType: 'avi:jira:created:user', user: { accountId } }, tenant),
  isThere: async ({ projectId }) => (await readGaps(projectId)).some((gap) => gap.accountId === accountId),
});

const deleting = (id: string): Writer => ({
  name: `the deletion of project ${id}`,
  write: (tenant) => receiveProjectEvent({ eventType: 'avi:jira:deleted:project', project: { id } }, tenant),
  isThere: async () => (await readDeletedProjects()).some(({ projectId }) => projectId === id),
});

const keeping = (runId: string): Writer => ({
  name: `the end of audit ${runId}`,
  write: (_tenant, { projectId }) => keepRun(projectId, aRun(runId), null),
  isThere: async ({ projectId }) => (await readRuns(projectId)).some((run) => run.runId === runId),
});

const ending: Writer = {
  name: 'the end of an audit that found the same',
  write: async (_tenant, { report }) => {
    if (report) await keepReport('later', { report: { ...report, takenAt: LATER } }, LATER);
  },
  isThere: async ({ projectId }) => (await readReport(projectId))?.takenAt === LATER && standsRight(projectId),
};

const aRun = (runId: string): KeptRun => ({
  runId,
  takenAt: `2026-11-2${runId}T09:00:00.000Z`,
  verdict: 'no-go',
  score: 50,
  counts: { pass: 1, fail: 1, notAvailable: 0, notApplicable: 0, manual: 0, error: 0 },
  outcomes: {},
});

const WRITERS: readonly Writer[] = [
  accepting(0),
  accepting(1),
  {
    name: 'withdrawing a risk',
    write: (tenant, { failing }) => withdrawRisk({ ...IT, riskId: failing[2] ?? '' }, tenant, CALLER),
    isThere: async ({ projectId, failing }) =>
      (await readRisks(projectId)).every(({ check }) => check !== failing[2]) && standsRight(projectId),
  },
  confirming('network-open-to-bot'),
  confirming('identity-app-installed'),
  {
    name: 'saving the setup',
    write: (tenant, { settings }) => saveSettings({ ...settings, skills: settings.skills.slice(0, 1) }, tenant, CALLER),
    isThere: async ({ projectId }) => (await readSettings(projectId))?.skills.length === 1,
  },
  lookingAgain(3),
  lookingAgain(4),
  answering('who-may-raise', 'anyone'),
  answering('sign-up', 'closed'),
  coming('712020:aaaaaaaa'),
  coming('712020:bbbbbbbb'),
  deleting('77701'),
  deleting('77702'),
  keeping('1'),
  keeping('2'),
  ending,
  {
    name: 'marking as live',
    write: (tenant) => markGoLive(IT, tenant, CALLER),
    isThere: async ({ projectId }) => (await readGoLive(projectId)) !== null,
  },
  {
    name: 'watching',
    write: (_tenant, { projectId }) => writeWatch(projectId, { isWatching: true, autoAddGroupId: 'g' }),
    isThere: async ({ projectId }) => (await readWatch(projectId)).autoAddGroupId === 'g',
  },
  {
    name: 'starting an audit',
    write: (tenant) => startAudit(IT, tenant),
    isThere: async ({ projectId }) => (await readRun(projectId))?.state === 'queued',
  },
  {
    name: 'starting a package',
    write: (tenant) => startHandover(IT, tenant, CALLER),
    isThere: async ({ projectId }) => (await readHandoverRun(projectId))?.state === 'queued',
  },
];

/**
 * What a look at one check, or a change of the setup, makes impossible is refused and said to be; then nothing has to
 * be there.
 */
const isRefusal = (error: unknown): boolean => error instanceof Error && error.name === 'Refusal';

describe('two at the same moment', () => {
  let turns = inTurns(1);
  let isOneByOne = true;
  const { state, settings } = seed('acme');
  const site = siteWithApp({
    state,
    settings: projectSettingsSchema.parse(settings.IT),
    beforeCall: () => (isOneByOne ? Promise.resolve() : turns.turn()),
  });
  const given = {
    projectId: site.settings.projectId,
    settings: site.settings,
    admin: site.admin,
    failing: [] as string[],
    report: null as AuditReport | null,
  };
  let rows: readonly { readonly space: string; readonly key: string; readonly value: JsonValue }[] = [];

  beforeAll(async () => {
    await site.setUp();
    await site.must(async (tenant) => {
      const audit = await auditProject({ jira: tenant.jira, settings: site.settings, now: tenant.now() });
      await keepReport('run', audit, tenant.now());
      given.report = audit.report;
      given.failing = audit.report.results.filter(({ outcome }) => outcome === 'fail').map(({ check }) => check);
      await acceptRisk(
        { ...IT, check: given.failing[2] ?? '', subject: null, reason: 'Known.', owner: site.admin, validForDays: 30 },
        tenant,
        { accountId: site.admin },
      );
      await writeWatch(given.projectId, { isWatching: true, autoAddGroupId: null });
      await writeProjectId('IT', given.projectId);
    });
    rows = site.storage.spaces().flatMap((space) =>
      site.storage
        .table(space)
        .all()
        .map(({ key, value }) => ({ space, key, value: structuredClone(value) })),
    );
  }, 120_000);

  /** As it was before any pair. */
  const restore = (): void => {
    for (const space of site.storage.spaces())
      for (const { key } of [...site.storage.table(space).all()]) site.storage.delete(space, key);
    for (const { space, key, value } of rows) site.storage.set(space as never, { key, value: structuredClone(value) });
    // Queries of storage lag behind.
    site.wait(5000);
  };

  test('every pair of writers, in any order of their calls, loses nothing that was said to be done', async () => {
    expect(given.failing.length).toBeGreaterThan(4);
    const pairs = WRITERS.flatMap((one, at) => WRITERS.slice(at).map((other) => [one, other] as const));
    const lost: string[] = [];
    let done = 0;
    for (const [one, other] of pairs)
      for (let number = 1; number <= SEEDS; number += 1) {
        restore();
        turns = inTurns(number * 7919 + done);
        isOneByOne = false;
        const ends = await Promise.all(
          [one, other].map(({ write }) =>
            site
              .must((tenant) => write(tenant, given))
              .then(
                () => 'done' as const,
                (error: unknown) => {
                  if (!isRefusal(error)) throw error;
                  return 'refused' as const;
                },
              ),
          ),
        );
        isOneByOne = true;
        for (const [at, writer] of [one, other].entries()) {
          if (ends[at] === 'refused') continue;
          done += 1;
          if (!(await site.must(() => writer.isThere(given))))
            lost.push(`${writer.name}, beside ${[other, one][at]?.name ?? ''}, seed ${number}`);
        }
      }
    expect(lost).toEqual([]);
    expect(done).toBeGreaterThan(pairs.length);
  }, 900_000);
});
