import type { AuditReport, CheckResult } from '../../../src/shared/report';

/**
 * Counts of a report, made again from its results alone: nothing of the app or the page that counts is used, so that
 * both are held to the same rules by another hand.
 */
export interface Recount {
  readonly outcomes: Readonly<Record<CheckResult['outcome'], number>>;
  /** Failing checks by severity. */
  readonly severities: Readonly<Record<CheckResult['severity'], number>>;
  readonly blocking: { readonly failed: number; readonly toConfirm: number; readonly unchecked: number };
  /** Asked for, neither in order nor accepted, and blocking nothing. */
  readonly openBesides: number;
  /** Checks that the app can plan a fix for. */
  readonly fixable: number;
  /** Checks that block and wait for a fix of the app, or for a person. */
  readonly waitFor: { readonly fix: number; readonly people: number };
  /** What nobody but a person can look at, and what blocks and no plan can fix. */
  readonly forPeople: { readonly toConfirm: number; readonly toFix: number };
  readonly accepted: number;
}

const isGood = ({ outcome }: CheckResult): boolean => outcome === 'pass' || outcome === 'not-applicable';

const isAccepted = ({ acceptedRisk, findings }: CheckResult): boolean =>
  acceptedRisk !== undefined ||
  (findings.length > 0 && findings.every((finding) => finding.acceptedRisk !== undefined));

/** Neither in order nor accepted by somebody. */
export const isOpen = (result: CheckResult): boolean => !isGood(result) && !isAccepted(result);

const isPlanned = ({ outcome, cure, findings }: CheckResult): boolean =>
  outcome === 'fail' && cure.safety !== 'manual' && findings.length > 0;

export function recount({ results, acceptedRisks = [] }: AuditReport): Recount {
  const open = results.filter((result) => !isGood(result) && result.need !== 'not-needed' && !isAccepted(result));
  const blocking = open.filter(
    ({ need, severity }) => need === 'required' && (severity === 'critical' || severity === 'high'),
  );
  const count = (outcome: CheckResult['outcome'], among = results): number =>
    among.filter((result) => result.outcome === outcome).length;
  const failing = (severity: CheckResult['severity']): number =>
    results.filter((result) => result.outcome === 'fail' && result.severity === severity).length;
  return {
    outcomes: {
      fail: count('fail'),
      error: count('error'),
      'not-available': count('not-available'),
      manual: count('manual'),
      pass: count('pass'),
      'not-applicable': count('not-applicable'),
    },
    severities: {
      critical: failing('critical'),
      high: failing('high'),
      medium: failing('medium'),
      low: failing('low'),
    },
    blocking: {
      failed: count('fail', blocking),
      toConfirm: count('manual', blocking),
      unchecked: count('not-available', blocking) + count('error', blocking),
    },
    openBesides: open.length - blocking.length,
    fixable: results.filter(isPlanned).length,
    waitFor: {
      fix: blocking.filter(isPlanned).length,
      people: blocking.filter((result) => !isPlanned(result)).length,
    },
    forPeople: {
      toConfirm: count('manual', open),
      toFix: blocking.filter((result) => result.outcome !== 'manual' && !isPlanned(result)).length,
    },
    accepted: acceptedRisks.length,
  };
}

/** Checks that pass now and were asked before without passing, and the other way round. */
export function turned(
  before: AuditReport,
  now: AuditReport,
): { readonly green: number; readonly red: number; readonly open: number } {
  const was = new Map(before.results.map(({ check, outcome }) => [check, outcome]));
  const both = now.results
    .map(({ check, outcome }) => ({ old: was.get(check), outcome }))
    .filter(({ old, outcome }) => old !== undefined && old !== 'not-applicable' && outcome !== 'not-applicable');
  return {
    green: both.filter(({ old, outcome }) => old !== 'pass' && outcome === 'pass').length,
    // Asked for the first time, and failing.
    open: now.results.filter(({ check, outcome }) => was.get(check) === 'not-applicable' && outcome === 'fail').length,
    red: both.filter(({ old, outcome }) => old === 'pass' && outcome !== 'pass').length,
  };
}
