import { createHash } from 'node:crypto';
import type { JiraClient } from '../../../jira/client';
import { isJiraError, isUncertain } from '../../../jira/errors';
import {
  findRecentIssues,
  raiseRequest,
  readRequestTypeOf,
  type NewRequest,
  type RaisedRequest,
} from '../../../jira/resources/requests';
import { dropClaim, readClaim, settleClaim, takeClaim, takeTicket, type Claim } from '../../../store/submission-store';
import { DoorError } from '../../http/door-error';
import { secondsUntil } from '../../auth/slow-down';

export interface Filing {
  readonly jira: JiraClient;
  readonly projectId: string;
  readonly request: NewRequest;
  /** What the ticket's summary will be; null: the form does not say. */
  readonly summary: string | null;
  /** ISO 8601 UTC. */
  readonly now: string;
}

/** Names a submission: the bot's key and the key the bot made for it. */
export const submissionDigest = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 32);

/**
 * How long a call holds its claim. The platform ends a call after 55 seconds and its requests to Jira before, so when the
 * claim is over nobody files under it any more, and what was filed shows in a search.
 */
const CLAIM_MS = 60_000;

const conflict = (message: string, headers: Readonly<Record<string, string>> = {}): DoorError =>
  new DoorError('conflict', message, { headers });

const beingFiled = (until: string, now: string): DoorError =>
  conflict('The same request is being filed; ask again with the same key.', {
    'retry-after': secondsUntil(until, now),
  });

/** What became of an earlier call with the same key: its ticket, or the claim it left. Throws `DoorError` while that call may be at work. */
export async function filedBefore(
  digest: string,
  content: string,
  now: string,
): Promise<{ readonly ticket: RaisedRequest | null; readonly lost: Claim | null }> {
  const earlier = await readClaim(digest);
  if (!earlier) return { ticket: null, lost: null };
  const { submission, until } = earlier;
  if (submission.content !== content)
    throw conflict('This idempotency key was used with other answers; make a new one for another request.');
  if (submission.ticket) return { ticket: submission.ticket, lost: null };
  if (now < until) throw beingFiled(until, now);
  return { ticket: null, lost: earlier };
}

/** Files a request so that the same submission is never filed twice, whatever gets lost on the way. */
export async function fileOnce(
  filing: Filing,
  submission: { readonly digest: string; readonly content: string; readonly lost: Claim | null },
): Promise<RaisedRequest> {
  const { digest, content, lost } = submission;
  const held: Claim = {
    submission: {
      state: 'filing',
      content,
      attempt: (lost?.submission.attempt ?? 0) + 1,
      at: lost?.submission.at ?? filing.now,
      ticket: null,
    },
    until: new Date(Date.parse(filing.now) + CLAIM_MS).toISOString(),
  };
  if (!(await takeClaim(digest, lost, held))) throw beingFiled(held.until, filing.now);
  const settle = async (ticket: RaisedRequest): Promise<RaisedRequest> => {
    await takeTicket(ticket.issueId, digest);
    // Where the claim went to another attempt meanwhile, that one finds this ticket.
    await settleClaim(digest, held, { issueId: ticket.issueId, issueKey: ticket.issueKey });
    return ticket;
  };
  const kept = lost && (await findFiled(filing, { from: lost.submission.at, until: lost.until }, digest));
  if (kept) return settle(kept);
  try {
    return await settle(await file(filing, digest));
  } catch (error) {
    if (!mayBeFiled(error)) await dropClaim(digest, held);
    throw error;
  }
}

/** Reserving may be repeated, and the ticket is filed whatever becomes of it. */
const TRIES = 3;

/** Files a request whose bot made no key for it. Its ticket is reserved all the same, so that no other submission takes it for its own. */
export async function fileUnnamed(filing: Filing, digest: string): Promise<RaisedRequest> {
  const ticket = await file(filing, digest);
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const isDone = await takeTicket(ticket.issueId, digest).then(
      () => true,
      () => false,
    );
    if (isDone) break;
  }
  return ticket;
}

/** Files a request; where the answer got lost, looks whether it is there. */
async function file(filing: Filing, digest: string): Promise<RaisedRequest> {
  try {
    return await raiseRequest(filing.jira, filing.request);
  } catch (error) {
    if (!mayBeFiled(error)) throw error;
    const found = await findFiled(filing, { from: filing.now, until: null }, digest).catch(() => null);
    if (found) return found;
    throw error;
  }
}

/** Jira may have carried it out: its answer was lost, or something else failed on the way. */
const mayBeFiled = (error: unknown): boolean => !isJiraError(error) || isUncertain(error);

const MINUTE_MS = 60_000;

/** How far Jira's clock may be off. */
const SKEW_MS = 30_000;

/**
 * The ticket of a call whose answer got lost, taken for it: raised while that call was at work (`until` null: it still is) by
 * another than its reporter, of the same type and summary, and nobody else's.
 */
const findFiled = async (
  { jira, projectId, request, summary, now }: Filing,
  { from, until }: { readonly from: string; readonly until: string | null },
  digest: string,
): Promise<RaisedRequest | null> => {
  const minutes = Math.ceil((Date.parse(now) - Date.parse(from)) / MINUTE_MS) + 2;
  const recent = await findRecentIssues(jira, { projectId, reporter: request.raiseOnBehalfOf, minutes });
  const alike = recent.filter(
    ({ fields }) =>
      fields.creator?.accountId !== request.raiseOnBehalfOf &&
      (summary === null || fields.summary === summary) &&
      (until === null || Date.parse(fields.created) <= Date.parse(until) + SKEW_MS),
  );
  for (const { id, key } of alike) {
    if ((await readRequestTypeOf(jira, key)) === request.requestTypeId && (await takeTicket(id, digest)))
      return { issueId: id, issueKey: key };
  }
  return null;
};
