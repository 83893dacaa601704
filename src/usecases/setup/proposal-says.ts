import { says as profileFile } from '../../profile/profile-mistakes';
import { says as proposeAccounts } from './propose-accounts';
import { says as proposeSettings } from './propose-settings';
import { says as proposeStatuses } from './propose-statuses';
import { says as proposeTestProjects } from './propose-test-projects';

/** Why the setup proposes something, and what it cannot propose. */
export const proposalSays = {
  'profile-file': profileFile,
  'propose-accounts': proposeAccounts,
  'propose-settings': proposeSettings,
  'propose-statuses': proposeStatuses,
  'propose-test-projects': proposeTestProjects,
};
