import type { SiteState } from '../simulated-jira/state';

/** The site without what may differ after a round trip: versions, times, tasks, and the counter of ids. */
export const asBytes = (state: SiteState): string =>
  JSON.stringify({ ...state, nextId: 0, tasks: [] }, (key, value: unknown) =>
    key === 'version' || key === 'updated' || key === 'created' ? undefined : value,
  );

/** The same with everything newer than `firstNewId` called by its order of appearance. */
export const asContent = (state: SiteState, firstNewId: number): string => {
  const names = new Map<string, string>();
  const nameOf = (id: string): string => names.get(id) ?? names.set(id, `new-${names.size + 1}`).get(id) ?? id;
  return asBytes(state).replace(/\d{5,}/g, (digits) =>
    Number(digits) >= firstNewId && digits.length < 9 ? nameOf(digits) : digits,
  );
};
