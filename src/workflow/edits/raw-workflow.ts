import { z } from 'zod';

/**
 * A workflow exactly as `POST /rest/api/3/workflows` sends it: nothing is renamed, converted or left out, since an
 * update replaces the whole workflow and must send back what it does not mean to change.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/
 */
export const rawRuleSchema = z.looseObject({
  ruleKey: z.string(),
  parameters: z.record(z.string(), z.string()).optional(),
});
export type RawRule = z.infer<typeof rawRuleSchema>;

export interface RawConditionGroup {
  readonly [key: string]: unknown;
  readonly operation: string;
  readonly conditions?: readonly RawRule[] | undefined;
  readonly conditionGroups?: readonly RawConditionGroup[] | undefined;
}
export const rawConditionGroupSchema: z.ZodType<RawConditionGroup> = z.lazy(() =>
  z.looseObject({
    operation: z.string(),
    conditions: z.array(rawRuleSchema).optional(),
    conditionGroups: z.array(rawConditionGroupSchema).optional(),
  }),
);

const rawTransitionSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  toStatusReference: z.string().nullish(),
  links: z.array(z.looseObject({ fromStatusReference: z.string().optional() })).nullish(),
  conditions: rawConditionGroupSchema.nullish(),
  validators: z.array(rawRuleSchema).nullish(),
  actions: z.array(rawRuleSchema).nullish(),
  triggers: z.array(z.looseObject({})).nullish(),
  transitionScreen: rawRuleSchema.nullish(),
  properties: z.record(z.string(), z.string()).nullish(),
});
export type RawTransition = z.infer<typeof rawTransitionSchema>;

const rawWorkflowSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  version: z.looseObject({ id: z.string(), versionNumber: z.number() }),
  statuses: z.array(
    z.looseObject({ statusReference: z.string(), properties: z.record(z.string(), z.string()).nullish() }),
  ),
  transitions: z.array(rawTransitionSchema),
});
type RawWorkflow = z.infer<typeof rawWorkflowSchema>;

const rawStatusSchema = z.looseObject({
  id: z.string().nullish(),
  name: z.string(),
  statusCategory: z.string(),
  statusReference: z.string(),
});
type RawStatus = z.infer<typeof rawStatusSchema>;

/** The answer of the bulk read; names of statuses live only in its top-level list. */
export const rawReadSchema = z.looseObject({
  statuses: z.array(rawStatusSchema),
  workflows: z.array(rawWorkflowSchema),
});

/** One workflow with the statuses it lists. */
export interface RawWorkflowRead {
  readonly workflow: RawWorkflow;
  readonly statuses: readonly RawStatus[];
}

/** One workflow out of an answer, with those of the answer's statuses it lists; undefined: not in the answer. */
export const rawWorkflowOf = (read: z.infer<typeof rawReadSchema>, workflowId: string): RawWorkflowRead | undefined => {
  const workflow = read.workflows.find(({ id }) => id === workflowId);
  const listed = new Set(workflow?.statuses.map(({ statusReference }) => statusReference));
  return workflow && { workflow, statuses: read.statuses.filter(({ statusReference }) => listed.has(statusReference)) };
};
