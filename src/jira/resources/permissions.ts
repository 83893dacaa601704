import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { idText } from '../pages';

/** Who a permission or a security level is for, as both kinds of scheme spell it. */
export const holderSchema = z.looseObject({
  type: z.string(),
  parameter: z.string().nullish(),
  value: z.string().nullish(),
  projectRole: z.looseObject({ id: idText, name: z.string() }).nullish(),
  group: z.looseObject({ name: z.string() }).nullish(),
  user: z.looseObject({ displayName: z.string().optional() }).nullish(),
  field: z.looseObject({ name: z.string() }).nullish(),
});
export type RawHolder = z.infer<typeof holderSchema>;

const schemeSchema = z.looseObject({
  id: idText,
  name: z.string(),
  permissions: z.array(z.looseObject({ permission: z.string(), holder: holderSchema })),
});

/**
 * The permission scheme of a project with all its grants.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-permission-schemes/
 */
export const readPermissionScheme = (client: JiraClient, projectKey: string) =>
  client.request(
    endpoint(
      '/rest/api/3/project/{projectKeyOrId}/permissionscheme',
      { projectKeyOrId: projectKey },
      { expand: 'all' },
    ),
    { schema: schemeSchema },
  );

const checkSchema = z.looseObject({
  globalPermissions: z.array(z.string()),
  projectPermissions: z.array(z.looseObject({ permission: z.string(), projects: z.array(idText) })),
});

/**
 * What an account may do, in one request whatever the number of keys and up to 1,000 projects; without an account, what
 * the caller may. Needs Administer Jira to ask about others.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/
 */
export const checkPermissions = (
  client: JiraClient,
  question: {
    readonly accountId?: string;
    readonly global: readonly string[];
    readonly project: readonly string[];
    readonly projectIds: readonly string[];
    /** Whose own permissions are asked for, as them; absent: the caller asks. */
    readonly as?: string;
  },
) =>
  client.request(endpoint('/rest/api/3/permissions/check', {}), {
    method: 'POST',
    isRead: true,
    body: {
      accountId: question.accountId,
      globalPermissions: question.global,
      projectPermissions: [{ projects: question.projectIds.map(Number), issues: [], permissions: question.project }],
    },
    schema: checkSchema,
    ...(question.as !== undefined && { as: { user: question.as } }),
  });

const issueCheckSchema = z.looseObject({
  projectPermissions: z.array(z.looseObject({ permission: z.string(), issues: z.array(idText) })),
});

/** Which of the keys hold for one issue: for an account, which takes Administer Jira, or for the caller itself. */
export const readIssuePermissions = async (
  client: JiraClient,
  issueId: string,
  keys: readonly string[],
  accountId?: string,
): Promise<readonly string[]> => {
  const { projectPermissions } = await client.request(endpoint('/rest/api/3/permissions/check', {}), {
    method: 'POST',
    isRead: true,
    body: {
      accountId,
      globalPermissions: [],
      projectPermissions: [{ projects: [], issues: [Number(issueId)], permissions: keys }],
    },
    schema: issueCheckSchema,
  });
  return keys.filter((key) =>
    projectPermissions.some(({ permission, issues }) => permission === key && issues.includes(issueId)),
  );
};

const ownSchema = z.looseObject({ permissions: z.record(z.string(), z.looseObject({ havePermission: z.boolean() })) });

/** Which of the keys the caller itself holds, in the project and on the site. */
export const readOwnPermissions = async (
  client: JiraClient,
  keys: readonly string[],
  of: { readonly projectKey?: string; readonly projectId?: string; readonly as?: 'app' | 'user' } = {},
): Promise<readonly string[]> => {
  const { permissions } = await client.request(
    endpoint(
      '/rest/api/3/mypermissions',
      {},
      { permissions: keys.join(','), projectKey: of.projectKey, projectId: of.projectId },
    ),
    { schema: ownSchema, as: of.as },
  );
  return keys.filter((key) => permissions[key]?.havePermission === true);
};
