import type { Transition, Workflow, WorkflowStatus } from './model';
import { movesOf, statusesThatReach } from './moves';
import type { Move } from './moves';
import { readNameSignals } from './name-signals';
import type { NameSignals } from './name-signals';
import { reachableStatuses, startStatuses } from './reachability';
import { resolutionEffect } from './resolution';
import { ownMember } from './own-member';

/** Where a status stands in its workflow. */
export interface StatusPlace {
  /** Requests are created in it. */
  readonly isStart: boolean;
  /** Requests arrive in it: they are created in it, or come to it straight from an approval they began with. */
  readonly isArrival: boolean;
  /** Some way in gives the issue a resolution. */
  readonly setsResolution: boolean;
  /**
   * Right behind where requests are created, and where a way out of a finished status that clears the resolution leads:
   * the desk takes requests up in it.
   */
  readonly isReopenedInto: boolean;
  /** Every way out takes the resolution away: whoever leaves reopens. */
  readonly reopensOnLeaving: boolean;
  /** Directed transitions to other statuses. */
  readonly waysOut: readonly Transition[];
  /** Nothing at all leads on from here: no transition of its own, none from Any status. */
  readonly leadsNowhere: boolean;
  /**
   * No transition of its own leads on from here, in a workflow where other statuses have some; those from Any status
   * leave it too.
   */
  readonly isEnd: boolean;
  /** Every way out of its own ends in a status that is finished by name, category or resolution. */
  readonly leadsOnlyToFinish: boolean;
  /** A way into it is named after finishing. */
  readonly isEnteredByFinishing: boolean;
  /** Between creation and a status that is resolved by name or by resolution. */
  readonly isOnTheWay: boolean;
}

/** Ids of the statuses every Jira site is born with; an administrator may rename them. */
export const BUILT_IN_CATEGORIES: Readonly<Record<string, 'new' | 'indeterminate' | 'done'>> = {
  '1': 'new',
  '3': 'indeterminate',
  '4': 'new',
  '5': 'done',
  '6': 'done',
};

/**
 * Statuses that some way in, creation included, gives a resolution; a transition that stays where it is moves nothing.
 */
const enteredResolved = ({ transitions }: Workflow): ReadonlySet<string> =>
  new Set(
    transitions.flatMap((transition) => {
      const { to, from } = transition;
      const isMove = to !== null && !(from.length === 1 && from[0] === to);
      return isMove && resolutionEffect(transition) === 'set' ? [to] : [];
    }),
  );

/** Where requests are created, and what lies right behind the approvals they are created in. */
const arrivals = (workflow: Workflow, isApproval: (statusId: string) => boolean): ReadonlySet<string> => {
  const found = new Set(startStatuses(workflow));
  for (const id of found) {
    if (!isApproval(id)) continue;
    for (const { from, to, kind } of workflow.transitions)
      if (kind === 'directed' && to !== null && from.includes(id)) found.add(to);
  }
  return found;
};

/** A transition from Any status leads out of it, to another. */
const isLeftFromAny = ({ transitions }: Workflow, statusId: string): boolean =>
  transitions.some(({ kind, to }) => kind === 'global' && to !== null && to !== statusId);

/** Statuses that a transition named after finishing leads into. */
const enteredByFinishing = ({ transitions }: Workflow): ReadonlySet<string> =>
  new Set(
    transitions.flatMap(({ name, to, from }) =>
      to !== null && !from.includes(to) && readNameSignals(name).has.has('done') ? [to] : [],
    ),
  );

const reopenedBehindStart = (
  moves: readonly Move[],
  finishes: ReadonlySet<string>,
  behindStart: ReadonlySet<string | null>,
): ReadonlySet<string> =>
  new Set(
    moves.flatMap(({ transition, to }) =>
      behindStart.has(to) &&
      resolutionEffect(transition) === 'cleared' &&
      transition.from.some((id) => finishes.has(id))
        ? [to]
        : [],
    ),
  );

/** The place of every status of a workflow, by status id; `signals` are those of the names. */
export const statusPlaces = (
  workflow: Workflow,
  signals: ReadonlyMap<string, NameSignals>,
  isApproval: (statusId: string) => boolean,
): ReadonlyMap<string, StatusPlace> => {
  const starts = new Set(startStatuses(workflow));
  const arriving = arrivals(workflow, isApproval);
  const reachable = reachableStatuses(workflow);
  const directed = movesOf(workflow, ({ kind }) => kind === 'directed');
  const onward = new Map(
    workflow.statuses.map(({ id }) => [
      id,
      (directed.leaving.get(id) ?? []).flatMap(({ transition, to }) => (to === id ? [] : [transition])),
    ]),
  );
  const hasOrder = [...onward.values()].some((ways) => ways.length > 0);
  const reopening = new Set(
    directed.all.flatMap(({ transition }) =>
      resolutionEffect(transition) === 'cleared' || readNameSignals(transition.name).has.has('reopened')
        ? [transition]
        : [],
    ),
  );
  const resolving = enteredResolved(workflow);
  const isFinish = ({ id, category }: WorkflowStatus): boolean => {
    const name = signals.get(id);
    const isDoneByName =
      name !== undefined && name.has.has('done') && !name.has.has('progress') && !name.isDoneToSomething;
    return resolving.has(id) || category === 'done' || ownMember(BUILT_IN_CATEGORIES, id) === 'done' || isDoneByName;
  };
  const finishes = new Set(workflow.statuses.filter(isFinish).map(({ id }) => id));
  const leading = statusesThatReach(workflow, finishes, directed);
  const finishing = enteredByFinishing(workflow);
  const reopenedInto = reopenedBehindStart(
    directed.all,
    finishes,
    new Set([...starts].flatMap((id) => (onward.get(id) ?? []).map(({ to }) => to))),
  );
  return new Map(
    workflow.statuses.map(({ id }) => {
      const waysOut = onward.get(id) ?? [];
      return [
        id,
        {
          isStart: starts.has(id),
          isArrival: arriving.has(id),
          setsResolution: resolving.has(id),
          isReopenedInto: reopenedInto.has(id),
          reopensOnLeaving: waysOut.length > 0 && waysOut.every((transition) => reopening.has(transition)),
          waysOut,
          leadsNowhere: waysOut.length === 0 && !isLeftFromAny(workflow, id) && !starts.has(id),
          isEnd: hasOrder && waysOut.length === 0 && !starts.has(id),
          leadsOnlyToFinish: waysOut.length > 0 && waysOut.every(({ to }) => to !== null && finishes.has(to)),
          isEnteredByFinishing: finishing.has(id),
          isOnTheWay: reachable.has(id) && leading.has(id) && waysOut.length > 0,
        },
      ];
    }),
  );
};
