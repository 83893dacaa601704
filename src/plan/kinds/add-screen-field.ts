import { z } from 'zod';
import type { Screen } from '../../snapshot/parts';
import { withPart } from '../foreseen';
import { defineKind } from './kind';
import { key } from './parts';

const schema = z.object({
  kind: z.literal('add-screen-field'),
  key,
  screenId: z.string(),
  screenName: z.string(),
  tabId: z.string(),
  fields: z.array(z.string()).min(1),
});

/**
 * Adds fields to an existing screen. Inspect: fields of all tabs; before = none of `fields`, after = all of them
 * (Jira holds a field once per screen); a part of them is finished. Made: `{}`. Inverse: takes off those this step put
 * on.
 */
export const addScreenField = defineKind({
  schema,
  rank: 3,
  changes: { 'add-screen-field': { effect: 'change' } },
  group: 'workflow',
  needs: 'site',
  foresee: (snapshot, step) =>
    withPart(snapshot, 'screens', (all) =>
      all.map((screen) => (screen.id === step.screenId ? { ...screen, tabs: withFields(screen.tabs, step) } : screen)),
    ),
  people: null,
});

const withFields = (tabs: Screen['tabs'], { tabId, fields }: z.infer<typeof schema>): Screen['tabs'] => {
  const added = fields.map((id) => ({ id, name: id }));
  return tabs.some(({ id }) => id === tabId)
    ? tabs.map((tab) => (tab.id === tabId ? { ...tab, fields: [...tab.fields, ...added] } : tab))
    : [...tabs, { id: tabId, name: '', fields: added }];
};
