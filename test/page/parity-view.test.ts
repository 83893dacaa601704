import type { ParityArea, ParityAreaResult, ParityDifference, ParityReport } from '../../src/shared/parity-contract';
import type { WorkflowListed } from '../../src/shared/workflow-contract';
import {
  areasCounted,
  groupsOf,
  idOfPair,
  pairsOf,
  rowsOf,
  sameHarm,
  unknownIn,
  verdictOf,
} from '../../static/admin/src/features/test-project/parity-view';

const aDifference = (id: string, area: ParityArea, harm = 'It is not tried.'): ParityDifference => ({
  id,
  area,
  kind: 'differs',
  subject: { type: 'project-role', id, name: id },
  here: null,
  there: null,
  sentence: id,
  canEqualise: { this: true, other: true },
  severity: 'high',
  harm,
});
const anArea = (area: ParityArea, state: ParityAreaResult['state'], differences = 0): ParityAreaResult => ({
  area,
  state,
  differences,
  reasons: state === 'unknown' ? ['It could not be read.'] : [],
});
const aReport = (areas: readonly ParityAreaResult[], differences: readonly ParityDifference[] = []): ParityReport => ({
  takenAt: '',
  this: { id: '1', key: 'IT', name: 'IT' },
  other: { id: '2', key: 'ITT', name: 'ITT' },
  areas,
  differences,
  shared: [],
  sharedUnknown: [],
  calls: 1,
});

const byHand = (difference: ParityDifference): ParityDifference => ({
  ...difference,
  canEqualise: { this: false, other: false },
});
const madeHere = (differences: readonly ParityDifference[]): ParityReport => ({
  ...aReport(
    differences.map(({ area }) => anArea(area, 'differs', 1)),
    differences,
  ),
  isMadeHere: true,
});

test.each([
  { given: 'all areas equal', report: aReport([anArea('roles', 'equal'), anArea('forms', 'equal')]), verdict: 'equal' },
  {
    given: 'an area that could not be read',
    report: aReport([anArea('roles', 'equal'), anArea('forms', 'unknown')]),
    verdict: 'unsure',
  },
  {
    given: 'a difference',
    report: aReport([anArea('roles', 'differs', 1)], [aDifference('a', 'roles')]),
    verdict: 'differs',
  },
  {
    given: 'a difference seen in an area that could be read in part',
    report: aReport([anArea('roles', 'unknown', 1)], [aDifference('a', 'roles')]),
    verdict: 'differs',
  },
  {
    given: 'a test project this app made, and what no interface copies',
    report: madeHere([byHand(aDifference('a', 'request-types'))]),
    verdict: 'asMade',
  },
  {
    given: 'the same in a test project that somebody else made',
    report: aReport([anArea('request-types', 'differs', 1)], [byHand(aDifference('a', 'request-types'))]),
    verdict: 'differs',
  },
  {
    given: 'a test project this app made, and a request type that is gone from it',
    report: madeHere([{ ...byHand(aDifference('a', 'request-types')), kind: 'only-here' }]),
    verdict: 'differs',
  },
  {
    given: 'a test project this app made, and a workflow that no plan can change',
    report: madeHere([byHand(aDifference('a', 'workflows'))]),
    verdict: 'differs',
  },
])('given $given, the verdict is $verdict', ({ report, verdict }) => {
  expect(verdictOf(report)).toBe(verdict);
});

describe('differences by area', () => {
  const report = aReport(
    [anArea('roles', 'differs', 2), anArea('screens', 'unknown'), anArea('forms', 'differs', 1)],
    [aDifference('f', 'forms'), aDifference('r1', 'roles'), aDifference('r2', 'roles')],
  );
  const shape = (area: string) =>
    groupsOf(report, report.differences, area).map((group) => [group.area, group.differences.map(({ id }) => id)]);

  test.each([
    [
      'no area chosen',
      '',
      [
        ['roles', ['r1', 'r2']],
        ['forms', ['f']],
      ],
    ],
    ['one area chosen', 'forms', [['forms', ['f']]]],
    ['an area without differences', 'screens', []],
    ['an area that does not exist', 'roofs', []],
  ])('given %s, they stand in the order of the report, worst first', (_given, area, groups) => {
    expect(shape(area)).toEqual(groups);
  });

  test('given areas that could not be read, those alone are told', () => {
    expect(unknownIn(report).map(({ area }) => area)).toEqual(['screens']);
  });

  test.each([
    ['the same harm', [aDifference('a', 'roles', 'x'), aDifference('b', 'roles', 'x')], 'x'],
    ['a harm of its own', [aDifference('a', 'roles', 'x'), aDifference('b', 'roles', 'y')], null],
    ['no difference', [], null],
  ])('given %s, the harm told once is %s', (_given, differences, harm) => {
    expect(sameHarm(differences)).toBe(harm);
  });
});

describe('workflows that stand for each other', () => {
  const aWorkflow = (id: string, ...types: readonly (readonly [id: string, name: string])[]): WorkflowListed => ({
    id,
    name: id,
    issueTypes: types.map(([typeId, name]) => ({ id: typeId, name })),
    statuses: 1,
    transitions: 1,
    globalTransitions: 0,
  });
  const [incident, change] = [
    ['1', 'Incident'],
    ['2', 'Change'],
  ] as const;
  const pairs = (ours: readonly WorkflowListed[], theirs: readonly WorkflowListed[]) =>
    pairsOf({ workflows: ours }, { workflows: theirs }).map((pair) => [idOfPair(pair), pair.issueTypes, pair.isShared]);

  test.each([
    {
      given: 'one for the same issue type in each',
      ours: [aWorkflow('a', incident)],
      theirs: [aWorkflow('b', incident)],
      expected: [['a:b', ['Incident'], false]],
    },
    {
      given: 'the very same workflow in both',
      ours: [aWorkflow('a', incident)],
      theirs: [aWorkflow('a', incident)],
      expected: [['a:a', ['Incident'], true]],
    },
    {
      given: 'issue types of the same name with ids of their own',
      ours: [aWorkflow('a', incident)],
      theirs: [aWorkflow('b', ['901', 'Incident'])],
      expected: [['a:b', ['Incident'], false]],
    },
    {
      given: 'one here for what two follow there',
      ours: [aWorkflow('a', incident, change)],
      theirs: [aWorkflow('b', incident), aWorkflow('c', change)],
      expected: [
        ['a:b', ['Incident'], false],
        ['a:c', ['Change'], false],
      ],
    },
    {
      given: 'no issue type in common',
      ours: [aWorkflow('a', incident)],
      theirs: [aWorkflow('b', change)],
      expected: [],
    },
  ])('given $given', ({ ours, theirs, expected }) => {
    expect(pairs(ours, theirs)).toEqual(expected);
  });
});

const missing = (id: string, more: Partial<ParityDifference> = {}): ParityDifference => ({
  ...aDifference(id, 'request-types'),
  kind: 'only-here',
  here: id,
  ...more,
});
const valued = (id: string, there: string): ParityDifference => ({
  ...aDifference(id, 'request-types'),
  here: 'Get help',
  there,
});

test.each([
  {
    given: '18 things that only one project has',
    differences: Array.from({ length: 18 }, (_, at) => missing(String(at))),
    rows: ['18 alike'],
  },
  { given: 'two of them', differences: [missing('a'), missing('b')], rows: ['a', 'b'] },
  {
    given: 'three, one of which is worse',
    differences: [missing('a', { severity: 'critical' }), missing('b'), missing('c')],
    rows: ['a', 'b', 'c'],
  },
  {
    given: 'four, one of which is fixed by hand',
    differences: [missing('a'), missing('b'), byHand(missing('c')), missing('d')],
    rows: ['3 alike', 'c'],
  },
  {
    given: 'things of two types',
    differences: [missing('a'), missing('b', { subject: { type: 'form', id: 'b', name: 'b' } }), missing('c')],
    rows: ['a', 'b', 'c'],
  },
  {
    given: 'the same two values three times, and others',
    differences: [valued('a', 'none'), valued('b', 'other'), valued('c', 'none'), valued('d', 'none')],
    rows: ['3 alike', 'b'],
  },
])('given $given, equal rows are one that opens, and no difference is lost', ({ differences, rows }) => {
  const all = rowsOf(differences);
  expect(all.map((row) => (row.kind === 'one' ? row.difference.id : `${row.differences.length} alike`))).toEqual(rows);
  const shown = all.flatMap((row) => (row.kind === 'one' ? [row.difference] : row.differences));
  expect(shown.map(({ id }) => id).sort()).toEqual(differences.map(({ id }) => id).sort());
});

test('areas are counted: with a difference, all, and those that could not be compared whole', () => {
  const areas = [anArea('roles', 'equal'), anArea('forms', 'unknown', 1), anArea('workflows', 'differs', 2)];
  const differences = [aDifference('a', 'forms'), aDifference('b', 'workflows'), aDifference('c', 'workflows')];
  expect(areasCounted(aReport(areas, differences))).toEqual({ differing: 2, all: 3, unknown: 1 });
});
