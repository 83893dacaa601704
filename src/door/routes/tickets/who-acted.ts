import { createHash } from 'node:crypto';
import { actorKindFromEvent } from '../../../bot-api/tickets/actor-kind';
import type { Signal } from '../../../bot-api/tickets/signal';
import type { ActorKind } from '../../../bot-api/tickets/ticket-event';
import { isJiraError, isRefused } from '../../../jira/errors';
import { checkPermissions } from '../../../jira/resources/permissions';
import { readAccount } from '../../../jira/resources/users';
import type { ProjectSettings } from '../../../profile/settings';
import { claimLookUp, FRESH_MS, readActorKind, writeActorKind } from '../../../store/ticket-feed-store';
import type { Tenant } from '../../../app/tenant';
import { NotKnownYet } from './not-known-yet';

/** Whoever may work on requests in the portal's back office holds it; Jira names its agents by nothing else. */
const AGENT_PERMISSION = 'SERVICEDESK_AGENT';

/**
 * Who acted on the ticket, by ids and rights, never by names. Asks Jira once a day per account. Throws `NotKnownYet`.
 */
export async function whoActed(
  actor: Signal['actor'],
  reporterId: string | null,
  settings: ProjectSettings,
  tenant: Tenant,
): Promise<ActorKind> {
  const told = actorKindFromEvent(actor, { reporterId, serviceAccount: settings.accounts.serviceAccount });
  if (told !== null || actor === null) return told ?? 'unknown';
  const { accountId } = actor;
  const now = Date.parse(tenant.now());
  const digest = createHash('sha256').update(`${settings.projectId} ${accountId}`).digest('base64url');
  const known = await readActorKind(digest);
  if (known && now - known.readAt < FRESH_MS) return known.kind;
  // The others of a bulk change come back, and find what the first was told.
  if (!(await claimLookUp(`actor:${digest}`, now))) throw new NotKnownYet('unavailable');
  const kind = await askJira(accountId, settings.projectId, tenant);
  if (kind !== 'unknown') await writeActorKind(digest, { readAt: now, kind });
  return kind;
}

const askJira = async (
  accountId: string,
  projectId: string,
  { jira }: Tenant,
): Promise<'employee' | 'agent' | 'app' | 'unknown'> => {
  try {
    const { accountType } = await readAccount(jira, accountId);
    if (accountType === 'app') return 'app';
    if (accountType === 'customer') return 'employee';
    const { projectPermissions } = await checkPermissions(jira, {
      accountId,
      global: [],
      project: [AGENT_PERMISSION],
      projectIds: [projectId],
    });
    return projectPermissions.some(
      ({ permission, projects }) => permission === AGENT_PERMISSION && projects.includes(projectId),
    )
      ? 'agent'
      : 'employee';
  } catch (error) {
    if (!isJiraError(error)) throw error;
    // An account that was deleted since stays unknown, however often Jira is asked.
    if (error.name === 'JiraNotFound' || error.status === 400) return 'unknown';
    throw new NotKnownYet(isRefused(error) ? 'permission' : 'unavailable');
  }
};
