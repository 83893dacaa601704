import fc from 'fast-check';
import { harmlessCell, readCsv, writeCsv } from '../../src/roster/csv';
import { separatorOf, withoutPreamble } from '../../src/roster/csv-separator';

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
        expect(readCsv(writeCsv(rows, by), { separator: by, isLast: true })).toEqual({ rows, rest: '' }),
      ),
    );
  });

  test('gives the same rows however the text is cut into parts', () => {
    fc.assert(
      fc.property(table, separator, fc.array(fc.nat(), { maxLength: 6 }), (rows, by, cuts) =>
        expect(inParts(writeCsv(rows, by), cuts, by)).toEqual(rows),
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
    { given: 'a quote that never closes', text: 'a,"b,c\nd', rows: [['a', 'b,c\nd']] },
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

describe('a cell that is written for a spreadsheet', () => {
  test.each(['=1+1', '+49 30', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＠SUM(A1)'])(
    '%j is no formula any more',
    (cell) => expect(harmlessCell(cell)).toBe(`'${cell}`),
  );
  test.each(['ann@acme.example', '', '1=1', 'a-b'])('%j stays as it is', (cell) =>
    expect(harmlessCell(cell)).toBe(cell),
  );
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
    fc.assert(fc.property(plain, separator, (rows, by) => expect(separatorOf(writeCsv(rows, by))).toBe(by)));
  });

  test('a byte order mark and Excel’s line are no part of the table', () =>
    expect(withoutPreamble('\uFEFFsep=;\na;b')).toBe('a;b'));
});
