import { counted, number, people } from './counting';

/** `2, 5 and more` */
const some = (count: number, lines: readonly number[]): string =>
  `${lines.map(number).join(', ')}${count > lines.length ? ' and more' : ''}`;
const line = (count: number): string => (count === 1 ? 'Line' : 'Lines');

/** What was understood of a file of employees, and what can be changed before it is compared. */
export const understood = {
  title: 'Check the file',
  people: 'People found',
  rows: 'Lines',
  separator: 'Separator',
  separators: { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Pipe' } as Readonly<Record<string, string>>,
  header: 'First line',
  headers: (hasHeader: boolean) => (hasHeader ? 'Column names' : 'A person'),
  blank: 'Blank lines',
  columnsTitle: 'Columns that are read',
  columnsHelp: 'Change them here if they are not the right ones. The file is then read again.',
  columnsGone: 'To read other columns, choose the file again.',
  address: 'E-mail addresses',
  accountId: 'Account ids',
  status: 'Who is switched off',
  none: 'No column',
  column: (column: number) => `Column ${column + 1}`,
  all: (count: number) => `All ${counted(count, 'column', 'columns')} with the first two lines`,
  tableName: 'Column',
  tableSample: (place: number) => `Line ${place}`,
  notOwn: 'Not the person’s own address at work',
  signIn:
    'These are names for signing in, because the file has no mail column with addresses. ' +
    'Make sure that they are the addresses Jira knows.',
  nobody: 'Nobody in this file would be compared. Choose the column with the addresses of your employees.',
  unreadable: (count: number, lines: readonly number[]) =>
    `${counted(count, 'line has', 'lines have')} neither an address nor an account id and ` +
    `${count === 1 ? 'is' : 'are'} left out: ${some(count, lines)}.`,
  switchedOff: (count: number, lines: readonly number[], column: string) =>
    `${people(count)} ${count === 1 ? 'is' : 'are'} left out, because “${column}” says that the account is ` +
    `switched off. ${line(count)} ${some(count, lines)}.`,
  several: (count: number, lines: readonly number[]) =>
    `${people(count)} ${count === 1 ? 'has' : 'have'} several addresses. ` +
    `The main one is compared, or the first. ${line(count)} ${some(count, lines)}.`,
  openQuotes: (count: number, lines: readonly number[]) =>
    `${counted(count, 'line opens', 'lines open')} a quote that is never closed: ${some(count, lines)}. ` +
    `Look at ${count === 1 ? 'it' : 'them'} in your file, because the cells may be in the wrong columns.`,
  sample: 'The first people',
  compare: (count: number) => `Compare ${people(count)}`,
  other: 'Choose another file',
};
