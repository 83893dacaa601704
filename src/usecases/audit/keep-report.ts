import type { AuditReport, Outcome } from '../../shared/report';
import { readGoLive } from '../../store/go-live-store';
import { keepRun, type KeptRun } from '../../store/report-history-store';
import { writeReport } from '../../store/report-store';
import { keepStanding } from '../risks/standing-report';
import { waitForAll } from '../../shared/wait-for-all';

/**
 * Keeps what an audit said: the whole of it, its row in the project's history, and how the lists tell it. The same run
 * may be kept twice.
 */
export async function keepReport(
  runId: string,
  { report }: { readonly report: AuditReport },
  now: string,
): Promise<void> {
  const { id } = report.project;
  const [goLive] = await waitForAll([readGoLive(id), writeReport(runId, report)]);
  await keepRun(id, keptRunOf(runId, report), goLive?.runId ?? null);
  await keepStanding(id, now);
}

const keptRunOf = (runId: string, { takenAt, verdict, score, counts, results }: AuditReport): KeptRun => ({
  runId,
  takenAt,
  verdict,
  score,
  counts,
  outcomes: outcomesOf(results),
});

/** By check id, as runs are compared. */
export const outcomesOf = (results: AuditReport['results']): KeptRun['outcomes'] =>
  Object.fromEntries(results.map(({ check, outcome }): [string, Outcome] => [check, outcome]));
