import type { ReplyError } from '../shared/contract';
import type { Run } from '../store/run-store';
import { Refusal } from './refusal';

/**
 * The ladder every error climbs: a Jira error or a refusal in, words an admin may read out. Told apart by name, for
 * errors may come from another realm. Nothing of an answer's body is passed on: it may hold a customer's data.
 */
export function toReplyError(error: unknown): ReplyError {
  if (error instanceof Refusal)
    return {
      code: error.code,
      message: error.message,
      advice: error.advice,
      detail: error.detail,
      ...(error.field && { field: error.field }),
    };
  const { name, message } = asError(error);
  const known = Object.hasOwn(WORDS, name) ? WORDS[name] : undefined;
  return known
    ? { ...known, detail: message }
    : {
        code: 'unexpected',
        message: 'Something unexpected went wrong.',
        advice: 'Try again; if it stays, send the detail to whoever looks after this app.',
        detail: name,
      };
}

/** The same for a stored run, which never holds a caller's own mistakes. */
export function toRunError(error: unknown): NonNullable<Run['error']> {
  const { code, ...words } = toReplyError(error);
  const kept = code === 'not-an-admin' || code === 'bad-request' || code === 'conflict' ? 'unexpected' : code;
  return { code: kept, ...words };
}

/** Forge storage refused or failed; most often it passes. */
export const isStorageError = (error: unknown): boolean => asError(error).name.startsWith('ForgeKvs');

const WORDS: Readonly<Record<string, Pick<ReplyError, 'code' | 'message' | 'advice'>>> = {
  JiraUnauthorized: {
    code: 'jira-refused',
    message: 'Jira did not accept this app’s request.',
    advice: 'Check in Manage apps that the newest version of the app is approved.',
  },
  JiraForbidden: {
    code: 'jira-refused',
    message: 'Jira did not permit it.',
    advice: 'Check your own permissions and those of the app’s user.',
  },
  JiraNotFound: {
    code: 'not-found',
    message: 'Jira has no such thing, or does not let the app see it.',
    advice: 'Check that it exists and that app access rules do not block it.',
  },
  JiraConflict: {
    code: 'conflict',
    message: 'Somebody changed the same thing in Jira meanwhile.',
    advice: 'Reload and look again.',
  },
  JiraRateLimited: {
    code: 'rate-limited',
    message: 'Jira asks this app to slow down.',
    advice: 'Wait a few minutes and try again; nothing is lost.',
  },
  JiraUnavailable: {
    code: 'jira-unavailable',
    message: 'Jira did not answer as it should.',
    advice: 'Try again in a minute; see Atlassian’s status page if it stays.',
  },
  JiraUnreachable: {
    code: 'jira-unavailable',
    message: 'Jira could not be reached.',
    advice: 'Try again in a minute.',
  },
  JiraSurprise: {
    code: 'jira-unavailable',
    message: 'Jira answered in a shape this app does not know.',
    advice: 'Send the detail to whoever looks after this app.',
  },
  ValueBusy: {
    code: 'conflict',
    message: 'Others changed this at the same moment.',
    advice: 'Try again in a minute.',
  },
  ForgeKvsError: {
    code: 'storage-full',
    message: 'Forge storage did not take it.',
    advice: 'Try again; if it stays, send the detail to whoever looks after this app.',
  },
};

const asError = (error: unknown): { readonly name: string; readonly message: string } => {
  const { name, message } = (typeof error === 'object' && error !== null ? error : {}) as {
    name?: unknown;
    message?: unknown;
  };
  return { name: typeof name === 'string' ? name : 'unknown', message: typeof message === 'string' ? message : '' };
};
