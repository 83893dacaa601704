import type { Transition, Workflow, WorkflowStatus } from './model';
import { movesOf, statusesThatReach } from './moves';
import { readNameSignals } from './name-signals';
import type { NameSignals } from './name-signals';
import { reachableStatuses, startStatuses } from './reachability';
import { resolutionEffect } from './resolution';
import { ownMember } from './own-member';

/** Where a status stands in its workflow. Any-status transitions lead out of every status alike, so only directed ones count as a way out. */
export interface StatusPlace {
  readonly isStart: boolean;
  /** Some way in gives the issue a resolution. */
  readonly setsResolution: boolean;
  /** Every way out takes the resolution away: whoever leaves reopens. */
  readonly reopensOnLeaving: boolean;
  readonly waysOut: readonly Transition[];
  /** Nothing leads on from here, in a workflow where other statuses do lead on. */
  readonly isEnd: boolean;
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

/** Statuses that some way in, creation included, gives a resolution; a transition that stays where it is moves nothing. */
const enteredResolved = ({ transitions }: Workflow): ReadonlySet<string> =>
  new Set(
    transitions.flatMap((transition) => {
      const { to, from } = transition;
      const isMove = to !== null && !(from.length === 1 && from[0] === to);
      return isMove && resolutionEffect(transition) === 'set' ? [to] : [];
    }),
  );

/** The place of every status of a workflow, by status id; `signals` are those of the names. */
export const statusPlaces = (
  workflow: Workflow,
  signals: ReadonlyMap<string, NameSignals>,
): ReadonlyMap<string, StatusPlace> => {
  const starts = new Set(startStatuses(workflow));
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
  const leading = statusesThatReach(
    workflow,
    workflow.statuses.filter(isFinish).map(({ id }) => id),
    directed,
  );
  return new Map(
    workflow.statuses.map(({ id }) => {
      const waysOut = onward.get(id) ?? [];
      return [
        id,
        {
          isStart: starts.has(id),
          setsResolution: resolving.has(id),
          reopensOnLeaving: waysOut.length > 0 && waysOut.every((transition) => reopening.has(transition)),
          waysOut,
          isEnd: hasOrder && waysOut.length === 0 && !starts.has(id),
          isOnTheWay: reachable.has(id) && leading.has(id) && waysOut.length > 0,
        },
      ];
    }),
  );
};
