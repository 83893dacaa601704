import { GENERIC_REST_BOT } from './generic-rest-bot';
import { MOVEWORKS } from './moveworks';
import type { Profile } from './profile';

/** All bots the app knows. A further one is one more file of data and one line here. */
export const PROFILES: readonly Profile[] = [MOVEWORKS, GENERIC_REST_BOT];

/** The profile a project starts with. */
export const DEFAULT_PROFILE: Profile = MOVEWORKS;

/** undefined: saved settings name a profile that this version no longer has. */
export const profileById = (id: string): Profile | undefined => PROFILES.find((profile) => profile.id === id);
