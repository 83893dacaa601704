import { ROSTER_CLASSES } from '../../src/shared/roster-vocabulary';
import type { RosterClass } from '../../src/shared/roster-contract';
import { reachOf, sortedClasses } from '../../static/admin/src/features/customers/reach';
import { customers as english } from '../../static/admin/src/i18n/en/customers';

type Counts = Readonly<Record<RosterClass, number>>;
const none = Object.fromEntries(ROSTER_CLASSES.map((one) => [one, 0])) as Record<RosterClass, number>;
const counts = (some: Partial<Counts>): Counts => ({ ...none, ...some });
const read = { gaps: [], hiddenAddresses: 0 };

test.each([
  {
    given: 'employees in place and missing',
    people: { 'in-place': 177, 'missing-with-account': 75 },
    says: '177 of 252 employees can use the bot, 70%',
  },
  {
    given: 'lines that are nobody new',
    people: { 'in-place': 3, 'repeated-line': 5, 'bot-account': 2 },
    says: '3 of 3 employees can use the bot, 100%',
  },
  {
    given: 'customers whose domain is not managed, whom the bot finds all the same',
    people: { 'in-place': 1, 'unmanaged-domain': 1, inactive: 2 },
    says: '2 of 4 employees can use the bot, 50%',
  },
  {
    given: 'people whom the bot may take for another',
    people: { 'duplicate-email': 1, 'portal-only-twin': 1, 'changed-email': 1, 'no-visible-email': 1 },
    says: '0 of 4 employees can use the bot, 0%',
  },
  {
    given: 'one who is missing in a crowd',
    people: { 'in-place': 9_999, inactive: 1 },
    says: '9,999 of 10,000 employees can use the bot, 99%',
  },
  {
    given: 'one of a crowd',
    people: { 'in-place': 1, inactive: 9_999 },
    says: '1 of 10,000 employees can use the bot, less than 1%',
  },
  { given: 'one employee', people: { 'in-place': 1 }, says: '1 of 1 employee can use the bot, 100%' },
  { given: 'nobody but the bot', people: { 'bot-account': 1 }, says: 'No employee was compared' },
])('given $given, the headline counts those alone whom the bot serves', ({ people, says }) => {
  const { reached, employees, percent, isLeast } = reachOf(counts(people), read);
  expect(english.results.reach(reached, employees, percent, isLeast)).toBe(says);
});

test.each([
  { given: 'organizations that could not be read', gaps: ['organizations-unreadable'] as const, hiddenAddresses: 0 },
  { given: 'hidden addresses', gaps: [], hiddenAddresses: 4 },
])('given $given, the number is said to be the least, unless it is everybody', ({ gaps, hiddenAddresses }) => {
  const seen = { gaps, hiddenAddresses };
  expect(reachOf(counts({ 'in-place': 1, inactive: 1 }), seen).isLeast).toBe(true);
  expect(reachOf(counts({ 'in-place': 2 }), seen).isLeast).toBe(false);
  expect(english.results.reach(1, 2, 50, true)).toBe('1 of 2 employees can use the bot for sure, 50%');
});

test('classes are sorted by their people, those in place first, and the empty ones are apart', () => {
  const { filled, empty } = sortedClasses(counts({ inactive: 2, 'missing-with-account': 1, 'bot-account': 7 }));
  expect(filled).toEqual(['in-place', 'bot-account', 'inactive', 'missing-with-account']);
  expect([...filled, ...empty].sort()).toEqual([...ROSTER_CLASSES].sort());
});
