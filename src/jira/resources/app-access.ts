import { defineMessages } from '../../messages/define-messages';
import { z } from 'zod';
import type { Message } from '../../shared/message';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { isJiraError } from '../errors';
import { idText } from '../pages';

export const says = defineMessages('app-access', {
  hidden:
    'An app access rule of your organization hides requests from this app, so it cannot tell what would be ' +
    'moved or deleted. Let this app see the project, then press the button again.',
});

const policiesSchema = z.looseObject({
  projectDataPolicies: z.array(
    z.looseObject({ id: idText, dataPolicy: z.looseObject({ anyContentBlocked: z.boolean() }) }),
  ),
});
/** Jira takes so many projects at once. */
const MOST_ASKED = 50;

/**
 * Why nothing may be concluded from not finding a request in these projects; null: an app finds what there is. What an
 * app access rule blocks is in no search and no answer.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-data-policies/
 * @throws JiraError
 */
export const whyRequestsAreHidden = async (
  client: JiraClient,
  projectIds: readonly string[],
): Promise<Message | null> => {
  for (let start = 0; start < projectIds.length; start += MOST_ASKED) {
    const ids = projectIds.slice(start, start + MOST_ASKED).join(',');
    if (await isAnyHidden(client, ids)) return says.hidden;
  }
  return null;
};

const isAnyHidden = async (client: JiraClient, ids: string): Promise<boolean> => {
  try {
    const { projectDataPolicies } = await client.request(endpoint('/rest/api/3/data-policy/project', {}, { ids }), {
      schema: policiesSchema,
    });
    return projectDataPolicies.some(({ dataPolicy }) => dataPolicy.anyContentBlocked);
  } catch (error) {
    // Jira answers apps alone, and the rules bind nobody else: a person's token sees what the person sees.
    if (isJiraError(error) && error.name === 'JiraUnauthorized' && error.reason === 'permission') return false;
    throw error;
  }
};
