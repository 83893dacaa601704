import type { ChangeLook } from '../shared/plan-contract';
import type { Change } from './change';
import { lookOf } from './kinds/registry';
import type { Plan } from './plan';

/** How many changes add, change and take away something, and how many steps are left to people. */
export const summaryOf = (changes: readonly Pick<Change, 'kind'>[], manual: number): Plan['summary'] => {
  const count = (effect: ChangeLook['effect']): number =>
    changes.filter(({ kind }) => lookOf(kind).effect === effect).length;
  return { add: count('add'), change: count('change'), remove: count('remove'), manual };
};
