import type { SiteState } from '../state';
import type { IssueType, PermissionHolder, PermissionScheme, ProjectRole, SiteProject } from '../state/project';
import type { Scope } from '../state/workflow';
import { takeId } from './ids';

const GLOBAL: Scope = { type: 'GLOBAL' };

export const addIssueType = (state: SiteState, name: string, more: Partial<IssueType> = {}): IssueType => {
  const issueType: IssueType = {
    id: String(takeId(state, 'issueType')),
    name,
    description: '',
    subtask: false,
    hierarchyLevel: more.subtask ? -1 : 0,
    scope: GLOBAL,
    ...more,
  };
  state.issueTypes.push(issueType);
  return issueType;
};

export const addProjectRole = (state: SiteState, name: string, more: Partial<ProjectRole> = {}): ProjectRole => {
  const role: ProjectRole = {
    id: takeId(state, 'role'),
    name,
    description: '',
    type: 'DEFAULT',
    admin: false,
    default: false,
    scope: GLOBAL,
    ...more,
  };
  state.projectRoles.push(role);
  return role;
};

/** Adds a permission scheme from a map permission → holders. */
export const addPermissionScheme = (
  state: SiteState,
  name: string,
  grants: Readonly<Record<string, readonly PermissionHolder[]>>,
  scope: Scope = GLOBAL,
): PermissionScheme => {
  const scheme: PermissionScheme = {
    id: takeId(state, 'permissionScheme'),
    name,
    description: '',
    scope,
    permissions: Object.entries(grants).flatMap(([permission, holders]) =>
      holders.map((holder) => ({ id: takeId(state, 'grant'), permission, holder })),
    ),
  };
  state.permissionSchemes.push(scheme);
  return scheme;
};

/** What addProject needs; the rest gets a default or a scheme of its own. */
export type ProjectDraft = Partial<SiteProject> &
  Pick<
    SiteProject,
    'key' | 'name' | 'lead' | 'issueTypeIds' | 'workflowSchemeId' | 'issueTypeScreenSchemeId' | 'permissionSchemeId'
  >;

/**
 * Adds a company-managed service project (simplified: true makes it team-managed); the app user is put into its add-on
 * role as Jira does.
 */
export const addProject = (state: SiteState, draft: ProjectDraft): SiteProject => {
  const issueTypeSchemeId = draft.issueTypeSchemeId ?? String(takeId(state, 'issueTypeScheme'));
  if (!state.issueTypeSchemes.some((scheme) => scheme.id === issueTypeSchemeId)) {
    state.issueTypeSchemes.push({
      id: issueTypeSchemeId,
      name: `${draft.key}: issue type scheme`,
      description: '',
      issueTypeIds: [...draft.issueTypeIds],
    });
  }
  const project: SiteProject = {
    id: String(takeId(state, 'project')),
    description: '',
    projectTypeKey: 'service_desk',
    simplified: false,
    isPrivate: false,
    archived: false,
    deleted: false,
    actors: [],
    properties: {},
    ...(state.notificationSchemes[0] && { notificationSchemeId: state.notificationSchemes[0].id }),
    ...draft,
    issueTypeSchemeId,
  };
  state.projects.push(project);
  const addonRole = state.projectRoles.find((role) => role.name === 'atlassian-addons-project-access');
  if (addonRole) addActor(state, project, addonRole.id, { user: state.appAccountId });
  return project;
};

/** Puts a user or a group into a role of the project. */
export const addActor = (
  state: SiteState,
  project: SiteProject,
  roleId: number,
  actor: { user: string } | { groupId: string },
): void => {
  project.actors.push({ id: takeId(state, 'roleActor'), roleId, ...actor });
};
