import { compareReports, type Outcomes } from '../../src/checks/compare-reports';
import { inEnglish } from '../../src/shared/message';
import type { CheckChange } from '../../src/shared/overview-contract';

const ids = (changes: readonly CheckChange[]): readonly string[] => changes.map(({ check }) => check);
const CHECK = 'service-account-active';

describe('two audits of one project, compared', () => {
  test.each<
    readonly [
      given: string,
      before: Outcomes,
      after: Outcomes,
      told: { green?: string[]; red?: string[]; added?: string[]; gone?: string[]; open?: string[] },
    ]
  >([
    ['the same answers', { [CHECK]: 'fail' }, { [CHECK]: 'fail' }, {}],
    ['a failing check that passes now', { [CHECK]: 'fail' }, { [CHECK]: 'pass' }, { green: [CHECK] }],
    ['an unread check that passes now', { [CHECK]: 'not-available' }, { [CHECK]: 'pass' }, { green: [CHECK] }],
    ['a manual check that somebody confirmed', { [CHECK]: 'manual' }, { [CHECK]: 'pass' }, { green: [CHECK] }],
    ['a passing check that fails now', { [CHECK]: 'pass' }, { [CHECK]: 'fail' }, { red: [CHECK] }],
    [
      'a passing check that cannot be looked at any more',
      { [CHECK]: 'pass' },
      { [CHECK]: 'not-available' },
      { red: [CHECK] },
    ],
    ['a confirmation that expired', { [CHECK]: 'pass' }, { [CHECK]: 'manual' }, { red: [CHECK] }],
    [
      'a failing check that cannot be looked at any more: nobody knows, so it is not green',
      { [CHECK]: 'fail' },
      { [CHECK]: 'not-available' },
      {},
    ],
    ['a check that was not asked before', {}, { [CHECK]: 'fail' }, { added: [CHECK] }],
    ['a check that did not apply before', { [CHECK]: 'not-applicable' }, { [CHECK]: 'pass' }, { added: [CHECK] }],
    ['a check that does not apply any more', { [CHECK]: 'fail' }, { [CHECK]: 'not-applicable' }, { gone: [CHECK] }],
    ['a check that a newer version does not ask', { 'long-gone': 'fail' }, {}, { gone: ['long-gone'] }],
    [
      'a fault that another check told of, which passes now',
      { 'resolution-set-on-resolve': 'fail', 'resolution-set-by-people': 'not-applicable' },
      { 'resolution-set-on-resolve': 'pass', 'resolution-set-by-people': 'fail' },
      { green: ['resolution-set-on-resolve'], open: ['resolution-set-by-people'] },
    ],
    [
      'the same fault, made since: it was not there before',
      { 'resolution-set-on-resolve': 'pass', 'resolution-set-by-people': 'pass' },
      { 'resolution-set-on-resolve': 'pass', 'resolution-set-by-people': 'fail' },
      { red: ['resolution-set-by-people'] },
    ],
    ['a check that did not apply and is not asked any more', { 'long-gone': 'not-applicable' }, {}, {}],
  ])('given %s', (_given, before, after, { green = [], red = [], added = [], gone = [], open = [] }) => {
    const changes = compareReports(before, after);
    expect({
      green: ids(changes.turnedGreen),
      red: ids(changes.turnedRed),
      added: ids(changes.added),
      gone: ids(changes.gone),
      open: ids(changes.stillOpen),
    }).toEqual({ green, red, added, gone, open });
  });

  test('a change carries the title and the weight of its check, and the id alone where the catalogue has none any more', () => {
    const { turnedRed, gone } = compareReports({ [CHECK]: 'pass', 'long-gone': 'fail' }, { [CHECK]: 'fail' });
    expect(inEnglish(turnedRed)).toEqual([
      {
        check: CHECK,
        title: 'Service account is active',
        problem: 'Service account is deactivated',
        severity: 'critical',
        before: 'pass',
        after: 'fail',
      },
    ]);
    expect(gone).toEqual([{ check: 'long-gone', title: 'long-gone', severity: null, before: 'fail', after: null }]);
  });
});
