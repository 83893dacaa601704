import type { Change, Choice } from '../../plan/change';
import { keysNeededBy } from '../../plan/keys-needed';
import { changesOf as plannedChanges, stepsLeftOut } from '../../plan/piece';
import type { Piece as PlannedPiece } from '../../plan/piece';
import type { ParityDifference } from '../../shared/parity-contract';
import type { Pair } from '../shape';
import type { EqualiseFacts } from './facts';

/** One change of a plan that makes two projects equal, with the one step that makes it. */
export interface Piece extends Omit<PlannedPiece, 'touches' | 'isOptional'> {
  /** Ids of the differences that are gone once it is made. */
  readonly equalises: readonly string[];
  /** Only makes something new, which nobody meets before another change puts it to use. */
  readonly isUnfelt?: boolean;
}

/** What the pieces are made of. `here` is the project to be like, `there` the one that is changed. */
export interface Equalising {
  readonly pair: Pair;
  readonly differences: readonly ParityDifference[];
  readonly facts: EqualiseFacts;
  /** Names of the site that nothing new may have. */
  readonly takenNames: readonly string[];
  /** Answers by choice id. */
  readonly choices: Readonly<Record<string, string>>;
  /** Keys of the steps an admin leaves out. */
  readonly out: ReadonlySet<string>;
  /** Whether the project that is changed is the one the plan was asked for, and not the one it is compared with. */
  readonly changesThis: boolean;
}

/** What one area gives: changes, and questions that were answered with leaving it. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly left: readonly { readonly difference: string; readonly choice: Choice }[];
}

/** Differences a plan can take away, of one area. */
export const openIn = ({ differences }: Equalising, area: ParityDifference['area']): readonly ParityDifference[] =>
  differences.filter((one) => one.area === area && one.canEqualise.other);

/** The question with the admin's answer, where there is one that it offers. */
export const answered = ({ choices }: Equalising, choice: Choice): Choice => {
  const answer = Object.hasOwn(choices, choice.id) ? choices[choice.id] : undefined;
  return choice.options.some(({ id }) => id === answer) && answer !== undefined
    ? { ...choice, chosen: answer }
    : choice;
};

const planned = (piece: Piece, touches: readonly string[] = []): PlannedPiece =>
  piece.isUnfelt === true ? { ...piece, touches: [] } : { ...piece, touches, isOptional: true };

/** The pieces as an admin approves them, in the order of their steps. */
export const changesOf = (pieces: readonly Piece[], changedProjectId: string): readonly Change[] =>
  plannedChanges(
    'parity',
    pieces.map((piece) => planned(piece, [`project:${changedProjectId}`])),
  );

/** Keys of the steps an admin leaves out. */
export const stepsOut = (pieces: readonly Piece[], without: readonly string[]): ReadonlySet<string> =>
  stepsLeftOut(
    'parity',
    pieces.map((piece) => planned(piece)),
    without,
  );

/** Without what is left out, what needs that, and what was only made to serve it. */
export const keptOf = (pieces: readonly Piece[], out: ReadonlySet<string>): readonly Piece[] => {
  const made = new Set(pieces.map(({ step }) => step.key));
  const needed = keysNeededBy(pieces.map(({ step }) => step));
  const kept = pieces.filter(
    ({ step, isUnfelt }) =>
      !out.has(step.key) &&
      [...keysNeededBy(step)].every((key) => made.has(key)) &&
      (isUnfelt !== true || needed.has(step.key)),
  );
  return kept.length === pieces.length ? kept : keptOf(kept, out);
};
