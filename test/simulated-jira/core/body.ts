import type { z } from 'zod';
import type { Call } from './exchange';
import { refuse, refuseJsm } from './refusals';

/**
 * The body in the shape the operation needs. @throws Refusal 400 in the family's error shape, naming the first member
 * that does not fit.
 */
export const bodyOf = <T>(call: Call, schema: z.ZodType<T>, family: 'jira' | 'jsm' = 'jira'): T => {
  const parsed = schema.safeParse(call.body ?? {});
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const message = `Invalid request payload. ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
  throw family === 'jsm' ? refuseJsm(400, message) : refuse(400, message);
};

/** A required query value. @throws Refusal 400 */
export const required = (call: Call, name: string): string => {
  const value = call.query.get(name);
  if (value === null || value === '') throw refuse(400, `The query parameter '${name}' is required.`);
  return value;
};

/** The values of a comma list that may also be repeated. */
export const listOf = (query: URLSearchParams, name: string): string[] =>
  query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .filter((value) => value !== '');
