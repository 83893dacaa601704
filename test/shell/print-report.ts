import type { AuditReport, CheckResult } from '../../src/shared/report';

/** The JSON of a project: the verdict, and every check that is not known to be good. */
export function reportAsJson(report: AuditReport): unknown {
  return {
    project: report.project,
    profile: report.profile,
    takenAt: report.takenAt,
    verdict: report.verdict,
    score: report.score,
    counts: report.counts,
    skills: report.skills,
    calls: report.calls,
    findings: report.results.flatMap(findingsOf),
  };
}

/** One row per failing object; a check without an object of its own still has one row that says why. */
function findingsOf({ check, outcome, severity, need, findings, reason, title }: CheckResult): readonly unknown[] {
  if (outcome === 'pass' || outcome === 'not-applicable') return [];
  const words = { check, outcome, severity, need };
  if (findings.length > 0)
    return findings.map(({ subject, message, evidence }) => ({ ...words, subject, message, evidence }));
  return [
    {
      ...words,
      subject: { type: outcome === 'manual' ? 'confirmation' : 'project', id: check, name: title },
      message: reason ?? title,
      evidence: {},
    },
  ];
}

/** The same for a person at a terminal. */
export function reportAsText(report: AuditReport): string {
  const { counts } = report;
  const head = [
    `${report.project.name} (${report.project.key}), ${report.profile.name} ${report.profile.version}`,
    `${report.verdict === 'go' ? 'GO' : 'NO-GO'}   score ${report.score}   ${counts.pass} pass, ${counts.fail} ` +
      `fail, ${counts.notAvailable} not available, ${counts.manual} to confirm, ${counts.error} error, ` +
      `${counts.notApplicable} not applicable   ${report.calls} REST calls`,
  ];
  const open = report.results.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
  return [...head, '', ...open.flatMap(linesOf)].join('\n');
}

const linesOf = (result: CheckResult): readonly string[] => [
  `${result.outcome.toUpperCase()}  ${result.severity}  ${result.check}`,
  ...(result.findings.length > 0
    ? result.findings.map(({ message }) => `    ${message}`)
    : [`    ${result.reason ?? result.title}`]),
];
