import type { Transition, Workflow } from './model';
import { readNameSignals } from './name-signals';
import type { NameSignals } from './name-signals';
import { reachableStatuses, startStatuses } from './reachability';
import { directedWaysOut, resolutionEffect, waysInto } from './resolution';

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
export const BUILT_IN_CATEGORIES: Readonly<Record<string, 'new' | 'indeterminate' | 'done'>> = { '1': 'new', '3': 'indeterminate', '4': 'new', '5': 'done', '6': 'done' };

type Onward = ReadonlyMap<string, readonly Transition[]>;

const leadsTo = (onward: Onward, ends: ReadonlySet<string>): ReadonlySet<string> => {
  const leading = new Set(ends);
  for (let grown = true; grown; ) {
    const more = [...onward].filter(([id, ways]) => !leading.has(id) && ways.some(({ to }) => to !== null && leading.has(to)));
    for (const [id] of more) leading.add(id);
    grown = more.length > 0;
  }
  return leading;
};

/** The place of every status of a workflow, by status id; `signals` are those of the names. */
export const statusPlaces = (workflow: Workflow, signals: ReadonlyMap<string, NameSignals>): ReadonlyMap<string, StatusPlace> => {
  const starts = new Set(startStatuses(workflow));
  const reachable = reachableStatuses(workflow);
  const onward: Onward = new Map(workflow.statuses.map(({ id }) => [id, directedWaysOut(workflow, id)]));
  const hasOrder = [...onward.values()].some((ways) => ways.length > 0);
  const effects = new Map(workflow.transitions.map((transition) => [transition, resolutionEffect(transition)]));
  const reopens = (transition: Transition): boolean => effects.get(transition) === 'cleared' || readNameSignals(transition.name).has.has('reopened');
  const facts = workflow.statuses.map(({ id, category }) => {
    const waysOut = onward.get(id) ?? [];
    const setsResolution = waysInto(workflow, id).some((transition) => effects.get(transition) === 'set');
    const name = signals.get(id) ?? readNameSignals('');
    const isFinish = setsResolution || category === 'done' || BUILT_IN_CATEGORIES[id] === 'done' || (name.has.has('done') && !name.has.has('progress') && !name.isDoneToSomething);
    return { id, waysOut, setsResolution, isFinish };
  });
  const leading = leadsTo(onward, new Set(facts.filter(({ isFinish }) => isFinish).map(({ id }) => id)));
  return new Map(facts.map(({ id, waysOut, setsResolution }) => [id, {
    isStart: starts.has(id),
    setsResolution,
    reopensOnLeaving: waysOut.length > 0 && waysOut.every(reopens),
    waysOut,
    isEnd: hasOrder && waysOut.length === 0 && !starts.has(id),
    isOnTheWay: reachable.has(id) && leading.has(id) && waysOut.length > 0,
  }]));
};
