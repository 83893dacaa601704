import { createHash } from 'node:crypto';
import type { JiraClient } from '../../../jira/client';
import { isJiraError } from '../../../jira/errors';
import {
  findRecentIssues,
  raiseRequest,
  readRequestTypeOf,
  type NewRequest,
  type RaisedRequest,
} from '../../../jira/resources/requests';
import {
  belongsToAnother,
  claimSubmission,
  forgetSubmission,
  readSubmission,
  settleSubmission,
  type Submission,
} from '../../../store/submission-store';
import { DoorError } from '../../door/door-error';

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

/** A call may take this long; only then is it given up for lost. */
const LOST_AFTER_MS = 60_000;

const conflict = (message: string, headers: Readonly<Record<string, string>> = {}): DoorError =>
  new DoorError('conflict', message, { headers });

/** What became of an earlier call with the same key: its ticket, or null where nothing was filed yet. Throws `DoorError` while nobody can say. */
export async function filedBefore(
  digest: string,
  content: string,
  now: string,
): Promise<{ readonly ticket: RaisedRequest | null; readonly lost: Submission | null }> {
  const earlier = await readSubmission(digest);
  if (!earlier) return { ticket: null, lost: null };
  if (earlier.content !== content)
    throw conflict('This idempotency key was used with other answers; make a new one for another request.');
  if (earlier.ticket) return { ticket: earlier.ticket, lost: null };
  if (Date.parse(now) - Date.parse(earlier.at) < LOST_AFTER_MS)
    throw conflict('The same request is being filed; ask again with the same key.', { 'retry-after': '60' });
  return { ticket: null, lost: earlier };
}

/** Files a request so that the same submission is never filed twice, whatever gets lost on the way. */
export async function fileOnce(
  filing: Filing,
  submission: { readonly digest: string; readonly content: string; readonly lost: Submission | null },
): Promise<RaisedRequest> {
  const { digest, content, lost } = submission;
  const claim: Submission = {
    state: 'filing',
    content,
    attempt: (lost?.attempt ?? 0) + 1,
    at: filing.now,
    ticket: null,
  };
  if (!(await claimSubmission(digest, claim)))
    throw conflict('The same request is being filed; ask again with the same key.', { 'retry-after': '60' });
  const settle = async (ticket: RaisedRequest): Promise<RaisedRequest> => {
    await settleSubmission(digest, {
      ...claim,
      state: 'filed',
      ticket: { issueId: ticket.issueId, issueKey: ticket.issueKey },
    });
    return ticket;
  };
  const kept = lost && (await findFiled(filing, lost.at, digest));
  if (kept) return settle(kept);
  try {
    return await settle(await file(filing, digest));
  } catch (error) {
    if (!isUncertain(error)) await forgetSubmission(digest, claim.attempt);
    throw error;
  }
}

/** Files a request; where the answer got lost, looks whether it is there. */
export async function file(filing: Filing, digest: string): Promise<RaisedRequest> {
  try {
    return await raiseRequest(filing.jira, filing.request);
  } catch (error) {
    if (!isUncertain(error)) throw error;
    const found = await findFiled(filing, filing.now, digest).catch(() => null);
    if (found) return found;
    throw error;
  }
}

/** Jira may have carried it out. */
const isUncertain = (error: unknown): boolean =>
  !isJiraError(error) || ['JiraUnreachable', 'JiraUnavailable', 'JiraSurprise'].includes(error.name);

const MINUTE_MS = 60_000;

/** The ticket of a call whose answer got lost: raised since then by another than its reporter, of the same type and summary, and nobody else's. */
const findFiled = async (
  { jira, projectId, request, summary, now }: Filing,
  since: string,
  digest: string,
): Promise<RaisedRequest | null> => {
  const minutes = Math.ceil((Date.parse(now) - Date.parse(since)) / MINUTE_MS) + 2;
  const recent = await findRecentIssues(jira, { projectId, reporter: request.raiseOnBehalfOf, minutes });
  const alike = recent.filter(
    ({ fields }) =>
      fields.creator?.accountId !== request.raiseOnBehalfOf && (summary === null || fields.summary === summary),
  );
  for (const { id, key } of alike) {
    if (!(await belongsToAnother(id, digest)) && (await readRequestTypeOf(jira, key)) === request.requestTypeId)
      return { issueId: id, issueKey: key };
  }
  return null;
};
