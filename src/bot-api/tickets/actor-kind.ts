import type { Signal } from './signal';
import type { ActorKind } from './ticket-event';

/**
 * Who acted, as far as the event and the settings tell it without asking Jira; null where Jira has to be asked.
 * The person a ticket is for is its employee, even where they also work as an agent.
 */
export const actorKindFromEvent = (
  actor: Signal['actor'],
  { reporterId, serviceAccount }: { readonly reporterId: string | null; readonly serviceAccount: string | null },
): ActorKind | null => {
  if (actor === null) return 'unknown';
  if (actor.accountId === serviceAccount) return 'bot';
  if (actor.kind !== null) return actor.kind;
  return actor.accountId === reporterId ? 'employee' : null;
};
