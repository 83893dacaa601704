import { z } from 'zod';
import { APPROVAL_ANSWERS } from '../shared/vocabulary';

const answerSchema = z.enum(APPROVAL_ANSWERS);

const approvalSchema = z.object({
  id: z.string(),
  ticket: z.object({ id: z.string(), key: z.string(), projectId: z.string() }),
  name: z.string().nullable().describe('What Jira calls the approval.'),
  createdAt: z.iso.datetime().nullable(),
  approvers: z.array(
    z.object({
      accountId: z.string(),
      answer: answerSchema,
      hasEmailAddress: z
        .boolean()
        .describe('Whether Jira shows the address to this app. Who has none is not reached by the e-mail address.'),
      emailAddress: z
        .string()
        .nullable()
        .describe('null: Jira does not show it to this app, or the administrator did not allow it for this key.'),
    }),
  ),
});
export type WireApproval = z.infer<typeof approvalSchema>;

/** Read-only on purpose: who answers is never proven to this app, so an answer is given in Jira. */
export const pendingApprovalsSchema = z
  .object({
    approvals: z.array(approvalSchema),
    hasMore: z
      .boolean()
      .describe('More tickets wait than were looked at: ask for one project. Its oldest tickets come first.'),
    hidden: z.number().int().describe('Tickets whose approvals Jira did not show to this app.'),
  })
  .describe('What waits for people’s approval now. It is answered in Jira: nothing here approves or declines.');
