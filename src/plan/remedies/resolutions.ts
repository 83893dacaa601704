import { defineMessages } from '../../messages/define-messages';
import { outcomeOfResolution } from '../../workflow/outcome';
import type { Choice } from '../change';
import type { Draft } from '../draft';
import { answered } from '../draft';
import { LEAVE } from '../proposal';
import type { Place } from './on-workflow';

export const says = defineMessages('resolutions', {
  which: ({ transition }: { transition: string }) => `Which resolution does "${transition}" set?`,
});

/**
 * The resolutions that the desk's own ways to finish a request as asked set; those of cancelling and declining say
 * something else.
 */
const usedIn = ({ model, view }: Place): readonly string[] =>
  model.transitions
    .filter((transition) => view.endsOf('resolve').includes(transition.to ?? '') && view.isBotsTransition(transition))
    .flatMap(({ actions }) =>
      actions.flatMap(({ ruleKey, parameters }) =>
        ruleKey === 'system:update-field' && parameters['field'] === 'resolution' && parameters['value']
          ? [parameters['value']]
          : [],
      ),
    );

/**
 * Which resolution a transition of requests done as asked is to set: what the desk sets on such a way itself, else the
 * one whose name says so, the site's default first. Where nothing says so, nobody is told that a request ended in a way
 * it did not: the question is left open. undefined: the site's resolutions are not known, so none can be set.
 */
export const resolutionChoice = (draft: Draft, place: Place, transitionName: string): Choice | undefined => {
  const { resolutions } = draft.facts;
  if (resolutions.length === 0) return undefined;
  const used = usedIn(place);
  const ends = resolutions.map((resolution) => ({ ...resolution, outcome: outcomeOfResolution(resolution.name) }));
  const asAsked = ends.filter(({ outcome }) => outcome === 'as-asked');
  const chosen =
    ends.find(({ id, outcome }) => used.includes(id) && outcome !== 'not-done') ??
    asAsked.find(({ isDefault }) => isDefault) ??
    asAsked[0];
  return answered(draft, {
    id: `resolution:${place.id}:${transitionName}`,
    question: says.which({ transition: transitionName }),
    options: [...resolutions.map(({ id, name }) => ({ id, label: name })), ...(chosen ? [] : [LEAVE])],
    chosen: chosen?.id ?? LEAVE.id,
  });
};

export const resolutionName = (draft: Draft, id: string): string =>
  draft.facts.resolutions.find((resolution) => resolution.id === id)?.name ?? id;
