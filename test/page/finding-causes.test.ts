import { groupByCause } from '../../static/admin/src/features/findings/finding-causes';
import type { Fact, ReportedFinding, SubjectType } from '../../src/shared/report';

const found = (
  name: string,
  actual: Fact,
  expected: Fact = 'a transition to Resolved',
  type: SubjectType = 'workflow',
  more: Readonly<Record<string, Fact>> = {},
): ReportedFinding => ({
  subject: { type, id: name, name },
  message: `${name} is not in order.`,
  evidence: { actual, expected, ...more },
});
const grouped = (findings: readonly ReportedFinding[]): readonly (readonly string[])[] =>
  groupByCause(findings).map((cause) => cause.findings.map(({ subject }) => subject.name));

describe('the causes of findings', () => {
  test.each<{ given: string; findings: readonly ReportedFinding[]; causes: readonly (readonly string[])[] }>([
    { given: 'nothing found', findings: [], causes: [] },
    {
      given: 'one missing transition in five workflows',
      findings: ['A', 'B', 'C', 'D', 'E'].map((name) => found(name, 'no transition')),
      causes: [['A', 'B', 'C', 'D', 'E']],
    },
    {
      given: 'two things seen',
      findings: [found('A', 'no transition'), found('B', 'a closed transition')],
      causes: [['A'], ['B']],
    },
    {
      given: 'two things wanted',
      findings: [found('A', 'no transition'), found('B', 'no transition', 'a transition to Closed')],
      causes: [['A'], ['B']],
    },
    {
      given: 'a wider cause that is told later',
      findings: [found('A', 'a'), found('B', 'b'), found('C', 'b')],
      causes: [['B', 'C'], ['A']],
    },
    { given: 'causes of the same width', findings: [found('B', 'b'), found('A', 'a')], causes: [['B'], ['A']] },
    {
      given: 'the same of a screen and of a workflow',
      findings: [found('A', 'a'), found('S', 'a', undefined, 'screen')],
      causes: [['A'], ['S']],
    },
    {
      given: 'facts of the objects’ own',
      findings: [
        found('A', ['x'], ['y'], 'workflow', { path: ['1'] }),
        found('B', ['x'], ['y'], 'workflow', { path: ['2'] }),
      ],
      causes: [['A', 'B']],
    },
    {
      given: 'the same seen in another order',
      findings: [found('A', ['x', 'y']), found('B', ['y', 'x'])],
      causes: [['A'], ['B']],
    },
  ])('given $given', ({ findings, causes }) => expect(grouped(findings)).toEqual(causes));

  test('given any findings, none is lost and none is told twice', () => {
    const findings = Array.from({ length: 300 }, (_, place) => found(`W${place}`, place % 7, place % 3));
    expect(groupByCause(findings).flatMap((cause) => cause.findings)).toHaveLength(300);
    expect(new Set(groupByCause(findings).flatMap((cause) => cause.findings))).toEqual(new Set(findings));
  });
});
