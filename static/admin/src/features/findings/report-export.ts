import { writeCsv } from '../../../../../src/shared/csv';
import { inEnglish, textOf } from '../../../../../src/shared/message';
import type { AuditReport, CheckResult, Fact, ReportedFinding } from '../../../../../src/shared/report';

const columns = [
  'check',
  'title',
  'area',
  'severity',
  'need',
  'outcome',
  'accepted until',
  'subject type',
  'subject',
  'message',
  'seen',
  'expected',
  'checked at',
  'requirement',
] as const;

/** One line per finding, and one per check that found none; CRLF and quotes as RFC 4180 wants them. */
export function reportAsCsv(report: AuditReport): string {
  const untilOf = (id: string | undefined): string =>
    report.acceptedRisks?.find((risk) => risk.id === id)?.expiresAt ?? '';
  const rows = report.results.flatMap((result) =>
    result.findings.length === 0
      ? [rowOf(report, result, undefined, untilOf)]
      : result.findings.map((finding) => rowOf(report, result, finding, untilOf)),
  );
  return writeCsv([columns, ...rows]);
}

/** The report as it is, for programs. */
export const reportAsJson = (report: AuditReport): string => `${JSON.stringify(inEnglish(report), null, 2)}\n`;

/** `IT-2026-11-23`, what a file of this report is called. */
export const nameOfReport = (report: AuditReport): string => `${report.project.key}-${report.takenAt.slice(0, 10)}`;

function rowOf(
  report: AuditReport,
  result: CheckResult,
  finding: ReportedFinding | undefined,
  untilOf: (risk: string | undefined) => string,
): readonly string[] {
  const { check, title, area, severity, need, outcome } = result;
  const known = [
    check,
    textOf(title),
    area,
    severity,
    need,
    outcome,
    untilOf(result.acceptedRisk ?? finding?.acceptedRisk),
  ];
  const found =
    finding === undefined
      ? ['', '', textOf(result.reason ?? ''), '', '']
      : [
          finding.subject.type,
          finding.subject.name,
          textOf(finding.message),
          factText(finding.evidence.actual),
          factText(finding.evidence.expected),
        ];
  return [...known, ...found, result.checkedAt ?? report.takenAt, result.requirement ?? ''];
}

const factText = (fact: Fact): string => {
  const english: unknown = inEnglish(fact);
  return typeof english === 'string' ? english : JSON.stringify(english);
};
