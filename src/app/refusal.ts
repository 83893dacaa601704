import type { ReplyError } from '../shared/contract';
import { textOf, type Text } from '../shared/message';

/** A use case that cannot do what was asked, with words an admin may read. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: ReplyError['code'],
    /** What happened; the error's own `message` is the English of it. */
    readonly said: Text,
    readonly advice: Text,
    readonly detail?: string,
    /** The field of the form that has to be filled in otherwise. */
    readonly field?: ReplyError['field'],
  ) {
    super(textOf(said));
  }
}
