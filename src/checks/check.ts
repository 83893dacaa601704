import type { Profile } from '../profile/profile';
import type { Part, Parts } from '../snapshot/parts';
import type { Message } from '../shared/message';
import type { Evidence, Safety, Severity, Subject } from '../shared/report';

/** One object that fails a check. */
export interface Finding<E extends Evidence = Evidence> {
  readonly subject: Subject;
  /** One sentence, names the object, ends with a period. */
  readonly message: Message;
  readonly evidence: E;
}

/** The part was read, yet does not answer the question (a hidden time zone, say): ends as `not-available`. */
export interface CannotTell {
  readonly cannotTell: Message;
  readonly subject?: Subject;
}

export const cannotTell = (reason: Message, subject?: Subject): CannotTell =>
  subject ? { cannotTell: reason, subject } : { cannotTell: reason };

/** Another check tells of all that this one could find: ends as `not-applicable`. */
interface ToldElsewhere {
  readonly toldElsewhere: Message;
}

interface CheckWords {
  /** `<object>-<good state>`; equals the file's name. */
  readonly id: string;
  /** The good state, starting with the object; no "ensure". */
  readonly title: string;
  /**
   * The title where it is not so, in the words of somebody who finds it; for a manual check, what nobody has confirmed.
   */
  readonly problem: string;
  /** What breaks for an employee, in at most 300 characters. */
  readonly why: string;
  readonly severity: Severity;
  /** An Atlassian page. */
  readonly learnMore: string;
}

/** What a check says of itself, whatever it found. `name` is `title`, `problem`, `why` or `step1` and so on. */
export const ownWords = (check: string, name: string, text: string): Message => ({
  message: `${check}.${name}`,
  params: {},
  text,
});

/** One question about a project. Pure: it sees only the parts it declares, and never an unreadable one. */
export interface Check<P extends Part = Part, E extends Evidence = Evidence> extends CheckWords {
  readonly kind: 'judged';
  readonly reads: readonly P[];
  /** false: the question makes no sense here and ends as `not-applicable`. */
  readonly appliesTo?: (parts: Pick<Parts, P>) => boolean;
  /** [] means pass. Absence is a finding or `appliesTo`'s business, decided on purpose. */
  readonly examine: (parts: Pick<Parts, P>) => readonly Finding<E>[] | CannotTell | ToldElsewhere;
  /** Id of the check that tells of the same fault as long as it stands alone there. */
  readonly remainderOf?: string;
  readonly cure: Cure;
  /**
   * Path on the Jira site where the object is configured, for example `/secure/admin/ViewScreens.jspa`; undefined: no
   * such screen. A method, so that checks with evidence of their own still fit into one catalogue.
   */
  screenInJira?(finding: Finding<E>, parts: Pick<Parts, P>): string | undefined;
}

interface Cure {
  readonly safety: Safety;
  /** What a person does by hand, one step each; plain Jira words. */
  readonly steps: readonly string[];
}

/** What no API tells: a person looks, and records pass or fail with evidence and an expiry. */
export interface ManualCheck extends CheckWords {
  readonly kind: 'manual';
  readonly steps: readonly string[];
  /** How long a confirmation counts, in days. */
  readonly validForDays: number;
  /** What the app knows of it beforehand, told while nobody has confirmed it; null: nothing. */
  readonly noted?: (profile: Profile, takenAt: string) => Message | null;
}

/** Keeps `E` inferred from `examine`, so that a misspelt piece of evidence does not compile. */
export const defineCheck = <const P extends Part, E extends Evidence, const Id extends string>(
  check: Omit<Check<P, E>, 'kind' | 'id'> & { readonly id: Id },
): Check<P, E> & { readonly id: Id } => ({ kind: 'judged', ...check });

export const defineManualCheck = <const Id extends string>(
  check: Omit<ManualCheck, 'kind' | 'id'> & { readonly id: Id },
): ManualCheck & { readonly id: Id } => ({ kind: 'manual', ...check });
