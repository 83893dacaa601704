import type { Screen } from '../../snapshot/parts';
import type { Transition } from '../../workflow/model';

/** The screen a transition shows; null: it shows none. Old exports name the screen instead of giving its id. */
export const shownScreen = ({ screen }: Transition, screens: readonly Screen[]): Screen | 'unread' | null =>
  screen
    ? (screens.find(({ id, name }) => (screen.id === null ? name === screen.name : id === screen.id)) ?? 'unread')
    : null;

export const fieldIds = ({ tabs }: Screen): readonly string[] =>
  tabs.flatMap(({ fields }) => fields.map(({ id }) => id));
