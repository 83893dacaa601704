import { defineMessages } from '../../messages/define-messages';
import type { Reached, WhyCode } from '../../changes/reach';
import type { Plan } from '../../plan/plan';
import type { Text } from '../../shared/message';
import { renewLease } from '../../store/lease';
import type { FixRun } from '../../store/fix-run-store';
import type { FixTenant } from './fix-tenant';

export const says = defineMessages('fix-work', {
  inAMoment: 'It goes on in a moment.',
  stoppedByPerson: 'Somebody stopped it on this page.',
});

/** How the work on a plan ended: everything stands, something is in the way, or it goes on later. */
export type FixEnd =
  | { readonly end: 'done' }
  | { readonly end: 'stopped'; readonly reasons: FixRun['reasons'] }
  | { readonly end: 'later'; readonly afterMs: number; readonly code: WhyCode; readonly reason: Text };

/** One run of a plan, forward or back. */
export interface FixWork {
  readonly run: FixRun;
  /** This delivery, as the holder of the lease. */
  readonly holder: string;
  readonly plan: Plan;
  readonly tenant: FixTenant;
  /** Tells how far it is, for the page. */
  readonly tell: (change: Partial<FixRun>) => Promise<void>;
  /** Somebody wants it to end before its next step. */
  readonly isStopAsked: () => boolean;
  /** Epoch milliseconds after which nothing new is begun: the invocation is about to end. */
  readonly deadline: number;
}

/** Ids of the changes a step makes. */
export const changesOf = (plan: Plan, step: string): string[] =>
  plan.changes.filter((change) => change.step === step).map(({ id }) => id);

/**
 * Called before each write and before the row that announces it: whoever lost the mutex of the site must not write.
 * @throws LeaseLost
 */
export const holdLease = ({ holder, tenant }: FixWork): Promise<void> => renewLease(holder, tenant.now());

export const STOPPED_BY_PERSON: FixEnd & { end: 'stopped' } = {
  end: 'stopped',
  reasons: [{ code: 'conflict', message: says.stoppedByPerson, changes: [] }],
};

/**
 * Why the next step is not begun, once it was told: somebody stopped the run, or it would be cut off in the middle;
 * then the next delivery goes on from the journal.
 */
export const endsHere = ({ tenant, deadline, isStopAsked }: FixWork): FixEnd | null => {
  if (isStopAsked()) return STOPPED_BY_PERSON;
  return Date.parse(tenant.now()) < deadline
    ? null
    : { end: 'later', afterMs: 1000, code: 'unexpected', reason: says.inAMoment };
};

/** The end of the whole work because of one step; null: the step is there. */
export const endOf = (plan: Plan, step: string, reached: Reached): FixEnd | null => {
  if (reached.end === 'there') return null;
  return reached.end === 'later'
    ? reached
    : { end: 'stopped', reasons: [{ code: reached.code, message: reached.reason, changes: changesOf(plan, step) }] };
};
