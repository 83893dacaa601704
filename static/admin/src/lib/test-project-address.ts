import type { ParityScope, TwinScope } from '../../../../src/shared/plan-contract';

type Filters = Readonly<Record<string, string>>;

/** The wish for a test project as filters of the address, so that its review can be left, reloaded and sent on. */
export const filtersOfTwin = ({ mode, key, name, sample }: Omit<TwinScope, 'kind'>): Filters => ({
  make: mode,
  key,
  name,
  sample,
});

/** The wish that the address holds; null: none, or half of one. */
export function twinOf({ make, key, name, sample }: Filters): TwinScope | null {
  if ((make !== 'mirror' && make !== 'isolated') || key === undefined || name === undefined) return null;
  return { kind: 'twin', mode: make, key, name, sample: sample === 'test-accounts' ? sample : 'none' };
}

export const filtersOfEqual = ({ with: other, towards }: Omit<ParityScope, 'kind'>): Filters => ({
  equal: other,
  towards,
});

/** The direction the address asks two projects to be made equal in; null: it does not. */
export function equalOf({ equal, towards }: Filters): ParityScope | null {
  if (equal === undefined || (towards !== 'this' && towards !== 'other')) return null;
  return { kind: 'parity', with: equal, towards };
}

/** Jira's form of a key, told before anything is asked; null where the key may be had. */
export const keyFault = (key: string): 'empty' | 'form' | null =>
  key === '' ? 'empty' : /^[A-Z][A-Z0-9]{1,9}$/u.test(key) ? null : 'form';
