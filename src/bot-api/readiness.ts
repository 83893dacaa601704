import { z } from 'zod';
import type { AuditReport } from '../shared/report';

const projectReadinessSchema = z.object({
  projectId: z.string(),
  projectKey: z.string(),
  /** null: no audit has been finished yet, which is never a go. */
  audit: z.object({
    takenAt: z.iso.datetime(),
    verdict: z.enum(['go', 'no-go']),
    score: z.number(),
    requirementSet: z.object({ id: z.string(), version: z.string() }),
    skills: z.array(z.object({ id: z.string(), isOn: z.boolean(), verdict: z.enum(['go', 'no-go', 'off']), heldBackBy: z.array(z.string()) })),
  }).nullable(),
});
export type ProjectReadiness = z.infer<typeof projectReadinessSchema>;

export const readinessSchema = z.object({ projects: z.array(projectReadinessSchema) });

/** What a stored report says to a bot: verdicts and ids, no finding, no name of anybody. */
export const toReadiness = (project: { readonly id: string; readonly key: string }, report: AuditReport | null): ProjectReadiness => ({
  projectId: project.id,
  projectKey: project.key,
  audit: report && {
    takenAt: report.takenAt,
    verdict: report.verdict,
    score: report.score,
    requirementSet: { id: report.profile.id, version: report.profile.version },
    skills: report.skills.map(({ id, isOn, verdict, heldBackBy }) => ({ id, isOn, verdict, heldBackBy: [...heldBackBy] })),
  },
});
