import { textOf, type Message } from '../shared/message';
import type { Field, Screen } from '../snapshot/parts';
import type { Transition, Workflow } from '../workflow/model';
import { groupBy } from '../formats/group-by';
import type { Compared } from './difference';
import { difference } from './difference';
import { matchIssueTypes } from './issue-types';
import { matchBy, unmatched } from './match';
import type { Matched } from './match';
import { differenceSays, partSays, some, someSaid, unreadSays } from './says';
import type { Pair } from './shape';
import { reasonsOf, valueOf } from './shape';
import { workflowPairs } from './workflows';

/** Two different screens shown at the same place of the two projects. */
interface ScreenPair {
  readonly here: string;
  readonly there: string;
  /** In words: `transition "Resolve"`, `creating "Incident"`. */
  readonly places: readonly Message[];
  /** Shown by transitions alone. */
  readonly isOfTransition: boolean;
}

type Trait = 'name' | 'kind' | 'from' | 'to';

/** What a transition is whatever its id, as far as the traits tell. */
const transitionKey = ({ statuses }: Workflow, traits: readonly Trait[]) => {
  const names = new Map(statuses.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return ({ name, kind, from, to }: Transition): string => {
    const told = { name, kind, from: from.map(nameOf).sort().join('\n'), to: to === null ? null : nameOf(to) };
    return JSON.stringify(traits.map((trait) => told[trait]));
  };
};

/** The strictest first: renamed transitions and statuses are still found where all else is the same. */
const LIKENESSES: readonly (readonly Trait[])[] = [
  ['name', 'kind', 'from', 'to'],
  ['name', 'kind', 'to'],
  ['kind', 'from', 'to'],
  ['name', 'kind'],
];

/** Transitions that do the same in two workflows. */
export const matchTransitions = (here: Workflow, there: Workflow): Matched<Transition> =>
  LIKENESSES.reduce(
    (matched, traits) => matchBy(matched, transitionKey(here, traits), transitionKey(there, traits)),
    unmatched(here.transitions, there.transitions),
  );

const ofTransitions = (pair: Pair) =>
  workflowPairs(pair)
    .filter(({ here, there }) => here.id !== there.id)
    .flatMap(({ here, there }) =>
      matchTransitions(here, there).pairs.flatMap(([ours, theirs]) =>
        ours.screen?.id == null || theirs.screen?.id == null
          ? []
          : [
              {
                here: ours.screen.id,
                there: theirs.screen.id,
                place: partSays.transition({ name: ours.name }),
                isOfTransition: true,
              },
            ],
      ),
    );

const ofIssueTypes = (pair: Pair) => {
  const [ours, theirs] = [valueOf(pair.here.issueTypeScreens), valueOf(pair.there.issueTypeScreens)];
  if (ours == null || theirs == null || ours.scheme.id === theirs.scheme.id) return [];
  return matchIssueTypes(pair).pairs.flatMap(([here, there]) =>
    ours.places
      .filter(({ issueTypeId }) => issueTypeId === here.id)
      .flatMap((place) =>
        theirs.places
          .filter(({ issueTypeId, operation }) => issueTypeId === there.id && operation === place.operation)
          .map(({ screenId }) => ({
            here: place.screenId,
            there: screenId,
            place: partSays[place.operation]({ name: here.name }),
            isOfTransition: false,
          })),
      ),
  );
};

/** The places where the two show different screens; where they show the very same one there is nothing to compare. */
export const screenPairs = (pair: Pair): readonly ScreenPair[] => {
  const rows = [...ofTransitions(pair), ...ofIssueTypes(pair)].filter(({ here, there }) => here !== there);
  return [...groupBy(rows, ({ here, there }) => [JSON.stringify([here, there])])].flatMap(([, [first, ...more]]) =>
    first === undefined
      ? []
      : [
          {
            here: first.here,
            there: first.there,
            places: [...new Map([first, ...more].map(({ place }) => [textOf(place), place])).values()],
            isOfTransition: [first, ...more].every((one) => one.isOfTransition),
          },
        ],
  );
};

/** Fields of a screen, whatever their tab and order. */
export const fieldsOf = ({ tabs }: Screen): readonly Field[] => tabs.flatMap(({ fields }) => fields);

export const compareScreens = (pair: Pair): Compared => {
  const reasons = reasonsOf(pair, ['workflowScheme', 'workflows', 'issueTypeScreens', 'screens']);
  const read = new Map([
    ...(valueOf(pair.here.screens)?.screens ?? []),
    ...(valueOf(pair.there.screens)?.screens ?? []),
  ]);
  const results = screenPairs(pair).map((places) => compareOne(pair, places, read));
  return {
    differences: results.flatMap(({ differences }) => differences),
    reasons: [...reasons, ...(reasons.length > 0 ? [] : results.flatMap((result) => result.reasons))],
  };
};

const compareOne = (
  { here, there }: Pair,
  { here: ourId, there: theirId, places, isOfTransition }: ScreenPair,
  read: ReadonlyMap<string, Screen>,
): Compared => {
  const [ours, theirs] = [read.get(ourId), read.get(theirId)];
  if (ours === undefined || theirs === undefined)
    return {
      differences: [],
      reasons: [unreadSays.screenFields({ screen: ours === undefined ? ourId : theirId })],
    };
  const { onlyHere, onlyThere } = matchBy(unmatched(fieldsOf(ours), fieldsOf(theirs)), ({ id }) => id);
  if (onlyHere.length + onlyThere.length === 0) return { differences: [], reasons: [] };
  const names = (fields: readonly Field[]): readonly string[] => fields.map(({ name }) => name);
  const said = [
    ...names(onlyHere).map((name) => partSays.fieldMissing({ name })),
    ...names(onlyThere).map((name) => partSays.fieldAdded({ name })),
  ];
  return {
    reasons: [],
    differences: [
      difference('screens', {
        kind: 'differs',
        subject: { type: 'screen', id: ours.id, name: ours.name },
        part: theirs.id,
        here: names(onlyHere),
        there: names(onlyThere),
        // A plan adds fields to a transition's screen; whether one may go, and the screens of a scheme, are a person's
        // business.
        canEqualise: { this: isOfTransition && onlyHere.length === 0, other: isOfTransition && onlyThere.length === 0 },
        sentence: differenceSays.screens({
          name: ours.name,
          theirs: theirs.name,
          here: here.project.key,
          there: there.project.key,
          places: some(places, 3),
          said: someSaid(said),
        }),
      }),
    ],
  };
};
