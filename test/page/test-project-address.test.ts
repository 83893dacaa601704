import * as fc from 'fast-check';
import { textOf } from '../../src/shared/message';
import type { PlanScope } from '../../src/shared/plan-contract';
import { scopeOf, titleOfScope } from '../../static/admin/src/lib/fix-scope';
import { en } from '../../static/admin/src/i18n/en/words';
import { formatPlace, parsePlace, placeOf } from '../../static/admin/src/lib/router';
import {
  equalOf,
  filtersOfEqual,
  filtersOfTwin,
  keyFault,
  twinOf,
} from '../../static/admin/src/lib/test-project-address';

describe('a plan of the test project that the address asks for', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, PlanScope, string]>([
    [
      'an isolated twin',
      { make: 'isolated', key: 'ITX', name: 'IT (trials)', sample: 'test-accounts' },
      { kind: 'twin', mode: 'isolated', key: 'ITX', name: 'IT (trials)', sample: 'test-accounts' },
      'New test project ITX, isolated',
    ],
    [
      'a mirror without a sample',
      { make: 'mirror', key: 'ITX', name: 'IT (trials)' },
      { kind: 'twin', mode: 'mirror', key: 'ITX', name: 'IT (trials)', sample: 'none' },
      'New test project ITX, a mirror',
    ],
    [
      'the test project made like this one',
      { equal: 'ITT', towards: 'this' },
      { kind: 'parity', with: 'ITT', towards: 'this' },
      'Changes that make ITT like this project',
    ],
    [
      'this project made like the other',
      { equal: 'ITT', towards: 'other' },
      { kind: 'parity', with: 'ITT', towards: 'other' },
      'Changes that make this project like ITT',
    ],
    [
      'an area shown beside it',
      { equal: 'ITT', towards: 'this', area: 'workflows' },
      { kind: 'parity', with: 'ITT', towards: 'this' },
      'Changes that make ITT like this project',
    ],
  ])('given %s', (_given, filters, scope, title) => {
    expect(scopeOf(filters, null)).toEqual(scope);
    expect(titleOfScope(filters, null, { words: en, say: textOf })).toBe(title);
  });

  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ['a way that does not exist', { make: 'copy', key: 'ITX', name: 'IT' }],
    ['a twin without a key', { make: 'mirror', name: 'IT' }],
    ['no direction', { equal: 'ITT' }],
    ['a direction that does not exist', { equal: 'ITT', towards: 'up' }],
    ['nothing', {}],
  ])('given %s, it asks for none', (_given, filters) => {
    expect([twinOf(filters), equalOf(filters)]).toEqual([null, null]);
  });

  test('given any wish, its address asks for the same again', () => {
    const wish = fc.record({
      kind: fc.constant('twin' as const),
      mode: fc.constantFrom('mirror' as const, 'isolated' as const),
      key: fc.string({ minLength: 1 }),
      name: fc.string({ minLength: 1 }),
      sample: fc.constantFrom('none' as const, 'test-accounts' as const),
    });
    fc.assert(
      fc.property(wish, (scope) => {
        expect(twinOf(parsePlace(formatPlace(placeOf('test-project', 'IT', filtersOfTwin(scope)))).filters)).toEqual(
          scope,
        );
      }),
    );
    expect(equalOf(filtersOfEqual({ with: 'ITT', towards: 'other' }))).toEqual({
      kind: 'parity',
      with: 'ITT',
      towards: 'other',
    });
  });
});

test.each([
  ['ITX', null],
  ['A1', null],
  ['ABCDEFGHIJ', null],
  ['', 'empty'],
  ['A', 'form'],
  ['1A', 'form'],
  ['itx', 'form'],
  ['IT-X', 'form'],
  ['ABCDEFGHIJK', 'form'],
  ['IT_X', 'form'],
])('given the key “%s”, its fault is %s', (key, fault) => {
  expect(keyFault(key)).toBe(fault);
});
