import type { CheckChange, ReportChanges } from '../shared/overview-contract';
import type { Outcome } from '../shared/report';
import { catalogue } from './catalogue';
import { ownWords } from './check';

/** Outcome by check id, of one audit. */
export type Outcomes = Readonly<Record<string, Outcome>>;

/**
 * What changed between two audits. Green is a proven pass and nothing else: a check that turns from failing to unread
 * turned neither green nor red, for nobody knows.
 */
export function compareReports(before: Outcomes, after: Outcomes): ReportChanges {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const changes = ids
    .map((check) => changeOf(check, asked(before[check]), asked(after[check])))
    .filter(({ before: was, after: is }) => was !== is);
  // The fault stood before, and its own check was told by another one.
  const isStillOpen = ({ check, before: was, after: is }: CheckChange): boolean =>
    was === null && is === 'fail' && before[remainders.get(check) ?? ''] === 'fail';
  const both = changes.filter((change) => change.before !== null && change.after !== null);
  return {
    turnedGreen: both.filter((change) => change.after === 'pass'),
    turnedRed: both.filter((change) => change.before === 'pass'),
    stillOpen: changes.filter(isStillOpen),
    added: changes.filter((change) => change.before === null && !isStillOpen(change)),
    gone: changes.filter((change) => change.after === null),
  };
}

const remainders = new Map(
  catalogue.flatMap((check) =>
    check.kind === 'judged' && check.remainderOf !== undefined ? [[check.id as string, check.remainderOf]] : [],
  ),
);

const asked = (outcome: Outcome | undefined): Outcome | null =>
  outcome === undefined || outcome === 'not-applicable' ? null : outcome;

const changeOf = (check: string, before: Outcome | null, after: Outcome | null): CheckChange => {
  const known = catalogue.find(({ id }) => id === check);
  return {
    check,
    title: known ? ownWords(check, 'title', known.title) : check,
    ...(known && { problem: ownWords(check, 'problem', known.problem) }),
    severity: known?.severity ?? null,
    before,
    after,
  };
};
