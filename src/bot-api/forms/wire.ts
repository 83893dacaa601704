import { z } from 'zod';
import { ANSWER_OPERATORS, FILLABLE_IN } from '../../shared/vocabulary';

/**
 * Moveworks' Forms Gateway, as its pages "List Forms", "Get Form By ID", "Submit a Form" and "Form Field Types"
 * describe it. Members that are ours stand at the end of each object; a reader of the contract may pass over them.
 */
const FIELD_TYPES = [
  'LABEL',
  'SINGLE_OPTION_PICKER',
  'MULTI_OPTION_PICKER',
  'SINGLE_USER_OPTION_PICKER',
  'MULTI_USER_OPTION_PICKER',
  'SINGLE_LINE_TEXT',
  'MULTI_LINE_TEXT',
  'NUMERICAL',
  'DATE_PICKER',
  'DATETIME_PICKER',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

const fieldSchema = z.object({
  name: z.string().describe('Key of the answer in a submission.'),
  label: z.string(),
  placeholder: z.string().nullable(),
  help: z.string().nullable(),
  type: z.enum(FIELD_TYPES),
  required: z.boolean(),
  visible: z.boolean().describe('Before anything is answered; rules change it.'),
  options: z.array(z.object({ label: z.string(), value: z.string() })),
  default_to_current_user: z.boolean(),
});
export type WireField = z.infer<typeof fieldSchema>;

const ruleSchema = z.object({
  name: z.string(),
  logical: z.enum(['AND', 'OR']),
  conditions: z.array(
    z.object({
      field_name: z.string(),
      operator: z.enum(ANSWER_OPERATORS),
      value: z.union([z.string(), z.array(z.string()), z.null()]),
    }),
  ),
  actions: z
    .array(z.object({ field_name: z.string(), visible: z.boolean(), required: z.boolean() }))
    .describe('What holds while the conditions do; the opposite holds while they do not.'),
});
export type WireRule = z.infer<typeof ruleSchema>;

const gapSchema = z.object({
  name: z.string().nullable().describe('Field or question that is not in `fields`; null: the form as a whole.'),
  label: z.string(),
  kind: z.string().describe("Jira's own name of the kind."),
  reason: z.string(),
  keeps_from: z
    .enum(['chat', 'everywhere'])
    .nullable()
    .describe('Where the form cannot be filled in because of it; null: it is optional, so the form works without it.'),
});
export type WireGap = z.infer<typeof gapSchema>;

export const formSchema = z.object({
  id: z.string().describe('Stable: project id and request type id.'),
  domain: z.enum(['IT', 'HR']).describe('Jira does not say; always IT.'),
  title: z.string(),
  description: z.string().nullable(),
  short_description: z.string().nullable(),
  image_url: z.string().nullable(),
  url: z.string().describe('The form on the portal.'),
  last_updated_at: z
    .string()
    .nullable()
    .describe('Of the form template; null where the request type has none, for Jira dates no request type.'),
  fields: z.array(fieldSchema).nullable().describe('null: it cannot be filled in in chat; send the employee to `url`.'),
  dynamic_field_rules: z.array(ruleSchema).nullable(),
  project_key: z.string(),
  request_type_id: z.string(),
  is_restricted: z.boolean().describe('Some employees may not raise it; a submission for them is refused.'),
  fillable_in: z.enum(FILLABLE_IN),
  gaps: z.array(gapSchema),
});
export type WireForm = z.infer<typeof formSchema>;

export const formListSchema = z.object({
  results: z.array(formSchema),
  unread: z.array(z.object({ project_key: z.string(), reason: z.string() })),
  total: z.number().int().describe('Forms there are, on all pages.'),
  next_offset: z.number().int().nullable().describe('`offset` of the next page; null: this is the last.'),
});

const valueSchema = z.union([
  z.string().max(32_767),
  z.number(),
  z.boolean(),
  z.array(z.string().max(1000)).max(200),
  z.null(),
]);
export type WireValue = z.infer<typeof valueSchema>;

export const submissionSchema = z.object({
  submitted_by: z.string().min(1).max(320).describe('E-mail address or account id of the employee the request is for.'),
  fields: z
    .record(z.string().max(200), valueSchema)
    .default({})
    .describe(
      'Answers by field name. Options by their `value`, dates as 2026-01-31, people by e-mail address or account id.',
    ),
  form_metadata: z.record(z.string(), z.unknown()).optional().describe('Not looked at.'),
  idempotency_key: z
    .string()
    .min(8)
    .max(200)
    .optional()
    .describe('Made by the bot, one for each request it wants: sent again, it files nothing twice. Kept for 7 days.'),
});

export const submittedSchema = z.object({
  ticket_id: z.string().describe('Issue key.'),
  issue_id: z.string(),
  url: z.string(),
});
