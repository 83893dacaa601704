import { inOrder } from '../../../formats/texts';
import type { HandoverSource } from '../../source';
import type { filesByPath } from './read-files';
import { FOLDER } from './records';

type Say = (sentence: string) => void;

/** The files of a package, what they were made of, and whom to tell what differs and what could not be compared. */
export interface Compared {
  readonly files: ReturnType<typeof filesByPath>;
  readonly source: HandoverSource;
  readonly disagree: Say;
  readonly leaveOut: Say;
}

export const at = (name: string): string => `${FOLDER}/${name}`;

export const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify([...new Set(one)].sort(inOrder)) === JSON.stringify([...new Set(other)].sort(inOrder));
