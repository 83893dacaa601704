import { confirmationsOf } from '../profile/settings';
import type { Confirmation, ProjectSettings } from '../profile/settings';
import { defineMessages } from '../messages/define-messages';
import type { Message } from '../shared/message';
import { ownWords, type ManualCheck } from './check';
import type { Judgement } from './judge';

export const says = defineMessages('confirmations', {
  nobodyYet: 'Not confirmed yet.',
  expired: ({ from, until }: { from: string; until: string }) =>
    `The confirmation of ${from} expired on ${until}. Look again and record what you see.`,
  refuted: ({ on, title }: { on: string; title: string }) =>
    `A person checked this on ${on} and found that it isn’t so: ${title}.`,
  isRefused: 'refused',
  isConfirmed: 'confirmed',
});

/** Judges what a person recorded: the latest confirmation counts, until it expires. */
export const judgeConfirmation = (check: ManualCheck, settings: ProjectSettings, takenAt: string): Judgement => {
  const latest = latestOf(confirmationsOf(settings).filter((confirmation) => confirmation.check === check.id));
  if (latest === undefined) return open(says.nobodyYet);
  if (!(Date.parse(latest.expiresAt) > Date.parse(takenAt)))
    return open(says.expired({ from: day(latest.at), until: day(latest.expiresAt) }));
  if (latest.result === 'pass') return { outcome: 'pass', findings: [] };
  return { outcome: 'fail', findings: [refuted(check, latest)] };
};

const open = (reason: Message): Judgement => ({ outcome: 'manual', findings: [], reason });

const refuted = (check: ManualCheck, { at, by, expiresAt, evidence }: Confirmation) =>
  ({
    subject: { type: 'confirmation', id: check.id, name: check.title },
    message: says.refuted({ on: day(at), title: ownWords(check.id, 'title', check.title) }),
    evidence: {
      actual: says.isRefused,
      expected: says.isConfirmed,
      note: evidence,
      recordedBy: by,
      recordedAt: at,
      expiresAt,
    },
  }) as const;

const latestOf = (confirmations: readonly Confirmation[]): Confirmation | undefined =>
  confirmations.reduce<Confirmation | undefined>(
    (latest, one) => (latest === undefined || Date.parse(one.at) >= Date.parse(latest.at) ? one : latest),
    undefined,
  );

const day = (moment: string): string => moment.slice(0, 10);
