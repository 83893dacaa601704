import { defineMessages } from '../messages/define-messages';
import type { ReplyError } from '../shared/contract';
import type { Message, Text } from '../shared/message';
import { isJiraError, isUncertain } from '../jira/errors';
import type { JiraError, JiraErrorName } from '../jira/errors';
import { EditDrifted } from '../workflow/edits/apply-edits';
import { NotReversible } from './standing';
import type { Standing } from './standing';
import { orGone } from './made-object';
import { TaskEnded } from './tasks';

export const says = defineMessages('reach', {
  notPermitted: ({ request, status }: { request: string; status: number }) =>
    `Jira did not permit it to the admin who approved the plan (${request}, ${status}).`,
  notPermittedAs: ({ request, status, detail }: { request: string; status: number; detail: string }) =>
    `Jira did not permit it to the admin who approved the plan (${request}, ${status}). It says: ${detail}`,
  appNotPermitted: ({ request, status }: { request: string; status: number }) =>
    `Jira did not permit it to this app (${request}, ${status}). ` +
    'After an installation Jira may take minutes to give the app its rights.',
  appNotPermittedAs: ({ request, status, detail }: { request: string; status: number; detail: string }) =>
    `Jira did not permit it to this app (${request}, ${status}). It says: ` +
    `${detail} After an installation Jira may take minutes to give the app its rights.`,
  gone: ({ request }: { request: string }) =>
    `What was to be changed is gone, or the admin who approved the plan may not see it (${request}).`,
  goneForApp: ({ request }: { request: string }) =>
    `What was to be changed is gone, or this app may not see it (${request}).`,
  refusedOrLost: ({ request, status }: { request: string; status: number }) =>
    `The change is not there. Jira refused it, or its answer got lost on the way (${request}, ${status}).`,
  refused: ({ request, status }: { request: string; status: number }) =>
    `Jira refused it with status ${status} (${request}).`,
  refusedAs: ({ detail }: { detail: string }) => `Jira refused it: ${detail}`,
  notThere: 'Jira accepted the change, yet it is not there.',
  taskEnded: ({ status }: { status: string }) => `Jira began it, and its task ended as ${status}.`,
  locked: 'Another change of workflows is under way in Jira.',
  unavailable: 'Jira does not answer as it should.',
  slowDown: 'Jira asks this app to slow down.',
});

/** Whose doing it is that something did not come about, in the words the page knows. */
export type WhyCode = ReplyError['code'];

/** How an attempt to bring something about ended. */
export type Reached =
  | { readonly end: 'there'; readonly standing: Standing }
  /** Jira said no for good, or somebody else changed the same thing; nothing of it was overwritten. */
  | { readonly end: 'stopped'; readonly code: WhyCode; readonly reason: Text }
  /** Nothing is wrong but the moment: Jira is busy, out of reach or asks for a pause. */
  | { readonly end: 'later'; readonly afterMs: number; readonly code: WhyCode; readonly reason: Text };

interface Attempt {
  readonly goal: 'before' | 'after';
  /** What was seen a moment ago, so that it is not read twice. */
  readonly first?: Standing | undefined;
  /** An earlier delivery may have written already, and Jira may not show it yet. */
  readonly isResumed?: boolean;
  /** Jira answers the write with a redirect, so a refusal may be of whatever followed it. */
  readonly isTask?: boolean;
  inspect(): Promise<Standing>;
  write(): Promise<void>;
  /** Told before each write; whoever lost the right to write throws here. */
  beforeWrite(): Promise<void>;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Jira's lock on workflow configuration frees itself within seconds, or a long task holds it. */
const LOCK_WAITS_MS = [3000, 9000, 27_000] as const;
/**
 * Between two looks after a write: lists may lag a minute behind it, so a result is missing only after all of these.
 */
const WATCH_MS = [1000, 2000, 4000, 8000, 15_000, 15_000, 20_000] as const;
/** A task whose answer got lost on a redirect may still be running: so much longer is it looked for. */
const TASK_WATCH_MS = [25_000, 25_000, 25_000, 25_000, 25_000] as const;
/** Each is watched for a minute, and a delivery has fifteen. */
const MOST_DOUBTFUL_WRITES = 2;
/** What still is not whole after so many tries to finish it never will be. */
const MOST_WRITES = 6;
const LATER_MS = 60_000;

const isLock = (error: JiraError): boolean =>
  error.name === 'JiraConflict' || /acquire (a )?lock|update task is ongoing/i.test(error.detail ?? '');

/** What Jira says to someone without rights, and its public address to someone who follows a redirect there. */
const NOT_SEEN: readonly JiraErrorName[] = ['JiraUnauthorized', 'JiraForbidden', 'JiraNotFound'];

/** In words an admin may read; Jira's own sentence is kept, for it names what is in the way. */
export const whyRefused = (error: JiraError, isTask = false): Message => {
  const { status = 0, detail, isByApp } = error;
  const request = `${error.method} ${error.template}`;
  if (isTask && NOT_SEEN.includes(error.name)) return says.refusedOrLost({ request, status });
  switch (error.name) {
    case 'JiraForbidden':
    case 'JiraUnauthorized':
      if (detail === undefined)
        return isByApp ? says.appNotPermitted({ request, status }) : says.notPermitted({ request, status });
      return isByApp
        ? says.appNotPermittedAs({ request, status, detail })
        : says.notPermittedAs({ request, status, detail });
    case 'JiraNotFound':
      return isByApp ? says.goneForApp({ request }) : says.gone({ request });
    default:
      return detail === undefined ? says.refused({ request, status }) : says.refusedAs({ detail });
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
 * A refusal that the step's own earlier write may be the cause of: the name is taken, the thing is there or gone
 * already.
 */
const mayHideSuccess = (error: JiraError, { isTask }: Attempt): boolean =>
  [400, 404, 409, 410].includes(error.status ?? 0) || isTask === true;

/** What is known of the writes of one attempt. */
interface Known {
  /** A write may have happened whose result Jira does not show yet. */
  inDoubt: boolean;
  doubtfulWrites: number;
  locks: number;
  writes: number;
  /** How the last write ended, unless Jira accepted it. */
  last?: Exclude<Failed, { end: 'stopped' | 'later' }> | undefined;
  wasAccepted: boolean;
}

/**
 * Brings about the goal, and only looks: what a write answered is never believed. The thing is read before each write
 * and after it. While an earlier write may be hidden still, for lists lag behind, it is looked for and not written
 * again: a lost answer costs readings and never a second write over a first, and a change of somebody else stops it.
 */
export const reach = async (given: Attempt): Promise<Reached> => {
  const attempt = { ...given, inspect: () => seen(given.inspect, given.sleep) };
  const known: Known = {
    inDoubt: attempt.isResumed ?? false,
    doubtfulWrites: 0,
    locks: 0,
    writes: 0,
    wasAccepted: false,
  };
  let standing = attempt.first ?? (await attempt.inspect());
  for (;;) {
    if (standing.at !== attempt.goal && known.inDoubt) standing = await watch(given, standing);
    if (standing.at === attempt.goal) return { end: 'there', standing };
    if (standing.at === 'drifted') return { end: 'stopped', code: 'conflict', reason: standing.reason };
    const over = endWithout(known, standing, given.isTask ?? false);
    if (over) return over;
    await attempt.beforeWrite();
    const seenBefore = standing;
    const failed = await tryTo(attempt.write);
    if (failed?.end === 'stopped' || failed?.end === 'later') return failed;
    await learn(known, failed, attempt);
    standing = await attempt.inspect();
    // A write of several requests that made some way goes on; what it did not reach is no lost result.
    if (known.wasAccepted && standing.at === 'partly' && !same(standing, seenBefore)) known.wasAccepted = false;
  }
};

/** Looks at what may hang on something made a moment ago, which Jira may not know everywhere yet. @throws JiraError */
export const seen = async (inspect: () => Promise<Standing>, sleep: Attempt['sleep']): Promise<Standing> => {
  for (const wait of WATCH_MS) {
    try {
      const standing = await inspect();
      if (standing.at !== 'drifted' || !standing.mayPass) return standing;
    } catch (error) {
      if (!isJiraError(error) || error.name !== 'JiraNotFound') throw error;
    }
    await sleep(wait);
  }
  return inspect();
};

/**
 * Looks again and again until the goal is seen or Jira can no longer hide it. A sight in between may be of an older
 * time.
 */
const watch = async ({ goal, isTask, inspect, beforeWrite, sleep }: Attempt, first: Standing): Promise<Standing> => {
  let standing = first;
  for (const wait of isTask ? [...WATCH_MS, ...TASK_WATCH_MS] : WATCH_MS) {
    // So long a wait outlasts the right to write.
    if (wait === TASK_WATCH_MS[0]) await beforeWrite();
    await sleep(wait);
    standing = (await orGone(inspect())) ?? standing;
    if (standing.at === goal) return standing;
  }
  return standing;
};

/** So long may Jira show an older time: all the looks after a write together. */
const LAG_MS = WATCH_MS.reduce((sum, wait) => sum + wait, 0);

/**
 * Waits until Jira can no longer hide what was made at these moments: what is not seen before that would pass for gone.
 */
export const untilShown = async (
  madeAt: readonly string[],
  { now, sleep }: { readonly now: string; readonly sleep: Attempt['sleep'] },
): Promise<void> => {
  const left = Math.max(0, ...madeAt.map((at) => Date.parse(at))) + LAG_MS - Date.parse(now);
  if (left > 0) await sleep(Math.min(left, LAG_MS));
};

const same = (a: Standing, b: Standing): boolean => JSON.stringify(a) === JSON.stringify(b);

const learn = async (known: Known, failed: Known['last'], attempt: Attempt): Promise<void> => {
  known.last = failed;
  known.writes += 1;
  known.wasAccepted = failed === undefined;
  if (failed === undefined) known.inDoubt = true;
  else if (failed.end === 'task-ended' || isUncertain(failed.error)) {
    known.inDoubt = true;
    known.doubtfulWrites += 1;
  } else if (isLock(failed.error)) {
    const wait = LOCK_WAITS_MS[known.locks];
    known.locks += 1;
    if (wait !== undefined) await attempt.sleep(wait);
  } else known.inDoubt ||= mayHideSuccess(failed.error, attempt);
};

/** Why there is no further write although the goal is not there; null: there is one. */
const endWithout = (
  { last, wasAccepted, doubtfulWrites, locks, writes }: Known,
  standing: Standing,
  isTask: boolean,
): Reached | null => {
  if ((wasAccepted && standing.at !== 'partly') || writes > MOST_WRITES)
    return { end: 'stopped', code: 'unexpected', reason: says.notThere };
  if (!last) return null;
  if (last.end === 'task-ended')
    return doubtfulWrites < MOST_DOUBTFUL_WRITES
      ? null
      : { end: 'stopped', code: 'jira-refused', reason: says.taskEnded({ status: last.status }) };
  const { error } = last;
  if (!isLock(error) && !isUncertain(error))
    return { end: 'stopped', code: codeOf(error), reason: whyRefused(error, isTask) };
  if (doubtfulWrites < MOST_DOUBTFUL_WRITES && locks <= LOCK_WAITS_MS.length) return null;
  return {
    end: 'later',
    afterMs: LATER_MS,
    code: codeOf(error),
    reason: isLock(error) ? says.locked : says.unavailable,
  };
};

type Failed =
  | { readonly end: 'refused'; readonly error: JiraError }
  | { readonly end: 'task-ended'; readonly status: string }
  | Extract<Reached, { end: 'stopped' | 'later' }>;

const tryTo = async (write: () => Promise<void>): Promise<Failed | undefined> => {
  try {
    await write();
    return undefined;
  } catch (error) {
    if (error instanceof NotReversible) return { end: 'stopped', code: 'conflict', reason: error.reason };
    if (error instanceof EditDrifted) return { end: 'stopped', code: 'conflict', reason: error.said };
    if (error instanceof TaskEnded) return { end: 'task-ended', status: error.status };
    if (!isJiraError(error)) throw error;
    if (error.name === 'JiraRateLimited')
      return {
        end: 'later',
        afterMs: error.retryAfterMs ?? LATER_MS,
        code: 'rate-limited',
        reason: says.slowDown,
      };
    return { end: 'refused', error };
  }
};
