import { checkSays } from './checks/says';
import { planSays } from './plan/says';
import { twinSays } from './twin/says';

/**
 * Everything the app says that has an id, by who says it. Languages are made against it, so a sentence that is not here
 * has no translation; `test/messages/said.test.ts` finds the forgotten ones.
 */
export const said = {
  ...checkSays,
  ...planSays,
  ...twinSays,
};

export type Said = typeof said;
export type CheckSays = typeof checkSays;
export type PlanSays = typeof planSays;
export type TwinSays = typeof twinSays;
export type { CheckId } from './checks/catalogue';
