import { z } from 'zod';
import { readTicketFeedState, switchTicketFeed } from '../door/routes/tickets/switch-ticket-feed';
import { moveBotUrl, tellBotUrl } from '../door/bot-url';
import { listKeys, revokeKey, rotateKey } from '../door/change-key';
import { createKey } from '../door/create-key';
import { readAccessLog } from '../door/read-access-log';
import { listBotRoutes, tryBotCall } from '../door/try-bot-call';
import { explainArticles } from '../door/preview/explain-articles';
import { previewForm, previewForms } from '../door/preview/preview-forms';
import { adminOnly } from './admin-only';
import { oneProject } from './one-project';
import { BOT_SCOPES, KEY_KINDS } from '../shared/vocabulary';

const keyId = z.string().regex(/^[0-9a-f]{16}$/u);
/** The longest PEM of an RSA key of 4,096 bits has some 800 characters; a JWK with extras a few more. */
const publicKey = z.string().min(1).max(10_000);
const scope = z.enum(BOT_SCOPES);

const newKey = z.object({
  name: z.string().trim().min(1).max(100),
  kind: z.enum(KEY_KINDS),
  scopes: z.array(scope).min(1).max(6),
  projectIds: z
    .array(z.string().regex(/^\d{1,19}$/u))
    .min(1)
    .max(100),
  validForDays: z.number().int().min(1).max(365).optional(),
  showsEmail: z.boolean().optional(),
  jwt: z
    .object({
      issuer: z.string().min(1).max(500),
      audience: z.string().min(1).max(500),
      kid: z.string().min(1).max(200).nullable(),
      publicKey,
    })
    .optional(),
});

/** The door itself judges what the path and the query hold. */
const trialCall = z.object({
  keyId,
  path: z.string().min(1).max(2000),
  query: z.record(z.string().min(1).max(100), z.string().max(5000)),
  ifNoneMatch: z.string().min(1).max(200).optional(),
});

/** What the page “Bot access” may ask; for Jira administrators only, like the rest. */
export const botAccess = {
  listKeys: adminOnly(z.object({}), listKeys),
  createKey: adminOnly(newKey, createKey),
  rotateKey: adminOnly(
    z.object({ keyId, overlapHours: z.number().min(0).max(168), publicKey: publicKey.optional() }),
    rotateKey,
  ),
  revokeKey: adminOnly(z.object({ keyId }), revokeKey),
  readAccessLog: adminOnly(z.object({ day: z.iso.date(), before: z.iso.datetime().optional() }), readAccessLog),
  readBotUrl: adminOnly(z.object({}), tellBotUrl),
  rotateBotUrl: adminOnly(z.object({}), moveBotUrl),
  readTicketFeed: adminOnly(oneProject, readTicketFeedState),
  switchTicketFeed: adminOnly(oneProject.extend({ isOn: z.boolean().nullable() }), switchTicketFeed),
  listBotRoutes: adminOnly(z.object({}), listBotRoutes),
  tryBotCall: adminOnly(trialCall, tryBotCall),
  previewForms: adminOnly(oneProject, previewForms),
  previewForm: adminOnly(oneProject.extend({ formId: z.string().min(1).max(100) }), previewForm),
  explainArticles: adminOnly(oneProject.extend({ query: z.string().trim().min(1).max(200) }), explainArticles),
};
