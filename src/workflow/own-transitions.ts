import { BOT_MOVES } from '../shared/vocabulary';
import type { BotMove } from '../shared/vocabulary';
import type { Transition } from './model';

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
