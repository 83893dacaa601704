import { defineMessages } from '../messages/define-messages';
import type { Message } from '../shared/message';
import type { LossKind } from '../shared/vocabulary';

export const says = defineMessages('loss', {
  workflow: 'the workflow',
  transition: ({ name, id }: { name: string; id: string }) => `transition "${name}" (${id})`,
  status: ({ name, id }: { name: string; id: string }) => `status "${name}" (${id})`,
});

/** Something a format cannot say. The rest is written; the loss stands beside the file. */
export interface Loss {
  /**
   * `rule`: a condition, validator, post function or screen rule that was left out; `text`: characters that were
   * replaced or blanks that will be cut; `id`: a new id; `reference`: a status that is not there; `layout`, `trigger`,
   * `approval`: parts only Jira Cloud has.
   */
  readonly kind: LossKind;
  /** For example `transition "Resolve" (41)` or `the workflow`. */
  readonly where: Message;
  /** One sentence, ends with a period. */
  readonly what: Message;
}

/** Collects losses while something is written. */
export class Losses {
  private readonly found: Loss[] = [];

  tell(kind: Loss['kind'], where: Message, what: Message): void {
    this.found.push({ kind, where, what });
  }

  all(): readonly Loss[] {
    return this.found;
  }
}

/** Where a loss of the workflow itself is told. */
export const WHOLE = says.workflow;

/** How losses call a transition; the id tells those of one name apart. */
export const transitionLabel = ({ id, name }: { readonly id: string; readonly name: string }): Message =>
  says.transition({ name, id });

export const statusLabel = ({ id, name }: { readonly id: string; readonly name: string }): Message =>
  says.status({ name, id });
