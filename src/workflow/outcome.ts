import { speaksOfApproval } from './approval-status';
import type { BucketOf } from './global-transitions';
import type { Transition, Workflow, WorkflowStatus } from './model';
import { readMoveKinds, readNameSignals } from './name-signals';
import type { NameSignals } from './name-signals';
import { resolutionEffect } from './resolution';

/**
 * How a request ended. `as-asked`: done as the requester wanted. `closed-final`: over for good, whatever came of it.
 * `approval-outcome`: what an approval said. `unclear`: nothing tells. Only `as-asked` is anything a bot may say by
 * itself.
 */
export type Outcome = 'as-asked' | 'cancelled' | 'declined' | 'closed-final' | 'approval-outcome' | 'unclear';

/** Transitions that an approval of this workflow names as its answers. */
export const answersOfApprovals = ({ statuses }: Workflow): ReadonlySet<string> =>
  new Set(
    statuses.flatMap(({ approval }) =>
      [approval?.approvedBy, approval?.declinedBy].filter((id) => typeof id === 'string'),
    ),
  );

const waysInto = ({ transitions }: Workflow, statusId: string): readonly Transition[] =>
  transitions.filter(
    ({ kind, to, from }) => kind !== 'initial' && to === statusId && !(from.length === 1 && from[0] === statusId),
  );

const byName = ({ has, kinds }: NameSignals): Outcome | null => {
  if (has.has('refused')) return 'declined';
  if (kinds.has('cancelled')) return 'cancelled';
  if (kinds.has('approved') || kinds.has('approval')) return 'approval-outcome';
  if (kinds.has('closed')) return 'closed-final';
  return has.has('done') ? 'as-asked' : null;
};

const everyWay = (ways: readonly Transition[], says: (transition: Transition) => boolean): boolean =>
  ways.length > 0 && ways.every(says);

/** Where the name is silent, all ways in together may say it. */
const byWaysIn = (status: WorkflowStatus, workflow: Workflow, buckets: BucketOf): Outcome => {
  const ways = waysInto(workflow, status.id);
  const kindsOf = new Map(ways.map((way) => [way, readMoveKinds(way.name)]));
  const answers = answersOfApprovals(workflow);
  if (everyWay(ways, (way) => kindsOf.get(way)?.has('decline') === true)) return 'declined';
  if (everyWay(ways, (way) => kindsOf.get(way)?.has('cancel') === true)) return 'cancelled';
  if (everyWay(ways, (way) => answers.has(way.id) || kindsOf.get(way)?.has('approve') === true))
    return 'approval-outcome';
  const fromWork = ways.filter(
    ({ kind, from }) => kind === 'global' || from.some((id) => buckets.get(id) !== 'resolved'),
  );
  if (ways.length > 0 && fromWork.length === 0) return 'closed-final';
  const isFinishing = (way: Transition): boolean =>
    resolutionEffect(way) === 'set' || readNameSignals(way.name).has.has('done');
  return fromWork.some(isFinishing) ? 'as-asked' : 'unclear';
};

/** How a finished status says a request ended; null for a status that is not finished. */
export const outcomesOf = (workflow: Workflow, buckets: BucketOf): ReadonlyMap<string, Outcome> => {
  const finished = workflow.statuses.filter(({ id }) => buckets.get(id) === 'resolved');
  const told = finished.map((status) => {
    const signals = readNameSignals(status.name);
    // "Awaiting approval", counted as done: no end that a bot may bring about.
    const outcome = speaksOfApproval(signals) ? 'approval-outcome' : byName(signals);
    return { status, outcome: outcome ?? byWaysIn(status, workflow, buckets) };
  });
  // A desk that knows no other end than Closed finishes its requests there.
  const hasOther = told.some(({ outcome }) => outcome === 'as-asked' || outcome === 'unclear');
  const closed = told.filter(({ outcome }) => outcome === 'closed-final');
  const isOnlyEnd = !hasOther && closed.length === 1;
  return new Map(
    told.map(({ status, outcome }) => [
      status.id,
      isOnlyEnd && outcome === 'closed-final' ? ('as-asked' as const) : outcome,
    ]),
  );
};

/**
 * What the name of a resolution says of how a request ended; null: nothing. "Won't Do" and "Duplicate" say that it was
 * not done.
 */
export const outcomeOfResolution = (name: string): 'as-asked' | 'not-done' | null => {
  const { has, kinds, only } = readNameSignals(name);
  if (has.has('refused') || has.has('not') || kinds.has('cancelled')) return 'not-done';
  return kinds.size === 0 && (only === 'done' || only === 'weak-done') ? 'as-asked' : null;
};
