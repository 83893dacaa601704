import type { SkillChoice, SkillTable } from '../../src/shared/what-if-contract';
import { choiceFor, holdsAlone, savedSkills, switched } from '../../static/admin/src/features/setup/skill-choice';

const aChoice = (on: readonly string[], heldBackBy: readonly number[]): SkillChoice => ({
  on,
  heldBackBy,
  verdict: heldBackBy.length === 0 ? 'go' : 'no-go',
  score: 0,
  failing: 0,
  skills: [],
});
const table: SkillTable = {
  takenAt: '',
  checks: [],
  skills: [
    { id: 'forms', name: 'Forms', description: '', isOn: true },
    { id: 'answers', name: 'Answers', description: '', isOn: false },
  ],
  choices: [aChoice(['forms'], [0, 1]), aChoice(['answers'], []), aChoice(['forms', 'answers'], [0, 1])],
};

test.each([
  [['forms'], 'no-go'],
  [['answers'], 'go'],
  [['answers', 'forms'], 'no-go'],
  [[], undefined],
])('given the skills %s, when looked up in any order, the row of exactly these is found', (on, verdict) => {
  expect(choiceFor(table, new Set(on))?.verdict).toBe(verdict);
});

test('given a skill, when it is switched twice, the choice is what it was', () => {
  const saved = savedSkills(table);
  expect([...saved]).toEqual(['forms']);
  expect([...switched(saved, 'answers')]).toEqual(['forms', 'answers']);
  expect(switched(switched(saved, 'forms'), 'forms')).toEqual(saved);
});

test.each([
  ['forms', 2],
  ['answers', 0],
  ['unknown', 0],
])('given the skill %s alone, when asked, %i checks hold it back', (skill, count) => {
  expect(holdsAlone(table, skill)).toBe(count);
});
