import { z } from 'zod';

const id = z.union([z.string().min(1), z.number().int()]).transform(String);
const account = z.object({ accountId: z.string().optional(), accountType: z.string().optional() }).nullish();

const issueSchema = z.object({
  id,
  key: z.string().min(1),
  fields: z.object({
    project: z.object({ id }).nullish(),
    status: z.object({ id }).nullish(),
    creator: account,
    reporter: account,
    assignee: account,
    created: z.string().nullish(),
    updated: z.string().nullish(),
  }),
});

const itemSchema = z.object({
  field: z.string().optional(),
  fieldId: z.string().optional(),
  from: z.string().nullish(),
  to: z.string().nullish(),
});

/**
 * An issue event as Jira hands it to a trigger, as far as it is read: neither the text of a comment nor the values of
 * fields are taken over. https://developer.atlassian.com/platform/forge/events-reference/jira/
 */
export const jiraEventSchema = z.object({
  eventType: z.string(),
  /** Epoch milliseconds. */
  timestamp: z.coerce.number().int().positive().optional(),
  selfGenerated: z.boolean().optional(),
  atlassianId: z.string().nullish(),
  /** Attachment events name their issue by id only. */
  issue: issueSchema.nullish(),
  changelog: z.object({ id: id.nullish(), items: z.array(itemSchema).default([]) }).nullish(),
  comment: z
    .object({
      id,
      author: account,
      created: z.string().nullish(),
      updated: z.string().nullish(),
      jsdPublic: z.boolean().nullish(),
    })
    .nullish(),
  attachment: z.object({ id, issueId: id.nullish(), author: account }).nullish(),
});

export type JiraEvent = Readonly<z.infer<typeof jiraEventSchema>>;
