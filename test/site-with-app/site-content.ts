import type { SiteState } from '../simulated-jira/state';

/** The site without what may differ after a round trip: versions, times, tasks, and the counter of ids. */
export const asBytes = (state: SiteState): string =>
  JSON.stringify({ ...state, nextId: 0, tasks: [] }, (key, value: unknown) =>
    key === 'version' || key === 'updated' || key === 'created' ? undefined : value,
  );

/** Jira numbers rules by itself, orders their parameters as it likes and hands back "" for what was never set. */
const withPlainRules = (_: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('ruleKey' in value) || !('parameters' in value)) return value;
  const parameters = Object.entries(value.parameters as Readonly<Record<string, string>>);
  return {
    ruleKey: value.ruleKey,
    parameters: parameters.filter(([, text]) => text !== '').sort(([a], [b]) => (a < b ? -1 : 1)),
  };
};

/** The same with everything newer than `firstNewId` called by its order of appearance. */
export const asContent = (state: SiteState, firstNewId: number): string => {
  const names = new Map<string, string>();
  const nameOf = (id: string): string => names.get(id) ?? names.set(id, `new-${names.size + 1}`).get(id) ?? id;
  return JSON.stringify(JSON.parse(asBytes(state)), withPlainRules).replace(/\d{5,}/g, (digits) =>
    Number(digits) >= firstNewId && digits.length < 9 ? nameOf(digits) : digits,
  );
};
