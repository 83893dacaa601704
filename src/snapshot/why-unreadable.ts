import { isJiraError } from '../jira/errors';
import type { JiraFailure } from '../jira/errors';
import { PartUnreadable } from './facts';
import type { UnreadableCode, UnreadablePart } from './reading';
import { says } from './says';
import type { Message } from '../shared/message';

type Reason = { readonly code: UnreadableCode; readonly message: Message };

/** 405: what asks for the rights of the app's own user, who is not there where the app is not installed. */
const INSTALLED_ONLY = 405;

const missingScope = (request: string): Reason => ({
  code: 'missing-scope',
  message: says.missingScope({ request }),
});
const missingPermission = (request: string): Reason => ({
  code: 'missing-permission',
  message: says.missingPermission({ request }),
});

const reasonOf = (error: JiraFailure, request: string): Reason => {
  const status = error.status ?? 0;
  switch (error.name) {
    case 'JiraUnauthorized':
      return error.reason === 'scope' ? missingScope(request) : missingPermission(request);
    case 'JiraForbidden':
      return missingPermission(request);
    case 'JiraNotFound':
      return { code: 'not-found', message: says.notFound({ request }) };
    case 'JiraRateLimited':
      return { code: 'rate-limited', message: says.rateLimited({ request }) };
    case 'JiraUnavailable':
      return { code: 'unavailable', message: says.failed({ request, status }) };
    case 'JiraUnreachable':
      return { code: 'unavailable', message: says[error.reason]({ request }) };
    case 'JiraConflict':
      return { code: 'unavailable', message: says.conflict({ request }) };
    case 'JiraSurprise':
      return { code: 'unexpected-answer', message: says.surprise({ detail: error.message }) };
    case 'JiraError':
      // No operation of Jira that this app uses answers so: a site read with a person's token does, in Jira's place.
      if (status === INSTALLED_ONLY) return { code: 'not-asked', message: says.installedOnly({ request }) };
      return { code: 'unexpected-answer', message: says.refused({ request, status }) };
  }
};

/**
 * Why a part could not be read, in words an admin can act on. Names requests by their template, never an id or a
 * person.
 */
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
  if (error instanceof PartUnreadable) return { state: 'unreadable', code: 'unexpected-answer', message: error.said };
  return {
    state: 'unreadable',
    code: 'unexpected-answer',
    message: says.doNotFit,
  };
};
