/** What a key may be allowed to do; each route needs one. */
export const BOT_SCOPES = [
  'forms:read',
  'forms:submit',
  'articles:read',
  'tickets:read',
  'people:read',
  'readiness:read',
] as const;
export type BotScope = (typeof BOT_SCOPES)[number];
