import { isMessage, textOf, type Text } from '../../../../../src/shared/message';
import { REMAINDER_OF, titleOf } from '../../../../../src/shared/judgement';
import type { AuditReport, CheckResult, Fact } from '../../../../../src/shared/report';
import type {
  ActivityRow,
  BlastView,
  PlanChoice,
  PlannedChange,
  PlanView,
} from '../../../../../src/shared/plan-contract';
import { isList } from '../../lib/evidence';

const nameOf = (project: BlastView['otherProjects'][number]): string => project.key ?? project.name ?? project.id;

const distinct = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].sort((a, b) => a.localeCompare(b));

/** Key of the project a plan is to change: of two that are made equal, the one that was chosen to be changed. */
export const targetOf = ({ target, projectKey }: PlanView): string => target ?? projectKey;

/** Keys of the projects beside its target that feel one of these objects; empty for a plan that stays at home. */
export const othersIn = (
  plan: PlanView,
  touches: readonly string[] = Object.keys(plan.blastRadius),
): readonly string[] =>
  distinct(touches.flatMap((key) => plan.blastRadius[key]?.otherProjects ?? []).map(nameOf)).filter(
    (name) => name !== targetOf(plan),
  );

/** The numbers, as the reader sees them, of the changes that come before this one because it needs them. */
export const numbersOf = (plan: PlanView, ids: readonly string[]): readonly number[] =>
  ids
    .map((id) => plan.changes.findIndex((change) => change.id === id) + 1)
    .filter((number) => number > 0)
    .sort((a, b) => a - b);

/** The questions of a plan, each once, also those whose answer took their change out of it. */
export const questionsOf = (plan: PlanView): readonly PlanChoice[] => [
  ...new Map(
    [...plan.changes.flatMap(({ choices }) => choices), ...plan.left.map(({ choice }) => choice)]
      .filter(({ options }) => options.length > 1)
      .map((choice) => [choice.id, choice]),
  ).values(),
];

/** What a question is about, where a change of the plan asks it: the workflow, and the numbers of the changes. */
export function aboutOf(
  plan: PlanView,
  choiceId: string,
): { readonly workflow: string | null; readonly numbers: readonly number[] } {
  const asking = plan.changes.filter(({ choices }) => choices.some(({ id }) => id === choiceId));
  const workflows = new Set(asking.flatMap((change) => workflowIn(change) ?? []));
  const [workflow] = workflows;
  return {
    workflow:
      workflows.size === 1 && workflow !== undefined ? (plan.blastRadius[workflow]?.subject.name ?? null) : null,
    numbers: asking.map((change) => plan.changes.indexOf(change) + 1),
  };
}

/** What was shown keeps its place, and what is new comes behind what it follows now. */
export function keepingPlaces(before: readonly string[], now: readonly string[]): readonly string[] {
  const order = before.filter((id) => now.includes(id));
  now.forEach((id, at) => {
    if (!order.includes(id)) order.splice(order.indexOf(now[at - 1] ?? '') + 1, 0, id);
  });
  return order;
}

/** A change as a row of the review. */
export interface ReviewRow {
  readonly change: PlannedChange;
  /** As the reader sees it; null: it is left out. */
  readonly number: number | null;
}

interface RowGroup {
  readonly key: string;
  /** Of a workflow; null: the name of the group says it. */
  readonly workflow: string | null;
  readonly group: PlannedChange['group'];
  readonly rows: readonly ReviewRow[];
}

const workflowIn = ({ group, touches }: PlannedChange): string | undefined =>
  group === 'workflow' ? touches.find((touch) => touch.startsWith('workflow:')) : undefined;

/** The rows by what they are about, each workflow by itself; what is left out keeps its row. */
export function groupsOf(plan: PlanView, order: readonly string[]): readonly RowGroup[] {
  const rows = new Map(
    [...plan.changes, ...(plan.leftOut ?? [])].map((change, at): [string, ReviewRow] => [
      change.id,
      { change, number: at < plan.changes.length ? at + 1 : null },
    ]),
  );
  const groups = new Map<string, RowGroup>();
  for (const row of order.flatMap((id) => rows.get(id) ?? [])) {
    const { group, target } = row.change;
    const workflow = workflowIn(row.change);
    const key = workflow ?? group;
    const known = groups.get(key);
    groups.set(key, {
      key,
      group,
      workflow:
        workflow === undefined ? null : (plan.blastRadius[workflow]?.subject.name ?? known?.workflow ?? target.name),
      rows: [...(known?.rows ?? []), row],
    });
  }
  return [...groups.values()];
}

/** The checks a change cures, each with the count of its findings, in the order of the plan. */
export function curesOf(change: PlannedChange): readonly { readonly check: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { check } of change.cures) counts.set(check, (counts.get(check) ?? 0) + 1);
  return [...counts].map(([check, count]) => ({ check, count }));
}

/** Two lists of plain values, item by item; null when the facts are no such lists. */
export function listDifference(
  before: Fact,
  after: Fact,
): { readonly before: readonly Item[]; readonly after: readonly Item[] } | null {
  if (!isList(before) || !isList(after)) return null;
  if (!before.every(isText) || !after.every(isText)) return null;
  const [was, will] = [new Set(before.map(textOf)), new Set(after.map(textOf))];
  return {
    before: before.map((text) => ({ text, isNews: !will.has(textOf(text)) })),
    after: after.map((text) => ({ text, isNews: !was.has(textOf(text)) })),
  };
}

const isText = (item: Fact): item is Text => typeof item === 'string' || isMessage(item);

interface Item {
  readonly text: Text;
  /** Removed in the list before, added in the list after. */
  readonly isNews: boolean;
}

/** A manual step as text to send to whoever does it. */
export const stepText = (
  { sentence, steps, link }: PlanView['manual'][number],
  title: string | null,
  baseUrl: string | null,
): string =>
  [
    ...(title === null ? [] : [title]),
    textOf(sentence),
    ...steps.map((step, place) => `${place + 1}. ${textOf(step)}`),
    ...(link === null ? [] : [link.startsWith('/') ? `${baseUrl ?? ''}${link}` : link]),
  ].join('\n');

/** Ids of the checks that are not proven good: kept while a plan runs, to tell afterwards what became of them. */
export const openChecks = (report: AuditReport): readonly string[] =>
  report.results
    .filter((result) => result.outcome !== 'pass' && result.outcome !== 'not-applicable')
    .map((result) => result.check);

/**
 * Titles of the checks that a plan turned green, of those that it left open on their own, and of those that got worse.
 */
export function turned(
  openBefore: readonly string[],
  report: AuditReport,
): Record<'green' | 'left' | 'broken', readonly Text[]> {
  const openNow = openChecks(report);
  const fresh = report.results.filter(({ check }) => openNow.includes(check) && !openBefore.includes(check));
  const isLeft = ({ check }: CheckResult): boolean => openBefore.includes(REMAINDER_OF[check] ?? '');
  return {
    green: report.results
      .filter((result) => result.outcome === 'pass' && openBefore.includes(result.check))
      .map((result) => result.title),
    left: fresh.filter(isLeft).map(titleOf),
    broken: fresh.filter((result) => !isLeft(result)).map(titleOf),
  };
}

/** Ids of the changes still in place from this one on: what undoing the end of a plan takes back. */
export const undoableFrom = (row: ActivityRow, place: number): readonly string[] =>
  row.changes.slice(place).flatMap(({ id, state }) => (state === 'done' ? [id] : []));
