/** One page by offset. */
export interface OffsetPage<T> {
  readonly values: readonly T[];
  /** Whether Jira says that nothing follows; where it never says so, a page without anything new is the end. */
  readonly isLast: boolean;
}

/** Where reading stands: the place and the id of the last value had, so that it can go on in another invocation. */
export interface Bookmark {
  readonly start: number;
  /** null: nothing was read yet. */
  readonly lastId: string | null;
  /** Values of a full page as Jira serves it; 0: not known yet. */
  readonly size: number;
}

export const FIRST_PAGE: Bookmark = { start: 0, lastId: null, size: 0 };

export interface ListReader<T> {
  readonly readPage: (start: number) => Promise<OffsetPage<T>>;
  readonly idOf: (value: T) => string;
  /** Pages asked for ahead of the one being used. */
  readonly ahead: number;
}

interface ReadPage<T> {
  readonly values: readonly T[];
  /** Where to go on; null: this was the end. */
  readonly next: Bookmark | null;
}

/** Pages gone back over at most in a row; a list that changes faster than it is read is taken as it comes. */
const MOST_STEPS_BACK = 3;

/**
 * Reads a long list by offset while others add to it and take from it. Each page starts at the last value of the one
 * before: as long as that value is where it was, nobody slipped through between two pages. When it is not, the page
 * before is read again, so a value may come twice, but none is lost to a removal.
 */
export async function* unbrokenPages<T>(list: ListReader<T>, from: Bookmark): AsyncGenerator<ReadPage<T>> {
  const asked = readAhead(list);
  let stepsBack = 0;
  try {
    for (let at: Bookmark | null = from; at !== null;) {
      const mark: Bookmark = at;
      const { values, isLast } = await asked.page(mark);
      const known = mark.lastId === null ? -1 : values.findIndex((value) => list.idOf(value) === mark.lastId);
      if (mark.lastId !== null && known === -1 && stepsBack < MOST_STEPS_BACK && mark.start > 0) {
        stepsBack += 1;
        asked.forget();
        at = { ...mark, start: Math.max(0, mark.start - Math.max(1, mark.size - 1)) };
        continue;
      }
      stepsBack = 0;
      const fresh = values.slice(known + 1);
      const last = fresh.at(-1);
      const isEnd = isLast || last === undefined;
      at = isEnd
        ? null
        : { start: mark.start + values.length - 1, lastId: list.idOf(last), size: Math.max(mark.size, values.length) };
      yield { values: fresh, next: at };
    }
  } finally {
    // Nothing may be under way when the invocation ends: its process is frozen then.
    await asked.settled();
  }
}

interface Asked<T> {
  page(mark: Bookmark): Promise<OffsetPage<T>>;
  forget(): void;
  settled(): Promise<unknown>;
}

/** Asks for the pages that will follow if all stays as it is, so that the wait for an answer is not the limit. */
const readAhead = <T>({ readPage, ahead }: ListReader<T>): Asked<T> => {
  const underWay = new Map<number, Promise<OffsetPage<T>>>();
  const ask = (start: number): Promise<OffsetPage<T>> => {
    const known = underWay.get(start);
    if (known) return known;
    const page = readPage(start);
    // A page nobody comes to use may fail without anybody to hear of it.
    page.catch(() => undefined);
    underWay.set(start, page);
    return page;
  };
  return {
    async page({ start, size }) {
      const wanted = ask(start);
      for (let n = 1; size > 1 && n <= ahead; n += 1) void ask(start + n * (size - 1));
      try {
        return await wanted;
      } finally {
        underWay.delete(start);
      }
    },
    forget: () => underWay.clear(),
    settled: () => Promise.allSettled(underWay.values()),
  };
};
