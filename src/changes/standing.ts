import { textOf, type Text } from '../shared/message';
import type { Fact } from '../shared/report';
import type { Step, StepKind, StepOf } from '../plan/step';
import type { IdOf } from '../workflow/edits/edit';
import type { JiraClient } from '../jira/client';

/**
 * How Jira stands to a step, read just now: not made, made in part (a run was cut off between two of its requests),
 * made, or changed by somebody else so that making it would overwrite their work.
 */
export type Standing =
  | { readonly at: 'before' | 'partly'; /** What is there now; goes into the journal. */ readonly seen: Fact }
  | {
      readonly at: 'after';
      /** The id of what the step made; null where it makes nothing. */
      readonly id: string | null;
      /** The whole object as it stands; an undo that finds another one is refused. null: the step's own facts tell. */
      readonly seen: Fact;
    }
  | {
      readonly at: 'drifted';
      /** For an admin. */
      readonly reason: Text;
      /** What the step makes is not there: only what it would be made from has changed, which is nothing to an undo. */
      readonly isAbsent?: boolean;
      /** Jira may only be late with it: what a new project consists of comes after the project. */
      readonly mayPass?: true;
    };

/** What an executor works with. */
export interface Hands {
  /** Reads as the app. */
  readonly reader: JiraClient;
  /** Writes as the admin who approved the plan. */
  readonly writer: JiraClient;
  /** Ids of what earlier steps made; throws `NotMadeYet`. */
  readonly idOf: IdOf;
  /** Waits; virtual in tests. */
  readonly sleep: (ms: number) => Promise<void>;
  /** The id of what this step made; absent where a step is only looked at. */
  readonly made?: MadeId;
}

/**
 * The id that Jira's answer to a step's create named. It outlives a run that dies, as lists may not show the object
 * yet.
 */
export interface MadeId {
  id(): string | undefined;
  note(id: string): Promise<void>;
}

/**
 * One kind of write to Jira: looks, makes, takes back. Nothing is decided from an answer to a write: it is looked at
 * again.
 */
export interface Executor<K extends StepKind> {
  inspect(hands: Hands, step: StepOf<K>): Promise<Standing>;
  /** Makes it, or finishes what was made in part. @throws JiraError */
  apply(hands: Hands, step: StepOf<K>): Promise<void>;
  /** Takes it back; `before` is what `inspect` saw before it was made. @throws JiraError, NotReversible */
  revert(hands: Hands, step: StepOf<K>, before: Fact): Promise<void>;
  /**
   * Jira answers its writes with a redirect to a task; whoever follows it gets an answer that says nothing of the
   * write.
   */
  readonly isTask?: true;
  /**
   * What of the rest the write broke although it is made, in one sentence; null: nothing. `before` is what `inspect`
   * saw before. Asked each time a step is found made, so a run that goes on finds it too.
   */
  whyBroken?(hands: Hands, step: StepOf<K>, before: Fact): Promise<Text | null>;
  /**
   * Why it must not be taken back today, in one sentence; null: it may. Asked before anything of a plan is taken back;
   * `along` are the steps that will have been taken back by then.
   */
  whyKept?(hands: Hands, step: StepOf<K>, along: readonly Step[]): Promise<Text | null>;
}

/** A step refers to something that an earlier step has not made yet. */
export class NotMadeYet extends Error {
  override readonly name = 'NotMadeYet';
}

/** An inverse that must not be made today, with the reason for an admin. */
export class NotReversible extends Error {
  override readonly name = 'NotReversible';
  constructor(readonly reason: Text) {
    super(textOf(reason));
  }
}

/** What is a setting of this app; everything else is a write to Jira. */
export type JiraStepKind = Exclude<StepKind, 'save-bucket' | 'save-twin'>;
export type JiraStep = Extract<Step, { kind: JiraStepKind }>;

export const before = (seen: Fact = null): Standing => ({ at: 'before', seen });
export const partly = (seen: Fact): Standing => ({ at: 'partly', seen });
export const after = (id: string | null = null, seen: Fact = null): Standing => ({ at: 'after', id, seen });
export const drifted = (reason: Text): Standing => ({ at: 'drifted', reason });
/** What was to be copied changed, and there is no copy. */
export const changedOriginal = (reason: Text): Standing => ({ at: 'drifted', reason, isAbsent: true });

/** The same members in any order. */
export const sameMembers = (a: readonly string[], b: readonly string[]): boolean =>
  JSON.stringify([...new Set(a)].sort()) === JSON.stringify([...new Set(b)].sort());

/** Jira's uniqueness of names ignores case. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
