import type { AcceptedRisk, AuditReport, CheckResult, ReportedFinding } from '../shared/report';
import { toLeft, whatBlocks } from '../shared/judgement';
import { stops } from './verdict';

/**
 * The report as it stands while people live with some of its findings. A risk opens the gate for what it covers and for
 * nothing else: outcomes, counts and the score stay, for nothing got better. Expired risks, and risks of what has been
 * fixed since, do nothing. Pure: `report` is the audit's own, never one that went through here before.
 */
export const applyAcceptedRisks = (report: AuditReport, risks: readonly AcceptedRisk[], now: string): AuditReport => {
  const acting = risks.filter(
    (risk) => isFor(report, risk) && Date.parse(risk.expiresAt) > Date.parse(now) && actsOn(risk, report.results),
  );
  if (acting.length === 0) return report;
  const results = report.results.map((result) => marked(result, acting));
  const left = new Map(results.flatMap((result) => toLeft(result).map((open) => [result.check, open] as const)));
  const skills = report.skills.map((skill) => {
    const heldBackBy = skill.heldBackBy.filter((check) => stillStops(left.get(check), skill.id));
    return {
      ...skill,
      heldBackBy,
      verdict: skill.verdict === 'off' ? skill.verdict : heldBackBy.length === 0 ? ('go' as const) : ('no-go' as const),
    };
  });
  return {
    ...report,
    verdict: whatBlocks(results).results.length > 0 ? 'no-go' : 'go',
    skills,
    results,
    acceptedRisks: acting,
  };
};

/** Whether a risk was accepted for the bot of the report: what one bot may live with says nothing of another. */
export const isFor = ({ profile }: Pick<AuditReport, 'profile'>, { profileId = profile.id }: AcceptedRisk): boolean =>
  profileId === profile.id;

/** Whether a risk is about this finding of its check. */
export const covers = ({ subject }: AcceptedRisk, { subject: found, evidence }: ReportedFinding): boolean =>
  subject === null ||
  (subject.id === found.id && (subject.workflowId === undefined || subject.workflowId === evidence.workflowId));

const isOpen = ({ outcome }: CheckResult): boolean => outcome !== 'pass' && outcome !== 'not-applicable';

const actsOn = (risk: AcceptedRisk, results: readonly CheckResult[]): boolean =>
  results.some(
    (result) =>
      result.check === risk.check &&
      isOpen(result) &&
      (risk.subject === null || result.findings.some((finding) => covers(risk, finding))),
  );

const marked = (result: CheckResult, acting: readonly AcceptedRisk[]): CheckResult => {
  const own = acting.filter(({ check }) => check === result.check);
  const whole = own.find(({ subject }) => subject === null);
  if (own.length === 0) return result;
  const findings = result.findings.map((finding) => {
    const risk = own.find((one) => one.subject !== null && covers(one, finding));
    return risk ? { ...finding, acceptedRisk: risk.id } : finding;
  });
  return { ...result, findings, ...(whole && { acceptedRisk: whole.id }) };
};

const stillStops = (left: CheckResult | undefined, skill: string): boolean => left !== undefined && stops(left, skill);
