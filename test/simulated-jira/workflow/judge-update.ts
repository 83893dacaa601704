import type { Site } from '../core/site';
import type { Scope, SiteWorkflow } from '../state/workflow';
import { usagesOf } from '../views/workflow-view';
import { judgeGraph, judgeStatuses } from './judge-graph';
import type { Judgement } from './judgement';
import { error } from './judgement';
import type { CreatePayload, UpdatePayload, WorkflowUpdatePayload } from './payload';

/** Statuses the update takes out of a workflow, by their ids. */
export const removedStatuses = (
  stored: SiteWorkflow,
  update: WorkflowUpdatePayload,
  idOf: (reference: string) => string | undefined,
): string[] => {
  const kept = new Set(update.statuses.map((status) => idOf(status.statusReference)));
  return stored.statuses.map((status) => status.statusReference).filter((id) => !kept.has(id));
};

/** The reference in the request → the status's id; a new status has none yet. */
export const idsOf = (payload: Pick<UpdatePayload, 'statuses'>) => {
  const ids = new Map(payload.statuses.map((status) => [status.statusReference, status.id]));
  return (reference: string): string | undefined => ids.get(reference);
};

/**
 * Every status taken out of a workflow in use needs a mapping for each project and issue type on it; empty mappings are
 * refused.
 */
const judgeMappings = (
  site: Site,
  stored: SiteWorkflow,
  update: WorkflowUpdatePayload,
  payload: UpdatePayload,
): Judgement[] => {
  const { statusMappings, defaultStatusMappings } = update;
  const isEmpty =
    statusMappings?.length === 0 ||
    defaultStatusMappings?.length === 0 ||
    statusMappings?.some((mapping) => mapping.statusMigrations.length === 0);
  if (isEmpty)
    return [
      error(
        'STATUS_MAPPING',
        'INVALID_STATUS_MAPPING',
        'The status mappings are not valid for the statuses of the workflow.',
      ),
    ];
  const byDefault = new Set((defaultStatusMappings ?? []).map((mapping) => mapping.oldStatusReference));
  const isMapped = (status: string, projectId: string, issueTypeId: string): boolean =>
    byDefault.has(status) ||
    (statusMappings ?? []).some(
      (mapping) =>
        mapping.projectId === projectId &&
        mapping.issueTypeId === issueTypeId &&
        mapping.statusMigrations.some((migration) => migration.oldStatusReference === status),
    );
  return removedStatuses(stored, update, idsOf(payload)).flatMap((status) =>
    usagesOf(site, stored.id).flatMap(({ project, issueTypeIds }) =>
      issueTypeIds
        .filter((type) => !isMapped(status, project.id, type))
        .map((issueTypeId) =>
          error(
            'STATUS_MAPPING',
            'MISSING_STATUS_MAPPING',
            'A status is removed from an active workflow without a mapping.',
            { statusReference: status, statusMappingReference: { projectId: project.id, issueTypeId } },
          ),
        ),
    ),
  );
};

/** Everything Jira's validation finds in an update. Versions, locks and rights are not part of it. */
export const judgeUpdate = (site: Site, payload: UpdatePayload): Judgement[] =>
  payload.workflows.flatMap((update) => {
    const stored = site.lookup.one(site.state.workflows, 'id', update.id);
    if (!stored)
      return [error('WORKFLOW', 'WORKFLOW_NOT_FOUND', `The workflow with the id ${update.id} does not exist.`)];
    const own = new Set(update.statuses.map((status) => status.statusReference));
    return [
      ...(stored.isEditable
        ? []
        : [error('WORKFLOW', 'WORKFLOW_NOT_EDITABLE', `The workflow '${stored.name}' cannot be edited.`)]),
      ...judgeStatuses(
        site,
        payload.statuses.filter((status) => own.has(status.statusReference)),
        stored.scope,
      ),
      ...judgeGraph(site, update, payload.statuses),
      ...judgeMappings(site, stored, update, payload),
    ];
  });

const sameScope = (a: Scope, b: Scope): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Everything Jira's validation finds in a creation. */
export const judgeCreate = (site: Site, payload: CreatePayload): Judgement[] => [
  ...judgeStatuses(site, payload.statuses, payload.scope),
  ...payload.workflows.flatMap((workflow, index) => {
    const isTaken =
      site.state.workflows.some((other) => other.name === workflow.name && sameScope(other.scope, payload.scope)) ||
      payload.workflows.slice(0, index).some((other) => other.name === workflow.name);
    return [
      ...(isTaken
        ? [error('WORKFLOW', 'NON_UNIQUE_WORKFLOW_NAME', `A workflow with the name '${workflow.name}' already exists.`)]
        : []),
      ...judgeGraph(site, workflow, payload.statuses),
    ];
  }),
];
