import { z } from 'zod';
import { takeId } from '../add/ids';
import { bodyOf } from '../core/body';
import type { Call, Route } from '../core/exchange';
import { administers, isJiraAdmin } from '../core/permissions';
import { onlyAdministrators, refuse } from '../core/refusals';
import { PERMISSIONS } from '../permission-keys';
import type { PermissionGrant, PermissionHolder, PermissionScheme } from '../state/project';
import { scopeView } from '../views/project-view';
import { groupNameView, userDetailsView } from '../views/user-view';
import { seenProject } from './projects';

const HOLDERS = [
  'anyone',
  'applicationRole',
  'assignee',
  'group',
  'groupCustomField',
  'projectLead',
  'projectRole',
  'reporter',
  'sd.customer.portal.only',
  'user',
  'userCustomField',
] as const;

/**
 * What `expand` adds: the group, user or role behind the holder. Groups have their name as `parameter` and their id as
 * `value`.
 */
export const holderView = (
  call: Call,
  holder: PermissionHolder,
  expand: readonly string[],
): Record<string, unknown> => {
  const { site } = call;
  const wants = (name: string): boolean => expand.includes(name) || expand.includes('all');
  const value = holder.value ?? '';
  const parts: Record<string, unknown> = { type: holder.type, ...(value === '' ? {} : { parameter: value, value }) };
  const group = holder.type === 'group' ? site.lookup.one(site.state.groups, 'groupId', value) : undefined;
  const user = holder.type === 'user' ? site.user(value) : undefined;
  const role =
    holder.type === 'projectRole' ? site.lookup.one(site.state.projectRoles, 'id', Number(value)) : undefined;
  if (group)
    Object.assign(
      parts,
      { parameter: group.name, expand: 'group' },
      wants('group') && { group: groupNameView(site, group) },
    );
  if (user) Object.assign(parts, { expand: 'user' }, wants('user') && { user: userDetailsView(call, user) });
  if (role)
    Object.assign(
      parts,
      { expand: 'projectRole' },
      wants('projectRole') && {
        projectRole: {
          self: `${site.state.site.baseUrl}/rest/api/3/role/${role.id}`,
          name: role.name,
          id: role.id,
          description: role.description,
          ...scopeView(role.scope),
        },
      },
    );
  return parts;
};

const expandOf = (call: Call): string[] => (call.query.get('expand') ?? '').split(',').filter((name) => name !== '');
const schemeUrl = (call: Call, id: number): string =>
  `${call.site.state.site.baseUrl}/rest/api/3/permissionscheme/${id}`;

const grantView = (call: Call, schemeId: number, grant: PermissionGrant, expand: readonly string[]) => ({
  id: grant.id,
  self: `${schemeUrl(call, schemeId)}/permission/${grant.id}`,
  holder: holderView(call, grant.holder, expand),
  permission: grant.permission,
});

/** Grants are listed only when `expand` names them or what is inside them. */
const schemeView = (call: Call, scheme: PermissionScheme, expand = expandOf(call)): Record<string, unknown> => ({
  expand: 'permissions,user,group,projectRole,field,all',
  id: scheme.id,
  self: schemeUrl(call, scheme.id),
  name: scheme.name,
  description: scheme.description,
  ...scopeView(scheme.scope),
  ...(expand.length === 0
    ? {}
    : { permissions: scheme.permissions.map((grant) => grantView(call, scheme.id, grant, expand)) }),
});

const mustAdminister = (call: Call): void => {
  if (!isJiraAdmin(call.site, call.caller.accountId)) throw onlyAdministrators();
};

const existing = (call: Call, id: string | number | undefined): PermissionScheme => {
  const scheme = call.site.lookup.one(call.site.state.permissionSchemes, 'id', Number(id));
  if (!scheme) throw refuse(404, 'The permission scheme does not exist.');
  return scheme;
};

const listSchemes = (call: Call) => ({
  body: {
    permissionSchemes: call.site.state.permissionSchemes
      .filter((scheme) => scheme.scope.type === 'GLOBAL')
      .map((scheme) => schemeView(call, scheme)),
  },
});
const oneScheme = (call: Call) => ({ body: schemeView(call, existing(call, call.params.schemeId)) });

const projectScheme = (call: Call) => {
  const project = seenProject(call);
  if (!administers(call.site, call.caller.accountId, project))
    throw refuse(403, 'You are not allowed to view the permission scheme of this project.');
  return { body: schemeView(call, existing(call, project.permissionSchemeId)) };
};

const assignScheme = (call: Call) => {
  mustAdminister(call);
  const project = seenProject(call);
  if (call.site.state.site.plan === 'free')
    throw refuse(403, 'Permission schemes cannot be assigned on the Free plan.');
  if (project.simplified) throw refuse(400, 'The permission scheme of a team-managed project cannot be changed.');
  project.permissionSchemeId = existing(call, bodyOf(call, z.object({ id: z.number() })).id).id;
  return { body: schemeView(call, existing(call, project.permissionSchemeId)) };
};

const holderBody = z.object({ type: z.enum(HOLDERS), parameter: z.string().optional(), value: z.string().optional() });
const grantBody = z.object({ permission: z.string(), holder: holderBody });
const schemeBody = z.object({
  name: z.string().min(1),
  description: z.string().default(''),
  permissions: z.array(grantBody).optional(),
});

const toHolder = (call: Call, { type, parameter, value }: z.infer<typeof holderBody>): PermissionHolder => {
  const byName =
    type === 'group' && value === undefined
      ? call.site.state.groups.find((group) => group.name === parameter)?.groupId
      : undefined;
  const found = value ?? byName ?? parameter;
  return found === undefined ? { type } : { type, value: found };
};

const toGrants = (call: Call, grants: readonly z.infer<typeof grantBody>[]): PermissionGrant[] =>
  grants.map((grant) => {
    if (PERMISSIONS[grant.permission]?.[0] !== 'PROJECT')
      throw refuse(400, `Unrecognized permission key '${grant.permission}'.`);
    const holder = toHolder(call, grant.holder);
    if (
      holder.type === 'projectRole' &&
      !call.site.lookup.one(call.site.state.projectRoles, 'id', Number(holder.value))
    )
      throw refuse(400, `The project role ${holder.value ?? ''} does not exist.`);
    return { id: takeId(call.site.state, 'grant'), permission: grant.permission, holder };
  });

const uniqueName = (call: Call, name: string, own?: number): void => {
  if (call.site.state.permissionSchemes.some((scheme) => scheme.name === name && scheme.id !== own))
    throw refuse(400, '', { name: 'A permission scheme with this name already exists.' });
};

const createScheme = (call: Call) => {
  mustAdminister(call);
  const body = bodyOf(call, schemeBody);
  uniqueName(call, body.name);
  const permissions = toGrants(call, body.permissions ?? []);
  const scheme: PermissionScheme = {
    id: takeId(call.site.state, 'permissionScheme'),
    name: body.name,
    description: body.description,
    scope: { type: 'GLOBAL' },
    permissions,
  };
  call.site.state.permissionSchemes.push(scheme);
  return { status: 201, body: schemeView(call, scheme, ['permissions']) };
};

const updateScheme = (call: Call) => {
  mustAdminister(call);
  const scheme = existing(call, call.params.schemeId);
  const body = bodyOf(call, schemeBody);
  uniqueName(call, body.name, scheme.id);
  const permissions = body.permissions && toGrants(call, body.permissions);
  Object.assign(scheme, { name: body.name, description: body.description }, permissions && { permissions });
  return { body: schemeView(call, scheme) };
};

const deleteScheme = (call: Call) => {
  mustAdminister(call);
  const scheme = existing(call, call.params.schemeId);
  if (call.site.state.projects.some((project) => project.permissionSchemeId === scheme.id))
    throw refuse(403, 'The permission scheme is used by a project.');
  call.site.state.permissionSchemes.splice(call.site.state.permissionSchemes.indexOf(scheme), 1);
  return { status: 204 };
};

const listGrants = (call: Call) => {
  const scheme = existing(call, call.params.schemeId);
  return {
    body: {
      expand: 'user,group,projectRole,field,all',
      permissions: scheme.permissions.map((grant) => grantView(call, scheme.id, grant, expandOf(call))),
    },
  };
};

const addGrant = (call: Call) => {
  mustAdminister(call);
  const scheme = existing(call, call.params.schemeId);
  const [grant] = toGrants(call, [bodyOf(call, grantBody)]);
  if (
    !grant ||
    scheme.permissions.some(
      (known) => known.permission === grant.permission && JSON.stringify(known.holder) === JSON.stringify(grant.holder),
    )
  ) {
    throw refuse(400, 'This permission is already granted to the holder.');
  }
  scheme.permissions.push(grant);
  return { status: 201, body: grantView(call, scheme.id, grant, []) };
};

const removeGrant = (call: Call) => {
  mustAdminister(call);
  const scheme = existing(call, call.params.schemeId);
  const at = scheme.permissions.findIndex((grant) => String(grant.id) === call.params.permissionId);
  if (at === -1) throw refuse(400, 'The permission grant does not exist.');
  scheme.permissions.splice(at, 1);
  return { status: 204 };
};

export const permissionSchemeRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/permissionscheme', handle: listSchemes },
  { method: 'POST', path: '/rest/api/3/permissionscheme', handle: createScheme },
  { method: 'GET', path: '/rest/api/3/permissionscheme/{schemeId}', handle: oneScheme },
  { method: 'PUT', path: '/rest/api/3/permissionscheme/{schemeId}', handle: updateScheme },
  { method: 'DELETE', path: '/rest/api/3/permissionscheme/{schemeId}', handle: deleteScheme },
  { method: 'GET', path: '/rest/api/3/permissionscheme/{schemeId}/permission', handle: listGrants },
  { method: 'POST', path: '/rest/api/3/permissionscheme/{schemeId}/permission', handle: addGrant },
  { method: 'DELETE', path: '/rest/api/3/permissionscheme/{schemeId}/permission/{permissionId}', handle: removeGrant },
  { method: 'GET', path: '/rest/api/3/project/{projectKeyOrId}/permissionscheme', handle: projectScheme },
  { method: 'PUT', path: '/rest/api/3/project/{projectKeyOrId}/permissionscheme', handle: assignScheme },
];
