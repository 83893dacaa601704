import { createHash } from 'node:crypto';
import type { DoorAnswer, DoorRequest } from './request';

/**
 * Marks the answer of a GET by what it holds, and sends nothing but the mark to a caller who has it already (RFC 9110,
 * 13.1.2).
 */
export const withETag = (request: Pick<DoorRequest, 'method' | 'headers'>, answer: DoorAnswer): DoorAnswer => {
  if (request.method !== 'GET' || answer.status !== 200) return answer;
  const etag = `"${createHash('sha256').update(answer.body).digest('base64url').slice(0, 32)}"`;
  const headers = { ...answer.headers, etag };
  if (!isHeld(request.headers.get('if-none-match') ?? [], etag)) return { ...answer, headers };
  return {
    status: 304,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'content-type')),
    body: '',
  };
};

/** Weak and strong marks count alike here, and `*` stands for any. */
const isHeld = (values: readonly string[], etag: string): boolean =>
  values
    .flatMap((value) => value.split(','))
    .map((mark) => mark.trim().replace(/^W\//u, ''))
    .some((mark) => mark === '*' || mark === etag);
