import type { z } from 'zod';
import {
  JiraConflict,
  JiraError,
  JiraForbidden,
  JiraNotFound,
  JiraRateLimited,
  JiraSurprise,
  JiraUnauthorized,
  JiraUnavailable,
} from './errors';
import type { FailedRequest } from './errors';

/** What a transport brings back; a WHATWG `Response` fits, as does the one of @forge/api. */
export interface JiraReply {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** Seconds or an HTTP date; null when absent or nonsense. */
const retryAfterMs = (reply: JiraReply, now: number): number | null => {
  const text = reply.headers.get('retry-after');
  if (text === null || text.trim() === '') return null;
  const ms = /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
};

/** The task that a 303 leads to, where its body does not say. */
const taskAt = (reply: JiraReply): unknown => {
  const taskId = reply.status === 303 ? /\/task\/(\w+)/.exec(reply.headers.get('location') ?? '')?.[1] : undefined;
  return taskId === undefined ? undefined : { taskId };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const words = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(words);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(words) : [];
};

/** Jira, Jira Service Management and the gateway each have their own error body. */
const detailOf = (body: string): string | undefined => {
  const parsed = parseJson(body);
  if (typeof parsed !== 'object' || parsed === null) return undefined;
  const { errorMessages, errors, errorMessage, message } = parsed as Readonly<Record<string, unknown>>;
  const found = [errorMessages, errors, errorMessage, message].flatMap(words).filter((word) => word !== '');
  return found.length === 0 ? undefined : found.join(' ').slice(0, 1000);
};

const failure = (request: FailedRequest, reply: JiraReply, now: number): JiraError => {
  switch (reply.status) {
    case 401:
      return new JiraUnauthorized(request);
    case 403:
      return new JiraForbidden(request);
    case 404:
      return new JiraNotFound(request);
    case 409:
      return new JiraConflict(request);
    case 429:
      return new JiraRateLimited(request, retryAfterMs(reply, now), reply.headers.get('ratelimit-reason'));
    default:
      return reply.status >= 500 ? new JiraUnavailable(request, retryAfterMs(reply, now)) : new JiraError(request);
  }
};

/**
 * The value of an answer, checked against its schema; an empty body counts as `undefined`.
 * @throws JiraError or a subclass by status; JiraSurprise for a body that is no JSON or has another shape.
 */
export const readAnswer = async <T>(
  reply: JiraReply,
  request: FailedRequest,
  schema: z.ZodType<T>,
  now: number,
): Promise<T> => {
  const body = await reply.text();
  const known = { ...request, status: reply.status };
  // 303 is how Jira accepts a long task: its body is the task.
  if ((reply.status < 200 || reply.status >= 300) && reply.status !== 303)
    throw failure({ ...known, detail: detailOf(body) }, reply, now);
  const value = body.trim() === '' ? taskAt(reply) : parseJson(body);
  if (value === undefined && body.trim() !== '') throw new JiraSurprise(known, 'answered something that is not JSON');
  return toShape(value, known, schema);
};

/** @throws JiraSurprise where the answer has another shape */
export const toShape = <T>(value: unknown, request: FailedRequest, schema: z.ZodType<T>): T => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  if (value === undefined) throw new JiraSurprise(request, 'answered nothing');
  const place = parsed.error.issues[0]?.path.map(String).join('.');
  throw new JiraSurprise(request, `answered in an unknown shape at ${place ? place : 'the top'}`);
};
