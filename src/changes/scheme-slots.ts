import { z } from 'zod';
import type { JiraClient } from '../jira/client';
import { endpoint } from '../jira/endpoint';
import {
  readIssueTypeSchemeOf,
  readIssueTypeScreenSchemeOf,
  readNotificationSchemeOf,
  readPermissionSchemeOf,
} from '../jira/resources/project-schemes';
import { readSchemesOfProjects } from '../jira/resources/workflows';

export interface ProjectRef {
  readonly id: string;
  readonly key: string;
}

/** One of a project's schemes: which it is, and how an empty project is given another. */
export interface SchemeSlot {
  /** null: none, or the site's default. */
  read(client: JiraClient, project: ProjectRef): Promise<string | null>;
  assign(client: JiraClient, project: ProjectRef, schemeId: string): Promise<void>;
}

const put = async (client: JiraClient, to: ReturnType<typeof endpoint>, body: object): Promise<void> =>
  void (await client.request(to, { method: 'PUT', body, schema: z.unknown() }));

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/ and the groups of each scheme */
export const SCHEME_SLOTS = {
  workflow: {
    read: async (client, { id }) => (await readSchemesOfProjects(client, [id]))[0]?.workflowScheme.id ?? null,
    assign: (client, { id }, workflowSchemeId) =>
      put(client, endpoint('/rest/api/3/workflowscheme/project', {}), { projectId: id, workflowSchemeId }),
  },
  issueType: {
    read: async (client, { id }) => (await readIssueTypeSchemeOf(client, id))?.id ?? null,
    assign: (client, { id }, issueTypeSchemeId) =>
      put(client, endpoint('/rest/api/3/issuetypescheme/project', {}), { projectId: id, issueTypeSchemeId }),
  },
  issueTypeScreen: {
    read: async (client, { id }) => (await readIssueTypeScreenSchemeOf(client, id))?.id ?? null,
    assign: (client, { id }, issueTypeScreenSchemeId) =>
      put(client, endpoint('/rest/api/3/issuetypescreenscheme/project', {}), {
        projectId: id,
        issueTypeScreenSchemeId,
      }),
  },
  permission: {
    read: async (client, { key }) => (await readPermissionSchemeOf(client, key)).id,
    assign: (client, { key }, id) =>
      put(client, endpoint('/rest/api/3/project/{projectKeyOrId}/permissionscheme', { projectKeyOrId: key }), {
        id: Number(id),
      }),
  },
  notification: {
    read: async (client, { key }) => (await readNotificationSchemeOf(client, key))?.id ?? null,
    assign: (client, { key }, id) =>
      put(client, endpoint('/rest/api/3/project/{projectIdOrKey}', { projectIdOrKey: key }), {
        notificationScheme: Number(id),
      }),
  },
} as const satisfies Readonly<Record<string, SchemeSlot>>;
