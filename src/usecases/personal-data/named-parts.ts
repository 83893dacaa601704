import { catalogue, type CatalogueCheck } from '../../checks/catalogue';
import { runChecks } from '../../checks/run-checks';
import { namesAside, type NamesAside } from '../../messages/people';
import type { ReviewedPlan } from '../../plan/plan';
import type { ParityReport } from '../../shared/parity-contract';
import type { CheckResult } from '../../shared/report';
import type { Snapshot } from '../../snapshot/snapshot';

/** Judges a snapshot and notes beside each sentence whom it names, for what is stored. */
export function judgeAndNote(
  snapshot: Snapshot,
  checks: readonly CatalogueCheck[] = catalogue,
): readonly CheckResult[] {
  const names = namesAside();
  return runChecks(names.hide(snapshot), checks).map((result) => ({
    ...names.tell({ ...result, findings: [] }),
    findings: result.findings.map(names.tell),
  }));
}

/** A plan made from what `names` hid, with names again, and beside each sentence whom it names. */
export function tellPlan<P extends Omit<ReviewedPlan, 'blastRadius'>>(names: NamesAside, plan: P): P {
  return {
    ...names.tell({ ...plan, changes: [], manual: [], left: [], leftOut: undefined }),
    changes: plan.changes.map(names.tell),
    manual: plan.manual.map(names.tell),
    left: plan.left.map(names.tell),
    ...(plan.leftOut && { leftOut: plan.leftOut.map(names.tell) }),
    peopleNoted: true,
  };
}

/** The same of a comparison. */
export function tellComparison<R extends Omit<ParityReport, 'takenAt' | 'calls'>>(
  names: NamesAside,
  report: R,
): R & { readonly peopleNoted: true } {
  return { ...report, differences: report.differences.map(names.tell), peopleNoted: true };
}
