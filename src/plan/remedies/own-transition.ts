import { defineMessages } from '../../messages/define-messages';
import { quoted } from '../../messages/quoted';
import type { Transition } from '../../workflow/model';
import { moveOf } from '../../workflow/own-transitions';
import type { BotMove } from '../../workflow/targets';
import type { Draft } from '../draft';
import type { Left, Proposal } from '../proposal';
import { LEAVE } from '../proposal';
import { targetOf } from './bot-way';
import type { Place } from './on-workflow';
import { statusNameIn, statusRef, transitionSubject } from './on-workflow';

type Named = { transition: string; workflow: string };

export const says = defineMessages('own-transition', {
  extend: ({ transition, workflow, from }: Named & { from: readonly string[] }) =>
    `Let the bot's transition "${transition}" of workflow "${workflow}" leave ${quoted(from, ' and ')} too.`,
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

/** The transition that an earlier plan made for the move; where there are several, one that leads to its end. */
export const ownTransition = (move: BotMove, { model, view }: Place): Led | undefined => {
  const own = model.transitions.filter((one): one is Led => one.to !== null && moveOf(one) === move);
  return own.find(({ to }) => view.endsOf(move).includes(to)) ?? own[0];
};

/**
 * The bot's transition led from every status it is asked to leave, into the end of the move; what people have put on it
 * since stays. []: it is led so, and only a person can tell why the bot cannot use it.
 */
export const ledAnew = (own: Led, move: BotMove, draft: Draft, place: Place): readonly Proposal[] | Left => {
  const leadsRight = place.view.endsOf(move).includes(own.to);
  const target = leadsRight ? { id: own.to, choice: null } : targetOf(move, draft, place);
  if (target === undefined) return [];
  if (target.choice?.chosen === LEAVE.id) return { left: target.choice };
  const sources = own.kind === 'global' ? [] : place.view.sourcesOf(move, target.id);
  const added = sources.filter((id) => !own.from.includes(id));
  const from = leadsRight ? [...own.from, ...added] : sources;
  if (leadsRight && added.length === 0) return [];
  if (own.kind !== 'global' && from.length === 0) return [];
  const names = (ids: readonly string[]): readonly string[] => ids.map((id) => statusNameIn(place, id));
  const [to, before] = [statusNameIn(place, target.id), statusNameIn(place, own.to)];
  const named = { transition: own.name, workflow: place.name };
  const redirect =
    own.kind === 'global'
      ? says.redirectGlobal({ ...named, to, before })
      : says.redirect({ ...named, from: names(from), to, before });
  return [
    {
      key: `set-transition-way:${place.id}:${own.id}:${target.id}:${from.join()}`,
      kind: 'set-transition-way',
      target: transitionSubject(own),
      before: { from: names(own.from), to: before },
      after: { transition: own.name, from: names(from), to },
      sentence: leadsRight ? says.extend({ ...named, from: names(added) }) : redirect,
      safety: target.choice ? 'choose' : 'automatic',
      choices: target.choice ? [target.choice] : [],
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
            after: { from: from.map(statusRef), to: statusRef(target.id) },
          },
        ],
      },
    },
  ];
};
