import { receiveProjectEvent } from '../usecases/personal-data/forget-project';
import { tenant } from '../app/tenant';

/**
 * Projects, issue types and request types that come, change and go.
 * https://developer.atlassian.com/platform/forge/events-reference/jira/
 */
export async function onConfigEvent(event: unknown): Promise<void> {
  await receiveProjectEvent(event, tenant());
}
