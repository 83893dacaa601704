import type { RehearsedSkill, SimulatedRehearsal } from '../../../../../src/shared/rehearsal-contract';
import type { Text } from '../../../../../src/shared/message';
import type { RehearsalOutcome } from '../../../../../src/shared/vocabulary';

interface SkillRehearsals {
  readonly id: string;
  readonly name: Text;
  /** The worst of its work types. */
  readonly outcome: RehearsalOutcome;
  readonly rehearsed: readonly RehearsedSkill[];
}

/** A row for each skill, in the order in which the app tells them. */
export const rehearsedBySkill = ({ skills }: SimulatedRehearsal): readonly SkillRehearsals[] => {
  const ids = [...new Set(skills.map(({ skill }) => skill.id))];
  return ids.flatMap((id) => {
    const rehearsed = skills.filter(({ skill }) => skill.id === id);
    const [first] = rehearsed;
    const ends = rehearsed.map(({ outcome }) => outcome);
    const outcome = ends.includes('fails') ? 'fails' : ends.includes('unknown') ? 'unknown' : 'ok';
    return first === undefined ? [] : [{ id, name: first.skill.name, outcome, rehearsed }];
  });
};
