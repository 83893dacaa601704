import type { Plan } from '../../src/plan/plan';
import type { FixRun } from '../../src/store/fix-run-store';
import type { Fate, FixedSite } from './site-with-app';

/** The first request of the audit that follows the last step: from there on a run only reads Jira. */
export const isAudit = ({ what }: Parameters<Fate>[0]): boolean => what === 'GET /rest/api/3/serverInfo';

/** Ends a run once every step is made: the audit after it changes nothing and takes a second. */
const untilAudit = (fate: Fate): { readonly fate: Fate; readonly isFarEnough: () => boolean } => {
  let isAtAudit = false;
  return {
    fate: (call) => {
      isAtAudit ||= isAudit(call);
      return isAtAudit ? 'crash before' : fate(call);
    },
    isFarEnough: () => isAtAudit,
  };
};

/** Applies a plan without the audit at the end. */
export const applyWithoutAudit = (
  site: FixedSite,
  plan: Plan,
  fate: Fate = () => null,
): ReturnType<FixedSite['apply']> => {
  const until = untilAudit(fate);
  return site.apply(plan, until.fate, until.isFarEnough);
};

/** Undoes an application without the audit at the end. */
export const undoWithoutAudit = (
  site: FixedSite,
  plan: Plan,
  applied: FixRun,
  fate: Fate = () => null,
): ReturnType<FixedSite['undo']> => {
  const until = untilAudit(fate);
  return site.undo(plan, applied, until.fate, { isFarEnough: until.isFarEnough });
};

/** Every step stands or is taken back, whether or not the audit was waited for. */
export const isComplete = ({ state }: FixRun): boolean => state === 'done' || state === 'auditing';
