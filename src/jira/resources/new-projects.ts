import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { isJiraError } from '../errors';
import { idText } from '../pages';
import { waitForAll } from '../../shared/wait-for-all';

const projectSchema = z.looseObject({
  id: idText,
  key: z.string(),
  name: z.string(),
  description: z.string().nullish(),
  projectTypeKey: z.string(),
  style: z.string().optional(),
  lead: z.looseObject({ accountId: z.string(), active: z.boolean().optional() }).nullish(),
});
export type WholeProject = z.infer<typeof projectSchema>;

/**
 * One project with its lead and description; null: none has the key, or the caller may not see it.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/
 */
export const findWholeProject = async (client: JiraClient, projectIdOrKey: string): Promise<WholeProject | null> => {
  try {
    return await client.request(endpoint('/rest/api/3/project/{projectIdOrKey}', { projectIdOrKey }), {
      schema: projectSchema,
    });
  } catch (error) {
    if (isJiraError(error) && error.name === 'JiraNotFound') return null;
    throw error;
  }
};

const errorsSchema = z.looseObject({
  errorMessages: z.array(z.string()).nullish(),
  errors: z.record(z.string(), z.string()).nullish(),
});

/**
 * Why no new project may have this key, in Jira's words; null: it may. A project in the recycle bin, which no list
 * shows, keeps its key too.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-key-and-name-validation/
 */
export const whyKeyIsRefused = async (client: JiraClient, key: string): Promise<string | null> => {
  const { errorMessages, errors } = await client.request(endpoint('/rest/api/3/projectvalidate/key', {}, { key }), {
    schema: errorsSchema,
  });
  const reasons = [...(errorMessages ?? []), ...Object.values(errors ?? {})];
  return reasons.length === 0 ? null : reasons.join(' ');
};

const MOST_COUNTED = 100;

/**
 * How many issues of a project were made by others than the caller, up to a hundred, which is enough to tell none from
 * some. `!=` finds no issue without a creator, as one is that was raised by nobody signed in:
 * https://support.atlassian.com/jira-software-cloud/docs/jql-operators/
 */
export const countIssuesOfOthers = async (client: JiraClient, projectId: string): Promise<number> => {
  const counts = await waitForAll(
    ['creator != currentUser()', 'creator is EMPTY'].map((whose) =>
      countIssues(client, `project = ${projectId} AND ${whose}`),
    ),
  );
  return Math.min(
    MOST_COUNTED,
    counts.reduce((sum, count) => sum + count, 0),
  );
};

const countIssues = async (client: JiraClient, jql: string): Promise<number> => {
  const { issues } = await client.request(endpoint('/rest/api/3/search/jql', {}), {
    method: 'POST',
    isRead: true,
    body: { jql, maxResults: MOST_COUNTED, fields: ['id'] },
    schema: z.looseObject({ issues: z.array(z.unknown()) }),
  });
  return issues.length;
};

/**
 * Whether every Jira product of the site is on the Free plan, which lets nobody choose permission schemes.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-license-metrics/
 */
export const isOnFreePlan = async (client: JiraClient): Promise<boolean> => {
  const { applications } = await client.request(endpoint('/rest/api/3/instance/license', {}), {
    schema: z.looseObject({ applications: z.array(z.looseObject({ id: z.string(), plan: z.string() })) }),
  });
  const licensed = applications.filter(({ plan }) => plan !== 'UNLICENSED');
  return licensed.length > 0 && licensed.every(({ plan }) => plan === 'FREE');
};
