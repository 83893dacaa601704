import { defineMessages } from '../../messages/define-messages';
import type { Screen } from '../../snapshot/parts';
import type { ScreenSlot } from '../../workflow/edits/edit';
import type { RawRule } from '../../workflow/edits/raw-workflow';
import type { Draft } from '../draft';
import { partOf } from '../draft';
import { freeName } from '../free-name';
import type { Proposal } from '../proposal';
import { madeId, refOf } from '../made-id';
import type { Place } from './on-workflow';

export const says = defineMessages('resolve-screens', {
  copy: ({ screen, copy, fields }: { screen: string; copy: string; fields: readonly string[] }) =>
    `Create screen "${copy}", a copy of "${screen}" with ${fields.join(', ')}.`,
  make: ({ screen, fields }: { screen: string; fields: readonly string[] }) =>
    `Create screen "${screen}" with ${fields.join(' and ')}.`,
});

/** A screen to put on a transition, and what has to be made for it. */
interface ScreenPlan {
  readonly id: string;
  readonly name: string;
  readonly make: readonly Proposal[];
}

export const resolveFields = (draft: Draft): readonly string[] => partOf(draft, 'profile')?.resolveFields ?? [];

export const missingFields = (screen: Screen, fields: readonly string[]): readonly string[] =>
  fields.filter((field) => !screen.tabs.some((tab) => tab.fields.some(({ id }) => id === field)));

/**
 * null: transitions of team-managed projects show no screen, and some bots set no field. undefined: the screens could
 * not be read.
 */
export const resolveScreen = (draft: Draft, place: Place): ScreenPlan | null | undefined => {
  const [screens, project, fields] = [partOf(draft, 'screens'), partOf(draft, 'project'), resolveFields(draft)];
  if (project?.style === 'team-managed' || fields.length === 0) return null;
  if (screens === undefined || project === undefined) return undefined;
  const complete = screens.filter((screen) => missingFields(screen, fields).length === 0);
  const shownHere = new Set(place.model.transitions.flatMap(({ screen }) => screen?.id ?? []));
  const fit = complete.find(({ id }) => shownHere.has(id)) ?? complete[0];
  if (fit) return { id: fit.id, name: fit.name, make: [] };
  // A workflow file belongs to no project.
  const name = freeName(project.key === '' ? 'Resolve (bot)' : `Resolve (${project.key}, bot)`, draft.facts.takenNames);
  const make = newScreen(name, [{ name: 'Resolve', fields }], null);
  return { id: madeId(make.key), name, make: [make] };
};

/** `assignee` is Assignee in Jira's own words; a custom field keeps its id. */
export const fieldName = (id: string): string =>
  id.startsWith('customfield_') ? id : id.charAt(0).toUpperCase() + id.slice(1);

/** A new screen as a change; `copyOf` names the one whose tabs it takes over. */
export const newScreen = (
  name: string,
  tabs: readonly { readonly name: string; readonly fields: readonly string[] }[],
  copyOf: Screen | null,
): Proposal => {
  const key = `create-screen:${name}`;
  const fields = tabs.flatMap((tab) => tab.fields);
  return {
    key,
    kind: 'create-screen',
    target: { type: 'screen', id: name, name },
    before: null,
    after: { name, fields: fields.map(fieldName) },
    sentence: copyOf
      ? says.copy({ screen: copyOf.name, copy: name, fields: fields.map(fieldName) })
      : says.make({ screen: name, fields: fields.map(fieldName) }),
    safety: 'automatic',
    choices: [],
    touches: [],
    work: {
      kind: 'step',
      step: {
        kind: 'create-screen',
        key,
        name,
        mark: '',
        copyOf: copyOf?.id ?? null,
        tabs: tabs.map((tab) => ({ name: tab.name, fields: [...tab.fields] })),
      },
    },
  };
};

/** A screen as it stands in a slot now: as it was read, or a reference to one that is only going to be made. */
export const slotOf = (rule: RawRule | null | undefined): ScreenSlot => {
  if (rule == null) return null;
  const ref = refOf(rule.parameters?.['screenId'] ?? '');
  return 'made' in ref ? { screen: ref } : { rule };
};
