import fc from 'fast-check';
import { holds, shownWhen, simplified, type Shown } from '../../../src/bot-api/forms/conditions';
import { partsOf } from '../../../src/bot-api/forms/layout';
import { sayRule } from '../../../src/bot-api/forms/say-rule';
import type { WireRule } from '../../../src/bot-api/forms/wire';

/** A bot's reading of a rule, from the contract alone: is the field visible? */
const isVisible = (
  { logical, conditions }: Pick<WireRule, 'logical' | 'conditions'>,
  isDenied: boolean,
  answers: Readonly<Record<string, readonly string[]>>,
): boolean => {
  const tests = conditions.map(({ field_name, operator, value }) => {
    const given = answers[field_name] ?? [];
    return operator === 'NOT_EMPTY' ? given.length > 0 : given.some((one) => [value].flat().includes(one));
  });
  return (logical === 'AND' ? tests.every(Boolean) : tests.some(Boolean)) !== isDenied;
};

const question = fc.constantFrom('1', '2', '3');
const picks = fc.subarray(['a', 'b', 'c'], { minLength: 1 });
const { shown } = fc.letrec<{ shown: Shown }>((tie) => ({
  shown: fc.oneof(
    { depthSize: 'small' },
    fc.record({ is: fc.constant('any-of' as const), question, choices: picks }),
    fc.record({ is: fc.constant('answered' as const), question }),
    fc.record({
      is: fc.constantFrom('and' as const, 'or' as const),
      of: fc.array(tie('shown'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ is: fc.constant('not' as const), of: tie('shown') }),
  ),
}));
const answers = fc.record({
  1: fc.subarray(['a', 'b', 'c']),
  2: fc.subarray(['a', 'b', 'c']),
  3: fc.subarray(['a', 'b', 'c']),
});

describe('when a part of a form is shown', () => {
  it('given any condition that can be said, a bot that follows the rule shows the part exactly when Jira does', () => {
    let said = 0;
    fc.assert(
      fc.property(shown, answers, (condition, given) => {
        const truth = holds(condition, (asked) => given[Number(asked) as 1 | 2 | 3]);
        const rule = sayRule(simplified(condition), (asked) => ({ name: asked, options: ['a', 'b', 'c'] }));
        expect(holds(simplified(condition), (asked) => given[Number(asked) as 1 | 2 | 3])).toBe(truth);
        if (rule === null) return;
        said += 1;
        expect(isVisible(rule, rule.isDenied, { ...given })).toBe(truth);
      }),
      { numRuns: 2000 },
    );
    expect(said).toBeGreaterThan(500);
  });

  const name = (asked: string) => ({ name: `q${asked}`, options: [] });
  const rows: readonly { given: string; condition: unknown; rule: object | null }[] = [
    {
      given: 'one choice',
      condition: { i: { co: { cIds: { 1: ['2'] } } } },
      rule: { logical: 'AND', conditions: [{ field_name: 'q1', operator: 'EQUALS', value: '2' }], isDenied: false },
    },
    {
      given: 'one of two choices',
      condition: { i: { co: { cIds: { 1: ['2', 3] } } } },
      rule: { logical: 'AND', conditions: [{ field_name: 'q1', operator: 'IN', value: ['2', '3'] }], isDenied: false },
    },
    {
      given: 'a choice that hides',
      condition: { i: { co: { cIds: { 1: ['2'] } } }, t: 'hide' },
      rule: { logical: 'AND', conditions: [{ field_name: 'q1', operator: 'EQUALS', value: '2' }], isDenied: true },
    },
    {
      given: 'two answered questions',
      condition: {
        i: {
          co: { cIds: {} },
          operator: 'AND',
          groups: [
            {
              operator: 'AND',
              checks: [
                { fieldId: '1', type: 'NOT_EMPTY', constraint: [] },
                { fieldId: '2', type: 'NOT_EMPTY', constraint: [] },
              ],
            },
          ],
        },
      },
      rule: {
        logical: 'AND',
        conditions: [
          { field_name: 'q1', operator: 'NOT_EMPTY', value: null },
          { field_name: 'q2', operator: 'NOT_EMPTY', value: null },
        ],
        isDenied: false,
      },
    },
    {
      given: 'one of two groups of one',
      condition: {
        i: {
          operator: 'OR',
          groups: ['1', '2'].map((fieldId) => ({
            operator: 'AND',
            checks: [{ fieldId, type: 'SOME_OF', constraint: ['9'] }],
          })),
        },
      },
      rule: {
        logical: 'OR',
        conditions: [
          { field_name: 'q1', operator: 'EQUALS', value: '9' },
          { field_name: 'q2', operator: 'EQUALS', value: '9' },
        ],
        isDenied: false,
      },
    },
    {
      given: 'neither of two',
      condition: {
        i: {
          operator: 'AND',
          groups: [
            { operator: 'AND', checks: ['1', '2'].map((fieldId) => ({ fieldId, type: 'NONE_OF', constraint: ['9'] })) },
          ],
        },
      },
      rule: {
        logical: 'OR',
        conditions: [
          { field_name: 'q1', operator: 'EQUALS', value: '9' },
          { field_name: 'q2', operator: 'EQUALS', value: '9' },
        ],
        isDenied: true,
      },
    },
    {
      given: 'a number that is greater',
      condition: {
        i: {
          operator: 'AND',
          groups: [{ operator: 'AND', checks: [{ fieldId: '1', type: 'GREATER_THAN', constraint: ['9'] }] }],
        },
      },
      rule: null,
    },
    { given: 'several questions in one test', condition: { i: { co: { cIds: { 1: ['2'], 3: ['4'] } } } }, rule: null },
    { given: 'a shape nobody knows', condition: 'x', rule: null },
  ];

  it.each(rows)('given $given, says $rule', ({ condition, rule }) => {
    const { t = 'sh', ...rest } =
      typeof condition === 'object' && condition !== null ? (condition as { t?: string }) : {};
    const raw = typeof condition === 'object' ? { ...rest, o: { sIds: ['5'], t } } : condition;
    expect(sayRule(shownWhen(['5'], { 7: raw }).get('5') ?? { is: 'always' }, name)).toEqual(rule);
  });
});

describe('the parts of a form', () => {
  const ask = (id: number) => ({ type: 'extension', attrs: { extensionKey: 'question', parameters: { id } } });
  const document = (...content: unknown[]) => ({ type: 'doc', content });
  const rows = [
    {
      given: 'one document for each section',
      layout: [document(ask(1)), document(ask(2)), document(ask(3))],
      sections: ['12', '9'],
      found: [null, '9', '12'],
    },
    {
      given: 'more documents than sections',
      layout: [document(ask(1)), document(ask(2)), document(ask(3))],
      sections: ['1'],
      found: [null, '1', null],
    },
    { given: 'more sections than documents', layout: [document(ask(1))], sections: ['36'], found: undefined },
  ];
  it.each(rows)('given $given, finds $found', ({ layout, sections, found }) =>
    expect(partsOf(layout, sections)?.map(({ sectionId }) => sectionId)).toEqual(found),
  );

  it('given columns, panels and tables, reads questions and texts in order', () => {
    const panel = { type: 'panel', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Be careful.' }] }] };
    const columns = {
      type: 'layoutSection',
      content: [
        { type: 'layoutColumn', content: [ask(1)] },
        { type: 'layoutColumn', content: [ask(2), { type: 'paragraph', content: [] }] },
      ],
    };
    expect(partsOf([document(panel, columns)], [])?.[0]?.blocks).toEqual([
      { kind: 'text', text: 'Be careful.' },
      { kind: 'question', id: '1' },
      { kind: 'question', id: '2' },
    ]);
  });
});
