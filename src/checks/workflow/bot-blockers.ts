import type { ActorFacts } from '../../workflow/actor-facts';
import type { Blocker, BlockerContext } from '../../workflow/blockers';
import { transitionBlockers } from '../../workflow/blockers';
import type { Transition } from '../../workflow/model';

const RESTRICTS_ALL = 'system:restrict-from-all-users';
const ASKS_WHO: ReadonlySet<string> = new Set([
  'system:restrict-issue-transition',
  'system:check-permission-validator',
]);

const isRestrictionOfAll = ({ rule }: Blocker): boolean =>
  rule.ruleKey === RESTRICTS_ALL && rule.parameters['restrictMode'] !== 'users';

/** Rules on the transition that shut out everybody: `api-only-restriction-right` reports them, no other check does. */
export const restrictionsOfAll = (transition: Transition): readonly Blocker[] =>
  transitionBlockers(transition).filter(isRestrictionOfAll);

/** What else stops the bot; without an account, rules that ask who is acting are left out (see `asksWho`). */
export const botBlockers = (transition: Transition, context: BlockerContext): readonly Blocker[] =>
  transitionBlockers(transition, context).filter(
    (blocker) => !isRestrictionOfAll(blocker) && (context.actor !== undefined || !asksWho(blocker)),
  );

/** The answer depends on who is acting. */
const asksWho = ({ rule }: Blocker): boolean => ASKS_WHO.has(rule.ruleKey);

/** True where a rule on the transition cannot be judged because nobody knows who the bot is. */
export const isUndecidedWithout = (transition: Transition, actor: ActorFacts | undefined): boolean =>
  actor === undefined && transitionBlockers(transition).some(asksWho);
