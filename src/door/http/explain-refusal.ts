import { isJiraError, type JiraError } from '../../jira/errors';
import { isStorageError } from '../../app/explain-error';
import { DoorError, notFound } from './door-error';

/**
 * Whatever was thrown, as a refusal that tells a bot what to do, and nothing of what Jira said or where it happened.
 */
export const toDoorError = (error: unknown): DoorError => {
  if (error instanceof DoorError) return error;
  if (isJiraError(error)) return fromJira(error);
  if (isStorageError(error))
    return new DoorError('storage-unavailable', 'The storage of this app did not answer; try again.', {
      headers: { 'retry-after': '5' },
    });
  return new DoorError(
    'unexpected',
    'Something unexpected went wrong; try again, and tell the administrator if it stays.',
  );
};

const fromJira = (error: JiraError): DoorError => {
  switch (error.name) {
    case 'JiraNotFound':
      return notFound('thing in Jira');
    case 'JiraConflict':
      return new DoorError('conflict', 'Somebody changed the same thing in Jira meanwhile; read it again.');
    case 'JiraRateLimited':
      return new DoorError('slow-down', 'Jira asks this app to slow down.', {
        headers: { 'retry-after': String(secondsOf(error)) },
      });
    case 'JiraUnauthorized':
    case 'JiraForbidden':
      return new DoorError(
        'jira-refused',
        'Jira does not let this app do that; the administrator finds the reason in an audit.',
      );
    default:
      return error.status === 400
        ? new DoorError('bad-request', 'Jira does not accept what was sent.')
        : new DoorError('jira-unavailable', 'Jira did not answer as it should; try again.', {
            headers: { 'retry-after': '10' },
          });
  }
};

const secondsOf = (error: JiraError): number =>
  'retryAfterMs' in error && typeof error.retryAfterMs === 'number'
    ? Math.max(1, Math.ceil(error.retryAfterMs / 1000))
    : 30;
