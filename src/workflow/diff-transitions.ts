import type { Message, Text } from '../shared/message';
import { instead, propertiesInWords, without } from './difference';
import { says } from './difference-says';
import type { DiffOptions, DifferenceKind, WorkflowDifference } from './difference';
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

const sourcesInWords = ({ transition: { kind, from }, nameOf }: Told): Message => {
  if (kind === 'initial') return says.creation;
  if (kind === 'global') return says.anyStatus;
  return from.length === 0 ? says.noStatus : says.statuses({ names: from.map(nameOf).sort() });
};

const targetInWords = ({ transition: { to }, nameOf }: Told): Message =>
  to === null ? says.sameStatus : says.statuses({ names: [nameOf(to)] });

const screenInWords = ({ transition: { screen } }: Told): Message | null =>
  screen === null
    ? null
    : screen.id === null
      ? says.screenNamed({ name: screen.name ?? '' })
      : says.screenWithId({ id: screen.id });

/** One part of a transition: what of it is compared, how it is told, and the sentence about it. */
interface Aspect {
  readonly kind: DifferenceKind;
  readonly members: readonly (keyof TransitionMeaning)[];
  readonly inWords: (told: Told) => Text | null;
  readonly sentence: (of: Of, before: Text | null, after: Text | null, first: Told, second: Told) => Message;
}

type Of = { readonly name: string; readonly id: string };

const ruleChange =
  (
    called: (params: { readonly rules: readonly Text[] }) => Message,
    otherwise: (of: Of) => Message,
    rulesOf: (transition: Transition) => readonly Rule[],
  ): Aspect['sentence'] =>
  (of, _before, _after, first, second) => {
    const [had = [], has = []] = [first, second].map(({ transition, nameOf }) =>
      rulesOf(transition).map((rule) => ruleInWords(rule, nameOf)),
    );
    const [lost, gained] = [without(had, has), without(has, had)];
    if (lost.length === 0 && gained.length === 0) return otherwise(of);
    if (lost.length === 0) return says.gains({ ...of, gained: called({ rules: gained }) });
    if (gained.length === 0) return says.loses({ ...of, lost: called({ rules: lost }) });
    return says.gainsAndLoses({ ...of, gained: called({ rules: gained }), lost: called({ rules: lost }) });
  };

const ASPECTS: readonly Aspect[] = [
  {
    kind: 'transition-renamed',
    members: ['name'],
    inWords: ({ transition }) => transition.name,
    sentence: (of, _before, _after, _first, { transition }) =>
      says.transitionRenamed({ ...of, after: transition.name }),
  },
  {
    kind: 'transition-from',
    members: ['kind', 'from'],
    inWords: sourcesInWords,
    sentence: (of, _before, _after, first, second) =>
      says.leaves({ ...of, before: sourcesInWords(first), after: sourcesInWords(second) }),
  },
  {
    kind: 'transition-to',
    members: ['to'],
    inWords: targetInWords,
    sentence: (of, _before, _after, first, second) =>
      says.leadsTo({ ...of, before: targetInWords(first), after: targetInWords(second) }),
  },
  {
    kind: 'transition-screen',
    members: ['screen'],
    inWords: screenInWords,
    sentence: instead(says.screen, says.screenGone, says.screenNew),
  },
  {
    kind: 'transition-conditions',
    members: ['conditions'],
    inWords: ({ transition, nameOf }) => conditionsInWords(transition.conditions, nameOf),
    sentence: instead(says.condition, says.conditionGone, says.conditionNew),
  },
  {
    kind: 'transition-validators',
    members: ['validators'],
    inWords: ({ transition, nameOf }) => rulesInWords(transition.validators, nameOf),
    sentence: ruleChange(says.validators, says.validatorsOtherwise, ({ validators }) => validators),
  },
  {
    kind: 'transition-functions',
    members: ['functions'],
    inWords: ({ transition, nameOf }) => rulesInWords(transition.actions, nameOf),
    sentence: ruleChange(says.functions, says.functionsOtherwise, ({ actions }) => actions),
  },
  {
    kind: 'transition-event',
    members: ['eventId'],
    inWords: ({ meaning }) => (meaning.eventId === null ? says.noEvent : meaning.eventId || null),
    sentence: (of, _before, _after, first, second) =>
      says.fires({ ...of, before: eventInWords(first), after: eventInWords(second) }),
  },
  {
    kind: 'transition-properties',
    members: ['properties'],
    inWords: ({ transition }) => propertiesInWords(transition.properties),
    sentence: instead(says.properties, says.propertiesGone, says.propertiesNew),
  },
  {
    kind: 'transition-description',
    members: ['description'],
    inWords: ({ meaning }) => meaning.description || null,
    sentence: (of) => says.transitionDescribed(of),
  },
];

const eventInWords = ({ meaning: { eventId } }: Told): Message => {
  if (eventId === null) return says.noEvent;
  return eventId === '' ? says.usualEvent : says.event({ id: eventId });
};

const changes = ([first, second]: readonly [Told, Told]): readonly WorkflowDifference[] =>
  ASPECTS.filter(({ members }) =>
    members.some((member) => JSON.stringify(first.meaning[member]) !== JSON.stringify(second.meaning[member])),
  ).map(({ kind, inWords, sentence }) => {
    const [before, after] = [inWords(first), inWords(second)];
    return {
      kind,
      subject: subjectOf(first),
      before,
      after,
      sentence: sentence(nameAndId(first), before, after, first, second),
    };
  });

/** How sentences call a transition; the id tells those of one name apart. */
const nameAndId = ({ transition: { id, name } }: Told): Of => ({ id, name });

const subjectOf = ({ transition: { id, name } }: Told): WorkflowDifference['subject'] => ({
  type: 'transition',
  id,
  name,
});

const endsInWords = (told: Told): { readonly from: Message; readonly to: Message } => ({
  from: sourcesInWords(told),
  to: targetInWords(told),
});

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
      before: says.path(endsInWords(told)),
      after: null,
      sentence: says.transitionMissing({ ...nameAndId(told), ...endsInWords(told) }),
    })),
    ...onlySecond.map((told): WorkflowDifference => ({
      kind: 'transition-added',
      subject: subjectOf(told),
      before: null,
      after: says.path(endsInWords(told)),
      sentence: says.transitionAdded({ ...nameAndId(told), ...endsInWords(told) }),
    })),
    ...pairs.flatMap(changes),
  ];
};
