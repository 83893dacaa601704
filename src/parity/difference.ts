import type { ParityArea, ParityDifference, ParitySide } from '../shared/parity-contract';
import type { Message } from '../shared/message';
import type { Fact, Severity } from '../shared/report';
import { harmSays } from './says';
import type { Pair } from './shape';

/** What comparing one area gave; any reason makes the area unknown, never equal. */
export interface Compared {
  readonly differences: readonly ParityDifference[];
  readonly reasons: readonly Message[];
}

/** Harm of a difference of the area, unless a comparison knows better. */
const SEVERITY: Readonly<Record<ParityArea, Severity>> = {
  'issue-types': 'medium',
  workflows: 'high',
  screens: 'medium',
  'request-types': 'medium',
  'request-type-fields': 'medium',
  forms: 'medium',
  roles: 'high',
  permissions: 'high',
  accounts: 'high',
};

interface Told extends Pick<ParityDifference, 'kind' | 'subject'> {
  readonly sentence: Message;
  /** null unless given. */
  readonly here?: Fact;
  readonly there?: Fact;
  /** Neither unless given. */
  readonly canEqualise?: Partial<ParityDifference['canEqualise']>;
  /** Tells several differences of one subject apart. */
  readonly part?: string;
  readonly severity?: Severity;
  readonly harm?: Message;
}

/** A difference with its id and harm. */
export const difference = (
  area: ParityArea,
  { kind, subject, sentence, here = null, there = null, canEqualise = {}, part, severity, harm }: Told,
): ParityDifference => ({
  id: [area, kind, subject.type, subject.id, ...(part === undefined ? [] : [part])].join(':'),
  area,
  kind,
  subject,
  here,
  there,
  sentence,
  canEqualise: { this: canEqualise.this === true, other: canEqualise.other === true },
  severity: severity ?? SEVERITY[area],
  harm: harm ?? harmSays[area],
});

/** By the keys of the project that has it and of the one that has not. */
type SaysAlone = (keys: { readonly owner: string; readonly other: string }) => Message;

/** Something that only one of the two has. */
export const missing = (
  area: ParityArea,
  { here, there }: Pair,
  side: ParitySide,
  told: Omit<Told, 'kind' | 'sentence' | 'here' | 'there'> & { readonly says: SaysAlone; readonly has: Fact },
): ParityDifference => {
  const [owner, other] = side === 'this' ? [here, there] : [there, here];
  const { says, has, ...rest } = told;
  return difference(area, {
    ...rest,
    kind: side === 'this' ? 'only-here' : 'only-there',
    [side === 'this' ? 'here' : 'there']: has,
    sentence: says({ owner: owner.project.key, other: other.project.key }),
  });
};

const WEIGHT: Readonly<Record<Severity, number>> = { critical: 0, high: 1, medium: 2, low: 3 };

/** Worst first; within one harm as they were found. */
export const worstFirst = (differences: readonly ParityDifference[]): readonly ParityDifference[] =>
  [...differences].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
