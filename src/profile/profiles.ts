import { GENERIC_REST_BOT, type RestBotSkill } from './generic-rest-bot';
import { MCP_CLIENT } from './mcp-client';
import { MOVEWORKS, type MoveworksSkill } from './moveworks';
import type { Profile } from './profile';
import { SCOPED_TOKEN_BOT } from './scoped-token-bot';

/** The skills of each profile: languages are made against it. */
export interface SkillsOfProfiles {
  readonly moveworks: MoveworksSkill;
  readonly 'scoped-token-bot': RestBotSkill;
  readonly 'atlassian-mcp-client': RestBotSkill;
  readonly 'generic-rest-bot': RestBotSkill;
}

/** All bots the app knows. A further one is one more file of data, a line here, and its words in each language. */
const BY_ID: { readonly [Id in keyof SkillsOfProfiles]: Profile } = {
  moveworks: MOVEWORKS,
  'scoped-token-bot': SCOPED_TOKEN_BOT,
  'atlassian-mcp-client': MCP_CLIENT,
  'generic-rest-bot': GENERIC_REST_BOT,
};

export const PROFILES: readonly Profile[] = Object.values(BY_ID);

/** The profile a project starts with. */
export const DEFAULT_PROFILE: Profile = MOVEWORKS;

/** undefined: saved settings name a profile that this version no longer has. */
export const profileById = (id: string): Profile | undefined => PROFILES.find((profile) => profile.id === id);
