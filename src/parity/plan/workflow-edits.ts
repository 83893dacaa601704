import { copyName } from '../../plan/free-name';
import type { Screen } from '../../snapshot/parts';
import type { Ref, WorkflowEdit } from '../../workflow/edits/edit';
import type { RawWorkflowRead } from '../../workflow/edits/raw-workflow';
import type { WorkflowPair } from '../workflows';
import { fieldsOf, matchTransitions, screenPairs } from '../screens';
import { matchBy, unmatched } from '../match';
import type { Pair } from '../shape';
import { valueOf } from '../shape';
import { shownScreens } from '../shared-objects';
import type { EqualiseFacts } from './facts';

/** Names for copies of one sort of thing, no two alike and none in use. */
export const namer = (projectKey: string, takenNames: readonly string[]) => {
  const given = new Map<string, string>();
  return ({ id, name }: { readonly id: string; readonly name: string }): string => {
    const known = given.get(id);
    if (known !== undefined) return known;
    const made = copyName(name, projectKey, [...takenNames, ...given.values()]);
    given.set(id, made);
    return made;
  };
};
export type NameOf = ReturnType<typeof namer>;

/** A screen the changed project gets for itself: one of its own with the fields it lacks, or a copy of the model's. */
export interface NewScreen {
  readonly screen: Screen;
  readonly fields: readonly string[];
  readonly fieldNames: readonly string[];
}

export const screenStep = (id: string): string => `create-screen:${id}`;

/**
 * By id of the changed project's screen: what it lacks of the fields its twin has. A shared screen is never written, so
 * each becomes a copy.
 */
export const lackingScreens = (pair: Pair): ReadonlyMap<string, NewScreen> => {
  const read = valueOf(pair.there.screens)?.screens;
  const found = new Map<string, NewScreen>();
  for (const { here, there, isOfTransition } of screenPairs(pair)) {
    const [model, own] = [read?.get(here), read?.get(there)];
    if (!isOfTransition || model === undefined || own === undefined) continue;
    const { onlyHere, onlyThere } = matchBy(unmatched(fieldsOf(model), fieldsOf(own)), ({ id }) => id);
    if (onlyHere.length === 0 || onlyThere.length > 0) continue;
    const known = found.get(there);
    const added = onlyHere.filter(({ id }) => known?.fields.includes(id) !== true);
    found.set(there, {
      screen: own,
      fields: [...(known?.fields ?? []), ...added.map(({ id }) => id)],
      fieldNames: [...(known?.fieldNames ?? []), ...added.map(({ name }) => name)],
    });
  }
  return found;
};

/** Where each screen of a workflow that the changed project is to follow leads: to its own, not to the model's. */
interface ScreenChoice {
  readonly pair: Pair;
  readonly facts: EqualiseFacts;
  readonly lacking: ReadonlyMap<string, NewScreen>;
}

type RawTransition = RawWorkflowRead['workflow']['transitions'][number];

const shownBy = ({ transitionScreen }: RawTransition): string | undefined => transitionScreen?.parameters?.['screenId'];

const setScreens = (
  { workflow }: RawWorkflowRead,
  choose: (transition: RawTransition, screenId: string) => Ref | undefined,
): WorkflowEdit[] =>
  workflow.transitions.flatMap((transition): WorkflowEdit[] => {
    const { id, name, transitionScreen } = transition;
    const shown = shownBy(transition);
    const wanted = shown === undefined ? undefined : choose(transition, shown);
    if (!transitionScreen || wanted === undefined || ('id' in wanted && wanted.id === shown)) return [];
    return [
      {
        kind: 'set-screen',
        transitionId: id,
        transitionName: name,
        before: { rule: transitionScreen },
        after: { screen: wanted },
      },
    ];
  });

/**
 * For a copy of the model's workflow: transitions show the screens the changed project showed before, and copies of
 * those it never showed.
 */
export const screensOfCopy = (
  { pair, facts, lacking }: ScreenChoice,
  raw: RawWorkflowRead,
  { here, there }: Pick<WorkflowPair, 'here' | 'there'>,
): WorkflowEdit[] => {
  const twins = new Map(matchTransitions(here, there).pairs.map(([model, own]) => [model.id, own.screen?.id]));
  const known = new Set(shownScreens(pair.there));
  return setScreens(raw, ({ id }, shown) => {
    const own = twins.get(id);
    if (own != null) return lacking.has(own) ? { made: screenStep(own) } : { id: own };
    return known.has(shown) || !facts.screens.some((screen) => screen.id === shown)
      ? undefined
      : { made: screenStep(shown) };
  });
};

/** For the changed project's own workflow: the completed screens in place of those that lack fields. */
export const completedScreens = ({ lacking }: ScreenChoice, raw: RawWorkflowRead): WorkflowEdit[] =>
  setScreens(raw, (_, shown) => (lacking.has(shown) ? { made: screenStep(shown) } : undefined));
