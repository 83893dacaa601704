import { RETENTION_MS } from '../../../bot-api/tickets/feed';
import { listKeyStates } from '../../../store/key-register';
import { readFeedSwitch } from '../../../store/ticket-feed-store';

/**
 * Whether a project's tickets are told to bots: as an admin switched it, else where a key may read them. A key that
 * expired lately still counts, for its bot may come back with a new one and go on from its cursor.
 */
export async function isFeedOn(projectId: string, now: number): Promise<boolean> {
  const state = await readFeedSwitch(projectId);
  if (state !== null) return state === 'on';
  return (await listKeyStates()).some(
    ({ key, revokedAt }) =>
      revokedAt === null &&
      key.scopes.includes('tickets:read') &&
      key.projectIds.includes(projectId) &&
      Date.parse(key.expiresAt) > now - RETENTION_MS,
  );
}
