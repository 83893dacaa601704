import type { RawRule } from '../../workflow/edits/raw-workflow';
import type { Choice } from '../change';
import type { Draft } from '../draft';
import type { Left, Proposal } from '../proposal';
import { LEAVE, refOf } from '../proposal';
import type { BotMove } from '../../workflow/targets';
import { VERB, targetOf, wayInto } from './bot-way';
import type { BotWay } from './bot-way';
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

/** What the new transition does besides moving the request, so that no other check has to complain of it. */
interface Doing {
  readonly actions: readonly RawRule[];
  readonly choices: readonly Choice[];
  readonly words: readonly string[];
  readonly screen: { readonly id: string; readonly name: string } | null;
  readonly make: readonly Proposal[];
}

const LEAVING: Doing = {
  actions: [clearsResolution],
  choices: [],
  words: ['clears the resolution'],
  screen: null,
  make: [],
};

const doingOf = (move: BotMove, draft: Draft, place: Place, name: string): Doing | Left | undefined => {
  if (move === 'startWork') return LEAVING;
  if (move === 'reopen')
    return {
      ...LEAVING,
      actions: [clearsResolution, clearsAssignee],
      words: ['clears the resolution and the assignee'],
    };
  const [resolution, screen] = [resolutionChoice(draft, place, name), resolveScreen(draft, place)];
  if (resolution === undefined || screen === undefined) return undefined;
  if (resolution.chosen === LEAVE.id) return { left: resolution };
  // A post function runs after the screen, so the rule has the last word.
  const wins = screen && resolveFields(draft).includes('resolution') ? ', whatever is chosen on the screen' : '';
  return {
    actions: [setsResolution(resolution.chosen)],
    choices: [resolution],
    screen: screen && { id: screen.id, name: screen.name },
    make: screen?.make ?? [],
    words: [
      ...(screen ? [`shows screen "${screen.name}"`] : []),
      `sets the resolution "${resolutionName(draft, resolution.chosen)}"${wins}`,
    ],
  };
};

const fromOf = ({ type, from, words }: BotWay, place: Place): string | string[] =>
  type === 'GLOBAL' ? words : from.map((id) => statusNameIn(place, id));

/**
 * A transition of the bot's own into the move that satisfies every check at once: open to the bot, with the right post functions and, for
 * resolving, a screen with all fields the bot sets. []: there is nowhere to lead it, or something it needs could not be read.
 */
export const botTransition = (move: BotMove, draft: Draft, place: Place): readonly Proposal[] | Left => {
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
      before: 'no transition that brings the bot there from every status it may leave',
      after: {
        transition: name,
        from: fromOf(way, place),
        to: statusName,
        does: [...doing.words],
        apiOnly: way.isApiOnly,
      },
      sentence: `Add transition "${name}" from ${way.words}${way.type === 'GLOBAL' ? ', unless an approval is open,' : ''} to "${statusName}" to workflow "${place.name}"; it ${doing.words.join(' and ')}${way.isApiOnly ? ', and only the API can use it' : ''}.`,
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
          },
        ],
      },
    },
  ];
};
