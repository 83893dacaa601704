import fc from 'fast-check';
import { separatorOf, withoutPreamble } from '../../src/roster/csv-separator';
import { readCsv } from '../../src/roster/read-csv';
import { harmlessCell, writeCsv } from '../../src/shared/csv';

const SEPARATORS = [',', ';', '\t', '|'] as const;
/** Cells made to break readers: quotes, separators, line ends, formulas, nothing at all, any Unicode. */
const hostileCell = fc.oneof(
  fc.constantFrom(
    '',
    '"',
    '""',
    ',',
    ';',
    '\t',
    '|',
    '\n',
    '\r',
    '\r\n',
    ' ',
    '=1+1',
    '=HYPERLINK("http://x")',
    '+49',
    '-1',
    '@SUM(A1)',
    '\uFEFF',
    'a"b',
    '"a"',
    "'",
  ),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom('"', ',', ';', '\n', '\r', 'a'), { maxLength: 8 }).map((pieces) => pieces.join('')),
);
const table = fc.array(fc.array(hostileCell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });
const separator = fc.constantFrom(...SEPARATORS);
/** A table as somebody else's program writes it: any separator, every cell as it is. */
const writtenBy = (rows: readonly (readonly string[])[], by: string): string =>
  rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(by)}\r\n`).join('');

const inParts = (text: string, cuts: readonly number[], by: string): readonly (readonly string[])[] => {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  const rows: (readonly string[])[] = [];
  let rest = '';
  for (const [index, from] of [0, ...places].entries()) {
    const isLast = index === places.length;
    const read = readCsv(rest + text.slice(from, isLast ? undefined : places[index]), { separator: by, isLast });
    rows.push(...read.rows);
    rest = read.rest;
  }
  return rows;
};

describe('the CSV reader', () => {
  test('gives back any table that was written, whatever is in its cells', () => {
    fc.assert(
      fc.property(table, separator, (rows, by) =>
        expect(readCsv(writtenBy(rows, by), { separator: by, isLast: true })).toEqual({
          rows,
          openQuotes: [],
          rest: '',
        }),
      ),
    );
  });

  test('gives the same rows however the text is cut into parts', () => {
    fc.assert(
      fc.property(table, separator, fc.array(fc.nat(), { maxLength: 6 }), (rows, by, cuts) =>
        expect(inParts(writtenBy(rows, by), cuts, by)).toEqual(rows),
      ),
    );
  });

  test('ends on any text and loses no letter of a text without quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), separator, (text, by) => {
        const { rows } = readCsv(text, { separator: by, isLast: true });
        if (!text.includes('"')) expect(rows.flat().join('')).toBe(text.replaceAll(by, '').replace(/[\r\n]/gu, ''));
      }),
    );
  });

  test.each([
    {
      given: 'CRLF, LF and CR mixed',
      text: 'a,b\r\nc,d\ne,f\rg,h',
      rows: [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
        ['g', 'h'],
      ],
    },
    { given: 'a blank line', text: 'a\n\nb\n', rows: [['a'], [''], ['b']] },
    { given: 'a doubled quote and a line end in quotes', text: '"a ""b""\r\nc",d\n', rows: [['a "b"\r\nc', 'd']] },
    { given: 'a quote in the middle of a bare cell', text: 'a"b,c\n', rows: [['a"b', 'c']] },
    { given: 'letters after the closing quote', text: '"a"b,c\n', rows: [['ab', 'c']] },
    { given: 'a quote that never closes', text: 'a,"b,c\nd', rows: [['a', '"b', 'c'], ['d']] },
    {
      given: 'a quote that never closes before a line with good ones',
      text: 'a,"b\nc,d\n"e",f\ng,h\n',
      rows: [
        ['a', '"b'],
        ['c', 'd'],
        ['e', 'f'],
        ['g', 'h'],
      ],
    },
    { given: 'a separator at the end of a line', text: 'a,\n', rows: [['a', '']] },
    { given: 'nothing', text: '', rows: [] },
  ])('given $given, reads what was meant', ({ text, rows }) =>
    expect(readCsv(text, { separator: ',', isLast: true }).rows).toEqual(rows),
  );

  test('given 200,000 lines with and without quotes, reads each once', () => {
    const text = Array.from({ length: 200_000 }, (_, index) =>
      index % 3 === 0 ? `${index};"Doe; J";j${index}@acme.example` : `${index};Doe;j${index}@acme.example`,
    ).join('\n');
    const { rows } = readCsv(text, { separator: ';', isLast: true });
    expect([rows.length, rows.every((row) => row.length === 3), rows.at(-1)?.[2]]).toEqual([
      200_000,
      true,
      'j199999@acme.example',
    ]);
  });
});

describe('a quote that never closes', () => {
  test.each([
    { given: 'no other quote', text: 'a,1\n"b,2\nc,3\n', lines: [1] },
    { given: 'a later line that is all in quotes', text: '"a","1"\n"b,2\n"c","3"\n"d","4"\n', lines: [1] },
    { given: 'two of them', text: 'a,"1\nb,2\n"c,3\nd,4\n', lines: [0, 2] },
    { given: 'a cell of two lines beside it', text: '"a\nb",1\n"c,2\nd,3\n', lines: [1] },
    { given: 'empty cells in quotes after it', text: '"a,1\n"",2\n"x",3\n', lines: [0] },
  ])('given $given, is told with its line and costs no other', ({ text, lines }) => {
    const { rows, openQuotes } = readCsv(text, { separator: ',', isLast: true });
    expect(openQuotes).toEqual(lines);
    expect(rows.at(-1)?.[1]).toBe(text.trim().at(-1) === '"' ? text.trim().at(-2) : text.trim().at(-1));
  });

  test('costs at most its own line, wherever it stands in a table, however the text is cut', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/u);
    const rowsOf = fc.array(fc.tuple(word, word, word), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(
        rowsOf,
        fc.nat(),
        fc.nat(2),
        fc.boolean(),
        fc.array(fc.nat(), { maxLength: 4 }),
        (rows, at, cell, isAllQuoted, cuts) => {
          const broken = at % rows.length;
          const line = (row: readonly string[], place: number): string =>
            place === broken
              ? row.map((text, column) => (column === cell ? `"${text}` : text)).join(',')
              : row.map((text) => (isAllQuoted ? `"${text}"` : text)).join(',');
          const text = `${rows.map(line).join('\n')}\n`;
          const read = inParts(text, cuts, ',');
          expect(read.filter((_, place) => place !== broken)).toEqual(rows.filter((_, place) => place !== broken));
          expect(readCsv(text, { separator: ',', isLast: true }).openQuotes).toEqual([broken]);
        },
      ),
    );
  });

  test('given 160,000 characters of nothing but quotes and short lines, is read in time that grows with the text', () => {
    for (const line of ['"\n', '"a\n', '"""a\n', ',"\n', '"a""\n', '"",\n"'])
      expect(readCsv(line.repeat(160_000 / line.length), { separator: ',', isLast: true }).rows.length).toBeGreaterThan(
        0,
      );
  });

  test('given a cell longer than any spreadsheet holds, its quote counts as one that never closes', () => {
    const text = `a,"${'x\n'.repeat(20_000)}"\nb,2\n`;
    const { rows, openQuotes } = readCsv(text, { separator: ',', isLast: true });
    expect([openQuotes, rows.at(-1)]).toEqual([
      [0, 20_000],
      ['b', '2'],
    ]);
  });
});

describe('a cell that is written for a spreadsheet', () => {
  test.each([
    '=1+1',
    '+49 30',
    '-1',
    '@SUM(A1)',
    '\tx',
    '＝1+1',
    '＠SUM(A1)',
    '﹦1',
    ' =1+1',
    '   @SUM(A1)',
    '\u00a0=1',
    '\u3000＝1',
    '\uFEFF=1',
    '\u200b=1',
    '\u0000=1',
  ])('%j is no formula any more', (cell) => expect(harmlessCell(cell)).toBe(`'${cell}`));

  test.each([
    ['a;=1+1', "a;'=1+1"],
    ['a\t@x', "a\t'@x"],
    ['a\n =1', "a\n '=1"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    [' \t +1', "' \t '+1"],
    ['a;                              =1', "a;                              '=1"],
    ['a;\u200b;\u2060=1', "a;\u200b;\u2060'=1"],
    ["a;=cmd|'/C calc'!A0", "a;'=cmd|'/C calc'!A0"],
    ['a;;;=1;=2', "a;;;'=1;'=2"],
  ])('%j is none either where a semicolon, a tab or a line end parts cells', (cell, harmless) =>
    expect(harmlessCell(cell)).toBe(harmless),
  );

  test.each(['ann@acme.example', '', '1=1', 'a-b', 'a; b', 'Onboarding, -offboarding'])('%j stays as it is', (cell) =>
    expect(harmlessCell(cell)).toBe(cell),
  );

  test('given 200,000 blanks and semicolons without a formula, is written in time that grows with the text', () => {
    for (const piece of ['; ', '\t', ' ', ';', '\u200b;'])
      expect(harmlessCell(piece.repeat(100_000)).length).toBeGreaterThanOrEqual(100_000);
  });

  test('comes out of the one writer so, in any table', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const read = readCsv(writeCsv(rows), { separator: ',', isLast: true }).rows;
        expect(read).toEqual(rows.map((row) => row.map(harmlessCell)));
        for (const cell of read.flat()) expect(cell).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u);
      }),
    );
  });
});

describe('the separator', () => {
  test.each([
    {
      given: 'semicolons with commas in names',
      text: 'Name;Mail\n"Doe, J";j@a.example\n"Roe, K";k@a.example',
      is: ';',
    },
    { given: 'tabs', text: 'Name\tMail\nA\ta@a.example', is: '\t' },
    { given: 'bars', text: 'a|b|c\nd|e|f', is: '|' },
    { given: 'one column', text: 'Mail\na@a.example\nb@a.example', is: ',' },
    { given: 'what Excel says in the first line', text: 'sep=|\na;b;c|d\n', is: '|' },
    { given: 'one odd row among many', text: `${'a;b\n'.repeat(9)}x,y,z,w\n`, is: ';' },
    { given: 'nothing', text: '', is: ',' },
  ])('given $given, is $is', ({ text, is }) => expect(separatorOf(text)).toBe(is));

  test('is found in any table of two columns and more, whose cells hold letters only', () => {
    const word = fc.stringMatching(/^[a-zäöü ]{1,9}$/u);
    const plain = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 9 }),
      );
    fc.assert(fc.property(plain, separator, (rows, by) => expect(separatorOf(writtenBy(rows, by))).toBe(by)));
  });

  test('a byte order mark and Excel’s line are no part of the table', () =>
    expect(withoutPreamble('\uFEFFsep=;\na;b')).toEqual({ text: 'a;b', lines: 0 }));

  test('nor is what PowerShell writes above it, which a spreadsheet shows as a line', () =>
    expect(withoutPreamble('#TYPE Selected.ADUser\r\n"mail"\r\n')).toEqual({ text: '"mail"\r\n', lines: 1 }));
});
