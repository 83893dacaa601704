import { textOf } from '../../src/shared/message';
import type { Resolution } from '../../src/plan/plan-input';
import type { Transition } from '../../src/workflow/model';
import { aServiceProject } from '../given/a-service-project';
import {
  CLOSED,
  IN_PROGRESS,
  OPEN,
  RESOLVED,
  aStatus,
  aTransition,
  aWorkflow,
  withTransition,
  withoutTransition,
} from '../given/a-workflow';
import { planFor } from './given-plan';

const CANCELED = aStatus('91', 'Canceled', 'done');
const IDS = 10_000;

const sets = (id: string) => ({
  ruleKey: 'system:update-field',
  parameters: { field: 'resolution', value: id, mode: 'replace' },
});
const resolve = (id?: string): Transition =>
  aTransition('42', 'Resolve', IN_PROGRESS, RESOLVED, id === undefined ? {} : { actions: [sets(id)] });
const cancel = (id: string): Transition => aTransition('43', 'Cancel', OPEN, CANCELED, { actions: [sets(id)] });
const close = (id: string): Transition => aTransition('44', 'Close', RESOLVED, CLOSED, { actions: [sets(id)] });

/** A desk with these ways only to end a request, on a site with these resolutions; the default one is marked. */
const chosenFor = (names: readonly string[], ways: readonly Transition[]) => {
  const resolutions = names.map((name, at): Resolution => ({
    id: String(IDS + at),
    name: name.replace('*', ''),
    isDefault: name.endsWith('*'),
  }));
  const bare = withoutTransition(aWorkflow(), '41');
  const workflow = ways.reduce(withTransition, { ...bare, statuses: [...bare.statuses, CANCELED] });
  const plan = planFor(aServiceProject({ workflows: [workflow] }), { facts: { resolutions } });
  const adding = plan.changes.find(
    ({ kind, sentence }) => kind === 'add-global-transition' && /resolve/.test(textOf(sentence)),
  );
  const asked = [...plan.changes.flatMap(({ choices }) => choices), ...plan.left.map(({ choice }) => choice)].find(
    ({ id }) => id.startsWith('resolution:'),
  );
  const name = resolutions.find(({ id }) => id === asked?.chosen)?.name ?? asked?.chosen;
  return { name, isAdded: adding !== undefined };
};

const ROWS = [
  { given: 'the usual ones', names: ['Done*', "Won't Do", 'Duplicate'], ways: [resolve()], sets: 'Done' },
  { given: "a site whose default is Won't Do", names: ["Won't Do*", 'Done'], ways: [resolve()], sets: 'Done' },
  { given: 'two that fit', names: ['Fixed', 'Solved*', 'Duplicate'], ways: [resolve()], sets: 'Solved' },
  { given: 'German names', names: ['Wird nicht behoben*', 'Erledigt'], ways: [resolve()], sets: 'Erledigt' },
  {
    given: 'a desk that sets its own when it resolves',
    names: ['Done*', 'Handled by the desk'],
    ways: [resolve('10001')],
    sets: 'Handled by the desk',
  },
  {
    given: "a desk that sets Won't Do when it cancels",
    names: ['Done*', "Won't Do"],
    ways: [resolve(), cancel('10001')],
    sets: 'Done',
  },
  {
    given: 'a desk that sets another when it closes',
    names: ['Done*', 'Archived'],
    ways: [resolve(), close('10001')],
    sets: 'Done',
  },
  { given: 'a resolve that sets Duplicate', names: ['Done*', 'Duplicate'], ways: [resolve('10001')], sets: 'Done' },
] as const;

test.each(ROWS)('given $given, the bot resolves as "$sets"', ({ names, ways, sets: name }) => {
  expect(chosenFor(names, ways)).toEqual({ name, isAdded: true });
});

const IN_DOUBT = [
  { given: 'none that says done', names: ["Won't Do*", 'Duplicate'] },
  { given: 'a default called Unresolved', names: ['Unresolved*', 'Duplicate'] },
  { given: 'a default that says nothing', names: ['Category B*', 'Category A'] },
] as const;

test.each(IN_DOUBT)('given $given, an admin is asked before the bot resolves anything', ({ names }) => {
  expect(chosenFor(names, [resolve()])).toEqual({ name: 'leave', isAdded: false });
});
