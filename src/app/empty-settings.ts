import type { Profile } from '../profile/profile';
import type { ProjectSettings } from '../profile/settings';

/** The settings of a project for which an admin decided nothing: no account, no skill, no bucket. */
export const nothingChosen = (
  { id, key }: { readonly id: string; readonly key: string },
  profile: Profile,
): ProjectSettings => ({
  projectId: id,
  projectKey: key,
  profileId: profile.id,
  skills: [],
  buckets: {},
  testProjectKey: null,
  confirmations: [],
  accounts: { serviceAccount: null, agentTestAccount: null, customerTestAccount: null },
});
