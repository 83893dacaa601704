import { defineMessages } from '../../messages/define-messages';
import type { Choice } from '../change';
import type { Draft } from '../draft';
import { answered } from '../draft';
import type { Place } from './on-workflow';

export const says = defineMessages('resolutions', {
  which: ({ transition }: { transition: string }) => `Which resolution does "${transition}" set?`,
});

const usedIn = ({ model }: Place): readonly string[] =>
  model.transitions.flatMap(({ actions }) =>
    actions.flatMap(({ ruleKey, parameters }) =>
      ruleKey === 'system:update-field' && parameters['field'] === 'resolution' && parameters['value']
        ? [parameters['value']]
        : [],
    ),
  );

/**
 * Which resolution a transition is to set: what the workflow sets elsewhere, else the site's default, else its first one.
 * undefined: the site's resolutions are not known, so none can be set.
 */
export const resolutionChoice = (draft: Draft, place: Place, transitionName: string): Choice | undefined => {
  const { resolutions } = draft.facts;
  const known = usedIn(place).find((id) => resolutions.some((resolution) => resolution.id === id));
  const chosen = known ?? resolutions.find(({ isDefault }) => isDefault)?.id ?? resolutions[0]?.id;
  if (chosen === undefined) return undefined;
  return answered(draft, {
    id: `resolution:${place.id}:${transitionName}`,
    question: says.which({ transition: transitionName }),
    options: resolutions.map(({ id, name }) => ({ id, label: name })),
    chosen,
  });
};

export const resolutionName = (draft: Draft, id: string): string =>
  draft.facts.resolutions.find((resolution) => resolution.id === id)?.name ?? id;
