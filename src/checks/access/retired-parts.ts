import type { Profile } from '../../profile/profile';
import { RETIREMENTS, type RetirementId } from '../../profile/retirements';
import { defineMessages } from '../../messages/define-messages';
import { quoted } from '../../messages/quoted';
import type { Message } from '../../shared/message';

interface Told {
  readonly parts: readonly string[];
  readonly what: string;
  readonly instead: string;
  readonly day: string;
}

export const says = defineMessages('retiring', {
  gone: ({ parts, what, instead, day }: Told) =>
    `Atlassian removed ${what} by ${day}; ${instead} takes its place. As published, these still use it: ` +
    `${quoted(parts)}.`,
  going: ({ parts, what, instead, day }: Told) =>
    `Atlassian ends ${what} on ${day}; ${instead} takes its place. As published, these still use it: ${quoted(parts)}.`,
});

/** What of the bot rests on something that Atlassian takes away, with the day; null: nothing that is known. */
export const retiring = ({ restsOn }: Profile, id: RetirementId, takenAt: string): Message | null => {
  const parts = restsOn.filter(({ retirement }) => retirement === id).flatMap((one) => one.parts);
  if (parts.length === 0) return null;
  const { what, instead, endsOn } = RETIREMENTS[id];
  const told = { parts, what, instead, day: endsOn };
  return takenAt.slice(0, 10) > endsOn ? says.gone(told) : says.going(told);
};
