import { someNames } from '../../../src/checks/workflow/some-names';

test.each([
  [['Done'], '"Done"'],
  [['Resolved', 'Closed'], '"Resolved" or "Closed"'],
  [['A', 'B', 'C'], '"A", "B" or "C"'],
  [['A', 'B', 'C', 'D'], '"A", "B", "C" or "D"'],
  [['A', 'B', 'C', 'D', 'E'], '"A", "B", "C" or 2 more'],
])('given the statuses %j, a sentence says %s', (names, said) => {
  expect(someNames(names)).toBe(said);
});
