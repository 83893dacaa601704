import type { Workflow } from './model';

/**
 * The workflow as far as it leads somewhere: without transitions to statuses it doesn't have, and without such sources.
 * Whoever judges or draws it takes this; what is missing is told once, by whoever read it.
 */
export const withKnownEnds = (workflow: Workflow): Workflow => {
  const known = new Set(workflow.statuses.map(({ id }) => id));
  return {
    ...workflow,
    transitions: workflow.transitions
      .filter(({ to }) => to === null || known.has(to))
      .map((transition) =>
        transition.from.every((id) => known.has(id))
          ? transition
          : { ...transition, from: transition.from.filter((id) => known.has(id)) },
      ),
  };
};
