import { z } from 'zod';
import { takeUuid } from '../add/ids';
import { bodyOf } from '../core/body';
import type { Call, Route } from '../core/exchange';
import { administers, isJiraAdmin, may } from '../core/permissions';
import type { Site } from '../core/site';
import { onlyAdministrators, refuse, workflowUnauthorized } from '../core/refusals';
import type { Scope, SiteWorkflow } from '../state/workflow';
import { schemesUsing, statusesOf, usagesOf, workflowStatusView, workflowView } from '../views/workflow-view';
import { idsOf, judgeCreate, judgeUpdate, removedStatuses } from '../workflow/judge-update';
import { keepOrder } from '../workflow/keep-order';
import type { Judgement } from '../workflow/judgement';
import type { ConditionGroupPayload, GraphPayload, UpdatePayload, WorkflowUpdatePayload } from '../workflow/payload';
import { createPayload, updatePayload, validationOptions } from '../workflow/payload';
import { rewriteRules } from '../workflow/rewrite-rules';
import { storeGraph, storeStatuses } from '../workflow/store-graph';
import { mustBeUnlocked } from './statuses';
import { startTask } from './tasks';

/**
 * Jira administrators edit everything; a project's administrator what the project owns, or what it alone uses with
 * EDIT_WORKFLOW.
 */
const mayEdit = (call: Call, scope: Scope, workflowId?: string): boolean => {
  const { site, caller } = call;
  if (isJiraAdmin(site, caller.accountId)) return true;
  if (scope.type === 'PROJECT') {
    const project = site.project(scope.project.id);
    return project !== undefined && administers(site, caller.accountId, project);
  }
  const usages = workflowId === undefined ? [] : usagesOf(site, workflowId);
  return (
    usages.length === 1 &&
    usages.every(
      ({ project }) =>
        administers(site, caller.accountId, project) && may(site, caller.accountId, project, 'EDIT_WORKFLOW'),
    )
  );
};

const lacksGroups = (group: ConditionGroupPayload | null | undefined): boolean =>
  group != null && (group.conditionGroups === undefined || group.conditionGroups.some(lacksGroups));

/**
 * JRACLOUD-82794: a group of conditions without `conditionGroups` is refused even where there is nothing to put in it.
 */
const mustNameGroups = (graphs: readonly GraphPayload[]): void => {
  if (graphs.some((graph) => graph.transitions.some((transition) => lacksGroups(transition.conditions))))
    throw refuse(400, 'conditionGroups must not be null.');
};

const asList = (judgements: readonly Judgement[], levels: readonly string[]) => ({
  body: { errors: judgements.filter((judgement) => levels.includes(judgement.level)) },
});

const mustBeSound = (judgements: readonly Judgement[]): void => {
  const errors = judgements.filter((judgement) => judgement.level === 'ERROR');
  if (errors.length > 0) throw refuse(400, [...new Set(errors.map((judgement) => judgement.message))].join(' '));
};

const storedFor = (call: Call, payload: UpdatePayload): { update: WorkflowUpdatePayload; stored: SiteWorkflow }[] =>
  payload.workflows.map((update) => {
    const stored = call.site.lookup.one(call.site.state.workflows, 'id', update.id);
    if (!stored ? !isJiraAdmin(call.site, call.caller.accountId) : !mayEdit(call, stored.scope, stored.id))
      throw workflowUnauthorized();
    if (!stored) throw refuse(400, `The workflow with the id ${update.id} does not exist.`);
    return { update, stored };
  });

const validateUpdate = (call: Call) => {
  const {
    payload,
    validationOptions: { levels },
  } = bodyOf(call, z.object({ payload: updatePayload, validationOptions }));
  mustNameGroups(payload.workflows);
  storedFor(call, payload);
  return asList(judgeUpdate(call.site, payload), levels);
};

/** Moves the issues that stand in a removed status; tells how many. */
const migrate = (
  call: Call,
  stored: SiteWorkflow,
  update: WorkflowUpdatePayload,
  payload: UpdatePayload,
  idOf: (reference: string) => string,
): number => {
  const { site } = call;
  const removed = new Set(removedStatuses(stored, update, idsOf(payload)));
  const target = (projectId: string, issueTypeId: string, statusId: string): string | undefined => {
    const own =
      update.statusMappings?.find((mapping) => mapping.projectId === projectId && mapping.issueTypeId === issueTypeId)
        ?.statusMigrations ?? [];
    const found = [...own, ...(update.defaultStatusMappings ?? [])].find(
      (migration) => migration.oldStatusReference === statusId,
    );
    return found && idOf(found.newStatusReference);
  };
  let moved = 0;
  for (const { project, issueTypeIds } of removed.size === 0 ? [] : usagesOf(site, stored.id)) {
    for (const issue of site.lookup
      .all(site.state.issues, 'projectId', project.id)
      .filter((candidate) => issueTypeIds.includes(candidate.issueTypeId) && removed.has(candidate.statusId))) {
      const to = target(project.id, issue.issueTypeId, issue.statusId);
      if (to !== undefined) Object.assign(issue, { statusId: to });
      moved += 1;
    }
  }
  return moved;
};

const update = (call: Call) => {
  const { site } = call;
  const payload = bodyOf(call, updatePayload);
  mustNameGroups(payload.workflows);
  const pairs = storedFor(call, payload);
  mustBeUnlocked(call);
  if (
    pairs.some(
      ({ update: { version }, stored }) =>
        version.id !== stored.version.id || version.versionNumber !== stored.version.versionNumber,
    )
  )
    throw refuse(409, 'Workflow version and version token must match');
  mustBeSound(judgeUpdate(site, payload));
  const idOf = storeStatuses(site.state, payload.statuses, pairs[0]?.stored.scope ?? { type: 'GLOBAL' });
  let moved = 0;
  for (const { update: wanted, stored } of pairs) {
    moved += migrate(call, stored, wanted, payload, idOf);
    const { startPointLayout, loopedTransitionContainerLayout, ...rest } = stored;
    void startPointLayout;
    void loopedTransitionContainerLayout;
    const next: SiteWorkflow = {
      ...rest,
      ...storeGraph(site.state, wanted, idOf, stored),
      description: wanted.description ?? stored.description,
      updated: site.timestamp(),
      version: { id: takeUuid(site.state), versionNumber: stored.version.versionNumber + 1 },
    };
    site.state.workflows[site.state.workflows.indexOf(stored)] = asHandedBack(site, keepOrder(stored, next));
  }
  const task =
    moved > 0
      ? startTask(
          site,
          call.caller.accountId,
          'Workflow update',
          pairs.map(({ stored }) => stored.id),
        )
      : undefined;
  site.lookup.recheck();
  const workflows = pairs.flatMap(({ stored }) => site.lookup.one(site.state.workflows, 'id', stored.id) ?? []);
  return {
    body: {
      workflows: workflows.map((workflow) => workflowView(site, workflow)),
      statuses: statusesOf(site, workflows).map(workflowStatusView),
      ...(task && { taskId: task.id }),
    },
  };
};

const asHandedBack = (site: Site, workflow: SiteWorkflow): SiteWorkflow =>
  site.time?.rewritesRules === true ? rewriteRules(workflow) : workflow;

const validateCreate = (call: Call) => {
  const {
    payload,
    validationOptions: { levels },
  } = bodyOf(call, z.object({ payload: createPayload, validationOptions }));
  mustNameGroups(payload.workflows);
  if (!mayEdit(call, payload.scope)) throw workflowUnauthorized();
  return asList(judgeCreate(call.site, payload), levels);
};

const create = (call: Call) => {
  const { site } = call;
  const payload = bodyOf(call, createPayload);
  mustNameGroups(payload.workflows);
  if (!mayEdit(call, payload.scope)) throw workflowUnauthorized();
  mustBeUnlocked(call);
  mustBeSound(judgeCreate(site, payload));
  const idOf = storeStatuses(site.state, payload.statuses, payload.scope);
  const created = payload.workflows.map((workflow) =>
    asHandedBack(site, {
      id: takeUuid(site.state),
      name: workflow.name,
      description: workflow.description ?? '',
      isEditable: true,
      scope: payload.scope,
      version: { id: takeUuid(site.state), versionNumber: 0 },
      created: site.timestamp(),
      updated: site.timestamp(),
      ...storeGraph(site.state, workflow, idOf),
    }),
  );
  site.state.workflows.push(...created);
  return {
    body: {
      workflows: created.map((workflow) => workflowView(site, workflow)),
      statuses: statusesOf(site, created).map(workflowStatusView),
    },
  };
};

const remove = (call: Call) => {
  if (!isJiraAdmin(call.site, call.caller.accountId)) throw onlyAdministrators();
  const workflow = call.site.lookup.one(call.site.state.workflows, 'id', call.params.entityId ?? '');
  if (!workflow) throw refuse(404, 'The workflow was not found.');
  if (schemesUsing(call.site, workflow.id).length > 0)
    throw refuse(400, 'Cannot delete a workflow that a workflow scheme uses.');
  if (!workflow.isEditable) throw refuse(400, 'Cannot delete a system workflow.');
  call.site.state.workflows.splice(call.site.state.workflows.indexOf(workflow), 1);
  return { status: 204 };
};

export const workflowWriteRoutes: readonly Route[] = [
  { method: 'POST', path: '/rest/api/3/workflows/update/validation', handle: validateUpdate, readsOnly: true },
  { method: 'POST', path: '/rest/api/3/workflows/update', handle: update },
  { method: 'POST', path: '/rest/api/3/workflows/create/validation', handle: validateCreate, readsOnly: true },
  { method: 'POST', path: '/rest/api/3/workflows/create', handle: create },
  { method: 'DELETE', path: '/rest/api/3/workflow/{entityId}', handle: remove },
];
