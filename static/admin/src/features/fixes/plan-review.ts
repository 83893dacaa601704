import { isMessage, textOf, type Text } from '../../../../../src/shared/message';
import { titleOf } from '../../../../../src/shared/judgement';
import type { AuditReport, Fact } from '../../../../../src/shared/report';
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

/** The questions to ask at each change: one that concerns several is asked at the first. */
export function questionsOf(plan: PlanView): ReadonlyMap<string, readonly PlanChoice[]> {
  const asked = new Set<string>();
  return new Map(
    plan.changes.map((change) => {
      const fresh = change.choices.filter((choice) => choice.options.length > 1 && !asked.has(choice.id));
      fresh.forEach((choice) => asked.add(choice.id));
      return [change.id, fresh];
    }),
  );
}

/** A row of the review: a change, or the question that stands where one was. */
export interface ReviewItem {
  readonly change: PlannedChange | null;
  /** Asked at this row; of a row without a change exactly one. */
  readonly questions: readonly PlanChoice[];
}

/**
 * The changes in their order. A question answered “leave it” takes its change out of the plan but keeps its place from
 * the review before, behind the last row that is still there; one that was left from the start comes at the end.
 */
export function itemsOf(plan: PlanView, before: readonly ReviewItem[]): readonly ReviewItem[] {
  const questions = questionsOf(plan);
  const items: ReviewItem[] = plan.changes.map((change) => ({ change, questions: questions.get(change.id) ?? [] }));
  const isAt = (item: ReviewItem, id: string): boolean => item.questions.some((choice) => choice.id === id);
  const isSame = (item: ReviewItem, other: ReviewItem): boolean =>
    item.change === null
      ? other.questions.some(({ id }) => isAt(item, id)) && other.change === null
      : item.change.id === other.change?.id;
  for (const choice of leftQuestions(plan)) {
    const was = before.findIndex((item) => isAt(item, choice.id));
    const above = before.slice(0, Math.max(0, was)).findLast((item) => items.some((now) => isSame(item, now)));
    const place = was < 0 ? items.length : above === undefined ? 0 : items.findIndex((now) => isSame(above, now)) + 1;
    items.splice(place, 0, { change: null, questions: [choice] });
  }
  return items;
}

/** Questions answered “leave it”, each once: one answer may leave several findings. */
export const leftQuestions = (plan: PlanView): readonly PlanChoice[] => [
  ...new Map(plan.left.map(({ choice }) => [choice.id, choice])).values(),
];

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

/** Titles of the checks that a plan turned green, and of those that got worse. */
export function turned(
  openBefore: readonly string[],
  report: AuditReport,
): { readonly green: readonly Text[]; readonly broken: readonly Text[] } {
  const openNow = openChecks(report);
  return {
    green: report.results
      .filter((result) => result.outcome === 'pass' && openBefore.includes(result.check))
      .map((result) => result.title),
    broken: report.results
      .filter((result) => openNow.includes(result.check) && !openBefore.includes(result.check))
      .map(titleOf),
  };
}

/** Ids of the changes still in place from this one on: what undoing the end of a plan takes back. */
export const undoableFrom = (row: ActivityRow, place: number): readonly string[] =>
  row.changes.slice(place).flatMap(({ id, state }) => (state === 'done' ? [id] : []));
