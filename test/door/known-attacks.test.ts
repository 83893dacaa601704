import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const rowsOf = (file: string): readonly (readonly string[])[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/**
 * Which test answers each attack of a list that was written without looking at this app: its id, the file, words in it.
 */
const answers = rowsOf(join(__dirname, 'attacks/answers.tsv'));
const LIST = join(__dirname, '../../../shared/cases/attacks.tsv');
/** The list is no part of this project; without it there is nothing to hold the answers against. */
const known = existsSync(LIST) ? rowsOf(LIST).map(([id = '']) => id) : null;

test.each(answers)('attack %s has an answer in %s', (_, file = '', words = '') => {
  expect(readFileSync(join(__dirname, '..', file), 'utf8')).toContain(words);
});

(known === null ? test.skip : test)('every attack of the list has an answer', () => {
  const answered = new Set(answers.map(([id]) => id));
  expect(known?.length).toBeGreaterThanOrEqual(265);
  expect(known?.filter((id) => !answered.has(id))).toEqual([]);
});
