import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { idText } from '../pages';

const roleSchema = z.looseObject({
  id: idText,
  name: z.string(),
  actors: z
    .array(
      z.looseObject({
        displayName: z.string().optional(),
        type: z.string(),
        actorUser: z.looseObject({ accountId: z.string() }).nullish(),
        actorGroup: z
          .looseObject({
            groupId: z.string().nullish(),
            name: z.string().optional(),
            displayName: z.string().optional(),
          })
          .nullish(),
      }),
    )
    .optional(),
});

export type RawProjectRole = z.infer<typeof roleSchema>;

/**
 * A project role with who is in it. 404 also means "no permission".
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-roles/
 */
export const readProjectRole = (
  client: JiraClient,
  projectKey: string,
  roleId: string,
  { excludeInactiveUsers }: { readonly excludeInactiveUsers?: true } = {},
) =>
  client.request(
    endpoint(
      '/rest/api/3/project/{projectIdOrKey}/role/{id}',
      { projectIdOrKey: projectKey, id: roleId },
      { excludeInactiveUsers },
    ),
    { schema: roleSchema },
  );

/**
 * The roles of a project without who is in them, and without the one of the apps. Team-managed projects have roles of
 * their own.
 */
export const listProjectRoles = (client: JiraClient, projectKey: string) =>
  client.request(
    endpoint(
      '/rest/api/3/project/{projectIdOrKey}/roledetails',
      { projectIdOrKey: projectKey },
      { excludeConnectAddons: true, excludeOtherServiceRoles: true },
    ),
    { schema: z.array(z.looseObject({ id: idText, name: z.string() })) },
  );
