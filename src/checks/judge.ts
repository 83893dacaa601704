import type { Part, Parts } from '../snapshot/parts';
import type { Reading, UnreadablePart } from '../snapshot/reading';
import type { Snapshot } from '../snapshot/snapshot';
import { defineMessages } from '../messages/define-messages';
import type { Message } from '../shared/message';
import type { Outcome, ReportedFinding } from '../shared/report';
import type { Check, Finding } from './check';

export const says = defineMessages('judge', {
  nothingToLookAt: 'This project has nothing this check could look at.',
  stopped: ({ error }: { error: string }) =>
    `The check stopped on ${error}: this is a fault of the app, not of the project.`,
  stoppedUnknown: 'The check stopped on an unknown error: this is a fault of the app, not of the project.',
});

/** One check's answer, before the profile says how much it weighs. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly findings: readonly ReportedFinding[];
  readonly reason?: Message;
}

/**
 * Asks one question of one snapshot. The check is handed the parts it declares and nothing else;
 * an unreadable part ends as `not-available` before the check sees anything, a thrown exception as `error`.
 */
export const judge = (check: Check, snapshot: Pick<Snapshot, Part>): Judgement => {
  const unreadable = check.reads
    .map((part): Reading<unknown> => snapshot[part])
    .find((reading) => reading.state === 'unreadable');
  if (unreadable !== undefined) return { outcome: 'not-available', findings: [], reason: unreadable.message };
  try {
    return examined(check, declaredParts(check.reads, snapshot));
  } catch (error) {
    return {
      outcome: 'error',
      findings: [],
      reason: error instanceof Error ? says.stopped({ error: error.name }) : says.stoppedUnknown,
    };
  }
};

const examined = (check: Check, parts: Parts): Judgement => {
  if (check.appliesTo?.(parts) === false)
    return { outcome: 'not-applicable', findings: [], reason: says.nothingToLookAt };
  const answer = check.examine(parts);
  if ('toldElsewhere' in answer) return { outcome: 'not-applicable', findings: [], reason: answer.toldElsewhere };
  if ('cannotTell' in answer) return { outcome: 'not-available', findings: [], reason: answer.cannotTell };
  return {
    outcome: answer.length === 0 ? 'pass' : 'fail',
    findings: answer.map((finding) => reported(check, finding, parts)),
  };
};

const reported = (check: Check, { subject, message, evidence }: Finding, parts: Parts): ReportedFinding => {
  const screenInJira = check.screenInJira?.({ subject, message, evidence }, parts);
  return { subject, message, evidence, ...(screenInJira === undefined ? {} : { screenInJira }) };
};

/** Requests behind the parts a check reads, the failed ones included. */
export const sourcesOf = (reads: readonly Part[], snapshot: Pick<Snapshot, Part>): readonly string[] => {
  const sources = reads
    .map((part): Reading<unknown> => snapshot[part])
    .flatMap((reading) => (reading.state === 'read' ? reading.sources : failedSource(reading)));
  return [...new Set(sources)];
};

const failedSource = (reading: UnreadablePart): readonly string[] =>
  reading.source === undefined ? [] : [reading.source];

/** The compiler holds `examine` to `reads`; at run time the other parts are simply not there. */
const declaredParts = (reads: readonly Part[], snapshot: Pick<Snapshot, Part>): Parts => {
  const values = reads.flatMap((part) => {
    const reading: Reading<unknown> = snapshot[part];
    return reading.state === 'read' ? [[part, reading.value] as const] : [];
  });
  return Object.fromEntries(values) as unknown as Parts;
};
