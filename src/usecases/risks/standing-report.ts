import { applyAcceptedRisks } from '../../checks/accepted-risks';
import { blockingCounts } from '../../shared/judgement';
import type { AuditReport } from '../../shared/report';
import { readReportVersion } from '../../store/report-store';
import { readReportAndRisks, readRisks, writeStanding } from '../../store/risk-store';
import { keepTrend } from '../audit/keep-trend';

/**
 * The newest report with the risks that act on it now: what the page, the bot and the lists tell. The stored one stays
 * the audit's own.
 */
export async function readStandingReport(projectId: string, now: string): Promise<AuditReport | null> {
  const { report, risks } = await readReportAndRisks(projectId);
  return report && applyAcceptedRisks(report, risks, now);
}

/** Admins who accept something at the same moment, and audits that end. */
const MOST_ROUNDS = 10;

/**
 * Tells the lists how a project stands, after its report or its risks changed, and answers it; once more where either
 * changed meanwhile: an audit may have ended since somebody read the report. null: there is no report.
 */
export async function keepStanding(projectId: string, now: string): Promise<AuditReport | null> {
  for (let round = 1; ; round += 1) {
    const version = await readReportVersion(projectId);
    const { report, risks } = await readReportAndRisks(projectId);
    if (!report) return null;
    const standing = await writeStandingOf(applyAcceptedRisks(report, risks, now));
    const isStill =
      (await readReportVersion(projectId)) === version &&
      JSON.stringify(await readRisks(projectId)) === JSON.stringify(risks);
    if (round === MOST_ROUNDS || isStill) return standing;
  }
}

const writeStandingOf = async (standing: AuditReport): Promise<AuditReport> => {
  const { project, takenAt, verdict, acceptedRisks = [] } = standing;
  const [until] = acceptedRisks.map(({ expiresAt }) => expiresAt).sort();
  await writeStanding(
    project.id,
    until === undefined
      ? null
      : {
          takenAt,
          verdict,
          acceptedRisks: acceptedRisks.length,
          blocking: blockingCounts(standing.results),
          until,
        },
  );
  await keepTrend(standing);
  return standing;
};
