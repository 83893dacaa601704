import type { Remedy } from './remedy';
import type { BotMove } from '../../workflow/targets';
import { botTransition } from './bot-transition';
import { placeOf } from './on-workflow';

/**
 * For `…-transition-global` and `…-status-reachable` alike: who can move a request from any status is stuck in none.
 * Where the properties of every such status keep the bot in, no transition helps; those are left to people
 * (`statuses-open-to-bot`).
 */
export const enterFromAnywhere =
  (move: BotMove): Remedy =>
  (finding, draft) => {
    const place = placeOf(finding, draft);
    const { stuck, shut } = finding.evidence;
    const isShutIn = Array.isArray(stuck) && Array.isArray(shut) && shut.length > 0 && shut.length === stuck.length;
    return place && !isShutIn ? botTransition(move, draft, place) : [];
  };
