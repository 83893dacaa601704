import type { BotStanding, HoldingCheck } from '../../../../../src/shared/what-if-contract';

interface Differences {
  /** Blocks the bot, but not the chosen one. */
  readonly more: readonly HoldingCheck[];
  /** Blocks the chosen one, but not the bot. */
  readonly fewer: readonly HoldingCheck[];
  readonly both: readonly HoldingCheck[];
}

type Held = Pick<BotStanding, 'heldBackBy'>;

/** What blocks a bot beside what blocks the chosen one. */
export function differencesOf(chosen: Held, bot: Held): Differences {
  const blocks = (one: Held, { check }: HoldingCheck): boolean => one.heldBackBy.some((held) => held.check === check);
  return {
    more: bot.heldBackBy.filter((held) => !blocks(chosen, held)),
    fewer: chosen.heldBackBy.filter((held) => !blocks(bot, held)),
    both: bot.heldBackBy.filter((held) => blocks(chosen, held)),
  };
}
