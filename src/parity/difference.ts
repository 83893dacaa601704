import type { ParityArea, ParityDifference, ParitySide } from '../shared/parity-contract';
import type { Fact, Severity, Subject } from '../shared/report';
import type { Pair } from './shape';

/** What comparing one area gave; any reason makes the area unknown, never equal. */
export interface Compared {
  readonly differences: readonly ParityDifference[];
  readonly reasons: readonly string[];
}

/** Harm of a difference of the area, unless a comparison knows better. */
const HARM: Readonly<Record<ParityArea, { readonly severity: Severity; readonly harm: string }>> = {
  'issue-types': { severity: 'medium', harm: 'What one project lacks is never tried out there.' },
  workflows: { severity: 'high', harm: 'A trial proves nothing for requests that take other steps.' },
  screens: {
    severity: 'medium',
    harm: 'A field that one screen lacks is refused there and taken in the other project.',
  },
  'request-types': { severity: 'medium', harm: 'A request that one desk does not offer cannot be tried there.' },
  'request-type-fields': { severity: 'medium', harm: 'The bot asks other questions in one project than in the other.' },
  forms: { severity: 'medium', harm: 'The bot meets another form in one project than in the other.' },
  roles: {
    severity: 'high',
    harm: 'Who may work in one project may not in the other, so a trial fails or succeeds for the wrong reason.',
  },
  permissions: { severity: 'high', harm: 'What is allowed in one project is refused in the other.' },
  accounts: { severity: 'high', harm: 'The bot is tried with other rights than it will have.' },
};

interface Told extends Pick<ParityDifference, 'kind' | 'subject' | 'sentence'> {
  /** null unless given. */
  readonly here?: Fact;
  readonly there?: Fact;
  /** Neither unless given. */
  readonly canEqualise?: Partial<ParityDifference['canEqualise']>;
  /** Tells several differences of one subject apart. */
  readonly part?: string;
  readonly severity?: Severity;
  readonly harm?: string;
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
  severity: severity ?? HARM[area].severity,
  harm: harm ?? HARM[area].harm,
});

/** Something that only one of the two has. */
export const missing = (
  area: ParityArea,
  { here, there }: Pair,
  side: ParitySide,
  told: Omit<Told, 'kind' | 'sentence' | 'here' | 'there'> & { readonly what: string; readonly has: Fact },
): ParityDifference => {
  const [owner, other] = side === 'this' ? [here, there] : [there, here];
  const { what, has, ...rest } = told;
  return difference(area, {
    ...rest,
    kind: side === 'this' ? 'only-here' : 'only-there',
    [side === 'this' ? 'here' : 'there']: has,
    sentence: `${what} is in ${owner.project.key} and not in ${other.project.key}.`,
  });
};

/** A name in a sentence; names are Jira's text and may hold anything, so they are only ever text. */
export const quoted = (type: string, { name }: Pick<Subject, 'name'>): string => `${type} "${name}"`;

/** The first few of many, in words. */
export const some = (names: readonly string[], most = 5, between = ', '): string =>
  names.length > most ? `${names.slice(0, most).join(between)} and ${names.length - most} more` : names.join(between);

/** The same of whole statements, which hold commas of their own. */
export const someSaid = (said: readonly string[], most = 5): string => some(said, most, '; ');

const WEIGHT: Readonly<Record<Severity, number>> = { critical: 0, high: 1, medium: 2, low: 3 };

/** Worst first; within one harm as they were found. */
export const worstFirst = (differences: readonly ParityDifference[]): readonly ParityDifference[] =>
  [...differences].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
