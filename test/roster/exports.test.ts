import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { takePart } from '../../src/roster/upload';
import { EXPORTS } from './exports';

const whole = (text: string) => takePart(null, text, true);
const peopleOf = (text: string) => whole(text).lines.map(({ address, accountId }) => address ?? accountId);

describe('a list as its product gives it out', () => {
  test.each(EXPORTS)('$of: the person’s own mail is read, and who is switched off is left out', (given) => {
    const { upload } = whole(given.text);
    expect({
      people: peopleOf(given.text),
      reads: upload.names,
      switchedOff: upload.switchedOff,
      unreadable: upload.unreadable,
      several: upload.several,
      isSignIn: upload.isSignIn,
    }).toEqual({
      people: given.people,
      reads: { accountId: null, status: null, ...given.reads },
      switchedOff: given.switchedOff ?? 0,
      unreadable: given.unreadable ?? 0,
      several: given.several ?? 0,
      isSignIn: given.isSignIn ?? false,
    });
  });

  test.each(EXPORTS)('$of: cut at any place, tells the same people', ({ text, people }) => {
    const chosen = whole(text).seen?.proposed ?? null;
    for (let cut = Math.min(text.length - 1, Math.ceil(text.length * 0.6)); cut < text.length; cut += 7) {
      const first = takePart(null, text.slice(0, cut), false, chosen);
      const second = takePart(first.upload, text.slice(cut), true);
      expect([...first.lines, ...second.lines].map(({ address }) => address)).toEqual(people);
    }
  });
});

const cases = resolve(__dirname, '../../../shared/cases/reports/csv');
const table = existsSync(cases) ? describe : describe.skip;

table('the lists of the public reports', () => {
  const read = (file: string): string => readFileSync(resolve(cases, file), 'utf8');

  test.each([
    ['entra-users.csv', ['ada.kowal@northwind.example', 'bo.lind@northwind.example', 'cy@partner.example']],
    ['okta-people.csv', ['ada.kowal@northwind.example', 'bo.lind@northwind.example']],
    ['atlassian-users.csv', ['ada.kowal@northwind.example', 'bo.lind@northwind.example']],
    [
      'dc-users-all-directories.csv',
      ['ada.kowal@northwind.example', 'bo.lind@northwind.example', 'di.mato@northwind.example'],
    ],
  ])('%s: the mail column and nobody else’s address', (file, people) => expect(peopleOf(read(file))).toEqual(people));

  test('several addresses in a cell: the first is read, the line is told', () =>
    expect(whole(read('dc-users-all-directories.csv')).upload).toMatchObject({ several: 1, severalLines: [2] }));

  test('a suspended account is left out, and comes back where the admin has no column say so', () => {
    const text = read('atlassian-users.csv');
    const { upload, seen } = whole(text);
    expect(upload).toMatchObject({ switchedOff: 1, switchedOffLines: [4] });
    const chosen = { address: 2, accountId: 0, status: null };
    expect(seen?.proposed).toEqual({ ...chosen, status: 3 });
    expect(takePart(null, text, true, chosen).upload).toMatchObject({ people: 3, switchedOff: 0 });
  });
});

describe('the columns an admin chooses', () => {
  const text = 'Manager email,Notes\nboss@acme.example,ann@acme.example\nboss@acme.example,x\n';

  test('given nobody’s own address, none is proposed and nobody is read; chosen, it is', () => {
    const alone = 'Manager email,City\nboss@acme.example,Łódź\n';
    expect(whole(alone).seen?.proposed).toEqual({ address: null, accountId: null, status: null });
    expect(whole(alone).upload).toMatchObject({ people: 0 });
    expect(takePart(null, alone, true, { address: 0, accountId: null, status: null }).upload.people).toBe(1);
  });

  test('are shown with their names and two sample lines', () =>
    expect(whole(text).seen?.columns).toEqual([
      {
        name: 'Manager email',
        kind: 'not-own',
        holds: ['addresses'],
        samples: ['boss@acme.example', 'boss@acme.example'],
      },
      { name: 'Notes', kind: 'unknown', holds: ['addresses'], samples: ['ann@acme.example', 'x'] },
    ]));

  test.each([
    { address: 2, accountId: null, status: null },
    { address: null, accountId: 99, status: null },
    { address: 1, accountId: null, status: -1 },
  ])('given one the file does not have (%j), the file is refused', (chosen) =>
    expect(() => takePart(null, text, true, chosen)).toThrow(expect.objectContaining({ reason: 'no-such-column' })),
  );
});
