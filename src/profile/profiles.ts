import { GEMINI_ENTERPRISE, type GeminiSkill } from './gemini-enterprise';
import { GENERIC_REST_BOT, type RestBotSkill } from './generic-rest-bot';
import { HELPDESK_PLUS } from './helpdesk-plus';
import { MCP_CLIENT } from './mcp-client';
import { MICROSOFT_COPILOT, type CopilotSkill } from './microsoft-copilot';
import { MOVEWORKS, type MoveworksSkill } from './moveworks';
import type { Profile } from './profile';
import type { ProjectSettings } from './settings';
import { ROVO_SERVICE, type RovoServiceSkill } from './rovo-service';
import { SCOPED_TOKEN_BOT } from './scoped-token-bot';

/** The skills of each profile: languages are made against it. */
export interface SkillsOfProfiles {
  readonly moveworks: MoveworksSkill;
  readonly 'scoped-token-bot': RestBotSkill;
  readonly 'atlassian-mcp-client': RestBotSkill;
  readonly 'rovo-service': RovoServiceSkill;
  readonly 'microsoft-365-copilot': CopilotSkill;
  readonly 'gemini-enterprise': GeminiSkill;
  readonly 'helpdesk-plus': RestBotSkill;
  readonly 'generic-rest-bot': RestBotSkill;
}

/** All bots the app knows. A further one is one more file of data, a line here, and its words in each language. */
const BY_ID: { readonly [Id in keyof SkillsOfProfiles]: Profile } = {
  moveworks: MOVEWORKS,
  'scoped-token-bot': SCOPED_TOKEN_BOT,
  'atlassian-mcp-client': MCP_CLIENT,
  'rovo-service': ROVO_SERVICE,
  'microsoft-365-copilot': MICROSOFT_COPILOT,
  'gemini-enterprise': GEMINI_ENTERPRISE,
  'helpdesk-plus': HELPDESK_PLUS,
  'generic-rest-bot': GENERIC_REST_BOT,
};

export const PROFILES: readonly Profile[] = Object.values(BY_ID);

/** The profile a project starts with. */
export const DEFAULT_PROFILE: Profile = MOVEWORKS;

/** undefined: saved settings name a profile that this version no longer has. */
export const profileById = (id: string): Profile | undefined => PROFILES.find((profile) => profile.id === id);

/** The profile of a project, be it the admin's own. */
export const profileFor = ({
  profileId,
  ownProfile,
}: Pick<ProjectSettings, 'profileId' | 'ownProfile'>): Profile | undefined =>
  ownProfile?.id === profileId ? ownProfile : profileById(profileId);
