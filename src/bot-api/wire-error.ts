import { z } from 'zod';

/** What a bot can branch on when it is refused; the message is for the person who reads its log. */
const ERROR_CODES = [
  'bad-request',
  'unauthorized',
  'scope-missing',
  'not-found',
  'method-not-allowed',
  'conflict',
  'cursor-expired',
  'too-large',
  'path-too-long',
  'wrong-content-type',
  'not-fillable',
  'slow-down',
  'jira-refused',
  'jira-unavailable',
  'storage-unavailable',
  'unexpected',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** The one shape of every refusal. */
export const wireErrorSchema = z.object({
  error: z.object({
    code: z.enum(ERROR_CODES),
    message: z.string(),
    /** For `bad-request` and `not-fillable`: which part of the request, and why. */
    details: z.array(z.object({ at: z.string(), message: z.string() })).optional(),
  }),
});
export type WireError = z.infer<typeof wireErrorSchema>;
