import type { BucketOf } from './global-transitions';
import type { Transition, Workflow } from './model';
import { leaves } from './moves';
import { readMoveKinds } from './name-signals';
import type { Outcome } from './outcome';
import { byAnybody, reachableStatuses, startStatuses } from './reachability';

/**
 * Whether leaving the approval by this transition means that it was granted (or passed over), as far as anybody can
 * tell.
 */
const grants = (
  transition: Transition,
  { declines, outcomes }: { readonly declines: ReadonlySet<string>; readonly outcomes: ReadonlyMap<string, Outcome> },
): boolean => {
  if (declines.has(transition.id)) return false;
  const outcome = outcomes.get(transition.to ?? '');
  if (outcome === 'declined' || outcome === 'cancelled') return false;
  const kinds = readMoveKinds(transition.name);
  return !kinds.has('decline') && !kinds.has('cancel');
};

/** Statuses a request can reach from its creation when it leaves the approval only by being turned down. */
const reachableWithout = (
  approvalId: string,
  workflow: Workflow,
  isGrant: (transition: Transition) => boolean,
): ReadonlySet<string> => {
  const reached = new Set(startStatuses(workflow));
  for (const id of reached) {
    for (const transition of workflow.transitions) {
      if (transition.kind === 'initial' || transition.to === null) continue;
      // A transition from Any status leaves the approval too, and so passes it over.
      if (leaves(transition, id) && !(id === approvalId && isGrant(transition))) reached.add(transition.to);
    }
  }
  return reached;
};

/**
 * By status id: the approvals that stand between the creation of a request and the status, when `isBarred` leads nobody
 * past them. A way that is closed for everybody leads nobody either; only of a status that no open way reaches it is
 * all there is to go by.
 */
const approvalsBefore = (
  workflow: Workflow,
  buckets: BucketOf,
  isBarred: (transition: Transition) => boolean,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const approvals = workflow.statuses.map(({ id }) => id).filter((id) => buckets.get(id) === 'keep-away');
  const open = { ...workflow, transitions: workflow.transitions.filter(byAnybody) };
  const reachedIn = (ways: Workflow) => new Map(approvals.map((id) => [id, reachableWithout(id, ways, isBarred)]));
  const [byOpenWays, byAllWays] = [reachedIn(open), reachedIn(workflow)];
  const reachable = reachableStatuses(open);
  const isBefore = (approval: string, id: string): boolean =>
    (reachable.has(id) ? byOpenWays : byAllWays).get(approval)?.has(id) === false;
  return new Map(
    workflow.statuses.map(({ id }) => [
      id,
      new Set(approvals.filter((approval) => approval !== id && isBefore(approval, id))),
    ]),
  );
};

/** By status id: the approvals that a request standing there must have been granted before. */
export const approvalsPassed = (
  workflow: Workflow,
  buckets: BucketOf,
  outcomes: ReadonlyMap<string, Outcome>,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const declines = new Set(workflow.statuses.flatMap(({ approval }) => approval?.declinedBy ?? []));
  return approvalsBefore(workflow, buckets, (transition) => grants(transition, { declines, outcomes }));
};

/** By status id: the approvals that were answered before a request stands there, whatever the answer was. */
export const approvalsAnswered = (workflow: Workflow, buckets: BucketOf): ReadonlyMap<string, ReadonlySet<string>> =>
  approvalsBefore(workflow, buckets, () => true);
