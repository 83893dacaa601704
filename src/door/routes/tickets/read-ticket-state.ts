import type { WireTicket } from '../../../bot-api/tickets/ticket-view';
import { checkPermissions } from '../../../jira/resources/permissions';
import { readTicket, readTransitions, type RawTicket, type RawTransition } from '../../../jira/resources/tickets';
import type { ProjectSettings } from '../../../profile/settings';
import { notFound } from '../../http/door-error';
import type { BotProject } from '../../../app/live-project';
import type { Tenant } from '../../../app/tenant';
import { statusBuckets, type StatusBuckets } from './status-buckets';

/**
 * A ticket as it is now. Throws `DoorError` where there is none, or it lies in a project the key may not read: both in
 * the same words.
 */
export async function readTicketState(
  idOrKey: string,
  projects: readonly BotProject[],
  tenant: Tenant,
): Promise<WireTicket> {
  const ticket = await readTicket(tenant.jira, idOrKey);
  const project = projects.find(({ id }) => id === ticket.fields.project.id);
  if (!project) throw notFound('thing in Jira');
  const [transitions, mayTransition] = await Promise.all([
    readTransitions(tenant.jira, ticket.id),
    mayBotTransition(project.settings, tenant),
  ]);
  const statusIds = [ticket.fields.status.id, ...transitions.map(({ to }) => to.id)];
  // The state is worth having without its meaning, which is then said to be unknown.
  const buckets = await statusBuckets(project.settings, { wanted: statusIds, isOneOfMany: false }, tenant).catch(
    () => null,
  );
  return toWireTicket(ticket, { mayTransition, buckets, transitions: mayTransition === false ? [] : transitions });
}

const mayBotTransition = async (
  { projectId, accounts }: ProjectSettings,
  { jira }: Tenant,
): Promise<boolean | null> => {
  if (accounts.serviceAccount === null) return null;
  return checkPermissions(jira, {
    accountId: accounts.serviceAccount,
    global: [],
    project: ['TRANSITION_ISSUES'],
    projectIds: [projectId],
  }).then(
    ({ projectPermissions }) => projectPermissions.some(({ projects }) => projects.includes(projectId)),
    () => null,
  );
};

interface Meaning {
  readonly mayTransition: boolean | null;
  readonly buckets: StatusBuckets | null;
  readonly transitions: readonly RawTransition[];
}

const toWireTicket = ({ id, key, fields }: RawTicket, { mayTransition, buckets, transitions }: Meaning): WireTicket => {
  const bucketOf = (statusId: string) => buckets?.get(statusId) ?? null;
  return {
    id,
    key,
    projectId: fields.project.id,
    issueTypeId: fields.issuetype.id,
    status: { id: fields.status.id, name: fields.status.name, bucket: bucketOf(fields.status.id) },
    isAssigned: fields.assignee != null,
    assigneeAccountId: fields.assignee?.accountId ?? null,
    reporterAccountId: fields.reporter?.accountId ?? null,
    resolutionId: fields.resolution?.id ?? null,
    created: isoOf(fields.created),
    updated: isoOf(fields.updated),
    mayTransition,
    transitions: toWireTransitions(transitions, buckets),
  };
};

/** Transitions as a bot gets them, with what the status means that each leads to. */
export const toWireTransitions = (
  transitions: readonly RawTransition[],
  buckets: StatusBuckets | null,
): WireTicket['transitions'] =>
  transitions
    .filter(({ isAvailable }) => isAvailable !== false)
    .map((transition) => ({
      id: transition.id,
      name: transition.name,
      to: {
        statusId: transition.to.id,
        name: transition.to.name,
        bucket: buckets?.get(transition.to.id) ?? null,
      },
      requiredFields: Object.entries(transition.fields ?? {})
        .filter(([, field]) => field.required === true && field.hasDefaultValue !== true)
        .map(([fieldId]) => fieldId)
        .sort(),
    }));

/** Jira writes its zone without a colon. */
const isoOf = (text: string): string => new Date(text.replace(/([+-]\d\d)(\d\d)$/u, '$1:$2')).toISOString();
