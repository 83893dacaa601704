import { z } from 'zod';
import { bodyOf } from '../core/body';
import type { Call, Route } from '../core/exchange';
import { platformPage } from '../core/pages';
import { administers, isJiraAdmin } from '../core/permissions';
import { onlyAdministrators, refuse, workflowUnauthorized } from '../core/refusals';
import type { WorkflowScheme } from '../state/workflow';
import { schemeOf, schemeReadView } from '../views/workflow-view';

const readBody = z.object({
  projectIds: z.array(z.string()).default([]),
  workflowSchemeIds: z.array(z.string()).default([]),
});

const readSchemes = (call: Call) => {
  const { site, caller } = call;
  const body = bodyOf(call, readBody);
  if (body.projectIds.length + body.workflowSchemeIds.length === 0)
    throw refuse(400, 'At least one project or workflow scheme ID must be given.');
  const projects = body.projectIds.flatMap((id) => site.project(id) ?? []);
  const mayRead =
    isJiraAdmin(site, caller.accountId) ||
    (body.workflowSchemeIds.length === 0 &&
      projects.length > 0 &&
      projects.every((project) => project.simplified && administers(site, caller.accountId, project)));
  if (!mayRead) throw workflowUnauthorized();
  const schemes = new Set([
    ...projects.map((project) => schemeOf(site, project)),
    ...body.workflowSchemeIds.map((id) => site.lookup.one(site.state.workflowSchemes, 'id', id)),
  ]);
  return {
    body: [...schemes]
      .filter((scheme): scheme is WorkflowScheme => scheme !== undefined)
      .map((scheme) => schemeReadView(site, scheme)),
  };
};

/** The scheme in the older shape, with workflows by name. The default scheme has no id in it. */
export const oldSchemeView = (call: Call, scheme: WorkflowScheme): Record<string, unknown> => {
  const name = (id: string): string => call.site.lookup.one(call.site.state.workflows, 'id', id)?.name ?? '';
  return {
    id: Number(scheme.id),
    name: scheme.name,
    description: scheme.description,
    defaultWorkflow: name(scheme.defaultWorkflowId),
    issueTypeMappings: Object.fromEntries(
      Object.entries(scheme.workflowByIssueType).map(([type, id]) => [type, name(id)]),
    ),
    self: `${call.site.state.site.baseUrl}/rest/api/3/workflowscheme/${scheme.id}`,
  };
};

/** Team-managed projects are silently left out. A comma list is one wrong id, not several. */
const schemesOfProjects = (call: Call) => {
  const { site, query } = call;
  const ids = query.getAll('projectId');
  if (!isJiraAdmin(site, call.caller.accountId))
    throw refuse(403, 'Only Jira administrators can access workflow scheme associations.');
  if (ids.length === 0 || ids.length > 100 || ids.some((id) => !/^\d+$/.test(id)))
    throw refuse(400, 'The project IDs are not valid.');
  const projects = ids.flatMap((id) => site.project(id) ?? []).filter((project) => !project.simplified);
  const schemes = [...new Set(projects.map((project) => schemeOf(site, project)))].filter(
    (scheme): scheme is WorkflowScheme => scheme !== undefined,
  );
  return {
    body: {
      values: schemes.map((scheme) => ({
        projectIds: projects.filter((project) => project.workflowSchemeId === scheme.id).map((project) => project.id),
        workflowScheme: oldSchemeView(call, scheme),
      })),
    },
  };
};

const listSchemes = (call: Call) => {
  if (!isJiraAdmin(call.site, call.caller.accountId)) throw onlyAdministrators();
  const schemes = call.site.state.workflowSchemes.filter(({ scope }) => scope.type === 'GLOBAL');
  return {
    body: platformPage(call, '/rest/api/3/workflowscheme', schemes, { size: 50, max: 50 }, (scheme) =>
      oldSchemeView(call, scheme),
    ),
  };
};

const oneScheme = (call: Call) => {
  if (!isJiraAdmin(call.site, call.caller.accountId)) throw onlyAdministrators();
  const scheme = call.site.lookup.one(call.site.state.workflowSchemes, 'id', call.params.id ?? '');
  if (!scheme) throw refuse(404, 'The workflow scheme does not exist.');
  return { body: oldSchemeView(call, scheme) };
};

export const workflowSchemeRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/api/3/workflowscheme', handle: listSchemes },
  { method: 'GET', path: '/rest/api/3/workflowscheme/{id}', handle: oneScheme },
  { method: 'POST', path: '/rest/api/3/workflowscheme/read', handle: readSchemes, readsOnly: true },
  { method: 'GET', path: '/rest/api/3/workflowscheme/project', handle: schemesOfProjects },
];
