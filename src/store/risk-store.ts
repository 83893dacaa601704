import { kvs } from '@forge/kvs';
import { z } from 'zod';
import type { AcceptedRisk } from '../shared/report';
import { changeValue, LEFT } from './change-value';
import { keys } from './keys';
import { blockingSchema } from './report-store';

const riskSchema = z.object({
  id: z.string(),
  check: z.string(),
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

const risksIn = (stored: unknown): readonly AcceptedRisk[] => storedSchema.safeParse(stored).data?.risks ?? [];

/** Changes what was accepted; told again where another admin was quicker. The very list it was told: nothing is to be changed. */
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
export async function readStandings(projectIds: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
  if (projectIds.length === 0) return new Map();
  const { successfulKeys } = await kvs.batchGet<unknown>(projectIds.map((id) => ({ key: keys.riskStanding(id) })));
  const found = new Map(successfulKeys.map((row) => [row.key, standingSchema.safeParse(row.value)] as const));
  return new Map(
    projectIds.flatMap((id) => {
      const parsed = found.get(keys.riskStanding(id));
      return parsed?.success ? [[id, parsed.data] as const] : [];
    }),
  );
}
