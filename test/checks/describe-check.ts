import { inEnglish, textOf } from '../../src/shared/message';
import type { Check } from '../../src/checks/check';
import type { Evidence, ReportedFinding, SubjectType } from '../../src/shared/report';
import type { Parts } from '../../src/snapshot/parts';
import { judge } from '../../src/checks/judge';
import { aSnapshot } from '../given/a-snapshot';

export interface Row {
  /** Completes "given …". */
  readonly given: string;
  readonly project: Parts;
}

/** What a finding is held to: its object and facts, never its prose. */
export interface ExpectedFinding {
  readonly type: SubjectType;
  readonly name: string;
  readonly id?: string;
  /** These keys of the evidence, compared deeply; further ones may be there. */
  readonly evidence?: Partial<Evidence>;
  readonly screenInJira?: string;
}

export interface FailingRow extends Row {
  readonly findings: readonly ExpectedFinding[];
}

export interface CheckTable {
  readonly passes: readonly Row[];
  readonly fails: readonly FailingRow[];
  readonly notApplicable?: readonly Row[];
  readonly cannotTell?: readonly Row[];
}

/** Prints one sentence per row: "given …, when audited, fails on Helpdesk Crew". */
export const describeCheck = (check: Check, table: CheckTable): void => {
  const ask = (project: Parts) => judge(check, aSnapshot(project));
  describe(check.id, () => {
    for (const { given, project } of table.passes) {
      test(`given ${given}, when audited, passes`, () =>
        expect(ask(project)).toEqual({ outcome: 'pass', findings: [] }));
    }
    for (const { given, project, findings } of table.fails) {
      test(`given ${given}, when audited, fails on ${findings.map(({ name }) => name).join(', ')}`, () => {
        const answer = ask(project);
        expect({ outcome: answer.outcome, findings: answer.findings.map(subjectLine) }).toEqual({
          outcome: 'fail',
          findings: findings.map(expectedLine),
        });
        answer.findings.forEach((finding, index) => expectFacts(finding, findings[index]));
      });
    }
    for (const { given, project } of table.notApplicable ?? []) {
      test(`given ${given}, when audited, does not apply`, () => expect(ask(project).outcome).toBe('not-applicable'));
    }
    for (const { given, project } of table.cannotTell ?? []) {
      test(`given ${given}, when audited, says that it cannot tell`, () => {
        const answer = ask(project);
        expect({ outcome: answer.outcome, findings: answer.findings }).toEqual({
          outcome: 'not-available',
          findings: [],
        });
        expect(textOf(answer.reason ?? '')).toMatch(/^[A-Z“].*\.$/su);
      });
    }
  });
};

const subjectLine = ({ subject }: ReportedFinding): string => `${subject.type} ${subject.name}`;
const expectedLine = ({ type, name }: ExpectedFinding): string => `${type} ${name}`;

const expectFacts = (finding: ReportedFinding, expected: ExpectedFinding | undefined): void => {
  expect(textOf(finding.message)).toMatch(/^[A-Z“"].*\.$/su);
  expect(Object.keys(finding.evidence)).toEqual(expect.arrayContaining(['actual', 'expected']));
  if (expected?.id !== undefined) expect(finding.subject.id).toBe(expected.id);
  if (expected?.evidence !== undefined) expect(inEnglish(finding.evidence)).toMatchObject(expected.evidence);
  if (expected?.screenInJira !== undefined) expect(finding.screenInJira).toBe(expected.screenInJira);
};
