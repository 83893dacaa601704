import { nameInJira } from './legacy-rules';
import type { Transition, TransitionKind, TransitionScreen } from './model';
import type { XmlElement } from './parse-xml';
import { usualEvent } from './usual-event';
import { argumentsOf, childOf, childrenOf } from './xml-access';

/** The properties of an action that are members of a transition, for reading and for writing. */
export const DESCRIPTION = 'jira.description';
export const SCREEN_ID = 'jira.fieldscreen.id';

/**
 * `view` decides whether a screen is shown; `jira.fieldscreen.id` without it is a leftover. Very old views are names.
 */
export const screenOf = (action: XmlElement, metas: Readonly<Record<string, string>>): TransitionScreen | null => {
  const view = (action.attributes['view'] ?? '').trim();
  const id = (metas[SCREEN_ID] ?? '').trim();
  if (view === '') return null;
  if (view === 'fieldscreen') return id === '' ? null : { id };
  return { id: id === '' ? null : id, name: view };
};

/** The id of the screen that is shown says nothing more as a property; a leftover is kept as it is. */
export const withoutScreen = (
  metas: Readonly<Record<string, string>>,
  screen: TransitionScreen | null,
): Readonly<Record<string, string>> => {
  const { [SCREEN_ID]: id = '', ...others } = metas;
  return id === '' || screen !== null ? others : metas;
};

const FIRES = 'FireIssueEventFunction';

/**
 * The event of the transition where it is not the usual one, null where it fires none; among several, which no editor
 * makes, the first.
 */
export const firedEvent = (kind: TransitionKind, result: XmlElement | undefined): Pick<Transition, 'eventId'> => {
  const firing = childrenOf(childOf(result, 'post-functions'), 'function')
    .map(argumentsOf)
    .find((args) => nameInJira(args['class.name'] ?? '') === FIRES);
  if (firing === undefined) return { eventId: null };
  const eventId = firing['eventTypeId'] ?? '';
  return eventId === '' || eventId === usualEvent(kind) ? {} : { eventId };
};
