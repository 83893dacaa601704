import type { ReplyError } from '../../shared/contract';
import { isJiraError } from '../errors';
import type { JiraError, JiraRateLimited } from '../errors';
import { EditDrifted } from '../../workflow/edits/apply-edits';
import { NotReversible } from './standing';
import type { Standing } from './standing';

/** Whose doing it is that something did not come about, in the words the page knows. */
export type WhyCode = ReplyError['code'];

/** How an attempt to bring something about ended. */
export type Reached =
  | { readonly end: 'there'; readonly standing: Standing }
  /** Jira said no for good, or somebody else changed the same thing; nothing of it was overwritten. */
  | { readonly end: 'stopped'; readonly code: WhyCode; readonly reason: string }
  /** Nothing is wrong but the moment: Jira is busy, out of reach or asks for a pause. */
  | { readonly end: 'later'; readonly afterMs: number; readonly code: WhyCode; readonly reason: string };

export interface Attempt {
  readonly goal: 'before' | 'after';
  /** What was seen a moment ago, so that it is not read twice. */
  readonly first?: Standing | undefined;
  inspect(): Promise<Standing>;
  write(): Promise<void>;
  /** Told before each write; whoever lost the right to write throws here. */
  beforeWrite(): Promise<void>;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Jira's lock on workflow configuration frees itself within seconds, or a long task holds it. */
const WAITS_MS = [0, 3000, 9000, 27_000] as const;
const LATER_MS = 60_000;

const isLock = (error: JiraError): boolean =>
  error.name === 'JiraConflict' || /acquire (a )?lock|update task is ongoing/i.test(error.detail ?? '');
/** The answer was lost or makes no sense: the write may or may not have happened. */
const isUncertain = (error: JiraError): boolean =>
  error.name === 'JiraUnavailable' || error.name === 'JiraUnreachable' || error.name === 'JiraSurprise';

/** In words an admin may read; Jira's own sentence is kept, for it names what is in the way. */
export const whyRefused = (error: JiraError): string => {
  switch (error.name) {
    case 'JiraForbidden':
    case 'JiraUnauthorized':
      return `Jira did not permit it to the admin who approved the plan (${error.method} ${error.template}, ${error.status}).${error.detail === undefined ? '' : ` It says: ${error.detail}`}`;
    case 'JiraNotFound':
      return `What was to be changed is gone, or the admin who approved the plan may not see it (${error.method} ${error.template}).`;
    default:
      return error.detail === undefined
        ? `Jira refused it with status ${error.status} (${error.method} ${error.template}).`
        : `Jira refused it: ${error.detail}`;
  }
};

/** The code that goes with `whyRefused`. */
export const codeOf = (error: JiraError): WhyCode => {
  if (isLock(error)) return 'conflict';
  if (isUncertain(error)) return 'jira-unavailable';
  return error.name === 'JiraRateLimited'
    ? 'rate-limited'
    : error.name === 'JiraNotFound'
      ? 'not-found'
      : 'jira-refused';
};

/**
 * Brings about the goal, and only looks: what a write answered is never believed. The thing is read before each write and
 * after it, so a lost answer costs a reading and never a second write over a first, and a change of somebody else stops it.
 */
export const reach = async (attempt: Attempt): Promise<Reached> => {
  let last: JiraError | undefined;
  for (const [at, wait] of WAITS_MS.entries()) {
    if (wait > 0 && (last === undefined || isLock(last) || isUncertain(last))) await attempt.sleep(wait);
    const standing = (at === 0 ? attempt.first : undefined) ?? (await attempt.inspect());
    if (standing.at === attempt.goal) return { end: 'there', standing };
    if (standing.at === 'drifted') return { end: 'stopped', code: 'conflict', reason: standing.reason };
    if (last !== undefined && !isLock(last) && !isUncertain(last))
      return { end: 'stopped', code: codeOf(last), reason: whyRefused(last) };
    await attempt.beforeWrite();
    const failed = await tryTo(attempt.write);
    if (failed !== undefined && failed.end !== 'refused') return failed;
    last = failed?.error;
    if (last === undefined) {
      const written = await attempt.inspect();
      if (written.at === attempt.goal) return { end: 'there', standing: written };
    }
  }
  const standing = await attempt.inspect();
  if (standing.at === attempt.goal) return { end: 'there', standing };
  if (last === undefined)
    return { end: 'stopped', code: 'unexpected', reason: 'Jira accepted the change, yet it is not there.' };
  return {
    end: 'later',
    afterMs: LATER_MS,
    code: codeOf(last),
    reason: isLock(last) ? 'Another change of workflows is under way in Jira.' : 'Jira does not answer as it should.',
  };
};

type Failed = { readonly end: 'refused'; readonly error: JiraError } | Extract<Reached, { end: 'stopped' | 'later' }>;

const tryTo = async (write: () => Promise<void>): Promise<Failed | undefined> => {
  try {
    await write();
    return undefined;
  } catch (error) {
    if (error instanceof NotReversible || error instanceof EditDrifted)
      return { end: 'stopped', code: 'conflict', reason: error.message };
    if (!isJiraError(error)) throw error;
    if (error.name === 'JiraRateLimited')
      return {
        end: 'later',
        afterMs: (error as JiraRateLimited).retryAfterMs ?? LATER_MS,
        code: 'rate-limited',
        reason: 'Jira asks this app to slow down.',
      };
    return { end: 'refused', error };
  }
};
