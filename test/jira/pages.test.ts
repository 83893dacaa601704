import { byNextPageToken, byServiceDeskStart, byStartAt, collect, collectAtOnce } from '../../src/jira/pages';
import { chunks } from '../../src/shared/chunks';

const ITEMS = Array.from({ length: 7 }, (_, index) => index);

/** A server that gives at most `cap` values a page, and notes where it was asked to start. */
const platform = (
  cap: number,
  told: { readonly total?: boolean; readonly isLast?: boolean } = { total: true, isLast: true },
) => {
  const starts: number[] = [];
  return {
    starts,
    readPage: async (startAt: number) => {
      starts.push(startAt);
      return {
        values: ITEMS.slice(startAt, startAt + cap),
        ...(told.total && { total: ITEMS.length }),
        ...(told.isLast && { isLast: startAt + cap >= ITEMS.length }),
      };
    },
  };
};

describe('pages by startAt', () => {
  test.each([
    { given: 'isLast and total', told: { total: true, isLast: true } },
    { given: 'isLast only', told: { isLast: true } },
    { given: 'total only', told: { total: true } },
  ])('given $given, all values come once', async ({ told }) => {
    const { readPage, starts } = platform(3, told);
    expect(await collect(byStartAt(readPage))).toEqual(ITEMS);
    expect(starts).toEqual([0, 3, 6]);
  });

  test('given a total that is too small, isLast is believed', async () => {
    const pages = [
      { values: [1, 2], total: 2, isLast: false },
      { values: [3], total: 2, isLast: true },
    ];
    expect(await collect(byStartAt(async (startAt) => pages[startAt === 0 ? 0 : 1] ?? { values: [] }))).toEqual([
      1, 2, 3,
    ]);
  });

  test('given a server that never says last, an empty page ends it', async () => {
    expect(
      await collect(byStartAt(async (startAt) => ({ values: startAt < 2 ? [startAt] : [], isLast: false }))),
    ).toEqual([0, 1]);
  });

  test('given a reader who has seen enough, no further page is asked for', async () => {
    const { readPage, starts } = platform(3);
    for await (const page of byStartAt(readPage)) if (page.values.includes(1)) break;
    expect(starts).toEqual([0]);
  });
});

describe('all pages at once', () => {
  test.each([{ told: { total: true, isLast: true } }, { told: { isLast: true } }])(
    'given $told, all values come in order',
    async ({ told }) => {
      const { readPage, starts } = platform(2, told);
      expect(await collectAtOnce(readPage, await readPage(0))).toEqual(ITEMS);
      expect(starts).toEqual([0, 2, 4, 6]);
    },
  );

  test('given one page, none is asked for', async () => {
    const { readPage, starts } = platform(50);
    await collectAtOnce(readPage, await readPage(0));
    expect(starts).toEqual([0]);
  });
});

describe('pages by token', () => {
  const values = (token?: string) =>
    Promise.resolve(token === undefined ? { values: [1], nextPageToken: 'b' } : { values: [2] });

  test('follow the token until there is none', async () =>
    expect(await collect(byNextPageToken<{ values: number[]; nextPageToken?: string }>(values))).toEqual([1, 2]));

  test('given a token that does not move, end', async () => {
    expect(
      await collect(
        byNextPageToken<{ values: number[]; nextPageToken: string }>(async () => ({
          values: [1],
          nextPageToken: 'same',
        })),
      ),
    ).toEqual([1, 1]);
  });
});

describe('pages of the service desk', () => {
  test('given a server that hands out fewer than asked, count from what came', async () => {
    const starts: number[] = [];
    const all = await collect(
      byServiceDeskStart(async (start) => {
        starts.push(start);
        return { values: ITEMS.slice(start, start + 2), limit: 100, isLastPage: start + 2 >= ITEMS.length };
      }),
    );
    expect([all, starts]).toEqual([ITEMS, [0, 2, 4, 6]]);
  });
});

test('chunks keep order and leave nothing out', () => expect(chunks(ITEMS, 3)).toEqual([[0, 1, 2], [3, 4, 5], [6]]));
