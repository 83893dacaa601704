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
import { contended, type GuardedRow } from '../../../store/guarded-row';
import {
  dropClaim,
  leaveTurn,
  readClaim,
  returnClaim,
  settleClaim,
  takeClaim,
  takeTicket,
  takeTurn,
  type Claim,
} from '../../../store/submission-store';
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
 * How long a call holds its claim. The platform ends a call after 55 seconds and its requests to Jira before, so when
 * the claim is over nobody files under it any more, and what was filed shows in a search.
 */
const CLAIM_MS = 60_000;

/** How far Jira's clock may be off. */
const SKEW_MS = 30_000;

/**
 * How long a call holds its turn: until no ticket of the next one can be taken for its own, whichever way the clocks
 * are off.
 */
const TURN_MS = CLAIM_MS + 2 * SKEW_MS;

const conflict = (message: string, headers: Readonly<Record<string, string>> = {}): DoorError =>
  new DoorError('conflict', message, { headers });

const beingFiled = (until: string, now: string): DoorError =>
  conflict('The same request is being filed; ask again with the same key.', {
    'retry-after': secondsUntil(until, now),
  });

/**
 * What became of an earlier call with the same key: its ticket, or the claim it left. Throws `DoorError` while that
 * call may be at work.
 */
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
    until: later(filing.now, CLAIM_MS),
  };
  if (!(await takeClaim(digest, lost, held))) throw beingFiled(held.until, filing.now);
  const settle = async (ticket: RaisedRequest): Promise<RaisedRequest> => {
    await takeTicket(ticket.issueId, digest);
    // Where the claim went to another attempt meanwhile, that one finds this ticket.
    await settleClaim(digest, held, { issueId: ticket.issueId, issueKey: ticket.issueKey });
    return ticket;
  };
  const turn = await turnOf(filing, digest);
  if (!turn.isMine) {
    await returnClaim(digest, held, lost);
    throw anotherIsFiled(turn.row.until, filing.now);
  }
  try {
    const kept = lost && (await findFiled(filing, { from: lost.submission.at, until: lost.until }, digest));
    const ticket = await settle(kept ?? (await file(filing, digest)));
    await turn.leave();
    return ticket;
  } catch (error) {
    if (!mayBeFiled(error)) {
      await dropClaim(digest, held);
      await turn.leave();
    }
    throw error;
  }
}

const later = (moment: string, ms: number): string => new Date(Date.parse(moment) + ms).toISOString();

const anotherIsFiled = (until: string, now: string): DoorError =>
  conflict('Another request is being filed that could be taken for this one; ask again.', {
    'retry-after': secondsUntil(until, now),
  });

/**
 * What was filed is known again by its employee, its type, its moment and a summary, not by all that was answered. So
 * requests of one type for one employee are filed one after the other, and one whose answer got lost keeps the next
 * ones waiting until no ticket of theirs can be taken for its own.
 */
const turnOf = async ({ projectId, request, now }: Filing, digest: string) => {
  const group = submissionDigest(projectId, request.requestTypeId, request.raiseOnBehalfOf).slice(0, 2);
  const wanted = { holder: digest, until: later(now, TURN_MS) };
  const others: { row: GuardedRow } = { row: wanted };
  const mine = await contended(async () => {
    const { isMine, row } = await takeTurn(group, wanted, now);
    if (!isMine) others.row = row;
    return isMine ? row : null;
  });
  // One that is not left is over at its end, so nothing is lost but time.
  const leave = (): Promise<void> => (mine ? leaveTurn(group, mine).catch(() => undefined) : Promise.resolve());
  return { isMine: mine !== null, row: mine ?? others.row, leave };
};

/** Reserving may be repeated, and the ticket is filed whatever becomes of it. */
const TRIES = 3;

/**
 * Files a request whose bot made no key for it. Its ticket is reserved all the same, so that no other submission takes
 * it for its own.
 */
export async function fileUnnamed(filing: Filing, digest: string): Promise<RaisedRequest> {
  const turn = await turnOf(filing, digest);
  if (!turn.isMine) throw anotherIsFiled(turn.row.until, filing.now);
  try {
    const ticket = await file(filing, digest);
    if (await isReserved(ticket, digest)) await turn.leave();
    return ticket;
  } catch (error) {
    if (!mayBeFiled(error)) await turn.leave();
    throw error;
  }
}

const isReserved = async ({ issueId }: RaisedRequest, digest: string): Promise<boolean> => {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const isDone = await takeTicket(issueId, digest).then(
      () => true,
      () => false,
    );
    if (isDone) return true;
  }
  return false;
};

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

/**
 * The ticket of a call whose answer got lost, taken for it: raised while that call was at work (`until` null: it still
 * is) by another than its reporter, of the same type and summary, and nobody else's.
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
      Date.parse(fields.created) >= Date.parse(from) - SKEW_MS &&
      (until === null || Date.parse(fields.created) <= Date.parse(until) + SKEW_MS),
  );
  for (const { id, key } of alike) {
    if ((await readRequestTypeOf(jira, key)) === request.requestTypeId && (await takeTicket(id, digest)))
      return { issueId: id, issueKey: key };
  }
  return null;
};
