import { nextStep } from '../../checks/next-step';
import { nameProjects } from '../../jira/resources/projects';
import type { ProjectSettings } from '../../profile/settings';
import type { OverviewRow } from '../../shared/overview-contract';
import { readGoLives } from '../../store/go-live-store';
import { readTrends } from '../../store/report-history-store';
import { readSummaries } from '../../store/report-store';
import { readStandings } from '../../store/risk-store';
import { listSettings } from '../../store/settings-store';
import { expiringSoon, isSoon } from './expiring';
import { lastRunOf, styleOf } from './list-projects';
import type { Tenant } from '../../app/tenant';
import { chunks } from '../../shared/chunks';

/** One storage batch takes 25 keys. */
const BATCH = 25;

/**
 * Every project that is set up, as its newest audit left it. Projects that Jira does not show any more are left out.
 */
export async function readOverview(
  _: unknown,
  { jira, now }: Tenant,
): Promise<{ readonly rows: readonly OverviewRow[] }> {
  const settings = await listSettings();
  const at = now();
  const [named, ...standings] = await Promise.all([
    nameProjects(
      jira,
      settings.map(({ projectId }) => projectId),
    ),
    ...chunks(settings, BATCH).map((batch) => standingOf(batch, at)),
  ]);
  const standing = new Map(standings.flat().map((one) => [one.projectId, one.row]));
  const rows = named.flatMap((project): readonly OverviewRow[] => {
    const row = standing.get(project.id);
    return row
      ? [{ project: { id: project.id, key: project.key, name: project.name, style: styleOf(project) }, ...row }]
      : [];
  });
  return { rows };
}

type Standing = { readonly projectId: string; readonly row: Omit<OverviewRow, 'project'> };

async function standingOf(batch: readonly ProjectSettings[], now: string): Promise<readonly Standing[]> {
  const ids = batch.map(({ projectId }) => projectId);
  const [summaries, risks, trends, goLives] = await Promise.all([
    readSummaries(ids),
    readStandings(ids),
    readTrends(ids),
    readGoLives(ids),
  ]);
  return batch.map((settings): Standing => {
    const { projectId } = settings;
    const lastRun = lastRunOf(summaries.get(projectId), risks.get(projectId), now);
    const trend = trends.get(projectId);
    const goLiveAt = goLives.get(projectId)?.at ?? null;
    const expiresAt = soonest(
      settings,
      lastRun?.acceptedRisks === undefined ? undefined : risks.get(projectId)?.until,
      now,
    );
    return {
      projectId,
      row: {
        lastRun,
        trend: trend?.scores ?? [],
        next: nextStep({
          lastRun,
          hasServiceAccount: settings.accounts.serviceAccount !== null,
          firstToFix: trend?.firstToMend == null ? null : { check: trend.firstToMend, isProblem: trend.isProblem },
          isLive: goLiveAt !== null,
          expiresAt,
          now,
        }),
        goLiveAt,
        expiresAt,
      },
    };
  });
}

/** `until`: when the first accepted risk that acts expires. */
const soonest = (settings: ProjectSettings, until: string | undefined, now: string): string | null =>
  [
    ...expiringSoon(settings, [], now).map(({ expiresAt }) => expiresAt),
    ...(until !== undefined && isSoon(until, now) ? [until] : []),
  ].sort()[0] ?? null;
