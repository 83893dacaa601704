import { CLOSED_ACCOUNT } from '../messages/people';
import { kindOf } from './kinds/registry';
import type { Step } from './step';

const isOpen = (accountId: string): boolean => accountId !== CLOSED_ACCOUNT;

/**
 * A step as far as it is about accounts that still exist, for taking it back; null: it is about closed ones alone. Who
 * has no account any more is in no role and no customer, so nothing of that is left to take back.
 */
export const withoutClosedAccounts = (step: Step): Step | null => withAccounts(step, isOpen);

/** A step as far as it is about these accounts; null: it is about others alone. */
export const withAccounts = (step: Step, isKept: (accountId: string) => boolean): Step | null => {
  const { people } = kindOf(step);
  return people === null ? step : people.only(step, isKept);
};

/** Whom the step gives something. */
export const givenTo = (step: Step): readonly string[] => kindOf(step).people?.given(step) ?? [];

/** Whether a plan was made for an account that was closed since: what it would give nobody can have. */
export const isAboutClosedAccount = (steps: readonly Step[]): boolean =>
  JSON.stringify(steps).includes(`"${CLOSED_ACCOUNT}"`);
