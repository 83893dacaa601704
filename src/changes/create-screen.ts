import { defineMessages } from '../messages/define-messages';
import type { JiraClient } from '../jira/client';
import type { StepOf } from '../plan/step';
import { endpoint } from '../jira/endpoint';
import { create } from './made-object';
import { addTab, deleteScreen, findScreen, putField, readTabs, renameTab } from './screens';
import type { TabOfScreen } from './screens';
import type { Executor } from './standing';
import { after, before, drifted, partly } from './standing';

export const says = defineMessages('create-screen', {
  nameTaken: ({ screen }: { screen: string }) => `Somebody has created a screen "${screen}" since the plan was made.`,
  changed: ({ screen }: { screen: string }) => `Screen "${screen}" was changed since the plan created it.`,
});

type Wanted = StepOf<'create-screen'>['tabs'];

const namesAndFields = (tabs: readonly { readonly name: string; readonly fields: readonly string[] }[]) =>
  tabs.map(({ name, fields }) => ({ name, fields }));
const isWhole = (tabs: readonly TabOfScreen[], wanted: Wanted): boolean =>
  JSON.stringify(namesAndFields(tabs)) === JSON.stringify(namesAndFields(wanted));
/**
 * What a run that was cut off leaves: fewer tabs, or fewer fields on the last. Jira's own first tab has its own name.
 */
const isUnfinished = (tabs: readonly TabOfScreen[], wanted: Wanted): boolean =>
  tabs.length <= wanted.length &&
  tabs.every(
    ({ name, fields }, at) =>
      (name === wanted[at]?.name || (at === 0 && fields.length === 0)) &&
      fields.every((field, place) => field === wanted[at]?.fields[place]),
  );

const fill = async (
  client: JiraClient,
  screenId: string,
  today: readonly TabOfScreen[],
  wanted: Wanted,
  readAgain: () => Promise<readonly TabOfScreen[]>,
): Promise<void> => {
  const first = today[0];
  if (first && wanted[0] && first.name !== wanted[0].name) await renameTab(client, screenId, first.id, wanted[0].name);
  for (const { name } of wanted.slice(today.length)) await addTab(client, screenId, name);
  const tabs = wanted.length > today.length ? await readAgain() : today;
  for (const [at, { fields }] of wanted.entries()) {
    const tab = tabs[at];
    if (!tab) return;
    for (const field of fields.filter((id) => !tab.fields.includes(id)))
      await putField(client, screenId, tab.id, field);
  }
};

/** A screen of the plan's own, several requests long; a run cut off half way finds it by its mark and goes on. */
export const createScreen: Executor<'create-screen'> = {
  inspect: async (hands, { name, mark, tabs }) => {
    const { reader } = hands;
    const screen = await findScreen(hands, name);
    if (!screen) return before();
    if (screen.description !== mark) return drifted(says.nameTaken({ screen: name }));
    const today = await readTabs(reader, screen.id);
    if (isWhole(today, tabs)) return after(screen.id, namesAndFields(today));
    return isUnfinished(today, tabs) ? partly(namesAndFields(today)) : drifted(says.changed({ screen: name }));
  },
  apply: async (hands, { name, mark, tabs }) => {
    const { reader, writer } = hands;
    const there = await findScreen(hands, name);
    if (!there) await create(hands, endpoint('/rest/api/3/screens', {}), { name, description: mark });
    const screen = there ?? (await findScreen(hands, name));
    if (screen)
      await fill(writer, screen.id, await readTabs(reader, screen.id), tabs, () => readTabs(reader, screen.id));
  },
  revert: async (hands, { name }) => {
    const screen = await findScreen(hands, name);
    if (screen) await deleteScreen(hands.writer, screen.id);
  },
};
