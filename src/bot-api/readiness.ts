import { z } from 'zod';
import { blockingCounts } from '../shared/judgement';
import type { AuditReport } from '../shared/report';
import { anchorsSchema, type Anchors } from './anchors';
import { SKILL_STATES } from '../shared/vocabulary';

/** After this long a verdict is called stale: an audit runs each day, so two were missed. */
const FRESH_MS = 48 * 3_600_000;

const auditSchema = z.object({
  takenAt: z.iso.datetime(),
  isStale: z.boolean().describe('Older than 48 hours; a verdict of then says little of now.'),
  verdict: z.enum(['go', 'no-go']),
  score: z.number().int().min(0).max(100),
  blocking: z
    .object({
      failed: z.number().int().min(0),
      toConfirm: z.number().int().min(0).describe('A person has to look and say what they saw.'),
      unchecked: z.number().int().min(0).describe('Could not be looked at.'),
    })
    .describe('How many checks block go-live. All three are 0 exactly where the verdict is go.'),
  requirementSet: z.object({ id: z.string(), version: z.string() }),
  skills: z.array(
    z.object({
      id: z.string(),
      isOn: z.boolean(),
      verdict: z.enum(SKILL_STATES),
      heldBackBy: z.array(z.string()).describe('Ids of the checks that block it.'),
    }),
  ),
  acceptedRisks: z
    .array(z.object({ check: z.string(), isWholeCheck: z.boolean(), expiresAt: z.iso.datetime() }))
    .describe('Risks that an admin accepted for a while. The verdicts count them as accepted, never as passed.'),
  ids: anchorsSchema.nullable().describe('The ids a bot needs, as this audit saw them; null: audit once more.'),
});

const readinessSchema = z
  .object({
    projects: z.array(
      z.object({
        projectId: z.string(),
        projectKey: z.string(),
        audit: auditSchema.nullable().describe('null: no audit has been finished yet, which is never a go.'),
      }),
    ),
  })
  .describe('What is signed.');
export type Readiness = z.infer<typeof readinessSchema>;

const signatureSchema = z.object({
  algorithm: z.literal('Ed25519'),
  keyId: z
    .string()
    .describe('Thumbprint of the public key (RFC 7638). Compare it with the one on the page “Bot access”.'),
  publicKey: z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() }),
  value: z.string().describe('Signature over the canonical JSON (RFC 8785) of `readiness`, as base64url.'),
});
export type Signature = z.infer<typeof signatureSchema>;

export const signedReadinessSchema = z
  .object({ readiness: readinessSchema, signature: signatureSchema })
  .describe('The verdicts, with a signature that proves a copy; docs/readiness/ has a script that checks it.');

/** What a stored report says to a bot: verdicts and ids, no finding, no name of anybody. */
export const toProjectReadiness = (
  project: { readonly id: string; readonly key: string },
  report: AuditReport | null,
  ids: Anchors | null,
  now: string,
): Readiness['projects'][number] => ({
  projectId: project.id,
  projectKey: project.key,
  audit: report && {
    takenAt: report.takenAt,
    isStale: Date.parse(now) - Date.parse(report.takenAt) > FRESH_MS,
    verdict: report.verdict,
    score: Math.round(report.score),
    blocking: blockingCounts(report.results),
    requirementSet: { id: report.profile.id, version: report.profile.version },
    skills: report.skills.map(({ id, isOn, verdict, heldBackBy }) => ({
      id,
      isOn,
      verdict,
      heldBackBy: [...heldBackBy],
    })),
    acceptedRisks: (report.acceptedRisks ?? []).map(({ check, subject, expiresAt }) => ({
      check,
      isWholeCheck: subject === null,
      expiresAt,
    })),
    ids,
  },
});
