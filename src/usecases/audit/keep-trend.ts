import { firstToFix } from '../../checks/next-step';
import { titleOf } from '../../shared/judgement';
import type { AuditReport } from '../../shared/report';
import { readRuns, writeTrend } from '../../store/report-history-store';

const MOST_SCORES = 12;

/**
 * Keeps what the list of all projects shows of one. `standing` is the newest report with the accepted risks that act on
 * it.
 */
export async function keepTrend({ project, results }: AuditReport): Promise<void> {
  const scores = (await readRuns(project.id)).slice(-MOST_SCORES).map(({ score }) => score);
  const first = firstToFix(results);
  await writeTrend(project.id, {
    scores,
    firstToMend: first?.check ?? null,
    isProblem: first !== null && titleOf(first) === first.problem,
  });
}
