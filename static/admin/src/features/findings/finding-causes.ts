import type { ReportedFinding } from '../../../../../src/shared/report';

/** Findings of one check that say the same of several objects: one missing transition in five workflows. */
export interface Cause {
  /** The same for the same cause in each audit. */
  readonly id: string;
  /** At least one, as the check told them. */
  readonly findings: readonly [ReportedFinding, ...ReportedFinding[]];
}

/** What was seen and what is wanted make the cause; the widest comes first, of equals the one that was told first. */
export function groupByCause(findings: readonly ReportedFinding[]): readonly Cause[] {
  const byCause = new Map<string, [ReportedFinding, ...ReportedFinding[]]>();
  for (const finding of findings) {
    const id = causeOf(finding);
    const known = byCause.get(id);
    if (known === undefined) byCause.set(id, [finding]);
    else known.push(finding);
  }
  return [...byCause]
    .map(([id, alike]) => ({ id, findings: alike }))
    .sort((a, b) => b.findings.length - a.findings.length);
}

const causeOf = ({ subject, evidence }: ReportedFinding): string =>
  JSON.stringify([subject.type, evidence.actual, evidence.expected]);
