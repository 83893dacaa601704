import type { Signal } from '../../../bot-api/tickets/signal';
import { isJiraError, isRefused } from '../../../jira/errors';
import { readComment } from '../../../jira/resources/tickets';
import type { Tenant } from '../../../app/tenant';
import { NotKnownYet } from './not-known-yet';

/**
 * Whether employees may read the comment of an event. Where the event does not say, Jira is asked once; a comment that
 * is gone is nobody's to read. Throws `NotKnownYet`.
 */
export async function isCommentPublic({ issueId, comment, what }: Signal, { jira }: Tenant): Promise<boolean> {
  if (comment === null || what === 'comment-deleted') return comment?.isPublic ?? false;
  if (comment.isPublic !== null) return comment.isPublic;
  try {
    return (await readComment(jira, issueId, comment.id)).jsdPublic === true;
  } catch (error) {
    if (!isJiraError(error)) throw error;
    if (error.name === 'JiraNotFound') return false;
    throw new NotKnownYet(isRefused(error) ? 'permission' : 'unavailable');
  }
}
