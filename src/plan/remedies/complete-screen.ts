import { defineMessages } from '../../messages/define-messages';
import type { Screen } from '../../snapshot/parts';
import type { Transition } from '../../workflow/model';
import type { Draft } from '../draft';
import { isShared, needsCopy, partOf } from '../draft';
import { copyName } from '../free-name';
import type { Proposal } from '../proposal';
import type { Remedy } from './remedy';
import { madeId, refOf } from '../made-id';
import type { Place } from './on-workflow';
import { transitionSubject } from './on-workflow';
import { ofPeople } from './peoples-transition';
import type { Seen } from './peoples-transition';
import { fieldName, missingFields, newScreen, resolveFields, resolveScreen, slotOf } from './resolve-screens';

export const says = defineMessages('complete-screen', {
  asksNot: ({ transition, workflow, fields }: { transition: string; workflow: string; fields: readonly string[] }) =>
    `Transition "${transition}" of workflow "${workflow}" does not ask for ${fields.join(' and ')}. ` +
    'Should it ask everybody?',
  seeScreen: 'Yes: agents then see a screen where they see none today',
  seeMore: 'Yes: agents then see more fields, and have to choose a resolution',
  noScreen: 'no screen',
  show: ({ screen, transition, workflow }: { screen: string; transition: string; workflow: string }) =>
    `Show screen "${screen}" on transition "${transition}" of workflow "${workflow}".`,
  showInstead: ({
    screen,
    transition,
    workflow,
    before,
  }: {
    screen: string;
    transition: string;
    workflow: string;
    before: string;
  }) => `Show screen "${screen}" on transition "${transition}" of workflow "${workflow}" instead of "${before}".`,
  addFields: ({ screen, fields }: { screen: string; fields: readonly string[] }) =>
    `Add ${fields.join(' and ')} to screen "${screen}".`,
});

/**
 * Gives the bot's way a screen with every field it sets; a screen that people see in between changes only where an
 * admin says so.
 */
export const completeScreen: Remedy = (finding, draft) => {
  const screens = partOf(draft, 'screens');
  const fields = resolveFields(draft);
  if (screens === undefined) return [];
  const isComplete = ({ screen }: Transition): boolean =>
    screens.some((one) => one.id === screen?.id && missingFields(one, fields).length === 0);
  return ofPeople({
    move: 'resolve',
    what: 'screen',
    question: ({ model, place }) =>
      says.asksNot({ transition: model.name, workflow: place.name, fields: fields.map(fieldName) }),
    everybody: ({ model }) => (model.screen === null ? says.seeScreen : says.seeMore),
    does: isComplete,
    change: (seen) => screenFor(seen, screens, draft),
  })(finding, draft);
};

/** An own copy of a shared screen, an own one with the fields added, or one where there was none. */
const screenFor = ({ place, model, raw }: Seen, screens: readonly Screen[], draft: Draft): readonly Proposal[] => {
  const shown = screens.find(({ id }) => id === model.screen?.id);
  // A screen nobody could read may hold fields that agents need: nothing takes its place.
  if (model.screen !== null && !shown) return [];
  if (shown && isOwn(shown, place, draft)) return [addFields(shown, draft)];
  const screen = shown ? copied(shown, draft) : resolveScreen(draft, place);
  if (!screen) return [];
  const { id, name } = model;
  return [
    ...screen.make,
    {
      key: `set-transition-screen:${place.id}:${id}`,
      kind: 'set-transition-screen',
      target: transitionSubject(model),
      before: shown?.name ?? says.noScreen,
      after: screen.name,
      sentence: shown
        ? says.showInstead({ screen: screen.name, transition: name, workflow: place.name, before: shown.name })
        : says.show({ screen: screen.name, transition: name, workflow: place.name }),
      safety: 'automatic',
      choices: [],
      touches: place.touches,
      work: {
        kind: 'edit',
        workflowId: place.id,
        edits: [
          {
            kind: 'set-screen',
            transitionId: id,
            transitionName: name,
            before: slotOf(raw.transitionScreen),
            after: { screen: refOf(screen.id) },
          },
        ],
      },
    },
  ];
};

/** Nobody but this project's own workflows shows the screen; not known is no. */
const isOwn = (screen: Screen, place: Place, draft: Draft): boolean => {
  if (isShared(draft, place.id) || needsCopy(draft, place.id)) return false;
  const usage = partOf(draft, 'screenUsage')?.find(({ screenId }) => screenId === screen.id);
  const own = new Set(partOf(draft, 'workflows')?.map(({ id }) => id));
  return (
    usage !== undefined &&
    usage.screenSchemes.length === 0 &&
    usage.transitions.every(
      ({ workflowId }) => own.has(workflowId) && !isShared(draft, workflowId) && !needsCopy(draft, workflowId),
    )
  );
};

const addFields = (screen: Screen, draft: Draft): Proposal => {
  const fields = missingFields(screen, resolveFields(draft));
  const key = `add-screen-field:${screen.id}`;
  return {
    key,
    kind: 'add-screen-field',
    target: { type: 'screen', id: screen.id, name: screen.name },
    before: screen.tabs.flatMap((tab) => tab.fields.map(({ id }) => id)),
    after: [...screen.tabs.flatMap((tab) => tab.fields.map(({ id }) => id)), ...fields],
    sentence: says.addFields({ screen: screen.name, fields: fields.map(fieldName) }),
    safety: 'automatic',
    choices: [],
    touches: [`screen:${screen.id}`],
    work: {
      kind: 'step',
      step: {
        kind: 'add-screen-field',
        key,
        screenId: screen.id,
        screenName: screen.name,
        tabId: screen.tabs[0]?.id ?? '',
        fields: [...fields],
      },
    },
  };
};

const copied = (
  screen: Screen,
  draft: Draft,
): { readonly id: string; readonly name: string; readonly make: readonly Proposal[] } => {
  const lacking = missingFields(screen, resolveFields(draft));
  const name = copyName(screen.name, partOf(draft, 'project')?.key ?? '', draft.facts.takenNames);
  const tabs =
    screen.tabs.length === 0
      ? [{ name: 'Resolve', fields: lacking }]
      : screen.tabs.map((tab, at) => ({
          name: tab.name,
          fields: [...tab.fields.map(({ id }) => id), ...(at === 0 ? lacking : [])],
        }));
  const make = newScreen(name, tabs, screen);
  return { id: madeId(make.key), name, make: [make] };
};
