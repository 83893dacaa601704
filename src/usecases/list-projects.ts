import { searchProjects } from '../jira/resources/projects';
import type { ProjectChoice } from '../shared/contract';
import { readSetUpProjects, readSummaries } from '../store/report-store';
import type { Tenant } from './tenant';

/** One storage batch takes 25 keys, and a page of a list should not be longer anyway. */
const PAGE = 25;

/** One page of the site's service projects, each with how its newest audit ended. */
export async function listProjects({ query, startAt = 0 }: { readonly query?: string; readonly startAt?: number }, { jira }: Tenant): Promise<{ readonly projects: readonly ProjectChoice[]; readonly total: number }> {
  const page = await searchProjects(jira, { query: query || undefined, startAt, maxResults: PAGE, typeKey: 'service_desk' });
  const ids = page.values.map((project) => project.id);
  const [summaries, setUp] = await Promise.all([readSummaries(ids), readSetUpProjects(ids)]);
  const projects = page.values.map((project): ProjectChoice => ({
    id: project.id,
    key: project.key,
    name: project.name,
    style: project.style === 'next-gen' || project.simplified === true ? 'team-managed' : 'company-managed',
    isSetUp: setUp.has(project.id),
    lastRun: summaries.get(project.id) ?? null,
  }));
  return { projects, total: page.total ?? startAt + projects.length };
}
