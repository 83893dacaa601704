import { z } from 'zod';

/**
 * The workflow answers as Jira Cloud's REST API sends them, loosely: an audit must read what is there, so every part
 * that does not decide a verdict is optional and unknown keys are let through.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/
 */
const text = z.union([z.string(), z.number()]).transform(String);
const absent = z.union([z.null(), z.undefined()]).transform(() => undefined);
const optional = <T extends z.ZodType>(schema: T) => z.union([schema, absent]).optional();

/**
 * Parameters arrive as strings; exports of other tools keep lists and objects, written here as Jira would: CSV and
 * JSON.
 */
const parameterValue = z.unknown().transform((value): string => {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join(',');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
});
const stringMap = z.record(z.string(), parameterValue);

const restRuleSchema = z.looseObject({
  ruleKey: optional(z.string()),
  parameters: optional(stringMap),
  /** The names the API had before 2024. */
  type: optional(z.string()),
  configuration: optional(stringMap),
  /** Not Jira's: our own files keep the negation of an old export here. */
  isNegated: optional(z.boolean()),
  /** Not Jira's: our own files keep here how an export said the rule. */
  asClass: optional(
    z.looseObject({ className: z.string(), arguments: z.record(z.string(), z.string()), unread: z.array(z.string()) }),
  ),
});
export type RestRule = z.infer<typeof restRuleSchema>;

export interface RestConditionGroup {
  readonly operation?: string | undefined;
  readonly conditions?: readonly RestRule[] | undefined;
  readonly conditionGroups?: readonly RestConditionGroup[] | undefined;
}
const restConditionGroupSchema: z.ZodType<RestConditionGroup> = z.lazy(() =>
  z.looseObject({
    operation: optional(z.string()),
    conditions: optional(z.array(restRuleSchema)),
    conditionGroups: optional(z.array(restConditionGroupSchema)),
  }),
);

export const restStatusSchema = z.looseObject({
  id: optional(text),
  statusReference: optional(text),
  name: optional(z.string()),
  statusCategory: optional(z.unknown()),
  description: optional(z.string()),
});
export type RestStatus = z.infer<typeof restStatusSchema>;

const from = z.union([text, z.looseObject({ statusReference: optional(text), id: optional(text) })]);

const restTransitionSchema = z.looseObject({
  id: optional(text),
  name: optional(z.string()),
  type: optional(z.string()),
  toStatusReference: optional(text),
  links: optional(z.array(z.looseObject({ fromStatusReference: optional(text) }))),
  /** Until 2024: `to: {statusReference}`; in `/workflow/search`: a status id. */
  to: optional(from),
  from: optional(z.array(from)),
  conditions: optional(restConditionGroupSchema),
  validators: optional(z.array(restRuleSchema)),
  actions: optional(z.array(restRuleSchema)),
  transitionScreen: optional(restRuleSchema),
  /** `/workflow/search`. */
  screen: optional(z.union([text, z.looseObject({ id: optional(text), name: optional(z.string()) })])),
  rules: optional(
    z.looseObject({
      /** A list in the answer of the old search, a tree with an operator in the body of the old create call. */
      conditions: optional(z.union([z.array(restRuleSchema), z.looseObject({})])),
      conditionsTree: z.unknown().optional(),
      validators: optional(z.array(restRuleSchema)),
      postFunctions: optional(z.array(restRuleSchema)),
    }),
  ),
  properties: optional(stringMap),
  description: optional(z.string()),
  customIssueEventId: optional(text),
  /** Not Jira's: our own files say here that an export fires no event. */
  firesNoEvent: optional(z.boolean()),
  triggers: optional(z.array(z.unknown())),
});
export type RestTransition = z.infer<typeof restTransitionSchema>;

export const restWorkflowSchema = z.looseObject({
  id: optional(z.union([text, z.looseObject({ name: optional(z.string()), entityId: optional(z.string()) })])),
  name: optional(z.string()),
  description: optional(z.string()),
  isEditable: optional(z.boolean()),
  scope: optional(z.looseObject({ type: optional(z.string()) })),
  version: optional(z.looseObject({ id: optional(text), versionNumber: optional(z.number()) })),
  statuses: optional(
    z.array(
      z.looseObject({
        ...restStatusSchema.shape,
        properties: optional(stringMap),
        layout: z.unknown().optional(),
        approvalConfiguration: z.unknown().optional(),
      }),
    ),
  ),
  transitions: optional(z.union([z.array(restTransitionSchema), z.record(z.string(), restTransitionSchema)])),
});
export type RestWorkflow = z.infer<typeof restWorkflowSchema>;

/** Bulk get, preview, update request and response carry `workflows`; a search page carries `values`. */
export const restAnswerSchema = z.looseObject({
  statuses: optional(z.array(restStatusSchema)),
  workflows: optional(z.array(restWorkflowSchema)),
  values: optional(z.array(restWorkflowSchema)),
});
