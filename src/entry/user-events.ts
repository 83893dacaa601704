import { receiveUserEvent } from '../usecases/roster/watch-employees';
import { tenant } from '../app/tenant';

/** Accounts of the site that come and change. https://developer.atlassian.com/platform/forge/events-reference/jira/ */
export async function onUserEvent(event: unknown): Promise<void> {
  await receiveUserEvent(event, tenant());
}
