import { isMessage, type Text } from '../../../../src/shared/message';
import type { CheckResult } from '../../../../src/shared/report';

/** One thing that kept checks from looking: a right the app lacks, or an answer of Jira. */
export interface UnreadCause {
  /** As it was said of the first of them. */
  readonly reason: Text;
  /** How many checks it kept from looking. */
  readonly checks: number;
  /** Further requests to Jira that met the same. */
  readonly alsoAt: readonly string[];
}

/**
 * Why checks could not look, each cause once, the widest first. What lacks a part of the project has the cause of that
 * part; one right is one cause, whatever was asked for with it.
 */
export function unreadCauses(results: readonly CheckResult[]): readonly UnreadCause[] {
  const causes = new Map<string, { readonly reason: Text; checks: number; readonly requests: Set<string> }>();
  for (const { outcome, reason } of results) {
    if ((outcome !== 'not-available' && outcome !== 'error') || reason === undefined) continue;
    const first = firstReason(reason);
    const cause = causes.get(kindOf(first)) ?? { reason: first, checks: 0, requests: new Set<string>() };
    cause.checks += 1;
    const request = requestIn(first);
    if (request !== null) cause.requests.add(request);
    causes.set(kindOf(first), cause);
  }
  return [...causes.values()]
    .map(({ reason, checks, requests }) => {
      const told = requestIn(reason);
      return { reason, checks, alsoAt: [...requests].filter((request) => request !== told) };
    })
    .sort((a, b) => b.checks - a.checks);
}

const firstReason = (said: Text): Text => {
  if (!isMessage(said)) return said;
  const { reason } = said.params;
  return said.message === 'unreadable.needsPart' && isMessage(reason) ? firstReason(reason) : said;
};

const requestIn = (said: Text): string | null => {
  const request = isMessage(said) ? said.params['request'] : undefined;
  return typeof request === 'string' ? request : null;
};

/** The same sentence about another request is the same cause. */
const kindOf = (said: Text): string =>
  isMessage(said) ? JSON.stringify([said.message, { ...said.params, request: null }]) : said;
