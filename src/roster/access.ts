import { z } from 'zod';
import { ACCESS_QUESTIONS } from '../shared/roster-vocabulary';

/**
 * What no API tells of a desk's doors, so a person says it.
 * https://support.atlassian.com/jira-service-management-cloud/docs/change-project-customer-permissions/
 */
export const accessQuestionSchema = z.enum(ACCESS_QUESTIONS);
export type AccessQuestion = z.infer<typeof accessQuestionSchema>;

/** The answers each question takes. `portal-access` open: everybody with the product role reaches the desk. */
export const ACCESS_ANSWERS = {
  'who-may-raise': ['customers-of-the-desk', 'anyone-with-an-account', 'anyone'],
  'portal-access': ['restricted', 'open'],
  'sign-up': ['closed', 'by-invitation', 'public'],
} as const satisfies Readonly<Record<AccessQuestion, readonly string[]>>;

export const accessAnswerSchema = z.object({
  question: accessQuestionSchema,
  answer: z.string(),
  evidence: z.string().min(1).max(2000),
  /** With `portal-access` open: the groups that give the product role. */
  groupIds: z.array(z.string()).max(50),
  /** Account id. */
  by: z.string(),
  at: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});
export type AccessAnswer = Readonly<z.infer<typeof accessAnswerSchema>>;

/** Whether the answer is one the question takes. */
export const fitsQuestion = (question: AccessQuestion, answer: string): boolean =>
  (ACCESS_ANSWERS[question] as readonly string[]).includes(answer);

/** The answer that counts at a moment (ISO 8601 UTC); null: nobody said, or it was too long ago. */
export const answerAt = (
  answers: readonly AccessAnswer[],
  question: AccessQuestion,
  now: string,
): AccessAnswer | null => {
  const kept = answers.find((one) => one.question === question);
  return kept !== undefined && kept.expiresAt > now ? kept : null;
};
