import { z } from 'zod';
import { restStatusSchema, restWorkflowSchema } from '../../workflow/rest-shapes';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { byNextPageToken, idText, startAtPage } from '../pages';
import { chunks } from '../../shared/chunks';
import { waitForAll } from '../../shared/wait-for-all';

/**
 * A workflow scheme of the whole site: `GET /workflowscheme/project` knows its workflows by name, and global names are
 * unique.
 */
const namedSchemeSchema = z.looseObject({
  projectIds: z.array(idText),
  workflowScheme: z.looseObject({
    /** Absent: the site's default scheme. */
    id: idText.nullish(),
    name: z.string(),
    defaultWorkflow: z.string().nullish(),
    issueTypeMappings: z.record(z.string(), z.string()).optional(),
  }),
});
export type NamedScheme = z.infer<typeof namedSchemeSchema>;

/** Atlassian's limit for one request. */
export const MOST_PROJECTS_PER_SCHEME_REQUEST = 100;

/**
 * The workflow schemes of projects, a hundred in a request, and which project uses which. The newer
 * `workflowscheme/read` takes projects too but does not say whose each scheme is. Team-managed projects have none and
 * are left out.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-project-associations/
 */
export const readSchemesOfProjects = async (
  client: JiraClient,
  projectIds: readonly string[],
): Promise<readonly NamedScheme[]> => {
  const answers = await waitForAll(
    chunks(projectIds, MOST_PROJECTS_PER_SCHEME_REQUEST).map((some) =>
      client.request(endpoint('/rest/api/3/workflowscheme/project', {}, { projectId: some }), {
        schema: z.looseObject({ values: z.array(namedSchemeSchema) }),
      }),
    ),
  );
  return answers.flatMap(({ values }) => values);
};

const workflowRefSchema = z.looseObject({ id: z.string(), name: z.string() });
const ownSchemeSchema = z.looseObject({
  id: idText,
  name: z.string(),
  defaultWorkflow: workflowRefSchema.nullish(),
  workflowsForIssueTypes: z.array(z.looseObject({ issueTypeIds: z.array(idText), workflow: workflowRefSchema })),
});

/**
 * The workflow scheme of one project by workflow id, team-managed ones included; null where Jira leaves the project
 * out.
 */
export const readSchemeOfProject = async (
  client: JiraClient,
  projectId: string,
): Promise<z.infer<typeof ownSchemeSchema> | null> => {
  const schemes = await client.request(endpoint('/rest/api/3/workflowscheme/read', {}), {
    method: 'POST',
    isRead: true,
    body: { projectIds: [projectId] },
    schema: z.array(ownSchemeSchema),
  });
  return schemes[0] ?? null;
};

const workflowsSchema = z.looseObject({ statuses: z.array(restStatusSchema), workflows: z.array(restWorkflowSchema) });
export type RawWorkflows = z.infer<typeof workflowsSchema>;

/** What to read: global workflows by name or id, team-managed ones through the issue type that uses them. */
interface WorkflowQuestion {
  readonly workflowIds?: readonly string[];
  readonly workflowNames?: readonly string[];
  readonly projectAndIssueTypes?: readonly { readonly projectId: string; readonly issueTypeId: string }[];
}

/**
 * One bulk read, whole workflows with their rules.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/
 */
export const readWorkflows = (client: JiraClient, body: WorkflowQuestion): Promise<RawWorkflows> =>
  client.request(endpoint('/rest/api/3/workflows', {}), {
    method: 'POST',
    isRead: true,
    body,
    schema: workflowsSchema,
  });

/** Ids a bulk read takes: the limit Atlassian states for the preview of the same workflows. */
const MOST_WORKFLOWS = 25;

const joined = (answers: readonly RawWorkflows[]): RawWorkflows => ({
  statuses: answers.flatMap((answer) => answer.statuses),
  workflows: answers.flatMap((answer) => answer.workflows),
});

/** Any number of workflows, asked for 25 at a time and all at once. */
export const readAllWorkflows = async (
  client: JiraClient,
  asked: { readonly workflowIds: readonly string[]; readonly workflowNames: readonly string[] },
): Promise<RawWorkflows> => {
  const questions: readonly WorkflowQuestion[] = [
    ...chunks(asked.workflowNames, MOST_WORKFLOWS).map((workflowNames) => ({ workflowNames })),
    ...chunks(asked.workflowIds, MOST_WORKFLOWS).map((workflowIds) => ({ workflowIds })),
  ];
  return joined(await waitForAll(questions.map((question) => readWorkflows(client, question))));
};

const searchSchema = startAtPage(restWorkflowSchema).extend({ statuses: z.array(restStatusSchema).optional() });

/** One page of all active workflows of the site with their transitions. */
export const searchWorkflows = (client: JiraClient, startAt: number, maxResults: number) =>
  client.request(
    endpoint('/rest/api/3/workflows/search', {}, { startAt, maxResults, isActive: true, expand: 'values.transitions' }),
    { schema: searchSchema },
  );

const usagesSchema = z.looseObject({
  projects: z.looseObject({ nextPageToken: z.string().nullish(), values: z.array(z.looseObject({ id: idText })) }),
});

/** Ids of the projects that use a workflow. */
export const readProjectUsages = async (client: JiraClient, workflowId: string): Promise<readonly string[]> => {
  const ids: string[] = [];
  const pages = byNextPageToken(
    async (nextPageToken) =>
      (
        await client.request(
          endpoint(
            '/rest/api/3/workflow/{workflowId}/projectUsages',
            { workflowId },
            { maxResults: 200, nextPageToken },
          ),
          { schema: usagesSchema },
        )
      ).projects,
  );
  for await (const page of pages) ids.push(...page.values.map(({ id }) => id));
  return ids;
};
