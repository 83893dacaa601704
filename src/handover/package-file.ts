import type { Message } from '../shared/message';

/** One file of the package; `path` is relative, with slashes. */
export interface PackageFile {
  readonly path: string;
  readonly text: string;
}

/** A file that could not be made, and why, in one sentence. */
export interface MissingFile {
  readonly path: string;
  readonly reason: Message;
}

export type Made = PackageFile | MissingFile;

export const isMissing = (made: Made): made is MissingFile => 'reason' in made;
