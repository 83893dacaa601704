import type { SiteState } from '../simulated-jira/state';

/** The site without what may differ after a round trip: versions, times, tasks, and the counters of ids. */
export const asBytes = (state: SiteState): string =>
  JSON.stringify({ ...state, nextIds: {}, tasks: [] }, (key, value: unknown) =>
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

/** Somebody put back into a role has a new number there, and a place at the end. */
export const withPlainActors = (state: SiteState): SiteState => ({
  ...state,
  projects: state.projects.map((project) => ({
    ...project,
    actors: project.actors
      .map((actor) => ({ ...actor, id: 0 }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  })),
});

/** The same with rules as they were meant, and roles as they are filled. */
export const asContent = (state: SiteState): string =>
  JSON.stringify(JSON.parse(asBytes(withPlainActors(state))), withPlainRules);
