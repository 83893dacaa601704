import { z } from 'zod';
import { addActor } from '../add/project';
import { bodyOf } from '../core/body';
import type { Call, Route } from '../core/exchange';
import { administers, isJiraAdmin } from '../core/permissions';
import { onlyAdministrators, refuse } from '../core/refusals';
import type { ProjectRole, RoleActor, SiteProject } from '../state/project';
import { roleUrl, roleView, rolesOf, scopeView } from '../views/project-view';
import { seenProject } from './projects';

const roleLinks = (call: Call) => {
  const project = seenProject(call);
  return {
    body: Object.fromEntries(
      rolesOf(call.site, project).map((role) => [role.name, roleUrl(call.site, project, role.id)]),
    ),
  };
};

const roleDetails = (call: Call) => {
  const project = seenProject(call);
  const withoutAddons = call.query.get('excludeConnectAddons') === 'true';
  return {
    body: rolesOf(call.site, project)
      .filter((role) => !withoutAddons || role.name !== 'atlassian-addons-project-access')
      .map((role) => ({
        self: roleUrl(call.site, project, role.id),
        name: role.name,
        translatedName: role.name,
        id: role.id,
        description: role.description,
        admin: role.admin,
        default: role.default,
        roleConfigurable: true,
        type: role.type,
        ...scopeView(role.scope),
      })),
  };
};

const allRoles = (call: Call) => {
  if (!isJiraAdmin(call.site, call.caller.accountId)) throw onlyAdministrators();
  return {
    body: call.site.state.projectRoles.map((role) => ({
      self: `${call.site.state.site.baseUrl}/rest/api/3/role/${role.id}`,
      name: role.name,
      id: role.id,
      description: role.description,
      ...scopeView(role.scope),
    })),
  };
};

/** The project and role of the path. Missing rights look like a missing role. */
const administeredRole = (call: Call): { project: SiteProject; role: ProjectRole } => {
  const project = seenProject(call);
  const role = rolesOf(call.site, project).find((candidate) => String(candidate.id) === call.params.id);
  if (!role || !administers(call.site, call.caller.accountId, project))
    throw refuse(404, `Can not find a project role with id '${call.params.id ?? ''}'.`);
  return { project, role };
};

const oneRole = (call: Call) => {
  const { project, role } = administeredRole(call);
  return { body: roleView(call.site, project, role, call.query.get('excludeInactiveUsers') !== 'true') };
};

type ActorName = { user: string } | { groupId: string };
const same = (actor: RoleActor, wanted: ActorName): boolean =>
  'user' in wanted ? actor.user === wanted.user : actor.groupId === wanted.groupId;

const mustExist = (call: Call, actor: ActorName): void => {
  const exists =
    'user' in actor
      ? call.site.user(actor.user)?.active === true
      : call.site.lookup.one(call.site.state.groups, 'groupId', actor.groupId) !== undefined;
  if (!exists)
    throw refuse(
      404,
      'user' in actor
        ? `We can't find '${actor.user}' in any accessible user directory. ` +
            `Check they're still active and available, and try again.`
        : `Group '${actor.groupId}' does not exist.`,
    );
};

const actorNames = (users: readonly string[], groupIds: readonly string[]): ActorName[] => [
  ...users.map((user) => ({ user })),
  ...groupIds.map((groupId) => ({ groupId })),
];

const addActors = (call: Call) => {
  const { project, role } = administeredRole(call);
  const body = bodyOf(
    call,
    z.object({ user: z.array(z.string()).default([]), groupId: z.array(z.string()).default([]) }),
  );
  const actors = actorNames(body.user, body.groupId);
  if (actors.length === 0) throw refuse(400, 'At least one user or group must be given.');
  for (const actor of actors) {
    mustExist(call, actor);
    if (project.actors.some((known) => known.roleId === role.id && same(known, actor)))
      throw refuse(400, `'${'user' in actor ? actor.user : actor.groupId}' is already a member of the project role.`);
  }
  for (const actor of actors) addActor(call.site.state, project, role.id, actor);
  return { body: roleView(call.site, project, role) };
};

const setActors = (call: Call) => {
  const { project, role } = administeredRole(call);
  const { categorisedActors } = bodyOf(
    call,
    z.object({ categorisedActors: z.record(z.string(), z.array(z.string())) }),
  );
  const actors = actorNames(
    categorisedActors['atlassian-user-role-actor'] ?? [],
    categorisedActors['atlassian-group-role-actor-id'] ?? [],
  );
  for (const actor of actors) mustExist(call, actor);
  const keeps = (known: RoleActor): boolean => known.roleId !== role.id || actors.some((actor) => same(known, actor));
  project.actors = project.actors.filter(keeps);
  for (const actor of actors)
    if (!project.actors.some((known) => known.roleId === role.id && same(known, actor)))
      addActor(call.site.state, project, role.id, actor);
  return { body: roleView(call.site, project, role) };
};

const removeActor = (call: Call) => {
  const { project, role } = administeredRole(call);
  const [user, groupId] = [call.query.get('user'), call.query.get('groupId')];
  const wanted: ActorName | undefined = user !== null ? { user } : groupId !== null ? { groupId } : undefined;
  if (!wanted) throw refuse(400, 'A user or a group must be given.');
  const at = project.actors.findIndex((actor) => actor.roleId === role.id && same(actor, wanted));
  if (at === -1) throw refuse(404, 'The actor is not in the project role.');
  project.actors.splice(at, 1);
  return { status: 204 };
};

export const roleRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/role', handle: allRoles, objects: 'identity' },
  { method: 'GET', path: '/rest/api/3/project/{projectIdOrKey}/role', handle: roleLinks },
  { method: 'GET', path: '/rest/api/3/project/{projectIdOrKey}/roledetails', handle: roleDetails, objects: 'identity' },
  { method: 'GET', path: '/rest/api/3/project/{projectIdOrKey}/role/{id}', handle: oneRole, objects: 'identity' },
  { method: 'POST', path: '/rest/api/3/project/{projectIdOrKey}/role/{id}', handle: addActors },
  { method: 'PUT', path: '/rest/api/3/project/{projectIdOrKey}/role/{id}', handle: setActors },
  { method: 'DELETE', path: '/rest/api/3/project/{projectIdOrKey}/role/{id}', handle: removeActor },
];
