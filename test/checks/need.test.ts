import { demandFor, isRequiredBy } from '../../src/checks/need';
import { MOVEWORKS } from '../../src/profile/moveworks';
import { chosen } from '../given/a-service-project';

const SKILLS = MOVEWORKS.skills.map(({ id }) => id);
const combinations = Array.from({ length: 2 ** SKILLS.length }, (_, bits) =>
  SKILLS.filter((_skill, index) => (bits >> index) & 1),
);
const RANK = { required: 3, optional: 2, advice: 1, 'not-needed': 0 } as const;

const needOf = (check: string, skills: readonly string[]) =>
  demandFor(check, MOVEWORKS, chosen({ skills: [...skills] })).need;

test('there are 512 ways to switch the nine skills', () => expect(combinations).toHaveLength(512));

describe.each(MOVEWORKS.requirements)('$check, for each of them', (requirement) => {
  const { check, neededBy } = requirement;

  test('is required exactly when it always is, or a skill that is on cannot do without it', () => {
    const wrong = combinations.filter(
      (skills) =>
        (needOf(check, skills) === 'required') !==
        (neededBy === 'always' || skills.some((skill) => isRequiredBy(requirement, skill))),
    );
    expect(wrong).toEqual([]);
  });

  test('serves only skills that are on', () => {
    const wrong = combinations.filter((skills) =>
      demandFor(check, MOVEWORKS, chosen({ skills })).skills.some((skill) => !skills.includes(skill)),
    );
    expect(wrong).toEqual([]);
  });

  test('never weighs less with one skill more', () => {
    const wrong = combinations.flatMap((skills) =>
      SKILLS.filter((skill) => RANK[needOf(check, [...skills, skill])] < RANK[needOf(check, skills)]),
    );
    expect(wrong).toEqual([]);
  });
});

const rows = [
  {
    skills: ['software-access'],
    resolved: 'required',
    reopened: 'optional',
    fillable: 'not-needed',
    articles: 'not-needed',
  },
  {
    skills: ['ticket-interception'],
    resolved: 'required',
    reopened: 'optional',
    fillable: 'not-needed',
    articles: 'not-needed',
  },
  { skills: ['concierge'], resolved: 'optional', reopened: 'required', fillable: 'required', articles: 'not-needed' },
  { skills: ['forms'], resolved: 'not-needed', reopened: 'not-needed', fillable: 'required', articles: 'not-needed' },
  { skills: ['answers'], resolved: 'not-needed', reopened: 'not-needed', fillable: 'not-needed', articles: 'required' },
  {
    skills: ['reminders', 'triage'],
    resolved: 'not-needed',
    reopened: 'not-needed',
    fillable: 'not-needed',
    articles: 'not-needed',
  },
  { skills: [], resolved: 'not-needed', reopened: 'not-needed', fillable: 'not-needed', articles: 'not-needed' },
];

test.each(rows)(
  'given the skills $skills, resolving is $resolved, reopening $reopened, fillable request types $fillable, articles $articles',
  ({ skills, resolved, reopened, fillable, articles }) => {
    expect([
      needOf('resolved-transition-global', skills),
      needOf('reopened-transition-global', skills),
      needOf('request-types-fillable', skills),
      needOf('knowledge-base-reachable', skills),
    ]).toEqual([resolved, reopened, fillable, articles]);
  },
);

test('a skill the profile does not know changes nothing', () =>
  expect(needOf('resolved-transition-global', ['telepathy'])).toBe('not-needed'));
