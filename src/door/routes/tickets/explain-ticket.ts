import type { WireExplanation } from '../../../bot-api/tickets/explanation';
import { readTicket } from '../../../jira/resources/tickets';
import { notFound } from '../../http/door-error';
import type { BotProject } from '../../../app/live-project';
import type { Tenant } from '../../../app/tenant';
import { judgeTicket } from './judge-ticket';

/**
 * Why the bot can or cannot do something to a ticket now. Throws `DoorError` where there is none, or it lies in a
 * project the key may not read: both in the same words.
 */
export async function explainTicket(
  idOrKey: string,
  projects: readonly BotProject[],
  tenant: Tenant,
): Promise<WireExplanation> {
  const ticket = await readTicket(tenant.jira, idOrKey);
  const { id, key, fields } = ticket;
  const project = projects.find((one) => one.id === fields.project.id);
  if (!project) throw notFound('thing in Jira');
  const { bucket, seenBy, actions } = await judgeTicket(ticket, project.settings, tenant);
  return {
    ticket: { id, key, projectId: fields.project.id, statusId: fields.status.id, bucket },
    seenBy,
    actions: actions.map(({ permissions, transitions, ...rest }) => ({
      ...rest,
      permissions: [...permissions],
      transitions: [...transitions],
    })),
  };
}
