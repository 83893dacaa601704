import { defineMessages } from '../../messages/define-messages';
import { readNameSignals } from '../../workflow/name-signals';
import { answered } from '../draft';
import type { Remedy } from '../proposal';
import { LEAVE } from '../proposal';
import { freeTransitionName, nextTransitionId, placeOf, statusNameIn, statusRef } from './on-workflow';

export const says = defineMessages('free-trapped', {
  whereTo: ({ status, workflow }: { status: string; workflow: string }) =>
    `Nothing leads out of "${status}" of workflow "${workflow}". Where to?`,
  noWayOut: 'no way out',
  add: ({ transition, from, to, workflow }: { transition: string; from: string; to: string; workflow: string }) =>
    `Add transition "${transition}" from "${from}" to "${to}" to workflow "${workflow}".`,
});

/** A name that says "declined" or "cancelled" is a warning, whatever its category. */
const turnsDown = (name: string): boolean => {
  const { has, kinds } = readNameSignals(name);
  return has.has('refused') || kinds.has('cancelled');
};

/**
 * Gives a dead end or a loop a way out: back to where requests came from, unless an admin knows better. Where that isn't known, nothing is done before an
 * admin says where to; no way out leads past an approval. Other traps need a person.
 */
export const freeTrapped: Remedy = (finding, draft) => {
  const place = placeOf(finding, draft);
  const { kind, path } = finding.evidence;
  if (place === undefined || finding.subject.type !== 'status' || (kind !== 'dead-end' && kind !== 'loop')) return [];
  const from = finding.subject.id;
  if (!place.view.mayBotLeave(from)) return [];
  const others = place.model.statuses.filter(
    ({ id, name }) =>
      id !== from && place.buckets.get(id) !== 'keep-away' && place.view.isSafeWay(from, id) && !turnsDown(name),
  );
  const before = Array.isArray(path) ? path.at(-2) : undefined;
  const known = kind === 'dead-end' ? others.find(({ name }) => name === before) : undefined;
  if (others.length === 0) return [];
  const choice = answered(draft, {
    id: `way-out:${place.id}:${from}`,
    question: says.whereTo({ status: finding.subject.name, workflow: place.name }),
    options: [...others.map(({ id, name }) => ({ id, label: name })), LEAVE],
    chosen: known?.id ?? LEAVE.id,
  });
  if (choice.chosen === LEAVE.id) return { left: choice };
  const target = statusNameIn(place, choice.chosen);
  const name = freeTransitionName(place, `Back to ${target}`);
  return [
    {
      key: `add-transition:${place.id}:${from}:${choice.chosen}`,
      kind: 'add-transition',
      target: finding.subject,
      before: says.noWayOut,
      after: { transition: name, to: target },
      sentence: says.add({ transition: name, from: finding.subject.name, to: target, workflow: place.name }),
      safety: 'choose',
      choices: [choice],
      touches: place.touches,
      work: {
        kind: 'edit',
        workflowId: place.id,
        edits: [
          {
            kind: 'add-transition',
            id: nextTransitionId(place),
            name,
            type: 'DIRECTED',
            from: [statusRef(from)],
            to: statusRef(choice.chosen),
            screen: null,
            conditions: null,
            validators: [],
            actions: [],
          },
        ],
      },
    },
  ];
};
