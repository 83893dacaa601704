import type { z } from 'zod';
import { readAnswer } from './answer';
import type { JiraReply } from './answer';
import { SYSTEM_CLOCK } from './clock';
import type { Clock } from './clock';
import type { Endpoint } from './endpoint';
import { JiraUnreachable, isJiraError } from './errors';
import type { FailedRequest } from './errors';
import { createBudget } from './budget';
import { createGate, createPace } from './gate';
import { waitBeforeRetry } from './retry';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/**
 * Whom Jira sees: the app's own user, the person behind the invocation, or a person the app acts for while nobody is
 * there.
 */
export type Caller = 'app' | 'user' | { readonly user: string };

/** One request on the wire. */
interface JiraCall {
  readonly as: Caller;
  readonly method: Method;
  /** From the site's root, encoded, with the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
}

/** Carries a call to Jira and brings the answer, whatever its status. Rejects only when no answer came. */
export type JiraTransport = (call: JiraCall) => Promise<JiraReply>;

/** What is told of each request sent; safe to log. */
export interface CallRecord {
  readonly method: Method;
  readonly template: string;
  /** null: no answer came. */
  readonly status: number | null;
  readonly ms: number;
}
export type OnCall = (call: CallRecord) => void;

export interface RequestOptions<T> {
  /** GET unless given. */
  readonly method?: Method;
  readonly body?: unknown;
  /** Checks the answer; `z.undefined()` where Jira answers nothing. */
  readonly schema: z.ZodType<T>;
  readonly as?: Caller;
  /** A POST that only reads may be repeated like a GET. */
  readonly isRead?: boolean;
  /** What the answer may cost at most, where it is more than a few points: 1, and 1 or 2 for each thing on a page. */
  readonly points?: number;
}

export interface JiraClient {
  /** @throws JiraError or a subclass; see errors.ts. */
  request<T>(to: Endpoint, options: RequestOptions<T>): Promise<T>;
  /** Requests sent so far, repeats included. */
  calls(): number;
  /** Requests that were given up because Jira, or what is kept for others, let no more through. */
  refused(): number;
  /** Milliseconds until this work may spend so many points; 0: it may, as far as Jira has told. */
  restMs(points: number): number;
  /** The same client, acting for an account wherever a request names no caller. */
  actingAs(accountId: string): JiraClient;
  /** The same client, telling somebody else too what it sends. */
  watched(onCall: OnCall): JiraClient;
}

interface JiraClientOptions {
  readonly transport: JiraTransport;
  readonly clock?: Clock;
  /** Epoch milliseconds after which nothing is waited for. */
  readonly deadline?: number;
  /** Longest wait for one answer, in milliseconds. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  readonly onCall?: OnCall;
  /** Share of the hour's points that this work leaves to others, 0 to 1; 0 unless given. */
  readonly reserve?: number;
}

const TIMEOUT_MS = 20_000;
/** What most answers cost at most. */
const FEW_POINTS = 10;
/** `servicedesk/{id}/customer` may be asked 5 times a second by all apps of a site together. */
const CUSTOMER_LIST = /\/servicedesk\/\{\w+\}\/customer$/;
const CUSTOMER_GAP_MS = 205;

const headersOf = ({ template }: Endpoint, hasBody: boolean): Readonly<Record<string, string>> => ({
  Accept: 'application/json',
  ...(hasBody && { 'Content-Type': 'application/json' }),
  // Some operations of these two APIs answer only to callers that opted in; the others ignore the header.
  ...(!template.startsWith('/rest/api/') && { 'X-ExperimentalApi': 'opt-in' }),
});

/** The one door to Jira: limits what is under way, repeats what may be repeated, checks every answer. */
export const createJiraClient = (options: JiraClientOptions): JiraClient => {
  const {
    transport,
    clock = SYSTEM_CLOCK,
    deadline = Number.POSITIVE_INFINITY,
    timeoutMs = TIMEOUT_MS,
    signal,
    reserve = 0,
  } = options;
  const budget = createBudget(clock, reserve);
  const gate = createGate(clock);
  const customerPace = createPace(clock, CUSTOMER_GAP_MS);
  let calls = 0;
  let refused = 0;

  const sendOnce = async <T>(
    to: Endpoint,
    { method = 'GET', body, schema, as = 'app' }: RequestOptions<T>,
    onCall: OnCall,
  ): Promise<T> => {
    const started = clock.now();
    const request = { method, template: to.template, isByApp: as === 'app' };
    const record = { status: null as number | null };
    calls += 1;
    try {
      const call = {
        as,
        method,
        path: to.path,
        headers: headersOf(to, body !== undefined),
        ...(body !== undefined && { body: JSON.stringify(body) }),
      };
      return await withinTime(request, Math.min(timeoutMs, deadline - started), signal, async (until) => {
        const reply = await transport({ ...call, signal: until });
        record.status = reply.status;
        budget.learn(reply.headers);
        return readAnswer(reply, request, schema, clock.now());
      });
    } finally {
      onCall({ method, template: to.template, ...record, ms: clock.now() - started });
    }
  };

  const sendInTurn = async <T>(to: Endpoint, request: RequestOptions<T>, onCall: OnCall): Promise<T> => {
    if (CUSTOMER_LIST.test(to.template)) await customerPace.turn();
    const leave = await gate.enter();
    try {
      const { method = 'GET', points = FEW_POINTS } = request;
      const spent = budget.setAside({ method, template: to.template }, points);
      return await sendOnce(to, request, onCall).finally(spent);
    } finally {
      leave();
    }
  };

  const sendUntilAnswered = async <T>(to: Endpoint, request: RequestOptions<T>, onCall: OnCall): Promise<T> => {
    const isRead = request.isRead ?? (request.method ?? 'GET') === 'GET';
    for (let failures = 1; ; failures += 1) {
      try {
        return await sendInTurn(to, request, onCall);
      } catch (error) {
        const isLimited = isJiraError(error) && error.name === 'JiraRateLimited';
        if (isLimited) gate.slowDown();
        const wait = waitBeforeRetry(error, { failures, isRead, chance: clock.random() });
        if (wait === null || signal?.aborted || clock.now() + wait >= deadline) {
          if (isLimited) refused += 1;
          throw error;
        }
        await clock.sleep(wait);
      }
    }
  };

  const clientTelling = (onCall: OnCall, as: Caller): JiraClient => ({
    request: (to, request) => sendUntilAnswered(to, { ...request, as: request.as ?? as }, onCall),
    calls: () => calls,
    refused: () => refused,
    restMs: budget.restMs,
    actingAs: (accountId) => clientTelling(onCall, { user: accountId }),
    watched: (also) =>
      clientTelling((call) => {
        onCall(call);
        also(call);
      }, as),
  });
  return clientTelling(options.onCall ?? (() => undefined), 'app');
};

/** Gives up when the time is over or the caller cancels, even where the transport does not listen to its signal. */
const withinTime = async <T>(
  request: FailedRequest,
  ms: number,
  cancel: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const controller = new AbortController();
  let giveUp: (reason: 'timeout' | 'cancelled') => void = () => undefined;
  const givenUp = new Promise<never>((_, reject) => {
    giveUp = (reason) => {
      reject(new JiraUnreachable(request, reason));
      controller.abort();
    };
  });
  givenUp.catch(() => undefined);
  const cancelled = (): void => giveUp('cancelled');
  const timer = setTimeout(() => giveUp('timeout'), Math.max(0, ms));
  cancel?.addEventListener('abort', cancelled);
  if (cancel?.aborted) cancelled();
  try {
    return await Promise.race([givenUp, work(controller.signal)]);
  } catch (error) {
    throw isJiraError(error) ? error : new JiraUnreachable(request, 'network');
  } finally {
    clearTimeout(timer);
    cancel?.removeEventListener('abort', cancelled);
  }
};
