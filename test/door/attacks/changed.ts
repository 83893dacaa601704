import type { Knock } from '../a-door';

/** Where a call is changed. */
export type Place = 'path' | 'header' | 'body';

/** The call with one character put in, or put in the place of another. */
export const changed = (
  call: Knock,
  {
    place,
    at,
    by,
    isKept,
  }: { readonly place: Place; readonly at: number; readonly by: string; readonly isKept: boolean },
): Knock => {
  const within = (text: string): string => {
    const from = at % (text.length + 1);
    return `${text.slice(0, from)}${by}${text.slice(isKept ? from : from + 1)}`;
  };
  const { Authorization: shown = call.key === undefined ? '' : `Bearer ${call.key}` } = call.headers ?? {};
  if (place === 'path') return { ...call, path: within(call.path) };
  if (place === 'body') return { ...call, method: call.method ?? 'POST', body: within(call.body ?? '{}') };
  return {
    ...call,
    headers: { ...call.headers, Authorization: typeof shown === 'string' ? within(shown) : shown.map(within) },
  };
};
