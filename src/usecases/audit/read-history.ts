import { compareReports } from '../../checks/compare-reports';
import { firstToFix, nextStep } from '../../checks/next-step';
import { setChangeOf } from '../../checks/set-change';
import { nextIngestion } from '../../profile/ingestion';
import { DEFAULT_PROFILE, profileFor } from '../../profile/profiles';
import type { Profile } from '../../profile/profile';
import type { NextReading, ProjectHistory, RunSummary } from '../../shared/overview-contract';
import { titleOf } from '../../shared/judgement';
import type { AuditReport } from '../../shared/report';
import { readGoLive, type GoLive } from '../../store/go-live-store';
import { readRuns, type KeptRun } from '../../store/report-history-store';
import { readSettings } from '../../store/settings-store';
import { expiringSoon } from './expiring';
import { outcomesOf } from './keep-report';
import { projectIdByKey } from '../../app/project-by-key';
import { readStandingReport } from '../risks/standing-report';
import type { Tenant } from '../../app/tenant';
import { INGESTED } from '../../shared/vocabulary';

/**
 * What became of a project over time, what to do next, and what will soon stop counting. null before its first audit.
 */
export const readHistory = async (
  { projectKey }: { readonly projectKey: string },
  tenant: Tenant,
): Promise<ProjectHistory | null> => historyOf(await projectIdByKey(projectKey, tenant), tenant.now());

/** The same by id. `now` is ISO 8601 UTC. */
export async function historyOf(projectId: string, now: string): Promise<ProjectHistory | null> {
  const [runs, goLive, settings, report] = await Promise.all([
    readRuns(projectId),
    readGoLive(projectId),
    readSettings(projectId),
    readStandingReport(projectId, now),
  ]);
  if (!report || !settings) return null;
  const profile = profileFor(settings);
  const first = firstToFix(report.results);
  const expiring = expiringSoon(settings, report.acceptedRisks ?? [], now);
  return {
    runs: runs.map(summaryOf),
    sinceLastRun: sinceLastRun(runs, report),
    sinceGoLive: goLive && sinceGoLive(runs, report, goLive),
    next: nextStep({
      lastRun: report,
      hasServiceAccount: settings.accounts.serviceAccount !== null,
      firstToFix: first && { check: first.check, isProblem: titleOf(first) === first.problem },
      isLive: goLive !== null,
      expiresAt: expiring[0]?.expiresAt ?? null,
      now,
    }),
    expiring,
    setChange: profile === undefined ? null : setChangeOf(report, profile, settings),
    readings: readingsOf(profile ?? DEFAULT_PROFILE, now),
  };
}

const summaryOf = ({ runId, takenAt, verdict, score, counts }: KeptRun): RunSummary => ({
  runId,
  takenAt,
  verdict,
  score,
  counts,
});

const A_DAY_MS = 86_400_000;

/** The newest report rather than its row, for a check that was looked at alone since has its new answer only there. */
function sinceLastRun(runs: readonly KeptRun[], report: AuditReport): ProjectHistory['sinceLastRun'] {
  const now = outcomesOf(report.results);
  const earlier = runs.filter(({ takenAt }) => takenAt < report.takenAt);
  const compared = earlier.map((run) => ({ before: run.takenAt, changes: compareReports(run.outcomes, now) }));
  const dayBefore = Date.parse(report.takenAt) - A_DAY_MS;
  // The app audits by itself after each change, so the audit just before has seen the change a person asks for already.
  const told = compared.findLast(
    ({ before, changes }) => Date.parse(before) >= dayBefore && Object.values(changes).some(({ length }) => length > 0),
  );
  return told ?? compared.at(-1) ?? null;
}

/**
 * The audit of the go-live is kept as long as its mark; should it be gone all the same, nothing can be said to have
 * changed.
 */
function sinceGoLive(
  runs: readonly KeptRun[],
  report: AuditReport,
  { at, runId, outcomes }: GoLive,
): ProjectHistory['sinceGoLive'] {
  const now = outcomesOf(report.results);
  const before = outcomes ?? runs.find((run) => run.runId === runId)?.outcomes ?? now;
  return { at, changes: compareReports(before, now) };
}

function readingsOf({ ingestion }: Pick<Profile, 'ingestion'>, now: string): readonly NextReading[] {
  if (ingestion === null) return [];
  return INGESTED.map((what) => {
    const { at, atLatest } = nextIngestion(Date.parse(now), ingestion[what]);
    return { what, at: new Date(at).toISOString(), atLatest: new Date(atLatest).toISOString() };
  });
}
