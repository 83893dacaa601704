import type { Fact } from '../shared/report';
import { CLOSED_ACCOUNT } from './people';

/**
 * Whether something stands as it was written down, where accounts that were closed since say `closed-account` in what
 * is stored: each stands for one account of today, or for none, as Jira may let it go.
 */
export const isSameButClosed = (stored: Fact, today: Fact): boolean => {
  if (!JSON.stringify(stored).includes(CLOSED_ACCOUNT)) return JSON.stringify(stored) === JSON.stringify(today);
  if (typeof stored === 'string') return typeof today === 'string' && patternOf(stored).test(today);
  if (isList(stored)) return isList(today) && isSameList(stored, today);
  if (!isRecord(stored) || !isRecord(today)) return false;
  const keys = Object.keys(stored);
  return (
    keys.length === Object.keys(today).length &&
    keys.every((key) => Object.hasOwn(today, key) && isSameButClosed(stored[key] ?? null, today[key] ?? null))
  );
};

/** In any order: lists are kept sorted, and another word stands elsewhere. */
const isSameList = (stored: readonly Fact[], today: readonly Fact[]): boolean => {
  const names = (fact: Fact): boolean => JSON.stringify(fact).includes(CLOSED_ACCOUNT);
  const left = stored
    .filter((fact) => !names(fact))
    .reduce<readonly Fact[] | null>(
      (facts, fact) => facts && without(facts, (one) => isSameButClosed(fact, one)),
      today,
    );
  if (left === null) return false;
  const unclaimed = stored
    .filter(names)
    .reduce<readonly Fact[]>((facts, fact) => without(facts, (one) => isSameButClosed(fact, one)) ?? facts, left);
  return unclaimed.length === 0;
};

/** null: there is none. */
const without = (facts: readonly Fact[], isIt: (fact: Fact) => boolean): readonly Fact[] | null => {
  const at = facts.findIndex(isIt);
  return at === -1 ? null : facts.filter((_, index) => index !== at);
};

const patternOf = (stored: string): RegExp =>
  new RegExp(`^${stored.split(CLOSED_ACCOUNT).map(literal).join('[\\w:-]+')}$`, 'u');

const literal = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

const isList = (fact: Fact): fact is readonly Fact[] => Array.isArray(fact);
const isRecord = (fact: Fact): fact is { readonly [key: string]: Fact } =>
  typeof fact === 'object' && fact !== null && !isList(fact);
