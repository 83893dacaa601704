import type { Call, Route } from '../core/exchange';
import { required, listOf } from '../core/body';
import { numberOf, platformPage } from '../core/pages';
import { canBrowse, holdsGlobal, holdsProject, may } from '../core/permissions';
import { notFoundProject, refuse } from '../core/refusals';
import type { SiteUser } from '../state/people';
import { expandedUserView, groupNameView, userView } from '../views/user-view';

/** Jira reads only so many users before it stops looking. */
const SCAN_LIMIT = 1000;

const mayBrowseUsers = (call: Call): boolean => holdsGlobal(call.site, call.caller.accountId, 'USER_PICKER');

const mustBrowseUsers = (call: Call): void => {
  if (!mayBrowseUsers(call)) throw refuse(403, 'You do not have permission to browse users.');
};

const existing = (call: Call, accountId: string): SiteUser => {
  const user = call.site.user(accountId);
  if (!user) throw refuse(404, 'Specified user does not exist or you do not have required permissions');
  return user;
};

const oneUser = (call: Call) => {
  const accountId = required(call, 'accountId');
  if (accountId !== call.caller.accountId) mustBrowseUsers(call);
  return { body: expandedUserView(call, existing(call, accountId)) };
};

const bulkUsers = (call: Call) => {
  const ids = call.query.getAll('accountId');
  if (ids.length === 0) throw refuse(400, 'At least one accountId must be provided.');
  const users = ids.map((id) => call.site.user(id)).filter((user): user is SiteUser => user !== undefined);
  return {
    body: platformPage(call, '/rest/api/3/user/bulk', users, { size: 10, max: 200 }, (user) => userView(call, user)),
  };
};

const userGroups = (call: Call) => {
  mustBrowseUsers(call);
  const groupIds = call.site.groupsOf(existing(call, required(call, 'accountId')).accountId);
  return {
    body: call.site.state.groups
      .filter((group) => groupIds.has(group.groupId))
      .map((group) => groupNameView(call.site, group)),
  };
};

const slice = (call: Call, users: readonly SiteUser[], size: number, max: number) => {
  const startAt = numberOf(call.query, 'startAt', 0);
  return {
    body: users
      .slice(startAt, startAt + Math.min(numberOf(call.query, 'maxResults', size), max))
      .map((user) => userView(call, user)),
  };
};

const startsAWord = (text: string, query: string): boolean =>
  text
    .toLowerCase()
    .split(/[\s.@-]+/)
    .some((word) => word.startsWith(query)) || text.toLowerCase().startsWith(query);

/**
 * Prefix match on the name, and on the address only where the caller may see it. Portal-only customers are not found.
 */
const matching = (call: Call): SiteUser[] => {
  const accountId = call.query.get('accountId');
  const query = (call.query.get('query') ?? '').toLowerCase();
  const candidates =
    accountId === null
      ? call.site.state.users.filter((user) => user.accountType !== 'customer')
      : [call.site.user(accountId)];
  return candidates
    .filter(
      (user): user is SiteUser =>
        user !== undefined &&
        user.active &&
        (query === '' ||
          startsAWord(user.displayName, query) ||
          (user.emailVisible && user.emailAddress.toLowerCase().startsWith(query))),
    )
    .slice(0, SCAN_LIMIT);
};

const searchUsers = (call: Call) => {
  if (call.query.get('query') === null && call.query.get('accountId') === null)
    throw refuse(400, 'The query or accountId parameter is required.');
  return slice(call, mayBrowseUsers(call) ? matching(call) : [], 50, SCAN_LIMIT);
};

const allUsers = (call: Call) => {
  mustBrowseUsers(call);
  return slice(call, call.site.state.users, 50, 1000);
};

const assignable = (call: Call) => {
  const key = required(call, 'project');
  const project = call.site.project(key);
  if (!project || !canBrowse(call.site, call.caller.accountId, project)) throw notFoundProject(key);
  const licence = project.projectTypeKey === 'service_desk' ? 'jira-servicedesk' : 'jira-software';
  const users = matching(call).filter(
    (user) =>
      may(call.site, user.accountId, project, 'ASSIGNABLE_USER') &&
      call.site.productsOf(user.accountId).includes(licence),
  );
  return slice(call, mayBrowseUsers(call) ? users : [], 50, SCAN_LIMIT);
};

const withPermission = (call: Call) => {
  const keys = listOf(call.query, 'permissions');
  const key = required(call, 'projectKey');
  const project = call.site.project(key);
  if (!project) throw notFoundProject(key);
  return slice(
    call,
    matching(call).filter((user) =>
      keys.every((permission) => holdsProject(call.site, user.accountId, project, permission)),
    ),
    50,
    SCAN_LIMIT,
  );
};

export const userRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/user', handle: oneUser, objects: 'identity' },
  { method: 'GET', path: '/rest/api/3/user/bulk', handle: bulkUsers, objects: 'identity' },
  { method: 'GET', path: '/rest/api/3/user/groups', handle: userGroups, objects: 'identity' },
  { method: 'GET', path: '/rest/api/3/user/search', handle: searchUsers, objects: 'identity' },
  { method: 'GET', path: '/rest/api/3/users/search', handle: allUsers, objects: 'identity' },
  { method: 'GET', path: '/rest/api/3/user/assignable/search', handle: assignable, objects: 'identity' },
  { method: 'GET', path: '/rest/api/3/user/permission/search', handle: withPermission, objects: 'identity' },
];
