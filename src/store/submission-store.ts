import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { keys } from './keys';
import { isTaken } from './nonce-store';

const submissionSchema = z.object({
  state: z.enum(['filing', 'filed']),
  /** Of what was sent, so that one key is not used for two requests. */
  content: z.string(),
  attempt: z.number().int().positive(),
  /** When this attempt began. */
  at: z.iso.datetime(),
  ticket: z.object({ issueId: z.string(), issueKey: z.string() }).nullable(),
});

/** How far a submission is. Ids and digests only: no answer is kept. */
export type Submission = Readonly<z.infer<typeof submissionSchema>>;

const KEPT = { value: 7, unit: 'DAYS' } as const;

export async function readSubmission(digest: string): Promise<Submission | null> {
  return submissionSchema.safeParse(await kvs.get(keys.submission(digest))).data ?? null;
}

/** Takes the right to file; false where another call took it. Creating is atomic, so of two calls at the same moment one loses. */
export async function claimSubmission(digest: string, submission: Submission): Promise<boolean> {
  try {
    await kvs.set(keys.submissionClaim(digest, submission.attempt), 1, { keyPolicy: 'FAIL_IF_EXISTS', ttl: KEPT });
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
  await kvs.set(keys.submission(digest), submission, { ttl: KEPT });
  return true;
}

/** Keeps the ticket, and whose it is. */
export async function settleSubmission(digest: string, submission: Submission): Promise<void> {
  if (submission.ticket) await kvs.set(keys.submissionOf(submission.ticket.issueId), digest, { ttl: KEPT });
  await kvs.set(keys.submission(digest), submission, { ttl: KEPT });
}

/** Gives the right back after a refusal: nothing was filed, so the same key may be sent with better answers. */
export async function forgetSubmission(digest: string, attempt: number): Promise<void> {
  await kvs.delete(keys.submission(digest));
  await Promise.all(Array.from({ length: attempt }, (_, index) => kvs.delete(keys.submissionClaim(digest, index + 1))));
}

/** Whether a ticket belongs to another submission. */
export async function belongsToAnother(issueId: string, digest: string): Promise<boolean> {
  const owner: unknown = await kvs.get(keys.submissionOf(issueId));
  return typeof owner === 'string' && owner !== digest;
}
