import { takeId } from '../add/ids';
import { addIssue } from '../add/issue';
import type { SiteState } from '../state';
import type { SiteUser } from '../state/people';
import type { SiteProject } from '../state/project';
import type { SiteIssue } from '../state/issue';
import { inTurn } from './chance';

const DAY = 86_400_000;
/** The first issue was raised then; each later one half a day after. */
const FIRST = Date.UTC(2026, 8, 1, 7, 30);
const jiraTime = (ms: number): string => new Date(ms).toISOString().replace('Z', '+0000');
const paragraph = (text: string): Record<string, unknown> => ({
  version: 1,
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

const answer = (site: SiteState, author: SiteUser, text: string, at: number): SiteIssue['comments'][number] => ({
  id: String(takeId(site, 'comment')),
  author: author.accountId,
  body: paragraph(text),
  created: jiraTime(at),
  updated: jiraTime(at),
  jsdPublic: true,
});

/**
 * Adds requests raised through the portal of a project, spread over its request types, its customers and the statuses
 * of their workflows.
 */
export const raisedRequests = (
  site: SiteState,
  project: SiteProject,
  count: number,
  customers: readonly SiteUser[],
  agents: readonly SiteUser[],
): void => {
  const desk = site.serviceDesks.find(({ projectId }) => projectId === project.id);
  const requestTypes = site.requestTypes.filter(
    ({ serviceDeskId, groupIds }) => serviceDeskId === desk?.id && groupIds.length > 0,
  );
  const scheme = site.workflowSchemes.find(({ id }) => id === project.workflowSchemeId);
  for (let n = 0; n < count; n += 1) {
    const requestType = inTurn(requestTypes, n);
    const reporter = inTurn(customers, n * 31);
    const agent = inTurn(agents, n);
    const workflowId = scheme?.workflowByIssueType[requestType.issueTypeId] ?? scheme?.defaultWorkflowId;
    const status = inTurn(site.workflows.find(({ id }) => id === workflowId)?.statuses ?? [], n);
    const isDone = site.statuses.find(({ id }) => id === status.statusReference)?.statusCategory === 'DONE';
    const at = FIRST + (n * DAY) / 2;
    addIssue(site, {
      projectId: project.id,
      issueTypeId: requestType.issueTypeId,
      statusId: status.statusReference,
      requestTypeId: requestType.id,
      summary: `${requestType.name} (${reporter.displayName})`,
      description: paragraph(requestType.description || requestType.name),
      reporter: reporter.accountId,
      assignee: n % 3 === 0 ? null : agent.accountId,
      resolutionId: isDone ? '10000' : null,
      created: jiraTime(at),
      updated: jiraTime(at + DAY),
      comments: n % 2 === 0 ? [answer(site, agent, 'We are on it.', at + DAY / 4)] : [],
    });
  }
};
