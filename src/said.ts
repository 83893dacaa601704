import type { accessSays } from './checks/access/says';
import { checkSays, type portalSays, type reasonSays } from './checks/says';
import type { testingSays } from './checks/testing/says';

/**
 * Everything the app says that has an id, by who says it. Languages are made against it, so a sentence that is not here
 * has no translation; `test/messages/said.test.ts` finds the forgotten ones.
 */
export const said = { ...checkSays };

export type Said = typeof said;
export type CheckSays = typeof checkSays;
export type AccessSays = typeof accessSays;
export type PortalSays = typeof portalSays;
export type ReasonSays = typeof reasonSays;
export type TestingSays = typeof testingSays;
export type { CheckId } from './checks/catalogue';
