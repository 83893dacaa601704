import { BOT_MOVES } from '../shared/vocabulary';
import type { BotMove } from '../shared/vocabulary';
import { APPROVAL_RULES, asksForApproval } from './approval-status';
import { byAnybody } from './reachability';
import type { ConditionGroup, Transition, Workflow, WorkflowStatus } from './model';

/**
 * The property by which a plan knows the transitions that plans made for the bot, whatever people call them since. Jira
 * keeps properties of transitions for such data, and copies of a workflow keep them too:
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-transition-properties/
 */
const MOVE_PROPERTY = 'bot-preflight.move';

/** The properties of a new transition of the bot's own. */
export const markOfMove = (move: BotMove): Readonly<Record<string, string>> => ({ [MOVE_PROPERTY]: move });

/** The move a transition was made for; undefined: no plan made it. */
export const moveOf = ({ properties }: Pick<Transition, 'properties'>): BotMove | undefined =>
  BOT_MOVES.find((move) => move === properties[MOVE_PROPERTY]);

/** The workflow as people made it. */
export const withoutOwn = (workflow: Workflow): Workflow => ({
  ...workflow,
  transitions: workflow.transitions.filter((transition) => moveOf(transition) === undefined),
});

/** Whether nobody passes the group while an approval is open. */
const waits = ({ operation, conditions, groups }: ConditionGroup): boolean => {
  const all = [
    ...conditions.map(({ ruleKey, isNegated }) => APPROVAL_RULES.has(ruleKey) && isNegated !== true),
    ...groups.map(waits),
  ];
  return operation === 'all' ? all.includes(true) : all.length > 0 && all.every(Boolean);
};

/** Whether Jira itself shuts the transition while an approval is open. */
export const waitsForApproval = ({ conditions }: Transition): boolean => conditions !== null && waits(conditions);

/**
 * Whether people made the transition an answer of the status's approval; Jira runs it then, and refuses it to others.
 */
export const answersApproval = ({ id }: Transition, { approval }: WorkflowStatus): boolean =>
  approval?.approvedBy === id || approval?.declinedBy === id;

/** Statuses in which people are asked for approval, and which the transition leaves while nobody has answered. */
export const approvalsSkippedBy = (transition: Transition, workflow: Workflow): readonly WorkflowStatus[] =>
  transition.kind === 'initial' || waitsForApproval(transition) || !byAnybody(transition)
    ? []
    : workflow.statuses.filter(
        (status) =>
          (transition.kind === 'global' ? status.id !== transition.to : transition.from.includes(status.id)) &&
          asksForApproval(status, workflow) &&
          !answersApproval(transition, status),
      );
