import { writeWorkflowJson } from '../write-json';
import type { Workflow } from '../model';
import { rawReadSchema, rawWorkflowOf } from './raw-workflow';
import type { RawWorkflowRead } from './raw-workflow';

const NO_VERSION = { id: '', versionNumber: 0 };

/**
 * A workflow of a file as the bulk read would send it, so that a plan can be drafted on it. Never sent to Jira: what a
 * file doesn't tell isn't here. The workflow needs an id. @throws Error without one
 */
export const rawOfModel = (workflow: Workflow): RawWorkflowRead => {
  const told: unknown = JSON.parse(writeWorkflowJson({ ...workflow, version: workflow.version ?? NO_VERSION }));
  const read = rawReadSchema.parse(withCategories(told));
  const raw = rawWorkflowOf(read, workflow.id ?? '');
  if (!raw) throw new Error('A workflow without an id cannot be planned for.');
  const statusOf = new Map(workflow.statuses.map((status) => [status.id, status]));
  return {
    workflow: {
      ...raw.workflow,
      statuses: raw.workflow.statuses.map((status) => {
        const approval = statusOf.get(status.statusReference)?.approval;
        return approval === undefined || status['approvalConfiguration'] !== undefined
          ? status
          : {
              ...status,
              approvalConfiguration: {
                active: String(approval.isActive),
                transitionApproved: approval.approvedBy,
                transitionRejected: approval.declinedBy,
                fieldId: approval.fieldId,
              },
            };
      }),
    },
    statuses: raw.statuses.map((status) => {
      const description = statusOf.get(status.statusReference)?.description;
      return description === undefined ? status : { ...status, description };
    }),
  };
};

/** An XML export tells no category, and the schema wants one; Jira's own name for none is UNDEFINED. */
const withCategories = (told: unknown): unknown => {
  if (typeof told !== 'object' || told === null || !('statuses' in told) || !Array.isArray(told.statuses)) return told;
  return {
    ...told,
    statuses: told.statuses.map((status: unknown) => ({
      statusCategory: 'UNDEFINED',
      ...(typeof status === 'object' ? status : {}),
    })),
  };
};
