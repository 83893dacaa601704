import { holdsTheGate, toLeft } from '../../../../src/shared/judgement';
import type { AuditReport, CheckResult } from '../../../../src/shared/report';
import { acceptanceOf, isSettled } from './findings-filter';
import { isFixable } from './fix-scope';

/** What no plan of this app settles. */
interface LeftToPeople {
  /** Nobody but a person can look: somebody says what they saw. */
  readonly toConfirm: readonly CheckResult[];
  /** Holds the verdict back until somebody fixes it in Jira, or lives with it. */
  readonly toFix: readonly CheckResult[];
}

const isOpen = (result: CheckResult): boolean =>
  result.need !== 'not-needed' && !isSettled(result) && acceptanceOf(result) !== 'wholly';

const holdsBack = (result: CheckResult): boolean => toLeft(result).some(holdsTheGate);

export const leftToPeople = ({ results }: AuditReport): LeftToPeople => ({
  toConfirm: results.filter((result) => isOpen(result) && result.outcome === 'manual'),
  toFix: results.filter((result) => holdsBack(result) && result.outcome !== 'manual' && !isFixable(result)),
});

/** Whether people have the next move: no plan could open the verdict any more. */
export const isLeftToPeople = ({ results }: AuditReport): boolean =>
  results.some(holdsBack) && !results.some((result) => holdsBack(result) && isFixable(result));

/** Filters of the place that shows it. */
export const placeForPeople = { left: 'people' } as const;

export const isForPeople = (filters: Readonly<Record<string, string>>): boolean =>
  filters['left'] === placeForPeople.left;
