import type { RawRule } from '../../workflow/edits/raw-workflow';
import type { Bucket } from '../../workflow/model';
import type { Choice } from '../change';
import type { Draft } from '../draft';
import { answered } from '../draft';
import type { Proposal } from '../proposal';
import { refOf } from '../proposal';
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
import { resolveScreen } from './resolve-screens';

/** The states a bot moves requests into from anywhere. */
export type TargetBucket = 'resolved' | 'in-progress' | 'new';

const VERB: Readonly<Record<TargetBucket, string>> = {
  resolved: 'resolve',
  'in-progress': 'start work',
  new: 'reopen',
};

const API_ONLY = {
  operation: 'ALL',
  conditions: [{ ruleKey: 'system:restrict-from-all-users', parameters: { restrictMode: 'users' } }],
  conditionGroups: [],
};

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

const doingOf = (bucket: TargetBucket, draft: Draft, place: Place, name: string): Doing | undefined => {
  if (bucket === 'in-progress') return LEAVING;
  if (bucket === 'new')
    return {
      ...LEAVING,
      actions: [clearsResolution, clearsAssignee],
      words: ['clears the resolution and the assignee'],
    };
  const [resolution, screen] = [resolutionChoice(draft, place, name), resolveScreen(draft, place)];
  if (resolution === undefined || screen === undefined) return undefined;
  return {
    actions: [setsResolution(resolution.chosen)],
    choices: [resolution],
    screen: screen && { id: screen.id, name: screen.name },
    make: screen?.make ?? [],
    words: [
      `sets the resolution "${resolutionName(draft, resolution.chosen)}"`,
      ...(screen ? [`shows screen "${screen.name}"`] : []),
    ],
  };
};

const targetChoice = (bucket: TargetBucket, draft: Draft, place: Place, targets: readonly string[]): Choice =>
  answered(draft, {
    id: `target:${place.id}:${bucket}`,
    question: `Which status does the bot ${VERB[bucket]} requests into?`,
    options: targets.map((id) => ({ id, label: statusNameIn(place, id) })),
    chosen: targets[0] ?? '',
  });

const audienceChoice = (bucket: TargetBucket, draft: Draft, place: Place): Choice =>
  answered(draft, {
    id: `audience:${place.id}:${bucket}`,
    question: 'Who may use the new transition?',
    options: [
      { id: 'everyone', label: 'Everybody who may move the request' },
      { id: 'api', label: 'Only callers of the API; people do not see it' },
    ],
    chosen: 'everyone',
  });

/** Statuses of the bucket, the one people move requests into from most places today first; a new request's own status comes next. */
const targetsOf = (bucket: TargetBucket, { model, buckets }: Place): readonly string[] => {
  const of =
    (wanted: Bucket) =>
    (id: string): boolean =>
      buckets.get(id) === wanted;
  const all = model.statuses.map(({ id }) => id).filter(of(bucket));
  const comesFrom = (id: string): boolean =>
    bucket === 'new' ? buckets.get(id) === 'resolved' : buckets.get(id) !== bucket;
  const waysIn = (target: string): number =>
    model.transitions
      .filter(({ kind, to }) => kind === 'directed' && to === target)
      .flatMap(({ from }) => from.filter(comesFrom)).length;
  const isStart = (target: string): boolean =>
    model.transitions.some(({ kind, to }) => kind === 'initial' && to === target);
  return [...all].sort((a, b) => waysIn(b) - waysIn(a) || Number(isStart(b)) - Number(isStart(a)));
};

/**
 * A transition from Any status into the bucket that satisfies every check at once: open to the bot, with the right post functions and,
 * for resolving, a screen with all fields the bot sets. []: something it needs could not be read.
 */
export const botTransition = (bucket: TargetBucket, draft: Draft, place: Place): readonly Proposal[] => {
  const name = freeTransitionName(place, `Bot: ${VERB[bucket]}`);
  const target = targetChoice(bucket, draft, place, targetsOf(bucket, place));
  const doing = doingOf(bucket, draft, place, name);
  if (target.chosen === '' || doing === undefined) return [];
  const audience = audienceChoice(bucket, draft, place);
  const isApiOnly = audience.chosen === 'api';
  const statusName = statusNameIn(place, target.chosen);
  return [
    ...doing.make,
    {
      key: `add-global-transition:${place.id}:${bucket}:${target.chosen}`,
      kind: 'add-global-transition',
      target: workflowSubject(place),
      before: 'no transition from Any status that the bot can use',
      after: { transition: name, to: statusName, does: doing.words, apiOnly: isApiOnly },
      sentence: `Add transition "${name}" from any status to "${statusName}" to workflow "${place.name}"; it ${doing.words.join(' and ')}${isApiOnly ? ', and only the API can use it' : ''}.`,
      safety: 'automatic',
      choices: [...(target.options.length > 1 ? [target] : []), ...doing.choices, audience],
      touches: place.touches,
      work: {
        kind: 'edit',
        workflowId: place.id,
        edits: [
          {
            kind: 'add-transition',
            id: nextTransitionId(place),
            name,
            type: 'GLOBAL',
            from: [],
            to: statusRef(target.chosen),
            screen: doing.screen && refOf(doing.screen.id),
            conditions: isApiOnly ? API_ONLY : null,
            validators: [],
            actions: [...doing.actions],
          },
        ],
      },
    },
  ];
};
