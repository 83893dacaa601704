import type { Profile } from '../profile/profile';
import { profileFor } from '../profile/profiles';
import type { ProjectSettings } from '../profile/settings';
import { Refusal } from './refusal';
import { setupSays } from './setup-says';

/** What the bot of a project needs. Throws `Refusal` when the profile that was saved is no longer one of this app's. */
export const profileOf = (settings: Pick<ProjectSettings, 'profileId' | 'ownProfile'>): Profile => {
  const profile = profileFor(settings);
  if (!profile)
    throw new Refusal('not-found', setupSays.noProfile({ profile: settings.profileId }), setupSays.openSetup);
  return profile;
};
