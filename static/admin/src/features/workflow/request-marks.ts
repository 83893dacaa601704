import type { ExplainedAction, RequestExplanation } from '../../../../../src/shared/request-contract';

/** How an answer is marked at a glance. */
export type Mark = 'can' | 'cannot' | 'unknown' | 'depends' | 'notNeeded';

const NOT_NEEDED: readonly ExplainedAction['because'][] = ['already-there', 'not-resolved'];

export const markOf = ({ can, because }: ExplainedAction): Mark => {
  if (can === true) return 'can';
  if (NOT_NEEDED.includes(because)) return 'notNeeded';
  if (can === false) return 'cannot';
  return because === 'only-by-id' || because === 'checked-on-move' ? 'depends' : 'unknown';
};

/** How the answer was come by. */
export const seenIn = ({ seenBy, workflow }: RequestExplanation): 'seen' | 'computed' | 'computedWithoutRules' => {
  if (seenBy === 'service-account') return 'seen';
  return workflow === null ? 'computedWithoutRules' : 'computed';
};
