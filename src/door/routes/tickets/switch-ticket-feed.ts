import type { TicketFeedState } from '../../../shared/contract';
import { readFeedSwitch, writeFeedSwitch } from '../../../store/ticket-feed-store';
import { recordAct } from '../../../app/record-act';
import { projectIdByKey } from '../../../app/project-by-key';
import type { Tenant } from '../../../app/tenant';
import { isFeedOn } from './is-feed-on';

/** Whether bots are told of a project's tickets, and who said so. */
export async function readTicketFeedState(
  { projectKey }: { readonly projectKey: string },
  tenant: Tenant,
): Promise<TicketFeedState> {
  return stateOf(await projectIdByKey(projectKey, tenant), tenant);
}

/**
 * An admin's word on it; null takes it back. Counts from the next event on: what was kept before stays until it
 * expires.
 */
export async function switchTicketFeed(
  { projectKey, isOn }: { readonly projectKey: string; readonly isOn: boolean | null },
  tenant: Tenant,
  caller: { readonly accountId: string },
): Promise<TicketFeedState> {
  const projectId = await projectIdByKey(projectKey, tenant);
  await writeFeedSwitch(projectId, isOn === null ? null : isOn ? 'on' : 'off');
  await recordAct({ kind: 'ticket-feed-switched', isOn }, { id: projectId, key: projectKey }, tenant, caller);
  return stateOf(projectId, tenant);
}

const stateOf = async (projectId: string, { now }: Tenant): Promise<TicketFeedState> => ({
  isOn: await isFeedOn(projectId, Date.parse(now())),
  decidedBy: (await readFeedSwitch(projectId)) === null ? 'keys' : 'admin',
});
