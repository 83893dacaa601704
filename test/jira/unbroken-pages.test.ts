import fc from 'fast-check';
import { FIRST_PAGE, unbrokenPages, type Bookmark, type ListReader } from '../../src/jira/unbroken-pages';

const SIZE = 5;
const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => `p${index}`);

/** A list served in pages, to which something may happen before each page is asked for. */
const aList = (
  items: string[],
  happens: (asked: number, items: string[]) => void = () => undefined,
  ahead = 0,
): ListReader<string> & { readonly starts: number[] } => {
  const starts: number[] = [];
  return {
    starts,
    ahead,
    idOf: (item) => item,
    readPage: async (start) => {
      happens(starts.length, items);
      starts.push(start);
      return { values: items.slice(start, start + SIZE), isLast: start + SIZE >= items.length };
    },
  };
};

const readAll = async (list: ListReader<string>, from: Bookmark = FIRST_PAGE): Promise<readonly string[]> => {
  const all: string[] = [];
  for await (const { values } of unbrokenPages(list, from)) all.push(...values);
  return all;
};

describe('reading a long list', () => {
  test.each([0, 1, 5, 6, 9, 10, 47])('of %i that stays as it is, reads each once', async (count) =>
    expect(await readAll(aList(numbered(count)))).toEqual(numbered(count)),
  );

  test('with pages asked for ahead, reads the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(80), fc.integer({ min: 0, max: 6 }), async (count, ahead) =>
        expect(await readAll(aList(numbered(count), undefined, ahead))).toEqual(numbered(count)),
      ),
    );
  });

  test('given people leave the pages already read, loses nobody who stays', async () => {
    const list = aList(numbered(30), (asked, items) => void (asked === 2 && items.splice(1, 3)));
    expect(new Set(await readAll(list))).toEqual(new Set(numbered(30)));
  });

  test('given the last one read leaves, loses nobody who stays', async () => {
    const list = aList(numbered(30), (asked, items) => void (asked === 1 && items.splice(4, 1)));
    expect(new Set(await readAll(list))).toEqual(new Set(numbered(30)));
  });

  test('given people come before the place, reads the others once more and loses nobody', async () => {
    const list = aList(numbered(30), (asked, items) => void (asked === 2 && items.unshift('new1', 'new2')));
    expect([...new Set(await readAll(list))].sort()).toEqual(numbered(30).sort());
  });

  test('given the list shrinks to nothing, ends', async () =>
    expect(
      (await readAll(aList(numbered(30), (asked, items) => void (asked === 3 && items.splice(0))))).length,
    ).toBeGreaterThan(0));

  test('whatever one person leaves while it is read, nobody else is lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 6, max: 60 }),
        fc.nat(59),
        fc.nat(14),
        fc.integer({ min: 0, max: 3 }),
        async (count, place, moment, ahead) => {
          const gone = `p${place % count}`;
          const list = aList(
            numbered(count),
            (asked, items) => void (asked === moment && items.includes(gone) && items.splice(items.indexOf(gone), 1)),
            ahead,
          );
          const read = new Set(await readAll(list));
          expect(numbered(count).filter((one) => one !== gone && !read.has(one))).toEqual([]);
        },
      ),
    );
  });

  test('from each bookmark, goes on where it stopped', async () => {
    const marks: Bookmark[] = [];
    for await (const { next } of unbrokenPages(aList(numbered(23)), FIRST_PAGE)) if (next) marks.push(next);
    for (const mark of marks)
      expect(await readAll(aList(numbered(23)), mark)).toEqual(numbered(23).slice(mark.start + 1));
  });
});
