import { isJiraError } from '../jira/errors';
import type { JiraError, JiraUnauthorized, JiraUnreachable } from '../jira/errors';
import { PartUnreadable } from './facts';
import type { UnreadableCode, UnreadablePart } from './reading';

type Reason = { readonly code: UnreadableCode; readonly message: string };

const missingScope = (request: string): Reason => ({
  code: 'missing-scope',
  message: `The app is not approved for ${request}; an admin approves its newest version under Manage apps.`,
});
const missingPermission = (request: string): Reason => ({
  code: 'missing-permission',
  message: `Jira does not permit ${request} to the app's user; give the app's user its access to Jira and to this project back.`,
});

const reasonOf = (error: JiraError, request: string): Reason => {
  switch (error.name) {
    case 'JiraUnauthorized':
      return (error as JiraUnauthorized).reason === 'scope' ? missingScope(request) : missingPermission(request);
    case 'JiraForbidden':
      return missingPermission(request);
    case 'JiraNotFound':
      return {
        code: 'not-found',
        message: `Jira found nothing for ${request}, or does not let the app's user see it.`,
      };
    case 'JiraRateLimited':
      return {
        code: 'rate-limited',
        message: `Jira asked the app to slow down at ${request}; run the audit again in a few minutes.`,
      };
    case 'JiraUnavailable':
      return {
        code: 'unavailable',
        message: `Jira failed at ${request} with status ${error.status}; run the audit again in a few minutes.`,
      };
    case 'JiraUnreachable':
      return {
        code: 'unavailable',
        message: `${UNANSWERED[(error as JiraUnreachable).reason]} ${request}; run the audit again.`,
      };
    case 'JiraConflict':
      return {
        code: 'unavailable',
        message: `Another change was under way in Jira at ${request}; run the audit again in a minute.`,
      };
    case 'JiraSurprise':
      return {
        code: 'unexpected-answer',
        message: `Jira gave an answer this app does not understand: ${error.message}`,
      };
    case 'JiraError':
      return { code: 'unexpected-answer', message: `Jira refused ${request} with status ${error.status}.` };
  }
};

const UNANSWERED = {
  network: 'No connection to Jira was possible for',
  timeout: 'Jira did not answer in time to',
  cancelled: 'The audit was stopped before',
} as const;

/** Why a part could not be read, in words an admin can act on. Names requests by their template, never an id or a person. */
export const whyUnreadable = (error: unknown): UnreadablePart => {
  if (isJiraError(error)) {
    const source = `${error.method} ${error.template}`;
    return {
      state: 'unreadable',
      ...reasonOf(error, source),
      source,
      ...(error.status !== undefined && { status: error.status }),
    };
  }
  if (error instanceof PartUnreadable)
    return { state: 'unreadable', code: 'unexpected-answer', message: error.message };
  return {
    state: 'unreadable',
    code: 'unexpected-answer',
    message: "Jira's answers do not fit together, so this part was left out.",
  };
};
