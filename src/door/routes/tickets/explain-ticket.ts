import {
  EXPLAINED_PERMISSIONS,
  explainActions,
  type TicketFacts,
  type WireExplanation,
} from '../../../bot-api/tickets/explanation';
import type { JiraClient } from '../../../jira/client';
import { isJiraError, isRefused } from '../../../jira/errors';
import { readApprovals } from '../../../jira/resources/approvals';
import { readIssuePermissions } from '../../../jira/resources/permissions';
import { readTicket, readTransitions, type RawTransition } from '../../../jira/resources/tickets';
import { waitForAll } from '../../../shared/wait-for-all';
import { notFound } from '../../http/door-error';
import type { BotProject } from '../../../app/live-project';
import { profileOf } from '../../../app/profile-of';
import type { Tenant } from '../../../app/tenant';
import { toWireTransitions } from './read-ticket-state';
import { statusBuckets } from './status-buckets';

interface Looked {
  readonly seenBy: WireExplanation['seenBy'];
  readonly finds: boolean;
  readonly granted: readonly string[];
  readonly transitions: readonly RawTransition[];
}

/**
 * Why the bot can or cannot do something to a ticket now. Throws `DoorError` where there is none, or it lies in a
 * project the key may not read: both in the same words.
 */
export async function explainTicket(
  idOrKey: string,
  projects: readonly BotProject[],
  tenant: Tenant,
): Promise<WireExplanation> {
  const { jira } = tenant;
  const { id, key, fields } = await readTicket(jira, idOrKey);
  const project = projects.find((one) => one.id === fields.project.id);
  if (!project) throw notFound('thing in Jira');
  const { serviceAccount } = project.settings.accounts;
  const [looked, isAwaitingApproval] = await waitForAll([
    serviceAccount === null ? null : look(jira, serviceAccount, id),
    isApprovalPending(jira, id),
  ]);
  const statusIds = [fields.status.id, ...(looked?.transitions ?? []).map(({ to }) => to.id)];
  const buckets = await statusBuckets(project.settings, { wanted: statusIds, isOneOfMany: false }, tenant).catch(
    () => null,
  );
  const bucket = buckets?.get(fields.status.id) ?? null;
  const facts: TicketFacts = {
    account: accountOf(looked, buckets),
    bucket,
    isAwaitingApproval,
    resolveFields: profileOf(project.settings).resolveFields,
  };
  return {
    ticket: { id, key, projectId: fields.project.id, statusId: fields.status.id, bucket },
    seenBy: looked?.seenBy ?? null,
    actions: explainActions(facts).map(({ permissions, transitions, ...rest }) => ({
      ...rest,
      permissions: [...permissions],
      transitions: [...transitions],
    })),
  };
}

const accountOf = (looked: Looked | null, buckets: Parameters<typeof toWireTransitions>[1]): TicketFacts['account'] => {
  if (looked === null) return { state: 'not-chosen' };
  if (!looked.finds) return { state: 'does-not-find-it' };
  return {
    state: 'finds-it',
    isItself: looked.seenBy === 'service-account',
    granted: looked.granted,
    transitions: toWireTransitions(looked.transitions, buckets),
  };
};

/** An issue that is no request of a portal has nothing to approve. */
const isApprovalPending = async (jira: JiraClient, issueId: string): Promise<boolean> => {
  try {
    return (await readApprovals(jira, issueId)).some(({ finalDecision }) => finalDecision === 'pending');
  } catch (error) {
    if (isJiraError(error) && error.name === 'JiraNotFound') return false;
    throw error;
  }
};

/** With the eyes of the service account an administrator saved; where that is refused, as the app about it. */
const look = async (jira: JiraClient, accountId: string, issueId: string): Promise<Looked> => {
  try {
    return await lookAsItself(jira.actingAs(accountId), issueId);
  } catch (error) {
    if (!isJiraError(error) || !isRefused(error)) throw error;
  }
  const [granted, transitions] = await waitForAll([
    readIssuePermissions(jira, issueId, EXPLAINED_PERMISSIONS, accountId),
    readTransitions(jira, issueId),
  ]);
  return { seenBy: 'app', finds: granted.includes('BROWSE_PROJECTS'), granted, transitions };
};

const lookAsItself = async (bot: JiraClient, issueId: string): Promise<Looked> => {
  try {
    // First the one that is refused where the account does not find the request.
    const transitions = await readTransitions(bot, issueId);
    const granted = await readIssuePermissions(bot, issueId, EXPLAINED_PERMISSIONS);
    return { seenBy: 'service-account', finds: true, granted, transitions };
  } catch (error) {
    if (!isJiraError(error) || error.name !== 'JiraNotFound') throw error;
    return { seenBy: 'service-account', finds: false, granted: [], transitions: [] };
  }
};
