import type { AuditReport, CheckResult, SkillVerdict } from '../../../../../src/shared/report';

interface Blocker {
  readonly result: CheckResult;
  readonly skills: readonly SkillVerdict[];
}

/**
 * Each check that holds back skills that are on, once, with the skills it holds back; what holds most of them comes
 * first.
 */
export const blockersOf = ({ results, skills }: Pick<AuditReport, 'results' | 'skills'>): readonly Blocker[] =>
  results
    .map((result) => ({
      result,
      skills: skills.filter(({ isOn, heldBackBy }) => isOn && heldBackBy.includes(result.check)),
    }))
    .filter((blocker) => blocker.skills.length > 0)
    .sort((a, b) => b.skills.length - a.skills.length);
