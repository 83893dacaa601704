import { takeId } from '../add/ids';
import { addActor, addIssueType, addProject } from '../add/project';
import { addIssueTypeScreenScheme } from '../add/screen';
import { addWorkflowScheme } from '../add/workflow';
import { SCREEN } from '../new-site';
import type { SiteState } from '../state';
import type { IssueType, PermissionScheme, ProjectRole, SiteProject } from '../state/project';
import type { SiteGroup, SiteUser } from '../state/people';
import type { SiteWorkflow } from '../state/workflow';

/**
 * Issue types with the workflow each follows, in the order of the issue type scheme; the first workflow is the scheme's
 * default.
 */
export type Work = readonly (readonly [IssueType, SiteWorkflow])[];

export interface ProjectDescription {
  readonly key: string;
  readonly name: string;
  readonly kind?: SiteProject['projectTypeKey'];
  /** Set for a team-managed project: the id its own statuses, types and roles were scoped to. */
  readonly teamManagedId?: string;
  readonly lead: SiteUser;
  readonly work: Work;
  readonly permissions: PermissionScheme;
  /** Who is in which role. */
  readonly roles: readonly (readonly [ProjectRole, ...(SiteUser | SiteGroup)[]])[];
}

/** The site-wide issue type of that name, added when it is new. */
export const issueType = (site: SiteState, name: string, description = ''): IssueType =>
  site.issueTypes.find((known) => known.name === name && known.scope.type === 'GLOBAL') ??
  addIssueType(site, name, { description });

/** Adds a project with an issue type scheme, a workflow scheme and a screen scheme of its own. */
export const describeProject = (site: SiteState, project: ProjectDescription): SiteProject => {
  const [first] = project.work;
  if (!first) throw new Error(`Project ${project.key} has no issue types.`);
  const scope =
    project.teamManagedId === undefined
      ? { type: 'GLOBAL' as const }
      : { type: 'PROJECT' as const, project: { id: project.teamManagedId } };
  const id = project.teamManagedId ?? String(takeId(site, 'project'));
  const workflowScheme = addWorkflowScheme(site, {
    name: `${project.key}: workflow scheme`,
    scope,
    defaultWorkflowId: first[1].id,
    workflowByIssueType: Object.fromEntries(
      project.work.filter(([, workflow]) => workflow !== first[1]).map(([type, workflow]) => [type.id, workflow.id]),
    ),
  });
  const screens = addIssueTypeScreenScheme(site, `${project.key}: screen scheme`, SCREEN.default);
  const added = addProject(site, {
    id,
    key: project.key,
    name: project.name,
    lead: project.lead.accountId,
    projectTypeKey: project.kind ?? 'service_desk',
    simplified: project.teamManagedId !== undefined,
    issueTypeIds: project.work.map(([type]) => type.id),
    workflowSchemeId: workflowScheme.id,
    issueTypeScreenSchemeId: screens.id,
    permissionSchemeId: project.permissions.id,
  });
  for (const [role, ...members] of project.roles) {
    for (const member of members)
      addActor(site, added, role.id, 'groupId' in member ? { groupId: member.groupId } : { user: member.accountId });
  }
  return added;
};

/** The site's role with that id or name. Throws when there is none. */
export const roleOf = (site: SiteState, idOrName: number | string): ProjectRole => {
  const role = site.projectRoles.find(({ id, name }) => id === idOrName || name === idOrName);
  if (!role) throw new Error(`The site has no project role "${idOrName}".`);
  return role;
};

/** The site's group of that name. Throws when there is none. */
export const groupOf = (site: SiteState, name: string): SiteGroup => {
  const group = site.groups.find((candidate) => candidate.name === name);
  if (!group) throw new Error(`The site has no group "${name}".`);
  return group;
};
