import type { Call } from '../core/exchange';
import type { Site } from '../core/site';
import type { IssueType, ProjectRole, RoleActor, SiteProject } from '../state/project';
import type { Scope, SiteStatus } from '../state/workflow';
import { userDetailsView } from './user-view';

type View = Record<string, unknown>;

/** A project inside the scope of something it owns. */
export const scopeView = (scope: Scope): View =>
  scope.type === 'GLOBAL' ? {} : { scope: { type: 'PROJECT', project: { id: scope.project.id } } };

const avatars = (site: Site, id: string): View =>
  Object.fromEntries(
    ['48x48', '24x24', '16x16', '32x32'].map((size) => [
      size,
      `${site.state.site.baseUrl}/rest/api/3/universal_avatar/view/type/project/avatar/${id}`,
    ]),
  );

export const issueTypeView = (site: Site, type: IssueType): View => ({
  self: `${site.state.site.baseUrl}/rest/api/3/issuetype/${type.id}`,
  id: type.id,
  description: type.description,
  iconUrl: `${site.state.site.baseUrl}/images/icons/issuetypes/${type.subtask ? 'subtask' : 'task'}.svg`,
  name: type.name,
  subtask: type.subtask,
  avatarId: 10_318,
  hierarchyLevel: type.hierarchyLevel,
  ...scopeView(type.scope),
});

/** The types of a project, in the order of its scheme. */
export const issueTypesOf = (site: Site, project: SiteProject): IssueType[] =>
  project.issueTypeIds
    .map((id) => site.lookup.one(site.state.issueTypes, 'id', id))
    .filter((type): type is IssueType => type !== undefined);

/** A project in a list. */
export const projectView = (call: Call, project: SiteProject): View => ({
  expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
  self: `${call.site.state.site.baseUrl}/rest/api/3/project/${project.id}`,
  id: project.id,
  key: project.key,
  name: project.name,
  avatarUrls: avatars(call.site, project.id),
  projectTypeKey: project.projectTypeKey,
  simplified: project.simplified,
  style: project.simplified ? 'next-gen' : 'classic',
  isPrivate: project.isPrivate,
  properties: {},
  ...(project.archived ? { archived: true } : {}),
});

/** The roles a project has: the site's own, or those of the team-managed project. */
export const rolesOf = (site: Site, project: SiteProject): ProjectRole[] =>
  site.state.projectRoles.filter(
    (role) =>
      (project.simplified
        ? role.scope.type === 'PROJECT' && role.scope.project.id === project.id
        : role.scope.type === 'GLOBAL') ||
      (project.simplified && role.name === 'atlassian-addons-project-access'),
  );

export const roleUrl = (site: Site, project: SiteProject, roleId: number): string =>
  `${site.state.site.baseUrl}/rest/api/3/project/${project.id}/role/${roleId}`;

/** One project in full. */
export const fullProjectView = (call: Call, project: SiteProject): View => {
  const lead = call.site.user(project.lead);
  return {
    ...projectView(call, project),
    description: project.description,
    ...(lead && { lead: userDetailsView(call, lead) }),
    components: [],
    versions: [],
    assigneeType: 'UNASSIGNED',
    issueTypes: issueTypesOf(call.site, project).map((type) => issueTypeView(call.site, type)),
    roles: Object.fromEntries(
      rolesOf(call.site, project).map((role) => [role.name, roleUrl(call.site, project, role.id)]),
    ),
  };
};

const CATEGORY = {
  TODO: [2, 'new', 'To Do', 'blue-gray'],
  IN_PROGRESS: [4, 'indeterminate', 'In Progress', 'yellow'],
  DONE: [3, 'done', 'Done', 'green'],
} as const;

/** A status as the older endpoints show it. */
export const statusDetailsView = (site: Site, status: SiteStatus): View => {
  const [id, key, name, colorName] = CATEGORY[status.statusCategory];
  const base = site.state.site.baseUrl;
  return {
    self: `${base}/rest/api/3/status/${status.id}`,
    description: status.description,
    iconUrl: `${base}/images/icons/statuses/generic.png`,
    name: status.name,
    id: status.id,
    ...scopeView(status.scope),
    statusCategory: { self: `${base}/rest/api/3/statuscategory/${id}`, id, key, colorName, name },
  };
};

const actorView = (site: Site, actor: RoleActor): View | undefined => {
  if (actor.user !== undefined) {
    const user = site.user(actor.user);
    return (
      user && {
        id: actor.id,
        displayName: user.displayName,
        type: 'atlassian-user-role-actor',
        actorUser: { accountId: user.accountId },
      }
    );
  }
  const group = site.lookup.one(site.state.groups, 'groupId', actor.groupId ?? '');
  return (
    group && {
      id: actor.id,
      displayName: group.name,
      type: 'atlassian-group-role-actor',
      name: group.name,
      actorGroup: { name: group.name, displayName: group.name, groupId: group.groupId },
    }
  );
};

/** A role with its actors in the project. */
export const roleView = (site: Site, project: SiteProject, role: ProjectRole, withInactive = true): View => ({
  self: roleUrl(site, project, role.id),
  name: role.name,
  id: role.id,
  description: role.description,
  ...scopeView(role.scope),
  actors: project.actors
    .filter(
      (actor) =>
        actor.roleId === role.id &&
        (withInactive || actor.user === undefined || site.user(actor.user)?.active === true),
    )
    .map((actor) => actorView(site, actor))
    .filter((actor) => actor !== undefined),
});
