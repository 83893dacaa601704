import { z } from 'zod';
import type { Screen } from '../../snapshot/parts';
import { madeId } from '../made-id';
import { withPart } from '../foreseen';
import { defineKind } from './kind';
import { key, mark, name } from './parts';

const schema = z.object({
  kind: z.literal('create-screen'),
  key,
  name,
  mark,
  copyOf: z.string().nullable(),
  tabs: z.array(z.object({ name: z.string(), fields: z.array(z.string()) })).min(1),
});

/**
 * Makes a screen with these tabs and fields; Jira's own first tab is renamed and used. Inspect: the screen of this
 * name; before = none, after = it has all tabs and fields; a marked screen that lacks some is finished, not made again.
 * Made: `{id}`. Inverse: `DELETE /screens/{id}`, refused while a transition or screen scheme shows it.
 */
export const createScreen = defineKind({
  schema,
  rank: 2,
  changes: { 'create-screen': { effect: 'add' }, 'copy-screen': { effect: 'add' } },
  group: 'workflow',
  needs: 'site',
  foresee: (snapshot, step) => withPart(snapshot, 'screens', (all) => [...all, newScreen(step)]),
  people: null,
});

const newScreen = (step: z.infer<typeof schema>): Screen => ({
  id: madeId(step.key),
  name: step.name,
  tabs: step.tabs.map((tab, at) => ({
    id: `${madeId(step.key)}:${at}`,
    name: tab.name,
    fields: tab.fields.map((id) => ({ id, name: id })),
  })),
});
