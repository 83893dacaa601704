import type { ReplyError } from '../shared/contract';

/** A use case that cannot do what was asked, with words an admin may read. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: ReplyError['code'],
    message: string,
    readonly advice: string,
    readonly detail?: string,
    /** The field of the form that has to be filled in otherwise. */
    readonly field?: ReplyError['field'],
  ) {
    super(message);
  }
}
