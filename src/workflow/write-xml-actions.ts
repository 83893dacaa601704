import { transitionLabel } from './loss';
import type { Losses } from './loss';
import type { Transition } from './model';
import type { XmlElement } from './parse-xml';
import { postFunctions, restriction, validators } from './write-xml-rules';
import { says } from './write-xml-says';
import { DESCRIPTION, SCREEN_ID } from './xml-action-parts';
import { element } from './xml-text';
import { XmlWords } from './xml-words';

/** What an action needs to know of the rest of the file. */
export interface ActionContext {
  readonly actionIds: ReadonlyMap<Transition, string>;
  readonly stepIds: ReadonlyMap<string, string>;
  readonly losses: Losses;
}

const STAYS = '-1';

/** Metas in the order of their names, as Jira writes them. */
export const metas = (properties: Readonly<Record<string, string>>, words: XmlWords): readonly XmlElement[] =>
  Object.entries(properties)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) =>
      element(
        'meta',
        { name: words.attribute(name, says.propertyName) },
        [],
        words.text(value, says.property({ name })),
      ),
    );

/** Properties that the file uses for a member of its own. */
const ownProperties = (transition: Transition, words: XmlWords): Readonly<Record<string, string>> => {
  const isReserved = (name: string, value: string): boolean =>
    name === DESCRIPTION || (name === SCREEN_ID && (transition.screen !== null || value.trim() === ''));
  return Object.fromEntries(
    Object.entries(transition.properties).filter(([name, value]) => {
      const reserved = isReserved(name, value);
      if (reserved)
        words.lose(
          'property',
          (name === SCREEN_ID ? says.reservedForScreen : says.reservedForDescription)({ property: name }),
        );
      return !reserved;
    }),
  );
};

const FIELD_SCREEN = 'fieldscreen';

/** Very old exports name a screen; all others say `fieldscreen` and give its id. */
const viewOf = ({ screen }: Transition, words: XmlWords): Readonly<Record<string, string>> => {
  if (screen === null) return {};
  const name = screen.name?.trim() ?? '';
  if (name === '' && screen.id === null) {
    words.lose('screen', says.emptyScreen);
    return {};
  }
  return { view: name === '' ? FIELD_SCREEN : words.attribute(name, says.screenName) };
};

/** One transition as an action; `to` is known to the file or null. */
export const actionElement = (transition: Transition, { actionIds, stepIds, losses }: ActionContext): XmlElement => {
  const words = new XmlWords(transitionLabel(transition), losses);
  const { description = '', screen, to } = transition;
  const properties = {
    ...ownProperties(transition, words),
    ...(description !== '' && { [DESCRIPTION]: description }),
    ...(screen?.id != null && { [SCREEN_ID]: screen.id }),
  };
  const step = to === null ? STAYS : (stepIds.get(to) ?? STAYS);
  const result = element(
    'unconditional-result',
    { 'old-status': 'null', status: transition.kind === 'initial' ? 'open' : 'null', step },
    [postFunctions(transition, words)],
  );
  return element(
    'action',
    {
      id: actionIds.get(transition) ?? transition.id,
      name: words.attribute(transition.name, says.itsName),
      ...viewOf(transition, words),
    },
    [
      ...metas(properties, words),
      ...restriction(transition, words),
      ...validators(transition, words),
      element('results', {}, [result]),
    ],
  );
};
