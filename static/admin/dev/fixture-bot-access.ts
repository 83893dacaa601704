import type { AccessLogEntry, BotKeyMade, BotKeyRequest, BotKeyRow } from '../../../src/shared/contract';
import { botPreviewAnswers } from './fixture-bot-preview';

/** Keys, address and log while the page is built; invented, and only for development. */

const ok = <T>(value: T) => ({ ok: true, value }) as const;
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
const url = 'https://3f1c2d4e-0000-4000-8000-000000000001.hello.atlassian-dev.net/x1/bnQxZ0hkTmFQb2Z0b2JvdA';

const key = (id: string, part: Partial<BotKeyRow>): BotKeyRow => ({
  id,
  name: 'Moveworks',
  kind: 'bearer',
  scopes: ['forms:read', 'forms:submit'],
  projectIds: ['10000'],
  showsEmail: false,
  createdAt: inDays(-3),
  expiresAt: inDays(87),
  state: 'valid',
  revokedAt: null,
  lastUsedAt: inDays(-0.1),
  overlapUntil: null,
  jwt: null,
  ...part,
});

const keys: readonly BotKeyRow[] = [
  key('0a1b2c3d4e5f6071', {}),
  key('1a1b2c3d4e5f6072', {
    name: 'Bot of the northern region, test environment',
    kind: 'hmac',
    scopes: ['forms:read', 'forms:submit', 'articles:read', 'tickets:read', 'people:read', 'readiness:read'],
    projectIds: ['10000', '10001', '10002'],
    state: 'expires-soon',
    expiresAt: inDays(6),
    overlapUntil: inDays(0.5),
  }),
  key('2a1b2c3d4e5f6073', {
    name: 'مساعد',
    kind: 'jwt',
    jwt: { issuer: 'https://idp.example', audience: 'bot', kid: null, algorithm: 'ES256' },
    lastUsedAt: null,
  }),
  key('3a1b2c3d4e5f6074', { name: 'Old pilot', state: 'revoked', revokedAt: inDays(-1) }),
  key('4a1b2c3d4e5f6075', { name: 'Trial', state: 'expired', expiresAt: inDays(-9) }),
];

const entries: readonly AccessLogEntry[] = [
  { at: inDays(-0.01), keyId: '0a1b2c3d4e5f6071', route: 'GET /v1/forms/{id}', status: 200, code: null },
  { at: inDays(-0.02), keyId: '1a1b2c3d4e5f6072', route: 'GET /v1/tickets/events', status: 403, code: 'missing-scope' },
  { at: inDays(-0.03), keyId: null, route: null, status: 401, code: 'unauthorized' },
];

/** What the page is told about the door; with `none`, of a site where no bot has a key. */
export const botAccessAnswers = (state: string): Record<string, (payload: never) => unknown> => ({
  readBotUrl: () => ok({ url, signingKeyId: state === 'none' ? null : '9f8e7d6c5b4a3921' }),
  rotateBotUrl: () => ok({ url: `${url}2` }),
  listKeys: () => ok(state === 'none' ? [] : keys),
  createKey: ({ jwt, ...asked }: BotKeyRequest) =>
    ok<BotKeyMade>({
      key: key('5a1b2c3d4e5f6076', {
        ...asked,
        lastUsedAt: null,
        jwt: jwt === undefined ? null : { ...jwt, algorithm: 'RS256' },
      }),
      shown: asked.kind === 'jwt' ? null : `bpk_5a1b2c3d4e5f6076_${'0f1e'.repeat(16)}`,
    }),
  rotateKey: ({ keyId }: { readonly keyId: string }) =>
    ok<BotKeyMade>({ key: key(keyId, { overlapUntil: inDays(1) }), shown: `bpk_${keyId}_${'0f1e'.repeat(16)}` }),
  revokeKey: ({ keyId }: { readonly keyId: string }) => ok(key(keyId, { state: 'revoked', revokedAt: inDays(0) })),
  ...botPreviewAnswers(state),
  readAccessLog: () => ok({ entries: state === 'none' ? [] : entries, hasMore: state !== 'none' }),
});
