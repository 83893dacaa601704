import { defineMessages } from '../messages/define-messages';
import { textOf, type Message } from '../shared/message';
import type { CheckResult, ReportedFinding, Severity } from '../shared/report';
import type { FindingKey } from './change';
import type { Mirrored, TriedFirst } from './mirror';
import type { ManualStep } from './plan';
import type { Selection } from './plan-input';
import { findingKey, isSelected, keyText } from './selection';

export const says = defineMessages('manual-steps', {
  openProperties:
    'Open the workflow named here in the editor, select the status named in the evidence and open its properties.',
  removeProperty:
    'Remove jira.permission.transition.denied, or put jira.permission.transition.projectrole with the role of ' +
    'the service account in its place. A new transition would not help.',
  publish: 'Publish the workflow.',
  testFirst: ({ test, project }: { test: string; project: string }) =>
    `Workflow changes are made in ${test} alone; ${project} waits for a plan of its own.`,
  permissionsFirst: ({ test, project }: { test: string; project: string }) =>
    `Changes of permissions are made in ${test} alone; ${project} waits for a plan of its own.`,
  bothFirst: ({ test, project }: { test: string; project: string }) =>
    `Changes of workflows and permissions are made in ${test} alone; ${project} waits for a plan of its own.`,
  tryThere: ({ test }: { test: string }) => `Try the changes in ${test}.`,
  planAgain: ({ project }: { project: string }) =>
    `Open Fixes of ${project} again. The new plan brings them to ${project}.`,
  look: ({ title }: { title: string }) => `${title}: a person has to look.`,
});

const WEIGHT: Readonly<Record<Severity, number>> = { critical: 0, high: 1, medium: 2, low: 3 };

interface Asked {
  /** The project as it is, and as the plan will leave it. */
  readonly today: readonly CheckResult[];
  readonly then: readonly CheckResult[];
  readonly selection: Selection;
  readonly left: readonly FindingKey[];
  /** What changes in the test project first, and the key of the project that waits for that. */
  readonly tried: (TriedFirst & { readonly projectKey: string }) | null;
}

/** What the plan leaves to people, the worst first: findings no change cures, and what a person has to confirm. */
export const manualSteps = ({ today, then, selection, left, tried }: Asked): readonly ManualStep[] => {
  const known = new Map(
    today.flatMap(({ check, findings }) =>
      findings.map((finding) => [keyText(findingKey(check, finding)), finding] as const),
    ),
  );
  const leftOut = new Set(left.map(keyText));
  const open = [...then]
    .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])
    .flatMap((result) => [
      ...(result.outcome === 'fail' ? result.findings : [])
        .filter((finding) => isOpen(result, finding, { selection, known, leftOut, tried: tried?.what ?? [] }))
        .map((finding) => stepFor(result, known.get(keyText(findingKey(result.check, finding))) ?? finding, finding)),
      ...(result.outcome === 'manual' && isSelected(selection, result, { check: result.check, subjectId: result.check })
        ? [toConfirm(result)]
        : []),
    ]);
  const all = tried === null ? open : [promoting(tried), ...open];
  return all.map((step, at) => ({ number: at + 1, ...step }));
};

/** What compares the test project with production, which is behind it meanwhile. */
const AHEAD_CHECK: Readonly<Record<Mirrored, string>> = {
  workflows: 'test-project-workflows-same',
  permissions: 'test-project-access-same',
};

const ahead = (what: TriedFirst['what'], pair: { readonly test: string; readonly project: string }): Message => {
  if (what.length > 1) return says.bothFirst(pair);
  return what[0] === 'permissions' ? says.permissionsFirst(pair) : says.testFirst(pair);
};

const promoting = ({ test: { id, key, name }, what, projectKey }: NonNullable<Asked['tried']>): Unnumbered => ({
  check: AHEAD_CHECK[what[0] ?? 'workflows'],
  subject: { type: 'project', id, name },
  sentence: ahead(what, { test: key, project: projectKey }),
  steps: [says.tryThere({ test: key }), says.planAgain({ project: projectKey })],
  link: null,
});

interface Known {
  readonly selection: Selection;
  readonly known: ReadonlyMap<string, ReportedFinding>;
  readonly leftOut: ReadonlySet<string>;
  readonly tried: TriedFirst['what'];
}

/** A finding that is new comes from the plan itself, and is told whatever was selected. */
const isOpen = (
  result: CheckResult,
  finding: ReportedFinding,
  { selection, known, leftOut, tried }: Known,
): boolean => {
  const key = findingKey(result.check, finding);
  // What the test project gets before production does is no fault of it.
  if (tried.some((what) => result.check === AHEAD_CHECK[what]) && !known.has(keyText(key))) return false;
  return !leftOut.has(keyText(key)) && (isSelected(selection, result, key) || !known.has(keyText(key)));
};

type Unnumbered = Omit<ManualStep, 'number'>;

/** A path to something that is not made yet leads nowhere. */
const linkOf = ({ screenInJira }: ReportedFinding): string | null =>
  screenInJira === undefined || screenInJira.includes('made') ? null : screenInJira;

/** Told as it is today; where only what a status's properties keep in is left of it, as the plan leaves it. */
const stepFor = ({ check, cure }: CheckResult, today: ReportedFinding, then: ReportedFinding): Unnumbered => {
  const lifting = shutIn(then);
  return {
    check,
    subject: { ...today.subject },
    sentence: lifting === null ? today.message : then.message,
    steps: lifting ?? [...cure.steps],
    link: linkOf(today),
  };
};

/** Statuses whose own properties keep requests in: no further transition helps, the property has to go. */
const shutIn = ({ evidence }: ReportedFinding): Message[] | null => {
  const [shut, stuck] = [evidence['shut'], evidence['stuck']];
  if (!Array.isArray(shut) || !Array.isArray(stuck) || shut.length === 0 || shut.length < stuck.length) return null;
  return [says.openProperties, says.removeProperty, says.publish];
};

const toConfirm = ({ check, title, reason, cure }: CheckResult): Unnumbered => ({
  check,
  subject: { type: 'confirmation', id: check, name: textOf(title) },
  sentence: reason ?? says.look({ title }),
  steps: [...cure.steps],
  link: null,
});
