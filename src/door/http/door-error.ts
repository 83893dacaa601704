import type { ErrorCode, WireError } from '../../bot-api/wire-error';

/** Status each refusal goes out with. */
const STATUS: Readonly<Record<ErrorCode, number>> = {
  'bad-request': 400,
  unauthorized: 401,
  'scope-missing': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  conflict: 409,
  'cursor-expired': 410,
  'too-large': 413,
  'path-too-long': 414,
  'wrong-content-type': 415,
  'not-fillable': 422,
  'slow-down': 429,
  'jira-refused': 502,
  'jira-unavailable': 503,
  'storage-unavailable': 503,
  unexpected: 500,
};

type Details = NonNullable<WireError['error']['details']>;

/** A call of a bot that is refused, in words its operator may read: nothing of Jira's answer, no name, no stack. */
export class DoorError extends Error {
  override readonly name = 'DoorError';
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly more: { readonly details?: Details; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.status = STATUS[code];
  }

  toWire(): WireError {
    return {
      error: { code: this.code, message: this.message, ...(this.more.details && { details: this.more.details }) },
    };
  }
}

/** One answer for what is not there and what the key may not know of, so that neither can be told from the other. */
export const notFound = (what: string): DoorError =>
  new DoorError('not-found', `There is no such ${what}, or this key may not read it.`);
