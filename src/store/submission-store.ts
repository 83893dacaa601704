import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { createGuarded, deleteGuarded, readGuarded, replaceGuarded, type GuardedRow } from './guarded-row';
import { keys } from './keys';
import { isTaken } from './nonce-store';

const submissionSchema = z.object({
  state: z.enum(['filing', 'filed']),
  /** Of what was sent, so that one key is not used for two requests. */
  content: z.string(),
  attempt: z.number().int().positive(),
  /** When its first attempt began: a ticket filed since then may be its own. */
  at: z.iso.datetime(),
  ticket: z.object({ issueId: z.string(), issueKey: z.string() }).nullable(),
});

/** How far a submission is. Ids and digests only: no answer is kept. */
type Submission = Readonly<z.infer<typeof submissionSchema>>;

/** A submission as it was read, and the right to file it: until `until` it is held by the attempt that is at work. */
export interface Claim {
  readonly submission: Submission;
  /** ISO 8601 UTC. */
  readonly until: string;
}

const KEPT = { value: 7, unit: 'DAYS' } as const;

/**
 * Null: there is none. Submission and claim are one row, so nothing can fail between them. Of version 0.1.0, which kept
 * two, a record counts as a claim that is over.
 */
export async function readClaim(digest: string): Promise<Claim | null> {
  const row = await readGuarded(keys.submission(digest));
  if (row) return fromRow(row);
  const old = submissionSchema.safeParse(await kvs.get(keys.submission(digest)));
  return old.success ? { submission: old.data, until: old.data.at } : null;
}

/** Takes the right to file from nobody, or from a claim that is over; false: another call was quicker. */
export async function takeClaim(digest: string, seen: Claim | null, next: Claim): Promise<boolean> {
  const key = keys.submission(digest);
  const row =
    seen && (await readGuarded(key))
      ? await replaceGuarded(key, toRow(seen), toRow(next), { ttl: KEPT })
      : await createGuarded(key, toRow(next), KEPT);
  return row !== null;
}

/** Keeps the ticket of a claim that is held; false: the claim went to another attempt. */
export async function settleClaim(
  digest: string,
  held: Claim,
  ticket: NonNullable<Submission['ticket']>,
): Promise<boolean> {
  const settled: Claim = { ...held, submission: { ...held.submission, state: 'filed', ticket } };
  return (await replaceGuarded(keys.submission(digest), toRow(held), toRow(settled), { ttl: KEPT })) !== null;
}

/** Gives the right back after a refusal: nothing was filed, so the same key may be sent with better answers. */
export async function dropClaim(digest: string, held: Claim): Promise<void> {
  await deleteGuarded(keys.submission(digest), toRow(held));
}

/** Gives the right back before anything was tried: what stands is as it was seen, null: nothing. */
export async function returnClaim(digest: string, held: Claim, seen: Claim | null): Promise<void> {
  if (seen) await replaceGuarded(keys.submission(digest), toRow(held), toRow(seen), { ttl: KEPT });
  else await dropClaim(digest, held);
}

/** A turn as it stands; `isMine` false: a submission of the same group has it until then. */
export interface Turn {
  readonly isMine: boolean;
  readonly row: GuardedRow;
}

/** Takes the turn of a group for a submission, `holder`, that had it before or finds it free. */
export async function takeTurn(group: string, wanted: GuardedRow, now: string): Promise<Turn> {
  const key = keys.submissionTurn(group);
  const made = await createGuarded(key, wanted);
  if (made) return { isMine: true, row: made };
  const seen = await readGuarded(key);
  if (seen && (seen.until <= now || seen.holder === wanted.holder)) {
    const row = await replaceGuarded(key, seen, wanted);
    if (row) return { isMine: true, row };
  }
  return { isMine: false, row: seen ?? wanted };
}

/** Leaves the turn to the next, unless it went to somebody else. */
export async function leaveTurn(group: string, row: GuardedRow): Promise<void> {
  await deleteGuarded(keys.submissionTurn(group), row);
}

const toRow = ({ submission, until }: Claim): GuardedRow => ({ holder: JSON.stringify(submission), until });
const fromRow = ({ holder, until }: GuardedRow): Claim => ({
  submission: submissionSchema.parse(JSON.parse(holder)),
  until,
});

/** Takes a ticket for a submission; false: it is another's. Creating is atomic, so two never take the same one. */
export async function takeTicket(issueId: string, digest: string): Promise<boolean> {
  try {
    await kvs.set(keys.submissionOf(issueId), digest, { keyPolicy: 'FAIL_IF_EXISTS', ttl: KEPT });
    return true;
  } catch (error) {
    if (!isTaken(error)) throw error;
    return (await kvs.get(keys.submissionOf(issueId))) === digest;
  }
}
