import { z } from 'zod';
import { bodyOf } from '../core/body';
import type { Call, Route } from '../core/exchange';
import { cursorPage, platformPage } from '../core/pages';
import { administers, isJiraAdmin, may } from '../core/permissions';
import { refuse, workflowUnauthorized } from '../core/refusals';
import type { SiteProject } from '../state/project';
import type { SiteWorkflow } from '../state/workflow';
import {
  schemesUsing,
  statusesOf,
  usagesOf,
  workflowOf,
  workflowPreview,
  workflowStatusView,
  workflowView,
} from '../views/workflow-view';

/** Project administrators and holders of VIEW_READONLY_WORKFLOW see the workflows owned by their project only. */
const maySee = (call: Call, workflow: SiteWorkflow): boolean => {
  const { site, caller } = call;
  if (isJiraAdmin(site, caller.accountId)) return true;
  const project = workflow.scope.type === 'PROJECT' ? site.project(workflow.scope.project.id) : undefined;
  return (
    project !== undefined &&
    (administers(site, caller.accountId, project) || may(site, caller.accountId, project, 'VIEW_READONLY_WORKFLOW'))
  );
};

const answer = (call: Call, workflows: readonly SiteWorkflow[]) => ({
  body: {
    statuses: statusesOf(call.site, workflows).map(workflowStatusView),
    workflows: workflows.map((workflow) => workflowView(call.site, workflow)),
  },
});

const readBody = z.object({
  workflowIds: z.array(z.string()).default([]),
  workflowNames: z.array(z.string()).default([]),
  projectAndIssueTypes: z.array(z.object({ projectId: z.string(), issueTypeId: z.string() })).default([]),
});

const readWorkflows = (call: Call) => {
  const { site } = call;
  const body = bodyOf(call, readBody);
  if (body.workflowIds.length + body.workflowNames.length + body.projectAndIssueTypes.length === 0)
    throw refuse(400, 'At least one of workflowIds, workflowNames or projectAndIssueTypes is required.');
  const byPair = body.projectAndIssueTypes.map(({ projectId, issueTypeId }) => {
    const project = site.project(projectId);
    return project && workflowOf(site, project, issueTypeId);
  });
  const found = new Set([
    ...body.workflowIds.map((id) => site.lookup.one(site.state.workflows, 'id', id)),
    ...body.workflowNames.flatMap((name) => site.lookup.all(site.state.workflows, 'name', name)),
    ...byPair,
  ]);
  const workflows = [...found].filter((workflow): workflow is SiteWorkflow => workflow !== undefined);
  if (
    workflows.some((workflow) => !maySee(call, workflow)) ||
    (workflows.length === 0 && !isJiraAdmin(site, call.caller.accountId))
  )
    throw workflowUnauthorized();
  return answer(call, workflows);
};

const searchWorkflows = (call: Call) => {
  const { site, query } = call;
  if (!isJiraAdmin(site, call.caller.accountId)) throw workflowUnauthorized();
  const [text, scope, isActive] = [
    (query.get('queryString') ?? '').toLowerCase(),
    query.get('scope'),
    query.get('isActive'),
  ];
  const found = site.state.workflows.filter(
    (workflow) =>
      workflow.name.toLowerCase().includes(text) &&
      (scope === null || workflow.scope.type === scope) &&
      (isActive === null || String(usagesOf(site, workflow.id).length > 0) === isActive),
  );
  const withTransitions = (query.get('expand') ?? '').split(',').includes('values.transitions');
  const page = platformPage(
    call,
    '/rest/api/3/workflows/search',
    found,
    { size: 50, max: 200 },
    (workflow) => workflow,
  );
  const shown = page.values as SiteWorkflow[];
  return {
    body: {
      ...page,
      statuses: statusesOf(site, shown).map(workflowStatusView),
      values: shown.map((workflow) => workflowView(site, workflow, withTransitions)),
    },
  };
};

const PREVIEW_LIMIT = 25;
const previewBody = z.object({
  projectId: z.string(),
  workflowIds: z.array(z.string()).optional(),
  workflowNames: z.array(z.string()).optional(),
  issueTypeIds: z.array(z.string()).optional(),
});

const previewWorkflows = (call: Call) => {
  const { site, caller } = call;
  const body = bodyOf(call, previewBody);
  if ([body.workflowIds, body.workflowNames, body.issueTypeIds].some((list) => (list?.length ?? 0) > PREVIEW_LIMIT))
    throw refuse(400, `At most ${PREVIEW_LIMIT} of each may be asked for.`);
  const project = site.project(body.projectId);
  if (
    !project ||
    !(administers(site, caller.accountId, project) || may(site, caller.accountId, project, 'VIEW_READONLY_WORKFLOW'))
  )
    throw workflowUnauthorized();
  const used = project.issueTypeIds.flatMap((id) => workflowOf(site, project, id) ?? []);
  const wanted = (workflow: SiteWorkflow): boolean =>
    body.workflowIds?.includes(workflow.id) === true ||
    body.workflowNames?.includes(workflow.name) === true ||
    (body.issueTypeIds ?? []).some((id) => workflowOf(site, project, id) === workflow);
  const found = [...new Set(used)].filter(wanted);
  if (found.length === 0) throw refuse(404, 'No workflow was found.');
  const typesOf = (workflow: SiteWorkflow): string[] =>
    project.issueTypeIds.filter((id) => workflowOf(site, project, id) === workflow);
  return {
    body: {
      statuses: statusesOf(site, found).map((status) => ({ ...workflowStatusView(status), rawName: status.name })),
      workflows: found.map((workflow) => workflowPreview(workflow, project.id, typesOf(workflow))),
    },
  };
};

const existing = (call: Call): SiteWorkflow => {
  if (!isJiraAdmin(call.site, call.caller.accountId)) throw workflowUnauthorized();
  const workflow = call.site.lookup.one(call.site.state.workflows, 'id', call.params.workflowId ?? '');
  if (!workflow) throw refuse(404, 'The workflow was not found.');
  return workflow;
};

const tokenPage = (call: Call, ids: readonly string[]) => {
  const { values, nextPageToken } = cursorPage(call.query, ids, 50, 200);
  return { ...(nextPageToken !== undefined && { nextPageToken }), values: values.map((id) => ({ id })) };
};

const projectUsages = (call: Call) => {
  const workflow = existing(call);
  return {
    body: {
      workflowId: workflow.id,
      projects: tokenPage(
        call,
        usagesOf(call.site, workflow.id).map(({ project }) => project.id),
      ),
    },
  };
};

const schemeUsages = (call: Call) => {
  const workflow = existing(call);
  return {
    body: {
      workflowId: workflow.id,
      workflowSchemes: tokenPage(
        call,
        schemesUsing(call.site, workflow.id).map((scheme) => scheme.id),
      ),
    },
  };
};

const issueTypeUsages = (call: Call) => {
  const workflow = existing(call);
  const project: SiteProject | undefined = call.site.project(call.params.projectId ?? '');
  if (!project) throw refuse(404, 'The project was not found.');
  const usage = usagesOf(call.site, workflow.id).find((candidate) => candidate.project === project);
  return {
    body: { workflowId: workflow.id, projectId: project.id, issueTypes: tokenPage(call, usage?.issueTypeIds ?? []) },
  };
};

export const workflowReadRoutes: readonly Route[] = [
  { method: 'POST', path: '/rest/api/3/workflows', handle: readWorkflows, readsOnly: true },
  { method: 'GET', path: '/rest/api/3/workflows/search', handle: searchWorkflows },
  { method: 'POST', path: '/rest/api/3/workflows/preview', handle: previewWorkflows, readsOnly: true },
  { method: 'GET', path: '/rest/api/3/workflow/{workflowId}/projectUsages', handle: projectUsages, objects: 'core' },
  { method: 'GET', path: '/rest/api/3/workflow/{workflowId}/workflowSchemes', handle: schemeUsages },
  {
    method: 'GET',
    path: '/rest/api/3/workflow/{workflowId}/project/{projectId}/issueTypeUsages',
    handle: issueTypeUsages,
  },
];
