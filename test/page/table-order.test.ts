import { nextOrder, ordered } from '../../static/admin/src/ui/table-order';

test('given a column, when its header is pressed again and again, its rows go up, down and back to their own order', () => {
  const up = nextOrder(null, 1);
  const down = nextOrder(up, 1);
  expect([up, down, nextOrder(down, 1)]).toEqual([
    { column: 1, isDescending: false },
    { column: 1, isDescending: true },
    null,
  ]);
  expect(nextOrder(down, 0)).toEqual({ column: 0, isDescending: false });
});

test.each<
  [given: string, values: readonly (string | number)[], isDescending: boolean, sorted: readonly (string | number)[]]
>([
  ['numbers', [10, 9, 100], false, [9, 10, 100]],
  ['numbers, downwards', [10, 9, 100], true, [100, 10, 9]],
  ['names with numbers in them', ['Step 10', 'Step 9'], false, ['Step 9', 'Step 10']],
  ['small and capital letters', ['beta', 'Alpha', 'Zeta'], false, ['Alpha', 'beta', 'Zeta']],
  ['German letters', ['Zu', 'Öffnen', 'Offen'], false, ['Offen', 'Öffnen', 'Zu']],
])('given %s, a German reader finds them in order', (_given, values, isDescending, sorted) => {
  expect(ordered(values, (value) => value, isDescending, 'de')).toEqual(sorted);
});

test('given rows that are equal in a column, they stay in the order they came in, in both directions', () => {
  const rows = ['b1', 'a1', 'b2', 'a2'];
  const byLetter = (isDescending: boolean) => ordered(rows, (row) => row.slice(0, 1), isDescending, 'en');
  expect([byLetter(false), byLetter(true)]).toEqual([
    ['a1', 'a2', 'b1', 'b2'],
    ['b1', 'b2', 'a1', 'a2'],
  ]);
});
