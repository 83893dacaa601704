import { checkSays } from './checks/says';
import { paritySays } from './parity/plan/says';
import { refusalSays } from './usecases/says';

/**
 * Everything the app says that has an id, by who says it. Languages are made against it, so a sentence that is not here
 * has no translation; `test/messages/said.test.ts` finds the forgotten ones.
 */
export const said = { ...checkSays, ...paritySays, ...refusalSays };

export type Said = typeof said;
export type CheckSays = typeof checkSays;
export type ParitySays = typeof paritySays;
export type RefusalSays = typeof refusalSays;
export type { CheckId } from './checks/catalogue';
export type { SkillsOfProfiles } from './profile/profiles';
