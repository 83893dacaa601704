import { z } from 'zod';
import { bodyOf, required } from '../core/body';
import type { Call, Route } from '../core/exchange';
import { numberOf, platformPage } from '../core/pages';
import { isJiraAdmin, holdsGlobal } from '../core/permissions';
import { refuse } from '../core/refusals';
import type { SiteGroup, SiteUser } from '../state/people';
import { applicationRoleView, groupNameView, userDetailsView } from '../views/user-view';

const namedGroup = (call: Call): SiteGroup => {
  const groupId = call.query.get('groupId');
  const name = call.query.get('groupname');
  if (groupId === null && name === null) throw refuse(400, 'Either the groupname or the groupId must be provided.');
  const group =
    groupId === null
      ? call.site.state.groups.find((candidate) => candidate.name === name)
      : call.site.lookup.one(call.site.state.groups, 'groupId', groupId);
  if (!group) throw refuse(404, `Specified group does not exist: ${groupId ?? name ?? ''}`);
  return group;
};

const mustAdminister = (call: Call): void => {
  if (!isJiraAdmin(call.site, call.caller.accountId)) throw refuse(403, 'Calling user is not an administrator.');
};

const members = (call: Call) => {
  mustAdminister(call);
  const withInactive = call.query.get('includeInactiveUsers') === 'true';
  const users = namedGroup(call)
    .members.map((id) => call.site.user(id))
    .filter((user): user is SiteUser => user !== undefined && (withInactive || user.active));
  return {
    body: platformPage(call, '/rest/api/3/group/member', users, { size: 50, max: 50 }, (user) =>
      userDetailsView(call, user),
    ),
  };
};

const bulkGroups = (call: Call) => {
  const { query, site } = call;
  if (!holdsGlobal(site, call.caller.accountId, 'USER_PICKER'))
    throw refuse(403, 'You do not have permission to browse groups.');
  const [ids, names] = [query.getAll('groupId'), query.getAll('groupName')];
  const [accessType, applicationKey] = [query.get('accessType'), query.get('applicationKey')];
  if (accessType === 'user' && applicationKey === null)
    throw refuse(400, 'The applicationKey parameter is required when accessType is user.');
  const role =
    accessType === 'user'
      ? site.state.applicationRoles.find((candidate) => candidate.key === applicationKey)
      : undefined;
  const groups = site.state.groups.filter(
    (group) =>
      (ids.length === 0 || ids.includes(group.groupId)) &&
      (names.length === 0 || names.includes(group.name)) &&
      (accessType !== 'user' || role?.groupIds.includes(group.groupId) === true),
  );
  return {
    body: platformPage(call, '/rest/api/3/group/bulk', groups, { size: 50, max: 50 }, (group) => ({
      name: group.name,
      groupId: group.groupId,
    })),
  };
};

/**
 * Without the permission to browse, only a group whose name is typed whole is found. Jira tells capitals apart unless
 * asked not to.
 */
const pickGroups = (call: Call) => {
  const fold = (text: string): string => (call.query.get('caseInsensitive') === 'true' ? text.toLowerCase() : text);
  const query = fold(call.query.get('query') ?? '');
  const mayBrowse = holdsGlobal(call.site, call.caller.accountId, 'USER_PICKER');
  const found = call.site.state.groups
    .filter(({ name }) => (mayBrowse ? fold(name).includes(query) : fold(name) === query))
    .sort((a, b) => a.name.localeCompare(b.name));
  const shown = found.slice(0, numberOf(call.query, 'maxResults', 20));
  return {
    body: {
      header: `Showing ${shown.length} of ${found.length} matching groups`,
      total: found.length,
      groups: shown.map((group) => ({ name: group.name, html: group.name, labels: [], groupId: group.groupId })),
    },
  };
};

const applicationRoles = (call: Call) => {
  mustAdminister(call);
  return { body: call.site.state.applicationRoles.map((role) => applicationRoleView(call.site, role)) };
};

const applicationRole = (call: Call) => {
  mustAdminister(call);
  const role = call.site.state.applicationRoles.find((candidate) => candidate.key === call.params.key);
  if (!role) throw refuse(404, `The application with the key '${call.params.key ?? ''}' does not exist.`);
  return { body: applicationRoleView(call.site, role) };
};

/** Changing groups needs a site administrator; an app's own user is never one. */
const mustBeSiteAdmin = (call: Call): void => {
  if (call.caller.isApp || !isJiraAdmin(call.site, call.caller.accountId))
    throw refuse(
      403,
      'com.atlassian.crowd.exception.AuthorizationException: The user does not have the relevant permissions.',
    );
};

const addMember = (call: Call) => {
  mustBeSiteAdmin(call);
  const group = namedGroup(call);
  const { accountId } = bodyOf(call, z.object({ accountId: z.string() }));
  const user = call.site.user(accountId);
  if (!user || user.accountType === 'customer') throw refuse(404, 'The user was not found.');
  if (group.members.includes(accountId)) throw refuse(400, 'The user is already a member of the group.');
  group.members.push(accountId);
  return { status: 201, body: { ...groupNameView(call.site, group), expand: 'users' } };
};

const removeMember = (call: Call) => {
  mustBeSiteAdmin(call);
  const group = namedGroup(call);
  const at = group.members.indexOf(required(call, 'accountId'));
  if (at === -1) throw refuse(404, 'The user is not a member of the group.');
  group.members.splice(at, 1);
  return { status: 200 };
};

export const groupRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/group/member', handle: members, objects: 'identity' },
  { method: 'GET', path: '/rest/api/3/group/bulk', handle: bulkGroups, objects: 'identity' },
  { method: 'GET', path: '/rest/api/3/groups/picker', handle: pickGroups, objects: 'identity' },
  { method: 'GET', path: '/rest/api/3/applicationrole', handle: applicationRoles, objects: 'identity' },
  { method: 'GET', path: '/rest/api/3/applicationrole/{key}', handle: applicationRole, objects: 'identity' },
  { method: 'POST', path: '/rest/api/3/group/user', handle: addMember },
  { method: 'DELETE', path: '/rest/api/3/group/user', handle: removeMember },
];
