import { defineMessages } from '../messages/define-messages';
import type { Fact } from '../shared/report';
import { putField, readTabs, takeField } from './screens';
import type { Executor } from './standing';
import { after, before, drifted, partly } from './standing';

export const says = defineMessages('add-screen-field', {
  tabGone: ({ screen }: { screen: string }) => `Screen "${screen}" no longer has the tab the fields were to go on.`,
});

const fieldsThere = (seen: Fact): readonly Fact[] => (Array.isArray(seen) ? seen : []);

/** Fields on a screen that only this project shows. Jira holds a field once per screen, on whichever tab. */
export const addScreenField: Executor<'add-screen-field'> = {
  inspect: async ({ reader }, { screenId, screenName, tabId, fields }) => {
    const tabs = await readTabs(reader, screenId);
    if (!tabs.some(({ id }) => id === tabId)) return drifted(says.tabGone({ screen: screenName }));
    const onScreen = tabs.flatMap((tab) => tab.fields);
    const there = fields.filter((field) => onScreen.includes(field));
    if (there.length === fields.length) return after();
    return there.length === 0 ? before([]) : partly(there);
  },
  apply: async ({ reader, writer }, { screenId, tabId, fields }) => {
    const there = (await readTabs(reader, screenId)).flatMap((tab) => tab.fields);
    for (const field of fields.filter((id) => !there.includes(id))) await putField(writer, screenId, tabId, field);
  },
  revert: async ({ reader, writer }, { screenId, fields }, seen) => {
    const ours = fields.filter((field) => !fieldsThere(seen).includes(field)).reverse();
    for (const tab of await readTabs(reader, screenId)) {
      for (const field of ours.filter((id) => tab.fields.includes(id)))
        await takeField(writer, screenId, tab.id, field);
    }
  },
};
