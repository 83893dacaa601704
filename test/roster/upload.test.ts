import { seeColumns } from '../../src/roster/columns';
import { lineToRow, rowToLine } from '../../src/roster/roster-line';
import { takePart, type Upload } from '../../src/roster/upload';

const whole = (text: string) => takePart(null, text, true);

describe('a roster file', () => {
  test.each([
    {
      given: 'German column names and semicolons',
      text: 'Nr;Name;E-Mail-Adresse\n1;Ann;ann@acme.example\n',
      people: ['ann@acme.example'],
    },
    {
      given: 'no header',
      text: 'ann@acme.example\nbob@acme.example\n',
      people: ['ann@acme.example', 'bob@acme.example'],
    },
    {
      given: 'a manager’s address beside the person’s',
      text: 'Manager email,Email\nboss@acme.example,ann@acme.example\n',
      people: ['ann@acme.example'],
    },
    {
      given: 'a byte order mark, blank lines and rows of separators',
      text: '\uFEFFMail;Id\n\n;\nann@acme.example;1\n',
      people: ['ann@acme.example'],
    },
    { given: 'a separator line of Excel', text: 'sep=;\nMail;x\nann@acme.example;1', people: ['ann@acme.example'] },
    { given: 'formula cells', text: 'Mail\n"=""ann@acme.example"""\n=HYPERLINK("x")\n', people: ['ann@acme.example'] },
    {
      given: 'a column called __proto__',
      text: '__proto__;constructor\nann@acme.example;x\n',
      people: ['ann@acme.example'],
    },
    { given: 'column names nobody foresaw', text: 'Kontakt|Wer\nann@acme.example|Ann\n', people: ['ann@acme.example'] },
  ])('given $given, tells who is meant', ({ text, people }) =>
    expect(whole(text).lines.map(({ address }) => address)).toEqual(people),
  );

  test('given account ids beside addresses, keeps both and nothing else of the line', () => {
    const { lines } = whole('Name,Mail,Account\nAnn Lee,Ann@acme.example,5b10a2844c20165700ede21f\n');
    expect(lines).toEqual([{ line: 2, address: 'ann@acme.example', accountId: '5b10a2844c20165700ede21f' }]);
    expect(lines.map(lineToRow).map(rowToLine)).toEqual(lines);
  });

  test('given lines without a person, counts them and names the first', () => {
    const { upload } = whole(['Mail', 'ann@acme.example', 'bob@acme.example', '', 'n/a'].join('\n'));
    expect(upload).toMatchObject({ rows: 5, people: 2, blank: 1, unreadable: 1, unreadableLines: [5] });
  });

  test.each([
    { given: 'a workbook', text: 'PK\u0003\u0004\0\0', reason: 'not-text' },
    { given: 'a null character', text: 'Mail\nann\u0000@acme.example\n', reason: 'not-text' },
    { given: 'a list without addresses', text: 'Name,City\nAnn,Berlin\n', reason: 'no-people' },
    { given: 'a web page', text: '<!DOCTYPE html><html><body>Sign in</body></html>', reason: 'no-people' },
    { given: 'nothing', text: '', reason: 'no-people' },
  ])('given $given, says $reason', ({ text, reason }) =>
    expect(() => whole(text)).toThrow(expect.objectContaining({ name: 'NotARoster', reason })),
  );

  test('given a quote that is never closed, reads everybody else and names its line', () => {
    const { upload, lines } = whole('Mail;x\nann@acme.example;1\nbob@acme.example;"\neve@acme.example;2\n');
    expect(lines.map(({ address }) => address)).toEqual(['ann@acme.example', 'bob@acme.example', 'eve@acme.example']);
    expect(upload).toMatchObject({ openQuotes: 1, openQuoteLines: [3] });
  });

  test('given a line of more characters than any list has, refuses the file', () => {
    const first = takePart(null, 'Mail,x\nann@acme.example,1\nbob@acme.example,', false);
    expect(() => takePart(first.upload, 'x'.repeat(100_001), false)).toThrow(
      expect.objectContaining({ reason: 'row-too-long' }),
    );
  });

  test('given the same file cut at each place, tells the same people on the same lines', () => {
    const text =
      '\uFEFFName;Mail\r\n"Lee; Ann";ann@acme.example\r\n\r\nBob;"bob@acme.example"\r\nEve;eve@acme.example\r\n';
    const expected = whole(text).lines;
    for (let cut = 60; cut < text.length; cut += 1) {
      const first: { upload: Upload; lines: readonly unknown[] } = takePart(null, text.slice(0, cut), false);
      expect([...first.lines, ...takePart(first.upload, text.slice(cut), true).lines]).toEqual(expected);
    }
  });

  test('given two columns that hold addresses as often, the one with the name of a person’s own address is read', () => {
    expect(
      seeColumns([
        ['Private e-mail', 'Work Email'],
        ['a@home.example', 'a@acme.example'],
      ]),
    ).toMatchObject({ headerLines: 1, proposed: { address: 1, accountId: null, status: null } });
  });
});
