import type { Confirmation, ProjectSettings } from '../profile/settings';
import type { ManualCheck } from './check';
import type { Judgement } from './judge';

/** Judges what a person recorded: the latest confirmation counts, until it expires. */
export const judgeConfirmation = (check: ManualCheck, settings: ProjectSettings, takenAt: string): Judgement => {
  const latest = latestOf(settings.confirmations.filter((confirmation) => confirmation.check === check.id));
  if (latest === undefined) return open('Nobody has confirmed this yet.');
  if (!(Date.parse(latest.expiresAt) > Date.parse(takenAt)))
    return open(
      `The confirmation of ${day(latest.at)} expired on ${day(latest.expiresAt)}. Look again and record what you see.`,
    );
  if (latest.result === 'pass') return { outcome: 'pass', findings: [] };
  return { outcome: 'fail', findings: [refuted(check, latest)] };
};

const open = (reason: string): Judgement => ({ outcome: 'manual', findings: [], reason });

const refuted = (check: ManualCheck, { at, by, expiresAt, evidence }: Confirmation) =>
  ({
    subject: { type: 'confirmation', id: check.id, name: check.title },
    message: `A person looked on ${day(at)} and found this not to be so: ${check.title}.`,
    evidence: { actual: 'refused', expected: 'confirmed', note: evidence, recordedBy: by, recordedAt: at, expiresAt },
  }) as const;

const latestOf = (confirmations: readonly Confirmation[]): Confirmation | undefined =>
  confirmations.reduce<Confirmation | undefined>(
    (latest, one) => (latest === undefined || Date.parse(one.at) >= Date.parse(latest.at) ? one : latest),
    undefined,
  );

const day = (moment: string): string => moment.slice(0, 10);
