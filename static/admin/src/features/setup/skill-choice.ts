import type { SkillChoice, SkillTable } from '../../../../../src/shared/what-if-contract';

/** The row of the table for these skills; undefined where none is on. */
export const choiceFor = ({ choices }: SkillTable, on: ReadonlySet<string>): SkillChoice | undefined =>
  choices.find((choice) => choice.on.length === on.size && choice.on.every((skill) => on.has(skill)));

/** The skills with one of them switched. */
export const switched = (on: ReadonlySet<string>, skill: string): ReadonlySet<string> =>
  new Set(on.has(skill) ? [...on].filter((other) => other !== skill) : [...on, skill]);

/** Ids of the skills that are on as saved. */
export const savedSkills = ({ skills }: SkillTable): ReadonlySet<string> =>
  new Set(skills.filter(({ isOn }) => isOn).map(({ id }) => id));

/** How many checks hold a skill back if it is the only one. */
export const holdsAlone = (table: SkillTable, skill: string): number =>
  choiceFor(table, new Set([skill]))?.heldBackBy.length ?? 0;
