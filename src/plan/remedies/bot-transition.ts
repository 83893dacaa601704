import { defineMessages } from '../../messages/define-messages';
import { quoted } from '../../messages/quoted';
import type { RawRule } from '../../workflow/edits/raw-workflow';
import type { Choice } from '../change';
import type { Draft } from '../draft';
import type { Message } from '../../shared/message';
import type { Left, Proposal } from '../proposal';
import { refOf } from '../made-id';
import { LEAVE } from '../proposal';
import { markOfMove } from '../../workflow/own-transitions';
import type { BotMove } from '../../workflow/targets';
import { VERB, targetOf, wayInto } from './bot-way';
import type { BotWay } from './bot-way';
import { ledAnew, ownTransition } from './own-transition';
import type { Place } from './on-workflow';
import {
  clearsAssignee,
  clearsResolution,
  freeTransitionName,
  nextTransitionId,
  setsResolution,
  statusNameIn,
  statusRef,
  workflowSubject,
} from './on-workflow';
import { resolutionChoice, resolutionName } from './resolutions';
import { resolveFields, resolveScreen } from './resolve-screens';

type Global = { transition: string; to: string; workflow: string; does: readonly string[] };
type Directed = Global & { from: readonly string[] };

export const says = defineMessages('bot-transition', {
  noWay: 'no transition that brings the bot there from every status it may leave',
  anyStatus: 'any status',
  clearsResolution: 'clears the resolution',
  clearsBoth: 'clears the resolution and the assignee',
  shows: ({ screen }: { screen: string }) => `shows screen "${screen}"`,
  sets: ({ resolution }: { resolution: string }) => `sets the resolution "${resolution}"`,
  setsLast: ({ resolution }: { resolution: string }) =>
    `sets the resolution "${resolution}", whatever is chosen on the screen`,
  add: ({ transition, from, to, workflow, does }: Directed) =>
    `Add transition "${transition}" from ${quoted(from)} to "${to}" to workflow "${workflow}"; it ` +
    `${does.join(' and ')}.`,
  addForApi: ({ transition, from, to, workflow, does }: Directed) =>
    `Add transition "${transition}" from ${quoted(from)} to "${to}" to workflow "${workflow}"; it ` +
    `${does.join(' and ')}, and only the API can use it.`,
  addGlobal: ({ transition, to, workflow, does }: Global) =>
    `Add transition "${transition}" from any status, unless an approval is open, to "${to}" to workflow ` +
    `"${workflow}"; it ${does.join(' and ')}.`,
  addGlobalForApi: ({ transition, to, workflow, does }: Global) =>
    `Add transition "${transition}" from any status, unless an approval is open, to "${to}" to workflow ` +
    `"${workflow}"; it ${does.join(' and ')}, and only the API can use it.`,
});

/** What the new transition does besides moving the request, so that no other check has to complain of it. */
interface Doing {
  readonly actions: readonly RawRule[];
  readonly choices: readonly Choice[];
  readonly words: readonly Message[];
  readonly screen: { readonly id: string; readonly name: string } | null;
  readonly make: readonly Proposal[];
}

const LEAVING: Doing = {
  actions: [clearsResolution],
  choices: [],
  words: [says.clearsResolution],
  screen: null,
  make: [],
};

const doingOf = (move: BotMove, draft: Draft, place: Place, name: string): Doing | Left | undefined => {
  if (move === 'startWork') return LEAVING;
  if (move === 'reopen')
    return {
      ...LEAVING,
      actions: [clearsResolution, clearsAssignee],
      words: [says.clearsBoth],
    };
  const [resolution, screen] = [resolutionChoice(draft, place, name), resolveScreen(draft, place)];
  if (resolution === undefined || screen === undefined) return undefined;
  if (resolution.chosen === LEAVE.id) return { left: resolution };
  // A post function runs after the screen, so the rule has the last word.
  const wins = screen !== null && resolveFields(draft).includes('resolution');
  const chosen = { resolution: resolutionName(draft, resolution.chosen) };
  return {
    actions: [setsResolution(resolution.chosen)],
    choices: [resolution],
    screen: screen && { id: screen.id, name: screen.name },
    make: screen?.make ?? [],
    words: [...(screen ? [says.shows({ screen: screen.name })] : []), wins ? says.setsLast(chosen) : says.sets(chosen)],
  };
};

interface Added {
  readonly transition: string;
  readonly to: string;
  readonly workflow: string;
  readonly does: readonly Message[];
}

const addSentence = ({ type, names, isApiOnly }: BotWay, added: Added): Message => {
  if (type === 'GLOBAL') return (isApiOnly ? says.addGlobalForApi : says.addGlobal)({ ...added });
  return (isApiOnly ? says.addForApi : says.add)({ ...added, from: names });
};

/**
 * A transition of the bot's own into the move that satisfies every check at once: open to the bot, with the right post
 * functions and, for resolving, a screen with all fields the bot sets. Where the bot has one, it is led as it should
 * be, for a bot knows it by its id. []: there is nothing to lead, nowhere to lead it, or something it needs could not
 * be read.
 */
export const botTransition = (move: BotMove, draft: Draft, place: Place): readonly Proposal[] | Left => {
  const own = ownTransition(move, place);
  return own ? ledAnew(own, move, draft, place) : addTransition(move, draft, place);
};

const addTransition = (move: BotMove, draft: Draft, place: Place): readonly Proposal[] | Left => {
  const name = freeTransitionName(place, `Bot: ${VERB[move]}`);
  const target = targetOf(move, draft, place);
  if (target?.choice?.chosen === LEAVE.id) return { left: target.choice };
  const way = target && wayInto(move, draft, place, target.id);
  const doing = way ? doingOf(move, draft, place, name) : undefined;
  if (!target || !way || !doing) return [];
  if ('left' in doing) return doing;
  const statusName = statusNameIn(place, target.id);
  return [
    ...doing.make,
    {
      key: `add-global-transition:${place.id}:${move}:${target.id}`,
      kind: 'add-global-transition',
      target: workflowSubject(place),
      before: says.noWay,
      after: {
        transition: name,
        from: way.type === 'GLOBAL' ? says.anyStatus : way.names,
        to: statusName,
        does: [...doing.words],
        apiOnly: way.isApiOnly,
      },
      sentence: addSentence(way, { transition: name, to: statusName, workflow: place.name, does: doing.words }),
      safety: target.choice ? 'choose' : 'automatic',
      choices: [...(target.choice ? [target.choice] : []), ...doing.choices, ...way.choices],
      touches: place.touches,
      work: {
        kind: 'edit',
        workflowId: place.id,
        edits: [
          {
            kind: 'add-transition',
            id: nextTransitionId(place),
            name,
            type: way.type,
            from: way.from.map(statusRef),
            to: statusRef(target.id),
            screen: doing.screen && refOf(doing.screen.id),
            conditions: way.conditions,
            validators: [],
            actions: [...doing.actions],
            properties: { ...markOfMove(move) },
          },
        ],
      },
    },
  ];
};
