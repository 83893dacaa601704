import { defineMessages } from '../messages/define-messages';
import { z } from 'zod';
import { isSameButClosed } from '../messages/closed-accounts';
import type { JiraClient } from '../jira/client';
import { endpoint } from '../jira/endpoint';
import { idText } from '../jira/pages';
import type { StepOf } from '../plan/step';
import { create, findMade, orGone } from './made-object';
import type { Executor, Hands } from './standing';
import { after, before, changedOriginal, drifted, sameMembers } from './standing';

export const says = defineMessages('permission-schemes', {
  originalChanged: 'Somebody changed the grants of the permission scheme since the plan was made; make the plan again.',
  nameTaken: ({ scheme }: { scheme: string }) =>
    `Somebody has created a permission scheme "${scheme}" since the plan was made.`,
  changed: ({ scheme }: { scheme: string }) => `Permission scheme "${scheme}" was changed since the plan created it.`,
  assigned: ({ project }: { project: string }) =>
    `Somebody gave project ${project} another permission scheme since the plan was made.`,
});

type Grant = StepOf<'create-permission-scheme'>['grants'][number];

const SCHEMES = '/rest/api/3/permissionscheme';
const SCHEME = '/rest/api/3/permissionscheme/{schemeId}';
const OF_PROJECT = '/rest/api/3/project/{projectKeyOrId}/permissionscheme';
const refSchema = z.looseObject({ id: idText, name: z.string(), description: z.string().nullish() });
const grantsSchema = refSchema.extend({
  permissions: z.array(
    z.looseObject({
      permission: z.string(),
      holder: z.looseObject({ type: z.string(), parameter: z.string().nullish(), value: z.string().nullish() }),
    }),
  ),
});

const findByName = async (client: JiraClient, name: string) =>
  (
    await client.request(endpoint(SCHEMES, {}), { schema: z.looseObject({ permissionSchemes: z.array(refSchema) }) })
  ).permissionSchemes.find((scheme) => scheme.name === name);

const findScheme = (hands: Hands, name: string) =>
  findMade(hands, {
    byId: (schemeId) => orGone(hands.reader.request(endpoint(SCHEME, { schemeId }), { schema: refSchema })),
    inList: () => findByName(hands.reader, name),
  });

const wordsOf = (
  grants: readonly {
    readonly permission: string;
    readonly holder: {
      readonly type: string;
      readonly value?: string | null | undefined;
      readonly parameter?: string | null | undefined;
    };
  }[],
): readonly string[] =>
  grants
    .map(({ permission, holder }) => `${permission} ${holder.type} ${holder.value ?? holder.parameter ?? ''}`)
    .sort();

/** However often a grant is listed, and whoever of the plan was closed since. */
const isSame = (stored: readonly string[], today: readonly string[]): boolean =>
  sameMembers(stored, today) || isSameButClosed([...new Set(stored)], [...new Set(today)]);

const readGrants = async (client: JiraClient, schemeId: string): Promise<readonly string[]> =>
  wordsOf(
    (await client.request(endpoint(SCHEME, { schemeId }, { expand: 'permissions' }), { schema: grantsSchema }))
      .permissions,
  );

const toBody = ({ permission, holder: { type, value } }: Grant) => ({
  permission,
  holder: { type, ...(value !== undefined && { value }) },
});

/**
 * A copy of a scheme, as Jira's own "Fix permissions" makes one.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permission-schemes/
 */
export const createPermissionScheme: Executor<'create-permission-scheme'> = {
  inspect: async (hands, step) => {
    const { reader } = hands;
    const scheme = await findScheme(hands, step.name);
    if (!scheme) {
      const isAsCopied = isSame(wordsOf(step.copied), await readGrants(reader, step.copyOf));
      return isAsCopied ? before() : changedOriginal(says.originalChanged);
    }
    if (scheme.description !== step.mark) return drifted(says.nameTaken({ scheme: step.name }));
    const grants = await readGrants(reader, scheme.id);
    return isSame(wordsOf(step.grants), grants)
      ? after(scheme.id, grants)
      : drifted(says.changed({ scheme: step.name }));
  },
  apply: async (hands, { name, mark, grants }) => {
    const body = { name, description: mark, permissions: grants.map(toBody) };
    await create(hands, endpoint(SCHEMES, {}), body);
  },
  revert: async (hands, { name }) => {
    const scheme = await findScheme(hands, name);
    if (scheme)
      await hands.writer.request(endpoint(SCHEME, { schemeId: scheme.id }), { method: 'DELETE', schema: z.unknown() });
  },
};

const assign = async (client: JiraClient, projectKey: string, schemeId: string): Promise<void> => {
  await client.request(endpoint(OF_PROJECT, { projectKeyOrId: projectKey }), {
    method: 'PUT',
    body: { id: Number(schemeId) },
    schema: z.unknown(),
  });
};

/**
 * Gives the project another scheme. Jira refuses it on free plans.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-permission-schemes/
 */
export const assignPermissionScheme: Executor<'assign-permission-scheme'> = {
  inspect: async ({ reader, idOf }, { projectKey, from, to }) => {
    const target = idOf(to);
    const { id } = await reader.request(endpoint(OF_PROJECT, { projectKeyOrId: projectKey }), { schema: refSchema });
    if (id === target) return after(null, id);
    return id === from ? before(id) : drifted(says.assigned({ project: projectKey }));
  },
  apply: ({ writer, idOf }, { projectKey, to }) => assign(writer, projectKey, idOf(to)),
  revert: ({ writer }, { projectKey, from }) => assign(writer, projectKey, from),
};
