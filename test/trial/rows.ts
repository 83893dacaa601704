import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A test elsewhere that holds a row: its file under `test/`, and words of its title as the file has them. */
export interface HeldBy {
  readonly file: string;
  readonly title: string;
}

/** One row of a list of what was answered wrongly, with the answer that is right. */
export interface Row {
  /** The cells of the row that name it; the second only as far as it tells the row from others. */
  readonly of: readonly [input: string, what: string];
  /** The right answer, as a sentence. */
  readonly answer: string;
  /** Shows it; or the test that does. */
  readonly shownBy: (() => void) | readonly HeldBy[];
}

const SHARED = join(__dirname, '../../../shared/cases');

/** The rows of a list without its header; null: it is not at hand. */
export const listed = (path: string): readonly (readonly [string, string])[] | null => {
  const file = join(SHARED, path);
  if (!existsSync(file)) return null;
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [input = '', what = ''] = line.split('\t');
    return [input, what];
  });
};

/** Rows of the list that no row of the table answers, and rows of the table that answer none or several. */
export const unanswered = (list: readonly (readonly [string, string])[], table: readonly Row[]): readonly string[] => {
  const answers = ([input, what]: readonly [string, string], { of }: Row): boolean =>
    input === of[0] && what.startsWith(of[1]);
  return [
    ...list.filter((one) => !table.some((row) => answers(one, row))).map((one) => `nobody answers: ${one.join(': ')}`),
    ...table
      .filter((row) => list.filter((one) => answers(one, row)).length !== 1)
      .map(({ of }) => `not one row: ${of.join(': ')}`),
  ];
};

/** Tests that a table names and that are not there. */
export const missing = (held: readonly HeldBy[]): readonly HeldBy[] =>
  held.filter(({ file, title }) => {
    const path = join(__dirname, '..', file);
    return !existsSync(path) || !readFileSync(path, 'utf8').includes(title);
  });

/** Runs a table: each row is a test of its own. */
export const runTable = (path: string, table: readonly Row[]): void => {
  test.each(table.map((row) => ({ ...row, where: row.of.filter((cell) => cell !== '').join(', ') })))(
    '$where: $answer',
    ({ shownBy }) => {
      if (typeof shownBy === 'function') shownBy();
      else expect(missing(shownBy)).toEqual([]);
    },
  );
  const list = listed(path);
  (list ? test : test.skip)('every row of the list is answered by one row of this table', () => {
    expect(list).not.toEqual([]);
    expect(unanswered(list ?? [], table)).toEqual([]);
  });
};
