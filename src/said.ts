import { checkSays } from './checks/says';
import { paritySays } from './parity/plan/says';
import { refusalSays } from './usecases/says';
import { changeSays } from './jira/changes/says';
import { says as several } from './messages/several';
import { planSays } from './plan/says';
import { twinSays } from './twin/says';
import { fixSays } from './usecases/fix-says';
import { proposalSays } from './usecases/proposal-says';

/**
 * Everything the app says that has an id, by who says it. Languages are made against it, so a sentence that is not here
 * has no translation; `test/messages/said.test.ts` finds the forgotten ones.
 */
export const said = {
  ...checkSays,
  ...changeSays,
  ...fixSays,
  ...paritySays,
  ...planSays,
  ...refusalSays,
  ...proposalSays,
  ...twinSays,
  several,
};

export type Said = typeof said;
export type CheckSays = typeof checkSays;
export type ChangeSays = typeof changeSays;
export type FixSays = typeof fixSays & { readonly several: typeof several };
export type ParitySays = typeof paritySays;
export type PlanSays = typeof planSays;
export type RefusalSays = typeof refusalSays;
export type ProposalSays = typeof proposalSays;
export type TwinSays = typeof twinSays;
export type { CheckId } from './checks/catalogue';
export type { SkillsOfProfiles } from './profile/profiles';
