import { botBlockers, isUndecidedWithout, restrictionsOfAll } from '../checks/workflow/bot-blockers';
import { MOVE_INTO, waysOfBot, type MovedInto } from '../checks/workflow/bot-transitions';
import type { BucketedWorkflow } from '../checks/workflow/bucketed-workflows';
import { statusName } from '../checks/workflow/project-workflows';
import { fieldIds, shownScreen } from '../checks/workflow/shown-screen';
import type { CheckId } from '../checks/catalogue';
import { UNTIL_ANSWERED } from '../workflow/approval-status';
import type { Transition } from '../workflow/model';
import { leaves } from '../workflow/moves';
import { moveOf } from '../workflow/own-transitions';
import { assigneeEffect, resolutionEffect } from '../workflow/resolution';
import { NO_DOUBT, together, type Doubts, type Known } from './known';
import { inIdOrder } from './in-id-order';
import { says } from './says';

/** One transition that the bot would take from where the request stands. */
export interface Way {
  readonly transition: Transition;
  readonly to: string;
  readonly doubts: Doubts;
}

/** By what a move is found to be missing. */
const GLOBAL_CHECKS = {
  resolved: 'resolved-transition-global',
  'in-progress': 'in-progress-transition-global',
  new: 'reopened-transition-global',
} as const satisfies Readonly<Record<MovedInto, CheckId>>;

/**
 * The best transition of the bot from the status into the bucket: the fewest doubts, then the one that does most of
 * what is asked. Never one that leads past an approval. `missing`: why there is none.
 */
export const wayOfBot = (
  known: Known,
  used: BucketedWorkflow,
  from: string,
  bucket: MovedInto,
): Way | { readonly missing: Doubts } => {
  const { view } = used;
  const ways = inIdOrder(waysOfBot(used, bucket))
    .filter((transition) => leaves(transition, from) && transition.to !== from)
    .flatMap((transition) => {
      const { to } = transition;
      return to !== null && view.mayBotLeave(from) && view.isSafeWay(from, to) ? [{ transition, to }] : [];
    })
    .map(({ transition, to }) => ({ transition, to, doubts: doubtsAbout(known, transition, bucket) }))
    .sort((one, other) => rank(one, bucket) - rank(other, bucket));
  return ways[0] ?? { missing: missingWay(known, used, from, bucket) };
};

/** The statuses in which the move may end. */
export const endsOf = (used: BucketedWorkflow, bucket: MovedInto): readonly string[] =>
  inIdOrder(used.view.endsOf(MOVE_INTO[bucket]).map((id) => ({ id }))).map(({ id }) => id);

const rank = ({ transition, doubts }: Way, bucket: MovedInto): number => {
  const effects =
    bucket === 'resolved'
      ? [resolutionEffect(transition) === 'set']
      : [resolutionEffect(transition) === 'cleared', assigneeEffect(transition) === 'cleared'];
  const lacks = bucket === 'in-progress' ? 0 : effects.filter((isGood) => !isGood).length;
  return doubts.fails.length * 100 + doubts.unknown.length * 10 + lacks;
};

const missingWay = (known: Known, used: BucketedWorkflow, from: string, bucket: MovedInto): Doubts => {
  const ends = endsOf(used, bucket);
  const isCovered = [...used.buckets.values()].includes(bucket);
  const reason =
    ends.length === 0
      ? known.reason(
          isCovered ? GLOBAL_CHECKS[bucket] : 'buckets-covered',
          says.noStatus({ workflow: used.workflow.name }),
        )
      : known.reason(
          GLOBAL_CHECKS[bucket],
          says.noWay({ status: statusName(used, from), targets: ends.map((id) => statusName(used, id)) }),
        );
  return { fails: [reason], unknown: [] };
};

/** What of the transition itself stops the bot, or may. */
const doubtsAbout = (known: Known, transition: Transition, bucket: MovedInto): Doubts => {
  const { actor, screens } = known;
  const screen = shownScreen(transition, screens);
  const tell = (reason: Parameters<typeof says.closed>[0]['reason']) =>
    says.closed({ transition: transition.name, reason });
  const shutToAll = restrictionsOfAll(transition);
  const blockers = botBlockers(transition, {
    ...(actor ? { actor } : {}),
    ...(screen === null || screen === 'unread' ? {} : { screenFields: fieldIds(screen) }),
    resolves: bucket === 'resolved',
    // A transition that a plan made waits for an approval, and here none is open.
  }).filter(({ rule }) => moveOf(transition) === undefined || rule.ruleKey !== UNTIL_ANSWERED);
  const because = (effect: 'blocks' | 'may-block') =>
    blockers
      .filter((blocker) => blocker.effect === effect)
      .map(({ reason }) => known.reason('bot-transitions-unblocked', tell(reason)));
  return together(
    { fails: shutToAll.map(({ reason }) => known.reason('api-only-restriction-right', tell(reason))), unknown: [] },
    { fails: because('blocks'), unknown: because('may-block') },
    isUndecidedWithout(transition, actor)
      ? {
          fails: [],
          unknown: [known.reason('bot-transitions-unblocked', says.whoIsBot({ transition: transition.name }))],
        }
      : NO_DOUBT,
    bucket === 'resolved' ? fieldDoubts(known, transition) : NO_DOUBT,
  );
};

/** Jira refuses a move that sets a field the screen does not show; team-managed projects have no such screens. */
const fieldDoubts = ({ project, profile, screens, reason }: Known, transition: Transition): Doubts => {
  if (project.style !== 'company-managed' || profile.resolveFields.length === 0) return NO_DOUBT;
  const check = 'resolve-screen-complete';
  const screen = shownScreen(transition, screens);
  if (screen === 'unread')
    return { fails: [], unknown: [reason(check, says.screenUnread({ transition: transition.name }))] };
  const shown = screen === null ? [] : fieldIds(screen);
  const fields = profile.resolveFields.filter((field) => !shown.includes(field));
  return fields.length === 0
    ? NO_DOUBT
    : { fails: [reason(check, says.screenLacks({ transition: transition.name, fields }))], unknown: [] };
};
