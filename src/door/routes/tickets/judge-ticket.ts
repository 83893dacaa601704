import {
  EXPLAINED_PERMISSIONS,
  explainActions,
  type Explained,
  type TicketFacts,
  type WireExplanation,
} from '../../../bot-api/tickets/explanation';
import type { JiraClient } from '../../../jira/client';
import { isJiraError, isRefused } from '../../../jira/errors';
import { readApprovals } from '../../../jira/resources/approvals';
import { readIssuePermissions } from '../../../jira/resources/permissions';
import { readTransitions, type RawTicket, type RawTransition } from '../../../jira/resources/tickets';
import type { ProjectSettings } from '../../../profile/settings';
import { waitForAll } from '../../../shared/wait-for-all';
import type { Bucket } from '../../../shared/vocabulary';
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

/** What the bot can do to one request now, and what that was judged by. */
export interface JudgedTicket {
  readonly bucket: Bucket | null;
  readonly seenBy: WireExplanation['seenBy'];
  readonly isAwaitingApproval: boolean;
  readonly actions: readonly Explained[];
  /** As Jira lists them to whom it was asked as. */
  readonly transitions: readonly RawTransition[];
}

interface Worked {
  /**
   * Transitions that rules close to the account, where Jira could not be asked as it and lists them to the app alone.
   */
  readonly shutToBot?: () => Promise<ReadonlySet<string>>;
}

/** Judges a request that was read. The one judgement behind the door's answer and the page's. */
export async function judgeTicket(
  { id, fields }: RawTicket,
  settings: ProjectSettings,
  tenant: Tenant,
  { shutToBot }: Worked = {},
): Promise<JudgedTicket> {
  const { jira } = tenant;
  const { serviceAccount } = settings.accounts;
  const [looked, isAwaitingApproval] = await waitForAll([
    serviceAccount === null ? null : look(jira, serviceAccount, id),
    isApprovalPending(jira, id),
  ]);
  const statusIds = [fields.status.id, ...(looked?.transitions ?? []).map(({ to }) => to.id)];
  const buckets = await statusBuckets(settings, { wanted: statusIds, isOneOfMany: false }, tenant).catch(() => null);
  const shut = looked?.seenBy === 'app' ? await shutToBot?.() : undefined;
  const transitions = looked?.transitions.filter((transition) => shut?.has(transition.id) !== true) ?? [];
  const bucket = buckets?.get(fields.status.id) ?? null;
  const facts: TicketFacts = {
    account: accountOf(looked && { ...looked, transitions }, buckets),
    bucket,
    isAwaitingApproval,
    resolveFields: profileOf(settings).resolveFields,
  };
  return {
    bucket,
    seenBy: looked?.seenBy ?? null,
    isAwaitingApproval,
    actions: explainActions(facts),
    transitions,
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
