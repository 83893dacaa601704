import { inEnglish, textOf } from '../../../src/shared/message';
import { catalogue } from '../../../src/checks/catalogue';
import { judge } from '../../../src/checks/judge';
import { inProgressTransitionGlobal } from '../../../src/checks/workflow/in-progress-transition-global';
import { reopenedTransitionGlobal } from '../../../src/checks/workflow/reopened-transition-global';
import { resolvedTransitionGlobal } from '../../../src/checks/workflow/resolved-transition-global';
import type { Check } from '../../../src/checks/check';
import type { Transition } from '../../../src/workflow/model';
import { aServiceProject } from '../../given/a-service-project';
import { aSnapshot } from '../../given/a-snapshot';
import {
  CLOSED,
  IN_PROGRESS,
  OPEN,
  REOPENED,
  RESOLVED,
  WAITING_FOR_CUSTOMER,
  aTransition,
  aWorkflow,
  createTransition,
  toClosed,
} from '../../given/a-workflow';

const rows: readonly {
  readonly given: string;
  readonly check: Check;
  readonly ways: readonly Transition[];
  readonly says: string;
}[] = [
  {
    given: 'a finished request that nothing reopens, and a customer who answers into the same status',
    check: reopenedTransitionGlobal,
    ways: [aTransition('781', 'Respond to support', WAITING_FOR_CUSTOMER, REOPENED)],
    says:
      'From "Resolved" of workflow "Service request workflow" no transition that the bot may take leads to "Open" ' +
      'or "Reopened".',
  },
  {
    given: 'nothing at all that leads to the status',
    check: reopenedTransitionGlobal,
    ways: [],
    says: 'No transition of workflow "Service request workflow" that the bot may take leads to "Open" or "Reopened".',
  },
  {
    given: 'a way out of one status of several',
    check: inProgressTransitionGlobal,
    ways: [aTransition('891', 'In progress', [OPEN, REOPENED], IN_PROGRESS)],
    says:
      'From "Waiting for customer" of workflow "Service request workflow" no transition that the bot may take ' +
      'leads to "In Progress".',
  },
  {
    given: 'no way to resolve',
    check: resolvedTransitionGlobal,
    ways: [],
    says: 'No transition of workflow "Service request workflow" that the bot may take leads to "Resolved".',
  },
];

test.each(rows)('given $given, when audited, the finding says what is true of the whole workflow', (row) => {
  const workflow = aWorkflow({
    statuses: [OPEN, IN_PROGRESS, WAITING_FOR_CUSTOMER, REOPENED, RESOLVED, CLOSED],
    transitions: [createTransition(), toClosed, ...row.ways],
  });
  const { findings } = judge(row.check, aSnapshot(aServiceProject({ workflows: [workflow] })));
  expect(findings.map(({ message }) => textOf(message))).toEqual([row.says]);
});

test('given finished requests, when the way back is missing, the evidence asks for it from them alone', () => {
  const workflow = aWorkflow({ transitions: [createTransition(), toClosed] });
  const { findings } = judge(reopenedTransitionGlobal, aSnapshot(aServiceProject({ workflows: [workflow] })));
  expect(inEnglish(findings[0]?.evidence['expected'])).toBe(
    'one step from every status the bot may reopen requests from',
  );
});

test('given any check, when it advises a way from Any status, it warns of approvals', () => {
  const advice = catalogue.flatMap((check) =>
    ('cure' in check ? check.cure.steps : check.steps).map((step) => `${check.id}: ${step}`),
  );
  const fromAny = advice.filter((step) => /\bfrom any status\b/i.test(step));
  expect(fromAny.length).toBeGreaterThan(3);
  expect(fromAny.filter((step) => !step.includes('no approval'))).toEqual([]);
});

test('given any check, when it is named, it demands no transition from any status: single steps do as well', () => {
  const said = catalogue.flatMap(({ id, title, problem, why }) =>
    [title, problem, why].map((text) => `${id}: ${text}`),
  );
  expect(
    said.filter((text) => /transition from any status|“any status” transition|entered from any/i.test(text)),
  ).toEqual([]);
});
