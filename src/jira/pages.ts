import { z } from 'zod';
import { waitForAll } from '../shared/wait-for-all';

/** Jira's ids are strings here and numbers there; the app knows them as strings. */
export const idText = z.union([z.string(), z.number()]).transform(String);

/** A page of Jira's platform API. */
export const startAtPage = <T extends z.ZodType>(value: T) =>
  z.looseObject({
    startAt: z.number().optional(),
    maxResults: z.number().optional(),
    total: z.number().nullish(),
    isLast: z.boolean().optional(),
    values: z.array(value),
  });

/** A page of Jira Service Management's API. */
export const serviceDeskPage = <T extends z.ZodType>(value: T) =>
  z.looseObject({
    start: z.number().optional(),
    limit: z.number().optional(),
    size: z.number().optional(),
    isLastPage: z.boolean(),
    values: z.array(value),
  });

export interface StartAtPage<T> {
  readonly isLast?: boolean;
  readonly total?: number | null;
  readonly values: readonly T[];
}

/** Whether more follows: `isLast` where Jira sends it, else its total; a short page proves nothing. */
const endsAt = <T>(page: StartAtPage<T>, next: number): boolean =>
  page.isLast ?? (page.total == null || next >= page.total);

/**
 * Pages of the platform API, one after the other; leave the loop to stop asking.
 * An empty page ends it too, or a server that never says "last" would be asked for ever.
 */
export async function* byStartAt<T>(
  readPage: (startAt: number) => Promise<StartAtPage<T>>,
): AsyncGenerator<StartAtPage<T>> {
  for (let startAt = 0; ;) {
    const page = await readPage(startAt);
    yield page;
    startAt += page.values.length;
    if (page.values.length === 0 || endsAt(page, startAt)) return;
  }
}

/** Pages with a cursor; the last one carries no `nextPageToken`. */
export async function* byNextPageToken<P extends { readonly nextPageToken?: string | null }>(
  readPage: (token?: string) => Promise<P>,
): AsyncGenerator<P> {
  for (let token: string | undefined; ;) {
    const page = await readPage(token);
    yield page;
    const next = page.nextPageToken ?? undefined;
    if (next === undefined || next === '' || next === token) return;
    token = next;
  }
}

interface ServiceDeskPage<T> {
  readonly isLastPage: boolean;
  readonly limit?: number;
  readonly values: readonly T[];
}

/**
 * Pages of Jira Service Management: it may hand out fewer than asked for, so the next start is counted from what came.
 */
export async function* byServiceDeskStart<T>(
  readPage: (start: number) => Promise<ServiceDeskPage<T>>,
): AsyncGenerator<ServiceDeskPage<T>> {
  for (let start = 0; ;) {
    const page = await readPage(start);
    yield page;
    if (page.isLastPage || page.values.length === 0) return;
    start += page.values.length;
  }
}

/** All values of all pages. */
export const collect = async <T>(pages: AsyncIterable<{ readonly values: readonly T[] }>): Promise<readonly T[]> => {
  const values: T[] = [];
  for await (const page of pages) values.push(...page.values);
  return values;
};

/**
 * All values, the pages after the first asked for at once where Jira tells the total: the wait is two answers, not n.
 */
export const collectAtOnce = async <T>(
  readPage: (startAt: number) => Promise<StartAtPage<T>>,
  first: StartAtPage<T>,
): Promise<readonly T[]> => {
  const size = first.values.length;
  if (size === 0 || endsAt(first, size)) return first.values;
  if (first.total == null)
    return [...first.values, ...(await collect(byStartAt((startAt) => readPage(size + startAt))))];
  const starts = Array.from({ length: Math.ceil(first.total / size) - 1 }, (_, index) => size * (index + 1));
  const rest = await waitForAll(starts.map(readPage));
  return [first, ...rest].flatMap((page) => page.values);
};
