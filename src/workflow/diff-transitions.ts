import { comingAndGoing, propertiesInWords } from './difference';
import type { DiffOptions, DifferenceKind, WorkflowDifference } from './difference';
import { transitionLabel } from './loss';
import { transitionMeaning } from './meaning';
import type { TransitionMeaning } from './meaning';
import type { Rule, Transition } from './model';
import { alike, pairUp } from './pair-up';
import type { Pairing } from './pair-up';
import type { StatusOf } from './rule-meaning';
import { conditionsInWords, ruleInWords, rulesInWords } from './rule-words';
import type { StatusName } from './rule-words';

/** A transition of one side, with its meaning in the status ids of the first workflow. */
interface Told {
  readonly transition: Transition;
  readonly meaning: TransitionMeaning;
  readonly nameOf: StatusName;
}

/** One side of a comparison. */
export interface Side {
  readonly transitions: readonly Transition[];
  readonly statusOf: StatusOf;
  readonly nameOf: StatusName;
}

const tell = ({ transitions, statusOf, nameOf }: Side, { screens = 'by-id' }: DiffOptions): readonly Told[] =>
  transitions.map((transition) => {
    const meaning = transitionMeaning(transition, statusOf);
    return {
      transition,
      nameOf,
      meaning: screens === 'by-presence' && meaning.screen !== null ? { ...meaning, screen: 'a screen' } : meaning,
    };
  });

const keyOf = (...members: readonly (keyof TransitionMeaning)[]) =>
  alike<Told>(({ meaning }) => JSON.stringify(members.map((member) => meaning[member])));

const CONTENT = [
  'name',
  'description',
  'kind',
  'from',
  'to',
  'screen',
  'conditions',
  'validators',
  'functions',
  'eventId',
  'properties',
] as const;

/** Ids come first where all else is equal; a copy on another site has others. */
const LIKENESSES = [
  keyOf('id', ...CONTENT),
  keyOf(...CONTENT),
  keyOf('id', 'name'),
  keyOf('name', 'kind', 'from', 'to'),
  keyOf('name', 'kind', 'to'),
  keyOf('name', 'kind', 'from'),
  keyOf('id', 'kind', 'to'),
  keyOf('kind', 'from', 'to'),
  keyOf('name'),
  keyOf('id', 'kind'),
];

const sourcesInWords = ({ transition: { kind, from }, nameOf }: Told): string => {
  if (kind === 'initial') return 'the creation of an issue';
  return kind === 'global'
    ? 'any status'
    : from
        .map((id) => `"${nameOf(id)}"`)
        .sort()
        .join(', ') || 'no status';
};

const targetInWords = ({ transition: { to }, nameOf }: Told): string =>
  to === null ? 'the same status' : `"${nameOf(to)}"`;

const screenInWords = ({ transition: { screen } }: Told): string | null =>
  screen === null ? null : screen.id === null ? `the screen "${screen.name ?? ''}"` : `the screen ${screen.id}`;

/** One part of a transition: what of it is compared, how it is told, and what the sentence says after the transition's name. */
interface Aspect {
  readonly kind: DifferenceKind;
  readonly members: readonly (keyof TransitionMeaning)[];
  readonly inWords: (told: Told) => string | null;
  readonly says: (before: string, after: string, first: Told, second: Told) => string;
}

const instead =
  (verb: string) =>
  (before: string, after: string): string =>
    `${verb} ${after} instead of ${before}`;

const ruleChange =
  (noun: string, rulesOf: (transition: Transition) => readonly Rule[]) =>
  (_before: string, _after: string, first: Told, second: Told): string => {
    const [had, has] = [first, second].map(({ transition, nameOf }) =>
      rulesOf(transition).map((rule) => `the ${noun} ${ruleInWords(rule, nameOf)}`),
    );
    return comingAndGoing(had ?? [], has ?? []) ?? `has its ${noun}s otherwise`;
  };

const ASPECTS: readonly Aspect[] = [
  {
    kind: 'transition-renamed',
    members: ['name'],
    inWords: ({ transition }) => transition.name,
    says: (_before, after) => `is called "${after}"`,
  },
  { kind: 'transition-from', members: ['kind', 'from'], inWords: sourcesInWords, says: instead('leaves') },
  { kind: 'transition-to', members: ['to'], inWords: targetInWords, says: instead('leads to') },
  { kind: 'transition-screen', members: ['screen'], inWords: screenInWords, says: instead('shows') },
  {
    kind: 'transition-conditions',
    members: ['conditions'],
    inWords: ({ transition, nameOf }) => conditionsInWords(transition.conditions, nameOf),
    says: instead('has the condition'),
  },
  {
    kind: 'transition-validators',
    members: ['validators'],
    inWords: ({ transition, nameOf }) => rulesInWords(transition.validators, nameOf),
    says: ruleChange('validator', ({ validators }) => validators),
  },
  {
    kind: 'transition-functions',
    members: ['functions'],
    inWords: ({ transition, nameOf }) => rulesInWords(transition.actions, nameOf),
    says: ruleChange('post function', ({ actions }) => actions),
  },
  {
    kind: 'transition-event',
    members: ['eventId'],
    inWords: ({ meaning }) => (meaning.eventId === null ? NO_EVENT : meaning.eventId || null),
    says: (before, after) => `fires ${eventInWords(after)} instead of ${eventInWords(before)}`,
  },
  {
    kind: 'transition-properties',
    members: ['properties'],
    inWords: ({ transition }) => propertiesInWords(transition.properties),
    says: instead('has the properties'),
  },
  {
    kind: 'transition-description',
    members: ['description'],
    inWords: ({ meaning }) => meaning.description || null,
    says: () => 'is described otherwise',
  },
];

const NO_EVENT = 'no event';

const eventInWords = (id: string): string => {
  if (id === NO_EVENT) return id;
  return id === NOTHING ? 'the usual event' : `the event ${id}`;
};

const NOTHING = 'none';

const changes = ([first, second]: readonly [Told, Told]): readonly WorkflowDifference[] =>
  ASPECTS.filter(({ members }) =>
    members.some((member) => JSON.stringify(first.meaning[member]) !== JSON.stringify(second.meaning[member])),
  ).map(({ kind, inWords, says }) => {
    const [before, after] = [inWords(first), inWords(second)];
    return {
      kind,
      subject: subjectOf(first),
      before,
      after,
      sentence: `The ${transitionLabel(first.transition)} ${says(before ?? NOTHING, after ?? NOTHING, first, second)}.`,
    };
  });

const subjectOf = ({ transition: { id, name } }: Told): WorkflowDifference['subject'] => ({
  type: 'transition',
  id,
  name,
});

const pathInWords = (told: Told): string => `from ${sourcesInWords(told)} to ${targetInWords(told)}`;

/** Two workflows' transitions, each paired with its like by content, name, path and id. */
type Paired = Pairing<Told>;

export const pairTransitions = (first: Side, second: Side, options: DiffOptions): Paired =>
  pairUp(tell(first, options), tell(second, options), LIKENESSES);

/** By the id of a transition of the second workflow, that of its like in the first. */
export const likeInFirst = ({ pairs }: Paired): ReadonlyMap<string, string> =>
  new Map(pairs.map(([one, other]) => [other.transition.id, one.transition.id]));

/** What differs between the transitions of two workflows. */
export const diffTransitions = ({ pairs, onlyFirst, onlySecond }: Paired): readonly WorkflowDifference[] => {
  return [
    ...onlyFirst.map((told): WorkflowDifference => ({
      kind: 'transition-removed',
      subject: subjectOf(told),
      before: pathInWords(told),
      after: null,
      sentence: `The ${transitionLabel(told.transition)} ${pathInWords(told)} is missing.`,
    })),
    ...onlySecond.map((told): WorkflowDifference => ({
      kind: 'transition-added',
      subject: subjectOf(told),
      before: null,
      after: pathInWords(told),
      sentence: `The ${transitionLabel(told.transition)} ${pathInWords(told)} is added.`,
    })),
    ...pairs.flatMap(changes),
  ];
};
