import { defineMessages } from '../../messages/define-messages';
import { quoted } from '../../messages/quoted';
import type { Message } from '../../shared/message';
import type { RawConditionGroup } from '../../workflow/edits/raw-workflow';
import type { Transition } from '../../workflow/model';
import { answersOfApprovals } from '../../workflow/outcome';
import { answersApproval, approvalsSkippedBy, moveOf } from '../../workflow/own-transitions';
import type { BotMove } from '../../workflow/targets';
import type { Choice } from '../change';
import type { Draft } from '../draft';
import type { Left, Proposal } from '../proposal';
import { LEAVE } from '../proposal';
import { holdsWhileOpen, targetOf } from './bot-way';
import type { Place } from './on-workflow';
import { placeOf, statusNameIn, statusRef, transitionOf, transitionSubject } from './on-workflow';
import type { Remedy } from './remedy';

type Named = { transition: string; workflow: string };

export const says = defineMessages('own-transition', {
  extend: ({ transition, workflow, from }: Named & { from: readonly string[] }) =>
    `Let the bot's transition "${transition}" of workflow "${workflow}" leave ${quoted(from, ' and ')} too.`,
  narrow: ({ transition, workflow, without }: Named & { without: readonly string[] }) =>
    `Let the bot's transition "${transition}" of workflow "${workflow}" no longer leave ${quoted(without, ' and ')}.`,
  swap: ({ transition, workflow, from, without }: Named & { from: readonly string[]; without: readonly string[] }) =>
    `Let the bot's transition "${transition}" of workflow "${workflow}" leave ${quoted(from, ' and ')} too, and ` +
    'no longer ' +
    `${quoted(without, ' and ')}.`,
  hold: ({ transition, workflow, statuses }: Named & { statuses: readonly string[] }) =>
    `Block the bot's transition "${transition}" of workflow "${workflow}" while the approval of ` +
    `${quoted(statuses, ' and ')} is open.`,
  staysOpen: 'open while people are asked for approval',
  isShut: 'blocked while people are asked for approval',
  redirect: ({
    transition,
    workflow,
    from,
    to,
    before,
  }: Named & { from: readonly string[]; to: string; before: string }) =>
    `Lead the bot's transition "${transition}" of workflow "${workflow}" from ${quoted(from, ' and ')} to ` +
    `"${to}", no longer to "${before}".`,
  redirectGlobal: ({ transition, workflow, to, before }: Named & { to: string; before: string }) =>
    `Lead the bot's transition "${transition}" of workflow "${workflow}" to "${to}", no longer to "${before}".`,
});

type Led = Transition & { readonly to: string };

/**
 * The transition that an earlier plan made for the move; where there are several, one that leads to its end. One that
 * people have made the answer of an approval is theirs now.
 */
export const ownTransition = (move: BotMove, { model, view }: Place): Led | undefined => {
  const answers = answersOfApprovals(model);
  const own = model.transitions.filter(
    (one): one is Led => one.to !== null && moveOf(one) === move && !answers.has(one.id),
  );
  return own.find(({ to }) => view.endsOf(move).includes(to)) ?? own[0];
};

const namesIn = (place: Place, ids: readonly string[]): readonly string[] => ids.map((id) => statusNameIn(place, id));

/** Status ids the bot may still leave by it. Where the transition is the answer of an approval, Jira itself leaves. */
const sourcesKept = (own: Transition, { model, view }: Place): readonly string[] =>
  own.from.filter(
    (id) =>
      (view.mayBotLeave(id) && (own.to === null || view.isSafeWay(id, own.to))) ||
      model.statuses.some((one) => one.id === id && answersApproval(own, one)),
  );

/** What a transition leaves and leads to from now on, and the sentence about it. */
interface NewWay {
  readonly from: readonly string[];
  readonly to: string;
  readonly sentence: Message;
  readonly choice: Choice | null;
}

const ledBy = (own: Led, { from, to, sentence, choice }: NewWay, place: Place): Proposal => ({
  key: `set-transition-way:${place.id}:${own.id}:${to}:${from.join()}`,
  kind: 'set-transition-way',
  target: transitionSubject(own),
  before: { from: namesIn(place, own.from), to: statusNameIn(place, own.to) },
  after: { transition: own.name, from: namesIn(place, from), to: statusNameIn(place, to) },
  sentence,
  safety: choice ? 'choose' : 'automatic',
  choices: choice ? [choice] : [],
  touches: place.touches,
  work: {
    kind: 'edit',
    workflowId: place.id,
    edits: [
      {
        kind: 'set-way',
        transitionId: own.id,
        transitionName: own.name,
        before: { from: own.from.map(statusRef), to: statusRef(own.to) },
        after: { from: from.map(statusRef), to: statusRef(to) },
      },
    ],
  },
});

/**
 * The bot's transition shut by Jira itself while an approval is open. []: it is, or Jira cannot tell of the approval by
 * such a condition, and a person has to.
 */
const heldShut = (own: Transition, place: Place): readonly Proposal[] => {
  const skipped = approvalsSkippedBy(own, place.model);
  const raw = transitionOf(place, own.id)?.raw;
  if (raw === undefined || skipped.length === 0 || skipped.some(({ approval }) => approval?.isActive !== true))
    return [];
  const before = raw.conditions ?? null;
  const after: RawConditionGroup =
    before?.operation === 'ALL'
      ? { ...before, conditions: [...(before.conditions ?? []), holdsWhileOpen] }
      : { operation: 'ALL', conditions: [holdsWhileOpen], conditionGroups: before === null ? [] : [before] };
  return [
    {
      key: `hold-transition:${place.id}:${own.id}`,
      kind: 'hold-transition',
      target: transitionSubject(own),
      before: says.staysOpen,
      after: says.isShut,
      sentence: says.hold({ transition: own.name, workflow: place.name, statuses: skipped.map(({ name }) => name) }),
      safety: 'automatic',
      choices: [],
      touches: place.touches,
      work: {
        kind: 'edit',
        workflowId: place.id,
        edits: [{ kind: 'set-conditions', transitionId: own.id, transitionName: own.name, before, after }],
      },
    },
  ];
};

/**
 * The bot's transition led from every status it is asked to leave and from none that it may not, into the end of the
 * move; what people have put on it since stays. []: it is led so, and only a person can tell why the bot cannot use it.
 */
export const ledAnew = (own: Led, move: BotMove, draft: Draft, place: Place): readonly Proposal[] | Left => {
  const leadsRight = place.view.endsOf(move).includes(own.to);
  const target = leadsRight ? { id: own.to, choice: null } : targetOf(move, draft, place);
  if (target === undefined) return [];
  if (target.choice?.chosen === LEAVE.id) return { left: target.choice };
  const [isGlobal, named] = [own.kind === 'global', { transition: own.name, workflow: place.name }];
  const [to, before] = [statusNameIn(place, target.id), statusNameIn(place, own.to)];
  if (isGlobal) {
    const sentence = says.redirectGlobal({ ...named, to, before });
    const held = heldShut(own, place);
    return leadsRight || !place.view.isSafeFromAny(target.id)
      ? held
      : [...held, ledBy(own, { from: [], to: target.id, sentence, choice: target.choice }, place)];
  }
  const sources = place.view.sourcesOf(move, target.id);
  const kept = sourcesKept(own, place);
  const [added, dropped] = [
    sources.filter((id) => !own.from.includes(id)),
    own.from.filter((id) => !kept.includes(id)),
  ];
  const from = leadsRight ? [...kept, ...added] : sources;
  if (from.length === 0 || (leadsRight && added.length + dropped.length === 0)) return [];
  const names = { ...named, from: namesIn(place, added), without: namesIn(place, dropped) };
  const rightly =
    dropped.length === 0 ? says.extend(names) : added.length === 0 ? says.narrow(names) : says.swap(names);
  const sentence = leadsRight ? rightly : says.redirect({ ...named, from: namesIn(place, from), to, before });
  return [ledBy(own, { from, to: target.id, sentence, choice: target.choice }, place)];
};

/**
 * Where people have put an approval on a status that the bot's transition leaves, or between it and the end, the
 * transition leaves it no more; where it must leave the approval (it leaves any status, or nothing else), Jira holds it
 * shut while the approval is open. Nothing of people's changes.
 */
export const keepApprovals: Remedy = (finding, draft) => {
  const place = placeOf(finding, draft);
  const own = place && transitionOf(place, finding.subject.id)?.model;
  if (place === undefined || own === undefined || moveOf(own) === undefined || own.to === null) return [];
  const kept = sourcesKept(own, place);
  if (kept.length === 0) return heldShut(own, place);
  if (kept.length === own.from.length) return [];
  const without = namesIn(
    place,
    own.from.filter((id) => !kept.includes(id)),
  );
  const sentence = says.narrow({ transition: own.name, workflow: place.name, without });
  return [ledBy({ ...own, to: own.to }, { from: kept, to: own.to, sentence, choice: null }, place)];
};
