import { defineMessages } from '../messages/define-messages';
import type { ReplyError } from '../shared/contract';
import type { Run } from '../store/run-store';
import { Refusal } from './refusal';
import { whatToDo } from './what-to-do';

export const says = defineMessages('error', {
  unexpected: 'Something unexpected went wrong.',
  unauthorized: 'Jira did not accept this app’s request.',
  approveNewest: 'Check in Manage apps that the newest version of the app is approved.',
  forbidden: 'Jira did not permit it.',
  notFound: 'Jira can’t find it, or doesn’t let the app see it.',
  checkItExists: 'Check that it exists and that app access rules do not block it.',
  changedMeanwhile: 'Somebody changed the same thing in Jira meanwhile.',
  lookAgain: 'Reload and look again.',
  rateLimited: 'Jira asks this app to slow down.',
  waitMinutes: 'Wait a few minutes and try again; nothing is lost.',
  unavailable: 'Jira did not answer as it should.',
  seeStatusPage: 'Try again in a minute; see Atlassian’s status page if it stays.',
  unreachable: 'Jira could not be reached.',
  surprise: 'Jira answered in a shape this app does not know.',
  valueBusy: 'Others changed this at the same moment.',
  storageRefused: 'Forge storage did not take it.',
  stopped: 'It stopped without an answer.',
  startAgain: 'Start it again.',
  forAdmins: 'This page is for Jira administrators.',
  askAnAdmin: 'Ask a Jira administrator to open it, or to give you the “Administer Jira” permission.',
  notUnderstood: 'The page sent something this app does not understand.',
});

/**
 * The ladder every error climbs: a Jira error or a refusal in, words an admin may read out. Told apart by name, for
 * errors may come from another realm. Nothing of an answer's body is passed on: it may hold a customer's data.
 */
export function toReplyError(error: unknown): ReplyError {
  if (error instanceof Refusal)
    return {
      code: error.code,
      message: error.said,
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
        message: says.unexpected,
        advice: whatToDo.tryAgainOrSendDetail,
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
    message: says.unauthorized,
    advice: says.approveNewest,
  },
  JiraForbidden: {
    code: 'jira-refused',
    message: says.forbidden,
    advice: whatToDo.checkPermissions,
  },
  JiraNotFound: {
    code: 'not-found',
    message: says.notFound,
    advice: says.checkItExists,
  },
  JiraConflict: {
    code: 'conflict',
    message: says.changedMeanwhile,
    advice: says.lookAgain,
  },
  JiraRateLimited: {
    code: 'rate-limited',
    message: says.rateLimited,
    advice: says.waitMinutes,
  },
  JiraUnavailable: {
    code: 'jira-unavailable',
    message: says.unavailable,
    advice: says.seeStatusPage,
  },
  JiraUnreachable: {
    code: 'jira-unavailable',
    message: says.unreachable,
    advice: whatToDo.tryAgainInAMinute,
  },
  JiraSurprise: {
    code: 'jira-unavailable',
    message: says.surprise,
    advice: whatToDo.sendDetail,
  },
  ValueBusy: {
    code: 'conflict',
    message: says.valueBusy,
    advice: whatToDo.tryAgainInAMinute,
  },
  ForgeKvsError: {
    code: 'storage-full',
    message: says.storageRefused,
    advice: whatToDo.tryAgainOrSendDetail,
  },
};

const asError = (error: unknown): { readonly name: string; readonly message: string } => {
  const { name, message } = (typeof error === 'object' && error !== null ? error : {}) as {
    name?: unknown;
    message?: unknown;
  };
  return { name: typeof name === 'string' ? name : 'unknown', message: typeof message === 'string' ? message : '' };
};
