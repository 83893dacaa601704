import { sourceFiles } from './source-tree';

const roomOf = (path: string): string => path.split('/')[1]?.replace(/\.ts$/u, '') ?? path;

/** Rooms that everybody uses; drawing those arrows would hide the others. */
const EVERYWHERE: readonly string[] = ['shared', 'messages', 'formats'];

const arrows = (): readonly (readonly [from: string, to: string])[] => {
  const found = sourceFiles('src').flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => target.startsWith('src/'))
      .map(({ target }) => [roomOf(path), roomOf(target)].join(' ')),
  );
  return [...new Set<string>(found)]
    .map((arrow): [string, string] => [arrow.split(' ')[0] ?? '', arrow.split(' ')[1] ?? ''])
    .filter(([from, to]) => from !== to && ![from, to].some((room) => EVERYWHERE.includes(room)))
    .sort((one, other) => one.join(' ').localeCompare(other.join(' ')));
};

/**
 * Rooms that `room` reaches over others: an arrow that only repeats such a way is left out, so that the picture can be
 * read.
 */
const drawn = (
  all: readonly (readonly [from: string, to: string])[],
): readonly (readonly [from: string, to: string])[] => {
  const reaches = (from: string, to: string, without: string, seen = new Set<string>()): boolean =>
    all.some(([a, b]) => {
      if (a !== from || seen.has(b) || (a === without && b === to)) return false;
      seen.add(b);
      return b === to || reaches(b, to, without, seen);
    });
  return all.filter(([from, to]) => !reaches(from, to, from));
};

/**
 * The rooms of src/ and their imports, as a picture that Markdown viewers draw; what follows from other arrows is left
 * out.
 */
export const roomsPicture = (): string =>
  ['```mermaid', 'flowchart TD', ...drawn(arrows()).map(([from, to]) => `  ${from} --> ${to}`), '```'].join('\n');

const PLACE = /(<!-- rooms:[^\n]*-->\n)[\s\S]*?(<!-- end of rooms -->)/u;

/** A page with the picture in its place. @throws Error where the page has no place for it */
export const withRooms = (page: string): string => {
  if (!PLACE.test(page)) throw new Error('The page has no place for the picture of the rooms.');
  return page.replace(PLACE, (_whole, before: string, after: string) => `${before}\n${roomsPicture()}\n\n${after}`);
};
