import { defineMessages } from '../../messages/define-messages';
import { UNTIL_ANSWERED } from '../../workflow/approval-status';
import type { RawConditionGroup, RawRule } from '../../workflow/edits/raw-workflow';
import type { BotMove } from '../../workflow/targets';
import type { Choice } from '../change';
import type { Draft } from '../draft';
import { answered, partOf } from '../draft';
import { LEAVE } from '../proposal';
import type { Place } from './on-workflow';
import { statusNameIn } from './on-workflow';

export const says = defineMessages('bot-way', {
  audience: 'Who may use the new transitions of the bot?',
  apiAlone: 'Callers of the API alone: agents get no new buttons, but a bot that looks in the list does not see them',
  everybody: 'Everybody who may move the request: agents get new buttons on every request',
  whereFrom: 'Where do the new transitions of the bot leave from in workflows with approvals?',
  fromEach: 'From each status but approvals and final ones',
  fromAny: 'From any status, final ones too, with the condition of Jira that blocks them while an approval is open',
  resolve: ({ workflow }: { workflow: string }) =>
    `Which status of workflow "${workflow}" does the bot resolve requests into?`,
  startWork: ({ workflow }: { workflow: string }) =>
    `Which status of workflow "${workflow}" does the bot start work requests into?`,
  reopen: ({ workflow }: { workflow: string }) =>
    `Which status of workflow "${workflow}" does the bot reopen requests into?`,
});

export const VERB: Readonly<Record<BotMove, string>> = {
  resolve: 'resolve',
  startWork: 'start work',
  reopen: 'reopen',
};

/** How a new transition of the bot is drawn, what guards it, and what was asked about that. */
export interface BotWay {
  readonly type: 'GLOBAL' | 'DIRECTED';
  /** Status ids; of an Any-status transition none. */
  readonly from: readonly string[];
  readonly conditions: RawConditionGroup | null;
  /** Names of the statuses it leaves. */
  readonly names: readonly string[];
  readonly isApiOnly: boolean;
  readonly choices: readonly Choice[];
}

/** By it Jira holds a transition shut while an approval is open. */
export const holdsWhileOpen: RawRule = { ruleKey: UNTIL_ANSWERED, parameters: {} };
const API_ONLY = { ruleKey: 'system:restrict-from-all-users', parameters: { restrictMode: 'users' } };

const keepAwayIn = ({ model, buckets }: Place): ReadonlySet<string> =>
  new Set(model.statuses.map(({ id }) => id).filter((id) => buckets.get(id) === 'keep-away'));

/** A question that goes for the whole plan stands on the first change it is about. */
const onceInPlan = (draft: Draft, choice: Choice): readonly Choice[] =>
  draft.drafted.some(({ proposal }) => proposal.choices.some(({ id }) => id === choice.id)) ? [] : [choice];

const audienceOf = (draft: Draft): Choice =>
  answered(draft, {
    id: 'audience',
    question: says.audience,
    options: [
      {
        id: 'api',
        label: says.apiAlone,
      },
      { id: 'everyone', label: says.everybody },
    ],
    chosen: partOf(draft, 'profile')?.findsTransitionsBy === 'id' ? 'api' : 'everyone',
  });

/**
 * Jira itself holds an Any-status transition shut while an approval is open; it knows nothing of one that is only a
 * name, and opens the way to requests whose approval nobody has asked for yet.
 */
const shapeOf = (draft: Draft, place: Place, target: string): Choice | undefined => {
  const keepAway = keepAwayIn(place);
  const isGuarded = place.model.statuses.every(({ id, approval }) => !keepAway.has(id) || approval?.isActive === true);
  if (keepAway.size === 0 || !isGuarded || !place.view.isSafeFromAny(target)) return undefined;
  return answered(draft, {
    id: 'transitions-around-approvals',
    question: says.whereFrom,
    options: [
      { id: 'directed', label: says.fromEach },
      {
        id: 'any',
        label: says.fromAny,
      },
    ],
    chosen: 'directed',
  });
};

/**
 * How the bot gets from where requests stand into the target; null: there is nowhere it may come from. One transition
 * that leaves each of them has one id, as one from any status has, but leads out of no final status and resolves
 * nothing twice.
 */
export const wayInto = (move: BotMove, draft: Draft, place: Place, target: string): BotWay | null => {
  const [audience, shape] = [audienceOf(draft), shapeOf(draft, place, target)];
  const isGuarded = shape?.chosen === 'any';
  const from = isGuarded ? [] : place.view.sourcesOf(move, target);
  if (!isGuarded && from.length === 0) return null;
  const isApiOnly = audience.chosen === 'api';
  const conditions = [...(isApiOnly ? [API_ONLY] : []), ...(isGuarded ? [holdsWhileOpen] : [])];
  return {
    type: isGuarded ? 'GLOBAL' : 'DIRECTED',
    from,
    conditions: conditions.length === 0 ? null : { operation: 'ALL', conditions, conditionGroups: [] },
    names: from.map((id) => statusNameIn(place, id)),
    isApiOnly,
    choices: [...(shape ? onceInPlan(draft, shape) : []), ...onceInPlan(draft, audience)],
  };
};

/** Whether a plain way into the status would be the bot's to take: a name that says "escalated" makes it people's. */
const mayEndIn = ({ view }: Place, to: string): boolean =>
  view.isBotsTransition({
    id: '',
    name: '',
    kind: 'directed',
    from: [],
    to,
    screen: null,
    conditions: null,
    validators: [],
    actions: [],
    properties: {},
  });

/**
 * Where the bot moves a request into; what nobody can be sure of is asked, and nothing is done before it is answered.
 * undefined: nowhere.
 */
export const targetOf = (
  move: BotMove,
  draft: Draft,
  place: Place,
): { readonly id: string; readonly choice: Choice | null } | undefined => {
  const target = place.view.targets[move];
  const ends = place.view.endsOf(move).filter((id) => mayEndIn(place, id));
  const [first] = ends;
  if (first === undefined) return undefined;
  if (target.kind === 'one' && target.confidence !== 'guess') return { id: first, choice: null };
  const choice = answered(draft, {
    id: `target:${place.id}:${move}`,
    question: says[move]({ workflow: place.name }),
    options: [...ends.map((id) => ({ id, label: statusNameIn(place, id) })), LEAVE],
    chosen: LEAVE.id,
  });
  return { id: choice.chosen, choice };
};
