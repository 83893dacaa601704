import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PackageFile } from './package-file';
import { inOrder } from '../formats/texts';

/**
 * The oldest moment a zip can name, as clocks on the wall show it: the file carries no zone, so it is the same
 * everywhere.
 */
const NO_TIME = '1980-01-01T00:00:00';

/** One zip; the same files give the same bytes, in any order, on any day and in any time zone. */
export const zipFiles = (files: readonly PackageFile[]): Uint8Array =>
  zipSync(
    Object.fromEntries(
      [...files].sort((a, b) => inOrder(a.path, b.path)).map(({ path, text }) => [path, strToU8(text)]),
    ),
    { level: 6, mtime: NO_TIME },
  );

/** The files of a zip whose paths are wanted. */
export const filesInZip = (zip: Uint8Array, isWanted: (path: string) => boolean): readonly PackageFile[] =>
  Object.entries(unzipSync(zip, { filter: ({ name }) => isWanted(name) })).map(([path, file]) => ({
    path,
    text: strFromU8(file),
  }));

/** The text of one file of a zip; null: it holds no such file. */
export const textInZip = (zip: Uint8Array, path: string): string | null =>
  filesInZip(zip, (name) => name === path)[0]?.text ?? null;
