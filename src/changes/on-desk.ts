import { defineMessages } from '../messages/define-messages';
import { isJiraError } from '../jira/errors';
import type { Standing } from './standing';

export const says = defineMessages('on-desk', {
  noPortal: ({ project }: { project: string }) =>
    `Project ${project} has no portal. Open its project settings and set the portal up, then press Apply again: ` +
    'what was made so far stays, and the rest is made.',
});

/**
 * Looks at something of a service desk. Atlassian does not say whether a project that is made without a template gets
 * one.
 */
export const onDesk = async (projectKey: string, look: () => Promise<Standing>): Promise<Standing> => {
  try {
    return await look();
  } catch (error) {
    if (!isJiraError(error) || error.name !== 'JiraNotFound' || !error.template.startsWith('/rest/servicedeskapi'))
      throw error;
    return { at: 'drifted', reason: says.noPortal({ project: projectKey }), mayPass: true };
  }
};
