import { z } from 'zod';
import { addWorkflowScheme } from '../add/workflow';
import { takeUuid } from '../add/ids';
import { bodyOf } from '../core/body';
import type { Answer, Call, Route } from '../core/exchange';
import { isJiraAdmin } from '../core/permissions';
import { onlyAdministrators, refuse, workflowUnauthorized } from '../core/refusals';
import type { SiteProject } from '../state/project';
import type { SiteWorkflow, WorkflowScheme } from '../state/workflow';
import { schemeOf } from '../views/workflow-view';
import { mustBeUnlocked } from './statuses';
import { startTask, taskView } from './tasks';
import { oldSchemeView } from './workflow-schemes';

const mustAdminister = (call: Call): void => {
  if (!isJiraAdmin(call.site, call.caller.accountId)) throw onlyAdministrators();
};

const existing = (call: Call, id: string | undefined): WorkflowScheme => {
  const scheme = call.site.lookup.one(call.site.state.workflowSchemes, 'id', id ?? '');
  if (!scheme) throw refuse(400, `The workflow scheme ${id ?? ''} does not exist.`);
  return scheme;
};

const workflowNamed = (call: Call, name: string): SiteWorkflow => {
  const workflow = call.site.state.workflows.find(
    (candidate) => candidate.name === name && candidate.scope.type === 'GLOBAL',
  );
  if (!workflow) throw refuse(400, `The workflow '${name}' does not exist.`);
  return workflow;
};

const createBody = z.object({
  name: z.string().min(1).max(255),
  description: z.string().default(''),
  defaultWorkflow: z.string(),
  issueTypeMappings: z.record(z.string(), z.string()).default({}),
});

/** The older shape: workflows by name. */
const create = (call: Call) => {
  mustAdminister(call);
  const body = bodyOf(call, createBody);
  if (call.site.state.workflowSchemes.some((scheme) => scheme.name === body.name))
    throw refuse(400, '', { name: 'A workflow scheme with this name already exists.' });
  const defaultWorkflowId = workflowNamed(call, body.defaultWorkflow).id;
  const workflowByIssueType = Object.fromEntries(
    Object.entries(body.issueTypeMappings).map(([type, name]) => [type, workflowNamed(call, name).id]),
  );
  return {
    status: 201,
    body: oldSchemeView(
      call,
      addWorkflowScheme(call.site.state, {
        name: body.name,
        description: body.description,
        defaultWorkflowId,
        workflowByIssueType,
      }),
    ),
  };
};

const issuesOf = (call: Call, project: SiteProject) =>
  call.site.lookup.all(call.site.state.issues, 'projectId', project.id);

const assign = (call: Call) => {
  mustAdminister(call);
  const body = bodyOf(call, z.object({ projectId: z.string(), workflowSchemeId: z.string() }));
  const project = call.site.project(body.projectId);
  if (!project) throw refuse(404, 'The project does not exist.');
  if (project.simplified) throw refuse(400, 'Workflow schemes can only be assigned to company-managed projects.');
  if (issuesOf(call, project).length > 0)
    throw refuse(400, 'The project has issues; the workflow scheme cannot be assigned this way.');
  project.workflowSchemeId = existing(call, body.workflowSchemeId).id;
  return { status: 204 };
};

const mappingsBody = z.array(
  z.object({
    issueTypeId: z.string(),
    statusMappings: z.array(z.object({ oldStatusId: z.string(), newStatusId: z.string() })),
  }),
);
type Mappings = z.infer<typeof mappingsBody>;
type Assignment = Pick<WorkflowScheme, 'defaultWorkflowId' | 'workflowByIssueType'>;

/** Where the issues of a project go under the new assignment. @throws Refusal 400 when a mapping is missing. */
const moves = (call: Call, project: SiteProject, next: Assignment, mappings: Mappings): (() => void)[] =>
  issuesOf(call, project).flatMap((issue) => {
    const workflow = call.site.lookup.one(
      call.site.state.workflows,
      'id',
      next.workflowByIssueType[issue.issueTypeId] ?? next.defaultWorkflowId,
    );
    if (workflow?.statuses.some((status) => status.statusReference === issue.statusId)) return [];
    const to = mappings
      .find((mapping) => mapping.issueTypeId === issue.issueTypeId)
      ?.statusMappings.find((mapping) => mapping.oldStatusId === issue.statusId)?.newStatusId;
    if (to === undefined || !workflow?.statuses.some((status) => status.statusReference === to))
      throw refuse(
        400,
        `A status mapping is missing for issue type ${issue.issueTypeId} and status ${issue.statusId}.`,
      );
    return [() => Object.assign(issue, { statusId: to })];
  });

const requiredBody = z.object({
  id: z.string(),
  defaultWorkflowId: z.string().nullish(),
  workflowsForIssueTypes: z.array(z.object({ issueTypeIds: z.array(z.string()), workflowId: z.string() })),
});

/**
 * For each issue type of a project the statuses it has today and would lack, whether or not an issue stands in them.
 */
const lacking = (call: Call, project: SiteProject, today: Assignment, next: Assignment) => {
  const { state, lookup } = call.site;
  const statusesUnder = (assignment: Assignment, issueTypeId: string): readonly string[] =>
    lookup
      .one(state.workflows, 'id', assignment.workflowByIssueType[issueTypeId] ?? assignment.defaultWorkflowId)
      ?.statuses.map(({ statusReference }) => statusReference) ?? [];
  const types = lookup.one(state.issueTypeSchemes, 'id', project.issueTypeSchemeId ?? '')?.issueTypeIds ?? [];
  return types.flatMap((issueTypeId) => {
    const kept = new Set(statusesUnder(next, issueTypeId));
    const statusIds = statusesUnder(today, issueTypeId).filter((id) => !kept.has(id));
    return statusIds.length === 0 ? [] : [{ issueTypeId, statusIds }];
  });
};

/** What an update of a scheme to these workflows, or a switch to a scheme that has them, must map. */
const requiredMappings = (call: Call): Answer => {
  const { site } = call;
  if (!isJiraAdmin(site, call.caller.accountId)) throw workflowUnauthorized();
  const body = bodyOf(call, requiredBody);
  const scheme = existing(call, body.id);
  const next: Assignment = {
    defaultWorkflowId: body.defaultWorkflowId ?? scheme.defaultWorkflowId,
    workflowByIssueType: Object.fromEntries(
      body.workflowsForIssueTypes.flatMap(({ issueTypeIds, workflowId }) => issueTypeIds.map((id) => [id, workflowId])),
    ),
  };
  const rows = site.state.projects
    .filter((project) => project.workflowSchemeId === scheme.id && !project.deleted)
    .flatMap((project) => lacking(call, project, scheme, next));
  const byType = new Map<string, Set<string>>();
  for (const { issueTypeId, statusIds } of rows)
    byType.set(issueTypeId, new Set([...(byType.get(issueTypeId) ?? []), ...statusIds]));
  const workflows = [...new Set([next.defaultWorkflowId, ...Object.values(next.workflowByIssueType)])].flatMap(
    (id) => site.lookup.one(site.state.workflows, 'id', id) ?? [],
  );
  return {
    body: {
      statusMappingsByIssueTypes: [...byType].map(([issueTypeId, ids]) => ({ issueTypeId, statusIds: [...ids] })),
      statusMappingsByWorkflows: [],
      statuses: [],
      statusesPerWorkflow: workflows.map(({ id, statuses, transitions }) => ({
        workflowId: id,
        initialStatusId: transitions.find(({ type }) => type === 'INITIAL')?.toStatusReference ?? '',
        statuses: statuses.map(({ statusReference }) => statusReference),
      })),
    },
  };
};

const seeTask = (call: Call, description: string, locks: readonly string[], effect?: () => void): Answer => {
  const task = startTask(call.site, call.caller.accountId, description, locks, effect);
  return {
    status: 303,
    body: taskView(call.site, task),
    headers: { Location: `${call.site.state.site.baseUrl}/rest/api/3/task/${task.id}` },
  };
};

/** Always an asynchronous task, even when no issue has to move. */
const switchScheme = (call: Call): Answer => {
  if (!isJiraAdmin(call.site, call.caller.accountId)) throw workflowUnauthorized();
  const body = bodyOf(
    call,
    z.object({
      projectId: z.string(),
      targetSchemeId: z.string(),
      mappingsByIssueTypeOverride: mappingsBody.default([]),
    }),
  );
  mustBeUnlocked(call);
  const project = call.site.project(body.projectId);
  if (!project || project.simplified)
    throw refuse(400, 'Workflow schemes can only be assigned to company-managed projects.');
  const scheme = existing(call, body.targetSchemeId);
  const today = schemeOf(call.site, project);
  for (const { issueTypeId, statusIds } of today ? lacking(call, project, today, scheme) : []) {
    const mapped = body.mappingsByIssueTypeOverride.find((mapping) => mapping.issueTypeId === issueTypeId);
    const missing = statusIds.find((id) => !mapped?.statusMappings.some(({ oldStatusId }) => oldStatusId === id));
    if (missing !== undefined)
      throw refuse(400, `A status mapping is missing for issue type ${issueTypeId} and status ${missing}.`);
  }
  const moving = moves(call, project, scheme, body.mappingsByIssueTypeOverride);
  return seeTask(call, 'Switch workflow scheme', [scheme.id], () => {
    for (const move of moving) move();
    project.workflowSchemeId = scheme.id;
  });
};

const updateBody = z.object({
  id: z.string(),
  name: z.string().min(1),
  description: z.string(),
  version: z.object({ id: z.string(), versionNumber: z.number() }),
  defaultWorkflowId: z.string().optional(),
  workflowsForIssueTypes: z.array(z.object({ issueTypeIds: z.array(z.string()), workflowId: z.string() })).optional(),
  statusMappingsByIssueTypeOverride: mappingsBody.default([]),
});

const update = (call: Call): Answer => {
  const { site } = call;
  if (!isJiraAdmin(site, call.caller.accountId)) throw workflowUnauthorized();
  const body = bodyOf(call, updateBody);
  const scheme = existing(call, body.id);
  mustBeUnlocked(call);
  if (body.version.id !== scheme.version.id || body.version.versionNumber !== scheme.version.versionNumber)
    throw refuse(409, 'Workflow scheme version and version token must match');
  const next: Assignment = {
    defaultWorkflowId: body.defaultWorkflowId ?? scheme.defaultWorkflowId,
    workflowByIssueType: body.workflowsForIssueTypes
      ? Object.fromEntries(
          body.workflowsForIssueTypes.flatMap((row) => row.issueTypeIds.map((type) => [type, row.workflowId])),
        )
      : scheme.workflowByIssueType,
  };
  const unknown = [next.defaultWorkflowId, ...Object.values(next.workflowByIssueType)].find(
    (id) => !site.lookup.one(site.state.workflows, 'id', id),
  );
  if (unknown !== undefined) throw refuse(400, `The workflow ${unknown} does not exist.`);
  const moving = site.state.projects
    .filter((project) => project.workflowSchemeId === scheme.id)
    .flatMap((project) => moves(call, project, next, body.statusMappingsByIssueTypeOverride));
  for (const move of moving) move();
  Object.assign(scheme, next, {
    name: body.name,
    description: body.description,
    version: { id: takeUuid(site.state), versionNumber: scheme.version.versionNumber + 1 },
  });
  return moving.length > 0 ? seeTask(call, 'Update workflow scheme', [scheme.id]) : { body: {} };
};

const remove = (call: Call) => {
  mustAdminister(call);
  const scheme = call.site.lookup.one(call.site.state.workflowSchemes, 'id', call.params.id ?? '');
  if (!scheme) throw refuse(404, 'The workflow scheme does not exist.');
  if (call.site.state.projects.some((project) => project.workflowSchemeId === scheme.id))
    throw refuse(400, 'The workflow scheme is used by a project.');
  call.site.state.workflowSchemes.splice(call.site.state.workflowSchemes.indexOf(scheme), 1);
  return { status: 204 };
};

export const workflowSchemeWriteRoutes: readonly Route[] = [
  { method: 'POST', path: '/rest/api/3/workflowscheme', handle: create },
  { method: 'PUT', path: '/rest/api/3/workflowscheme/project', handle: assign },
  { method: 'POST', path: '/rest/api/3/workflowscheme/project/switch', handle: switchScheme },
  { method: 'POST', path: '/rest/api/3/workflowscheme/update', handle: update },
  { method: 'POST', path: '/rest/api/3/workflowscheme/update/mappings', handle: requiredMappings, readsOnly: true },
  { method: 'DELETE', path: '/rest/api/3/workflowscheme/{id}', handle: remove },
];
