import type { SignalTicket } from '../../../bot-api/tickets/signal';
import { isJiraError, isRefused } from '../../../jira/errors';
import { readTicket } from '../../../jira/resources/tickets';
import { listSetUpProjects } from '../../../store/settings-store';
import type { Tenant } from '../../../app/tenant';
import { NotKnownYet } from './not-known-yet';

/**
 * The ticket of an event that only names its id, as it is now; null where it is gone, or no project is set up and
 * nobody would read it. Throws `NotKnownYet`.
 */
export async function readSignalTicket(issueId: string, { jira }: Tenant): Promise<SignalTicket | null> {
  if ((await listSetUpProjects()).length === 0) return null;
  try {
    const { key, fields } = await readTicket(jira, issueId);
    return {
      key,
      projectId: fields.project.id,
      statusId: fields.status.id,
      isAssigned: fields.assignee != null,
      reporterId: fields.reporter?.accountId ?? null,
    };
  } catch (error) {
    if (!isJiraError(error)) throw error;
    if (error.name === 'JiraNotFound') return null;
    throw new NotKnownYet(isRefused(error) ? 'permission' : 'unavailable');
  }
}
