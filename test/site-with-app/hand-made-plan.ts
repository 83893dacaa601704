import type { Plan } from '../../src/plan/plan';
import type { Step } from '../../src/plan/step';

/** What the plans made here write into what they make. */
export const MARK = 'Made by Bot Preflight, plan hand-made.';

/** A step that makes a status for the whole site. */
export const newStatus = (name: string): Step => ({
  kind: 'create-status',
  key: name,
  name,
  category: 'IN_PROGRESS',
  projectId: null,
  mark: MARK,
});

/** A plan of these steps alone, for what no finding of a seed site asks for. `id` tells plans of one site apart. */
export const planOf = (
  project: { readonly id: string; readonly key: string },
  madeBy: string,
  steps: readonly Step[],
  id = 'hand-made',
): Plan => ({
  id,
  projectId: project.id,
  projectKey: project.key,
  madeAt: '2026-11-23T09:00:00.000Z',
  madeBy,
  basis: { takenAt: '2026-11-23T09:00:00.000Z', workflows: [] },
  changes: [],
  steps: [...steps],
  manual: [],
  left: [],
  blastRadius: {},
  summary: { add: 0, change: 0, remove: 0, manual: 0 },
});
