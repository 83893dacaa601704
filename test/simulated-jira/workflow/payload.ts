import { z } from 'zod';

/** The request bodies of the workflow write operations. Unknown members are refused nowhere, as Jira ignores them. */
const parameters = z.record(z.string(), z.string());
const point = z.object({ x: z.number(), y: z.number() });
const rule = z.object({ id: z.string().optional(), ruleKey: z.string(), parameters: parameters.default({}) });

export interface ConditionGroupPayload {
  operation: 'ANY' | 'ALL';
  conditions?: z.infer<typeof rule>[] | undefined;
  conditionGroups?: ConditionGroupPayload[] | undefined;
}
const conditionGroup: z.ZodType<ConditionGroupPayload> = z.lazy(() =>
  z.object({
    operation: z.enum(['ANY', 'ALL']),
    conditions: z.array(rule).optional(),
    conditionGroups: z.array(conditionGroup).optional(),
  }),
);

export const transitionPayload = z.object({
  id: z.string().optional(),
  name: z.string().default(''),
  description: z.string().optional(),
  type: z.enum(['INITIAL', 'GLOBAL', 'DIRECTED']),
  toStatusReference: z.string().optional(),
  links: z
    .array(
      z.object({
        fromStatusReference: z.string().optional(),
        fromPort: z.number().optional(),
        toPort: z.number().optional(),
      }),
    )
    .optional(),
  conditions: conditionGroup.nullish(),
  validators: z.array(rule).default([]),
  actions: z.array(rule).default([]),
  triggers: z.array(rule).default([]),
  transitionScreen: rule.nullish(),
  properties: parameters.default({}),
  customIssueEventId: z.string().nullish(),
});

const approval = z.object({
  active: z.enum(['true', 'false']),
  conditionType: z.enum(['number', 'percent', 'numberPerPrincipal']),
  conditionValue: z.string(),
  fieldId: z.string(),
  prePopulatedFieldId: z.string().nullish(),
  exclude: z.array(z.enum(['assignee', 'reporter'])).nullish(),
  transitionApproved: z.string(),
  transitionRejected: z.string(),
});
const statusLayout = z.object({
  statusReference: z.string(),
  properties: parameters,
  layout: point.nullish(),
  approvalConfiguration: approval.nullish(),
});
const migrations = z.array(z.object({ oldStatusReference: z.string(), newStatusReference: z.string() }));
const status = z.object({
  id: z.string().optional(),
  name: z.string().min(1).max(255),
  description: z.string().default(''),
  statusCategory: z.enum(['TODO', 'IN_PROGRESS', 'DONE']),
  statusReference: z.string(),
});
const graph = {
  description: z.string().nullish(),
  startPointLayout: point.nullish(),
  loopedTransitionContainerLayout: point.nullish(),
  statuses: z.array(statusLayout).min(1),
  transitions: z.array(transitionPayload).min(1),
};

export const workflowUpdate = z.object({
  ...graph,
  id: z.string(),
  version: z.object({ id: z.string(), versionNumber: z.number() }),
  defaultStatusMappings: migrations.optional(),
  statusMappings: z
    .array(z.object({ projectId: z.string(), issueTypeId: z.string(), statusMigrations: migrations }))
    .optional(),
});
export const updatePayload = z.object({
  statuses: z.array(status).default([]),
  workflows: z.array(workflowUpdate).min(1),
});

const scope = z.union([
  z.object({ type: z.literal('GLOBAL') }),
  z.object({ type: z.literal('PROJECT'), project: z.object({ id: z.string() }) }),
]);
export const workflowCreate = z.object({ ...graph, name: z.string().min(1).max(255) });
export const createPayload = z.object({
  scope,
  statuses: z.array(status).default([]),
  workflows: z.array(workflowCreate).min(1),
});

export const validationOptions = z
  .object({ levels: z.array(z.enum(['ERROR', 'WARNING'])).default(['ERROR', 'WARNING']) })
  .default({ levels: ['ERROR', 'WARNING'] });

export type StatusPayload = z.infer<typeof status>;
export type TransitionPayload = z.infer<typeof transitionPayload>;
export type WorkflowUpdatePayload = z.infer<typeof workflowUpdate>;
/** What an update and a creation have in common. */
export type GraphPayload = Pick<
  WorkflowUpdatePayload,
  'description' | 'startPointLayout' | 'loopedTransitionContainerLayout' | 'statuses' | 'transitions'
>;
export type UpdatePayload = z.infer<typeof updatePayload>;
export type CreatePayload = z.infer<typeof createPayload>;
