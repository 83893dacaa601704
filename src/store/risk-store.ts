import { kvs } from '@forge/kvs';
import { z } from 'zod';
import type { AcceptedRisk, AuditReport } from '../shared/report';
import { changeValue, LEFT } from './change-value';
import { keys } from './keys';
import { readBatch } from './read-batch';
import { readMany } from './read-many';
import { blockingSchema, readReport } from './report-store';

const riskSchema = z.object({
  id: z.string(),
  check: z.string(),
  profileId: z.string().optional(),
  subject: z.object({ id: z.string(), workflowId: z.string().optional() }).nullable(),
  reason: z.string(),
  owner: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});
const storedSchema = z.object({ version: z.literal(1), risks: z.array(riskSchema) });

const standingSchema = z.object({
  version: z.literal(1),
  /** The report it was worked out for. */
  takenAt: z.string(),
  verdict: z.enum(['go', 'no-go']),
  acceptedRisks: z.number().int().positive(),
  /** What blocks go-live besides; an earlier version did not keep it. */
  blocking: blockingSchema.optional(),
  /** When the first of them expires. */
  until: z.iso.datetime(),
});
export type Standing = Omit<z.infer<typeof standingSchema>, 'version'>;

/** What was accepted of a project's findings, the expired ones too. Kept until withdrawn; ids only, no names. */
export async function readRisks(projectId: string): Promise<readonly AcceptedRisk[]> {
  return risksIn(await kvs.get(keys.risks(projectId)));
}

/** The newest report beside what was accepted of it: two rows in one call, for a bot that asks. */
export async function readReportAndRisks(
  projectId: string,
): Promise<{ readonly report: AuditReport | null; readonly risks: readonly AcceptedRisk[] }> {
  const rows = await readBatch([keys.latestReport(projectId), keys.risks(projectId)]);
  // null where there is none, so that it is not asked for again.
  const report = await readReport(projectId, rows.get(keys.latestReport(projectId)) ?? null);
  return { report, risks: risksIn(rows.get(keys.risks(projectId))) };
}

const risksIn = (stored: unknown): readonly AcceptedRisk[] => storedSchema.safeParse(stored).data?.risks ?? [];

/**
 * Changes what was accepted; told again where another admin was quicker. The very list it was told: nothing is to be
 * changed.
 */
export async function changeRisks(
  projectId: string,
  change: (risks: readonly AcceptedRisk[]) => readonly AcceptedRisk[],
): Promise<void> {
  await changeValue(keys.risks(projectId), (stored) => {
    const current = risksIn(stored);
    const risks = change(current);
    return risks === current ? LEFT : { version: 1, risks };
  });
}

/** null: nothing that was accepted acts on the report. */
export async function writeStanding(projectId: string, standing: Standing | null): Promise<void> {
  await (standing
    ? kvs.set(keys.riskStanding(projectId), { version: 1, ...standing })
    : kvs.delete(keys.riskStanding(projectId)));
}

/** Of up to 25 projects in one batch, for the project list. */
export const readStandings = (projectIds: readonly string[]): Promise<ReadonlyMap<string, Standing>> =>
  readMany(projectIds, keys.riskStanding, standingSchema);
