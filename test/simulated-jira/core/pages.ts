import type { Call } from './exchange';
import { refuse, refuseJsm } from './refusals';

/** A whole number of the query, or the default; anything else is refused with 400. */
export const numberOf = (query: URLSearchParams, name: string, otherwise: number): number => {
  const text = query.get(name);
  if (text === null || text === '') return otherwise;
  if (!/^\d+$/.test(text)) throw refuse(400, `The value of '${name}' must be a whole number, zero or more.`);
  return Number(text);
};

const link = (call: Call, path: string, changes: Record<string, string>): string => {
  const query = new URLSearchParams(call.query);
  for (const [name, value] of Object.entries(changes)) query.set(name, value);
  return `${call.site.state.site.baseUrl}${path}?${query}`;
};

/** How a platform page is asked for: default and largest size; some operations spell the size `maxResult`. */
export interface PageRule {
  size: number;
  max: number;
  sizeParameter?: string;
}

/**
 * A page by startAt, `{startAt,maxResults,total,isLast,self,nextPage?,values}`. The server caps the size without a
 * word.
 */
export const platformPage = <T>(
  call: Call,
  path: string,
  items: readonly T[],
  rule: PageRule,
  show: (item: T) => unknown,
): Record<string, unknown> => {
  const startAt = numberOf(call.query, 'startAt', 0);
  const asked = numberOf(call.query, rule.sizeParameter ?? 'maxResults', rule.size);
  const maxResults = Math.min(asked === 0 ? rule.size : asked, rule.max);
  const isLast = startAt + maxResults >= items.length;
  return {
    self: link(call, path, {}),
    maxResults,
    startAt,
    total: items.length,
    isLast,
    ...(isLast
      ? {}
      : {
          nextPage: link(call, path, {
            startAt: String(startAt + maxResults),
            [rule.sizeParameter ?? 'maxResults']: String(maxResults),
          }),
        }),
    values: items.slice(startAt, startAt + maxResults).map(show),
  };
};

/** A cursor page: the values and the token for the rest. The token is opaque and belongs to this server. */
export const cursorPage = <T>(
  query: URLSearchParams,
  items: readonly T[],
  size: number,
  max: number,
): { values: readonly T[]; nextPageToken?: string } => {
  const maxResults = Math.max(1, Math.min(numberOf(query, 'maxResults', size), max));
  return cursorSlice(items, query.get('nextPageToken'), maxResults);
};

/** The same for callers that send the token in a body. */
export const cursorSlice = <T>(
  items: readonly T[],
  token: string | null,
  maxResults: number,
): { values: readonly T[]; nextPageToken?: string } => {
  const start =
    token === null || token === ''
      ? 0
      : Number(
          Buffer.from(token, 'base64url')
            .toString('utf8')
            .replace(/^from:/, ''),
        );
  if (!Number.isInteger(start) || start < 0) throw refuse(400, 'The nextPageToken is not valid.');
  const end = start + maxResults;
  const values = items.slice(start, end);
  return end < items.length ? { values, nextPageToken: Buffer.from(`from:${end}`).toString('base64url') } : { values };
};

/** The server's cap on a JSM page, whatever `limit` asks for. */
export const JSM_PAGE = 50;

/** A JSM page: `size` is the number of values in it, the end is told by `isLastPage` only. */
export const jsmPage = <T>(
  call: Call,
  path: string,
  items: readonly T[],
  show: (item: T) => unknown,
): Record<string, unknown> => {
  const start = jsmNumber(call.query, 'start', 0);
  const limit = Math.min(jsmNumber(call.query, 'limit', JSM_PAGE) || JSM_PAGE, JSM_PAGE);
  const values = items.slice(start, start + limit).map(show);
  const isLastPage = start + limit >= items.length;
  const base = call.site.state.site.baseUrl;
  return {
    _expands: [],
    size: values.length,
    start,
    limit,
    isLastPage,
    _links: {
      self: link(call, path, {}),
      base,
      context: '',
      ...(isLastPage ? {} : { next: link(call, path, { start: String(start + limit), limit: String(limit) }) }),
      ...(start === 0
        ? {}
        : { prev: link(call, path, { start: String(Math.max(0, start - limit)), limit: String(limit) }) }),
    },
    values,
  };
};

const jsmNumber = (query: URLSearchParams, name: string, otherwise: number): number => {
  const text = query.get(name);
  if (text === null || text === '') return otherwise;
  if (!/^\d+$/.test(text)) throw refuseJsm(400, `The value of ${name} is not a whole number.`);
  return Number(text);
};
