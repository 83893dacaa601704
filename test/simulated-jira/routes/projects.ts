import { z } from 'zod';
import { isBlocked } from '../core/app-access';
import { bodyOf, listOf } from '../core/body';
import type { Call, Route } from '../core/exchange';
import { platformPage } from '../core/pages';
import { administers, canBrowse, isJiraAdmin, may } from '../core/permissions';
import { notFoundProject, refuse } from '../core/refusals';
import type { SiteProject } from '../state/project';
import { fullProjectView, issueTypeView, issueTypesOf, projectView, statusDetailsView } from '../views/project-view';
import { workflowOf } from '../views/workflow-view';

/** The project of the path, when the caller may see it. @throws Refusal 404 either way it is missing. */
export const seenProject = (
  call: Call,
  idOrKey = call.params.projectIdOrKey ?? call.params.projectKeyOrId ?? '',
): SiteProject => {
  const project = call.site.project(idOrKey);
  if (!project || !canBrowse(call.site, call.caller.accountId, project)) throw notFoundProject(idOrKey);
  return project;
};

const matchesAction = (call: Call, project: SiteProject): boolean => {
  const { site, caller, query } = call;
  switch (query.get('action') ?? 'view') {
    case 'edit':
      return administers(site, caller.accountId, project);
    case 'create':
      return may(site, caller.accountId, project, 'CREATE_ISSUES');
    case 'browse':
      return may(site, caller.accountId, project, 'BROWSE_PROJECTS');
    default:
      return canBrowse(site, caller.accountId, project);
  }
};

const withProperty = (call: Call, project: SiteProject): Record<string, unknown> => {
  const key = call.query.get('properties');
  return key !== null && key in project.properties ? { properties: { [key]: project.properties[key] } } : {};
};

const searchProjects = (call: Call) => {
  const { query, site } = call;
  const [ids, keys] = [query.getAll('id'), query.getAll('keys')];
  const types = (query.get('typeKey') ?? '').split(',').filter((type) => type !== '');
  const text = (query.get('query') ?? '').toLowerCase();
  const expand = (query.get('expand') ?? '').split(',');
  const found = site.state.projects.filter(
    (project) =>
      !project.deleted &&
      !project.archived &&
      matchesAction(call, project) &&
      (ids.length === 0 || ids.includes(project.id)) &&
      (keys.length === 0 || keys.includes(project.key)) &&
      (types.length === 0 || types.includes(project.projectTypeKey)) &&
      (text === '' || project.key.toLowerCase().includes(text) || project.name.toLowerCase().includes(text)),
  );
  found.sort((a, b) => (query.get('orderBy') === 'name' ? a.name.localeCompare(b.name) : a.key.localeCompare(b.key)));
  const show = (project: SiteProject) => {
    const full = expand.length > 0 && expand[0] !== '' ? fullProjectView(call, project) : {};
    const extra = Object.fromEntries(Object.entries(full).filter(([name]) => expand.includes(name)));
    return { ...projectView(call, project), ...extra, ...withProperty(call, project) };
  };
  return { body: platformPage(call, '/rest/api/3/project/search', found, { size: 50, max: 100 }, show) };
};

const oneProject = (call: Call) => {
  const project = seenProject(call);
  return { body: { ...fullProjectView(call, project), ...withProperty(call, project) } };
};

const projectStatuses = (call: Call) => {
  const project = seenProject(call);
  const { site } = call;
  return {
    body: issueTypesOf(site, project).map((type) => ({
      self: `${site.state.site.baseUrl}/rest/api/3/issuetype/${type.id}`,
      id: type.id,
      name: type.name,
      subtask: type.subtask,
      statuses: (workflowOf(site, project, type.id)?.statuses ?? []).flatMap((status) => {
        const known = site.lookup.one(site.state.statuses, 'id', status.statusReference);
        return known ? [statusDetailsView(site, known)] : [];
      }),
    })),
  };
};

const projectIssueTypes = (call: Call) => {
  const project = seenProject(call, call.query.get('projectId') ?? '');
  return { body: issueTypesOf(call.site, project).map((type) => issueTypeView(call.site, type)) };
};

/** Tells apps alone whether an app access rule keeps something of these projects from them. */
const dataPolicies = (call: Call) => {
  if (!call.caller.throughApp) throw refuse(401, 'Only apps can access this resource.');
  const ids = listOf(call.query, 'ids');
  if (ids.length > 50 || ids.some((id) => !call.site.project(id)))
    throw refuse(400, 'Invalid request: some projects are not available or do not exist.');
  return {
    body: {
      projectDataPolicies: ids.map((id) => ({
        id: Number(id),
        dataPolicy: { anyContentBlocked: isBlocked(call.site.state, id) },
      })),
    },
  };
};

const allIssueTypes = (call: Call) => ({
  body: call.site.state.issueTypes
    .filter((type) => type.scope.type === 'GLOBAL' || isJiraAdmin(call.site, call.caller.accountId))
    .map((type) => issueTypeView(call.site, type)),
});

const administered = (call: Call): SiteProject => {
  const project = seenProject(call);
  if (!administers(call.site, call.caller.accountId, project))
    throw refuse(403, 'You do not have permission to edit the project.');
  return project;
};

const propertyKeys = (call: Call) => {
  const project = seenProject(call);
  return {
    body: {
      keys: Object.keys(project.properties).map((key) => ({
        self: `${call.site.state.site.baseUrl}/rest/api/3/project/${project.key}/properties/${key}`,
        key,
      })),
    },
  };
};

const readProperty = (call: Call) => {
  const { properties } = seenProject(call);
  const key = call.params.propertyKey ?? '';
  if (!(key in properties)) throw refuse(404, `The property with key '${key}' does not exist.`);
  return { body: { key, value: properties[key] } };
};

const writeProperty = (call: Call) => {
  const project = administered(call);
  const key = call.params.propertyKey ?? '';
  if (call.body === undefined || JSON.stringify(call.body).length > 32_768)
    throw refuse(400, 'The property value must be valid JSON of at most 32768 characters.');
  const status = key in project.properties ? 200 : 201;
  project.properties[key] = call.body;
  return { status, body: {} };
};

const deleteProperty = (call: Call) => {
  const project = administered(call);
  const key = call.params.propertyKey ?? '';
  if (!(key in project.properties)) throw refuse(404, `The property with key '${key}' does not exist.`);
  delete project.properties[key];
  return { status: 204 };
};

/** @throws Refusal 400 for a scheme the site does not have. */
export const knownNotificationScheme = (call: Call, id: number) => {
  const scheme = call.site.lookup.one(call.site.state.notificationSchemes, 'id', id);
  if (!scheme) throw refuse(400, '', { notificationScheme: `The notification scheme ${id} does not exist.` });
  return scheme;
};

const notificationScheme = (call: Call) => {
  const project = administered(call);
  const scheme =
    project.notificationSchemeId === undefined
      ? undefined
      : call.site.lookup.one(call.site.state.notificationSchemes, 'id', project.notificationSchemeId);
  if (!scheme) throw refuse(404, 'The project has no notification scheme.');
  return {
    body: {
      expand: 'notificationSchemeEvents,user,group,projectRole,field,all',
      id: scheme.id,
      self: `${call.site.state.site.baseUrl}/rest/api/3/notificationscheme/${scheme.id}`,
      name: scheme.name,
      description: scheme.description,
    },
  };
};

const updateProject = (call: Call) => {
  const project = administered(call);
  const changes = bodyOf(
    call,
    z.object({
      name: z.string().optional(),
      description: z.string().optional(),
      leadAccountId: z.string().optional(),
      notificationScheme: z.number().optional(),
    }),
  );
  project.name = changes.name ?? project.name;
  project.description = changes.description ?? project.description;
  project.lead = changes.leadAccountId ?? project.lead;
  if (changes.notificationScheme !== undefined)
    project.notificationSchemeId = knownNotificationScheme(call, changes.notificationScheme).id;
  call.site.emit('avi:jira:updated:project', {
    project: { id: Number(project.id), key: project.key, name: project.name },
  });
  return { body: fullProjectView(call, project) };
};

export const projectRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/project/search', handle: searchProjects, objects: 'core' },
  { method: 'GET', path: '/rest/api/3/project/{projectIdOrKey}', handle: oneProject, objects: 'core' },
  { method: 'PUT', path: '/rest/api/3/project/{projectIdOrKey}', handle: updateProject },
  { method: 'GET', path: '/rest/api/3/project/{projectKeyOrId}/notificationscheme', handle: notificationScheme },
  { method: 'GET', path: '/rest/api/3/project/{projectIdOrKey}/statuses', handle: projectStatuses },
  { method: 'GET', path: '/rest/api/3/data-policy/project', handle: dataPolicies },
  { method: 'GET', path: '/rest/api/3/issuetype', handle: allIssueTypes },
  { method: 'GET', path: '/rest/api/3/issuetype/project', handle: projectIssueTypes },
  { method: 'GET', path: '/rest/api/3/project/{projectIdOrKey}/properties', handle: propertyKeys },
  { method: 'GET', path: '/rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}', handle: readProperty },
  { method: 'PUT', path: '/rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}', handle: writeProperty },
  { method: 'DELETE', path: '/rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}', handle: deleteProperty },
];
