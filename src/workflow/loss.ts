/** Something a format cannot say. The rest is written; the loss stands beside the file. */
export interface Loss {
  /**
   * `rule`: a condition, validator, post function or screen rule that was left out; `text`: characters that were replaced or blanks that
   * will be cut; `id`: a new id; `reference`: a status that is not there; `layout`, `trigger`, `approval`: parts only Jira Cloud has.
   */
  readonly kind:
    | 'identity'
    | 'category'
    | 'rule'
    | 'text'
    | 'id'
    | 'reference'
    | 'property'
    | 'screen'
    | 'layout'
    | 'trigger'
    | 'approval';
  /** For example `transition "Resolve" (41)` or `the workflow`. */
  readonly where: string;
  /** One sentence, ends with a period. */
  readonly what: string;
}

/** Collects losses while something is written. */
export class Losses {
  private readonly found: Loss[] = [];

  tell(kind: Loss['kind'], where: string, what: string): void {
    this.found.push({ kind, where, what });
  }

  all(): readonly Loss[] {
    return this.found;
  }
}

/** How losses and differences call a transition; the id tells those of one name apart. */
export const transitionLabel = ({ id, name }: { readonly id: string; readonly name: string }): string =>
  `transition "${name}" (${id})`;

export const statusLabel = ({ id, name }: { readonly id: string; readonly name: string }): string =>
  `status "${name}" (${id})`;
