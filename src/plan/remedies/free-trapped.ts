import { defineMessages } from '../../messages/define-messages';
import type { Subject } from '../../shared/report';
import { readNameSignals } from '../../workflow/name-signals';
import type { Draft } from '../draft';
import { answered, partOf, withProposal } from '../draft';
import type { Proposal } from '../proposal';
import type { Remedy } from './remedy';
import { LEAVE } from '../proposal';
import type { Place } from './on-workflow';
import { freeTransitionName, nextTransitionId, placeById, placeOf, statusNameIn, statusRef } from './on-workflow';

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
 * Gives a dead end or a loop a way out: back to where requests came from, unless an admin knows better. Where that
 * isn't known, or the meaning of a status hangs on it, nothing is done before an admin says where to; no way out leads
 * past an approval. Other traps need a person.
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
  const isPlain =
    known !== undefined &&
    partOf(draft, 'buckets')?.get(place.id)?.get(from)?.confidence !== 'guess' &&
    keepsMeanings(wayOut(place, finding.subject, known.id), place, draft);
  const choice = answered(draft, {
    id: `way-out:${place.id}:${from}`,
    question: says.whereTo({ status: finding.subject.name, workflow: place.name }),
    options: [...others.map(({ id, name }) => ({ id, label: name })), LEAVE],
    chosen: isPlain ? known.id : LEAVE.id,
  });
  return choice.chosen === LEAVE.id
    ? { left: choice }
    : [{ ...wayOut(place, finding.subject, choice.chosen), choices: [choice] }];
};

const wayOut = (place: Place, from: Subject, to: string): Proposal => {
  const target = statusNameIn(place, to);
  const name = freeTransitionName(place, `Back to ${target}`);
  return {
    key: `add-transition:${place.id}:${from.id}:${to}`,
    kind: 'add-transition',
    target: from,
    before: says.noWayOut,
    after: { transition: name, to: target },
    sentence: says.add({ transition: name, from: from.name, to: target, workflow: place.name }),
    safety: 'choose',
    choices: [],
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
          from: [statusRef(from.id)],
          to: statusRef(to),
          screen: null,
          conditions: null,
          validators: [],
          actions: [],
        },
      ],
    },
  };
};

/**
 * Whether every status means the same to the bot after the change, and ends requests in the same way. Ways tell both,
 * so a new one may change them.
 */
const keepsMeanings = (change: Proposal, { id, buckets, view }: Place, draft: Draft): boolean => {
  const then = placeById(id, withProposal(draft, change, []));
  return (
    then !== undefined &&
    [...buckets].every(
      ([status, bucket]) =>
        then.buckets.get(status) === bucket && then.view.outcomeOf(status) === view.outcomeOf(status),
    )
  );
};
