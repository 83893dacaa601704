import { layoutOf, titleOfFact } from '../../static/admin/src/lib/evidence';
import type { Fact } from '../../src/shared/report';

describe('the name of a fact', () => {
  test.each([
    ['counterExample', 'Counter example'],
    ['time-zone', 'Time zone'],
    ['BROWSE_PROJECTS', 'BROWSE_PROJECTS'],
    ['10001', '10001'],
  ])('given %s, it reads %s', (name, title) => {
    expect(titleOfFact(name)).toBe(title);
  });
});

describe('the layout of a fact', () => {
  test.each<readonly [given: string, fact: Fact, kind: string]>([
    ['a text', 'Open', 'line'],
    ['nothing', null, 'line'],
    ['texts', ['Open', 'Closed'], 'list'],
    ['records of few columns', [{ name: 'Open' }, { name: 'Closed', category: 'done' }], 'table'],
    ['one record in a list', [{ name: 'Open' }], 'list'],
    ['records and a text', [{ name: 'Open' }, 'Closed'], 'list'],
    ['records too wide for a table', [{ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 }, { a: 2 }], 'list'],
    ['a record', { name: 'Open' }, 'record'],
  ])('given %s', (_given, fact, kind) => {
    expect(layoutOf(fact).kind).toBe(kind);
  });

  test('given records with different keys, every key has a column', () => {
    expect(layoutOf([{ name: 'Open' }, { name: 'Closed', category: 'done' }])).toMatchObject({
      columns: ['name', 'category'],
    });
  });
});
