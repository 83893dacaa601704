import { nameProjects, searchProjects, type ListedProject } from '../../jira/resources/projects';
import type { LastRun, ProjectChoice } from '../../shared/contract';
import { listSetUpProjects } from '../../store/settings-store';
import { readSetUpProjects, readSummaries, type ReportSummary } from '../../store/report-store';
import { readStandings, type Standing } from '../../store/risk-store';
import { proposeFirst } from '../setup/propose-test-projects';
import type { Tenant } from '../../app/tenant';
import { chunks } from '../../shared/chunks';

/** One storage batch takes 25 keys, and a page of a list should not be longer anyway. */
const PAGE = 25;

const NOBODY: readonly string[] = [];

interface Query {
  readonly query?: string;
  readonly startAt?: number;
}

/**
 * One page of the site's service projects, each with how its newest audit ended. The first page of the whole list opens
 * with the projects that are set up, wherever the alphabet puts them; later pages leave those out.
 */
export async function listProjects(
  { query, startAt = 0 }: Query,
  { jira, now }: Tenant,
): Promise<{ readonly projects: readonly ProjectChoice[]; readonly total: number }> {
  const [page, setUpIds] = await Promise.all([
    searchProjects(jira, { query: query || undefined, startAt, maxResults: PAGE, typeKey: 'service_desk' }),
    query ? NOBODY : listSetUpProjects(),
  ]);
  const isOpening = startAt === 0;
  const first = isOpening ? await nameProjects(jira, setUpIds) : [];
  const rest = page.values.filter(({ id }) => !setUpIds.includes(id));
  const projects = await withStanding([...first, ...rest], now());
  return {
    projects: projects.map((project) => withHint(project, projects)),
    total: page.total ?? startAt + projects.length,
  };
}

/**
 * Only projects of the same page are known here; a test project that stands on another one costs no more than a hint.
 */
const withHint = (project: ProjectChoice, listed: readonly ProjectChoice[]): ProjectChoice => {
  const hint = project.isSetUp ? undefined : proposeFirst(project, listed);
  return hint ? { ...project, hint } : project;
};

export const styleOf = ({ style, simplified }: ListedProject): ProjectChoice['style'] =>
  style === 'next-gen' || simplified === true ? 'team-managed' : 'company-managed';

async function withStanding(listed: readonly ListedProject[], now: string): Promise<readonly ProjectChoice[]> {
  const rows = await Promise.all(
    chunks(listed, PAGE).map(async (batch) => {
      const ids = batch.map(({ id }) => id);
      const [summaries, setUp, standings] = await Promise.all([
        readSummaries(ids),
        readSetUpProjects(ids),
        readStandings(ids),
      ]);
      return batch.map((project): ProjectChoice => ({
        id: project.id,
        key: project.key,
        name: project.name,
        style: styleOf(project),
        isSetUp: setUp.has(project.id),
        lastRun: lastRunOf(summaries.get(project.id), standings.get(project.id), now),
      }));
    }),
  );
  return rows.flat();
}

/** What was accepted counts for the report it was worked out for, and until the first of it expires. */
export const lastRunOf = (
  summary: ReportSummary | undefined,
  standing: Standing | undefined,
  now: string,
): LastRun | null => {
  if (!summary) return null;
  if (standing?.takenAt !== summary.takenAt || Date.parse(standing.until) <= Date.parse(now)) return summary;
  const { verdict, acceptedRisks, blocking } = standing;
  return { ...summary, verdict, acceptedRisks, ...(blocking && { blocking }) };
};
