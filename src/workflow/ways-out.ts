import type { Message } from '../shared/message';
import type { ActorFacts } from './actor-facts';
import { transitionBlockers } from './blockers';
import { transitionVerdict } from './condition-verdict';
import type { BucketOf } from './global-transitions';
import type { Bucket, Transition, Workflow } from './model';
import { leaves } from './moves';
import { isHidden } from './people-ways';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** One move of a request. */
export interface WayStep {
  readonly transition: Named;
  readonly to: Named;
}

/** A transition that leads where the bot wants, though Jira does not list it to the bot now. */
export interface ClosedWay extends WayStep {
  /** Jira leaves it out of the lists that a bot is given, and lets the bot make it by its id. */
  readonly isOnlyById: boolean;
  /** Rules that close it, or may. */
  readonly reasons: readonly Message[];
}

/** What the workflow offers a bot from one status. */
export interface WaysOut {
  /** Transitions that rules close to the account for certain. */
  readonly shut: ReadonlySet<string>;
  /** What Jira asks for only when the transition is made, beyond the fields that the bot sends with it. */
  readonly askedOnMove: (transitionId: string, sent: readonly string[]) => readonly Message[];
  readonly closedInto: (bucket: Bucket, listed: ReadonlySet<string>) => readonly ClosedWay[];
  /**
   * The fewest moves into the bucket, the first of which is listed now; none where one move is enough, or none lead.
   */
  readonly pathInto: (bucket: Bucket, listed: ReadonlySet<string>) => readonly WayStep[];
}

interface Given {
  readonly workflow: Workflow;
  readonly buckets: BucketOf;
  readonly actor: ActorFacts | undefined;
  /** False for what people decide. */
  readonly isBots: (transition: Transition) => boolean;
}

/** The ways of a bot out of one status; none of them is an answer of approvers or leads through an approval. */
export const waysOut = (given: Given, statusId: string): WaysOut => {
  const { workflow, buckets, actor, isBots } = given;
  const names = new Map(workflow.statuses.map(({ id, name }) => [id, name]));
  const context = actor ? { actor } : {};
  const approvals = workflow.statuses.filter(({ approval }) => approval?.isActive === true);
  const answers = new Set(approvals.flatMap(({ approval }) => [approval?.approvedBy, approval?.declinedBy]));
  const asking = new Set(approvals.map(({ id }) => id));
  const moves = workflow.transitions.filter(
    (one) => one.kind !== 'initial' && one.to !== null && !answers.has(one.id) && isBots(one),
  );
  const isShut = (transition: Transition): boolean => transitionVerdict(transition, actor) === 'blocks';
  const stepOf = ({ id, name, to }: Transition): WayStep => ({
    transition: { id, name },
    to: { id: to ?? '', name: names.get(to ?? '') ?? to ?? '' },
  });
  const isIn = (bucket: Bucket, { to }: Transition): boolean => to !== null && buckets.get(to) === bucket;
  return {
    shut: new Set(workflow.transitions.filter(isShut).map(({ id }) => id)),
    askedOnMove: (transitionId, sent) => {
      const transition = workflow.transitions.find(({ id }) => id === transitionId);
      return transition === undefined
        ? []
        : transitionBlockers(transition, { ...context, screenFields: sent, resolves: sent.includes('resolution') })
            .filter(({ rule }) => transition.validators.includes(rule))
            .map(({ reason }) => reason);
    },
    closedInto: (bucket, listed) =>
      moves
        .filter((one) => leaves(one, statusId) && isIn(bucket, one) && !listed.has(one.id))
        .map((one) => ({
          ...stepOf(one),
          isOnlyById: isHidden(one) && !isShut(one),
          reasons: transitionBlockers(one, context).map(({ reason }) => reason),
        })),
    pathInto: (bucket, listed) => {
      const isOpen = (one: Transition, from: string): boolean =>
        leaves(one, from) && !isShut(one) && (from !== statusId || listed.has(one.id));
      const mayCross = (id: string): boolean => !asking.has(id) && buckets.get(id) !== 'keep-away';
      return shortest(moves, statusId, { isOpen, mayCross, isEnd: (one) => isIn(bucket, one) }).map(stepOf);
    },
  };
};

interface Walk {
  readonly isOpen: (transition: Transition, from: string) => boolean;
  readonly mayCross: (statusId: string) => boolean;
  readonly isEnd: (transition: Transition) => boolean;
}

const shortest = (moves: readonly Transition[], start: string, walk: Walk): readonly Transition[] => {
  const seen = new Set([start]);
  let paths: readonly (readonly Transition[])[] = [[]];
  while (paths.length > 0) {
    const longer: (readonly Transition[])[] = [];
    for (const path of paths)
      for (const move of moves) {
        if (move.to === null || !walk.isOpen(move, path.at(-1)?.to ?? start)) continue;
        if (walk.isEnd(move)) return path.length === 0 ? [] : [...path, move];
        if (seen.has(move.to) || !walk.mayCross(move.to)) continue;
        seen.add(move.to);
        longer.push([...path, move]);
      }
    paths = longer;
  }
  return [];
};
