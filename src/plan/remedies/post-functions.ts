import type { ReportedFinding } from '../../shared/report';
import type { RawRule, RawTransition } from '../../workflow/edits/raw-workflow';
import { isUsable } from '../../workflow/condition-verdict';
import type { Transition } from '../../workflow/model';
import { assigneeEffect, resolutionEffect } from '../../workflow/resolution';
import type { BotMove } from '../../workflow/targets';
import type { Choice } from '../change';
import type { Draft } from '../draft';
import { answered, partOf } from '../draft';
import type { Left, Proposal, Remedy } from '../proposal';
import { LEAVE } from '../proposal';
import { botTransition } from './bot-transition';
import type { Place } from './on-workflow';
import {
  clearsAssignee,
  clearsResolution,
  placeOf,
  setsResolution,
  transitionOf,
  transitionSubject,
} from './on-workflow';
import { resolutionChoice, resolutionName } from './resolutions';

/** What a transition is to do, as a rule and in words. */
interface Doing {
  readonly what: 'resolution' | 'assignee';
  readonly rule: RawRule;
  readonly words: string;
  readonly choices: readonly Choice[];
}

/** A transition people use, with the finding about it. */
interface Seen {
  readonly place: Place;
  readonly model: Transition;
  readonly raw: RawTransition;
  readonly actual: ReportedFinding['evidence']['actual'];
}

/** undefined: a plan cannot change it, or people alone decide there. */
const seenIn = (finding: ReportedFinding, draft: Draft): Seen | undefined => {
  const place = placeOf(finding, draft);
  const transition = place && transitionOf(place, finding.subject.id);
  return place && transition && place.view.isBotsTransition(transition.model)
    ? { place, ...transition, actual: finding.evidence.actual }
    : undefined;
};

/** The last rule about a field decides: the new one goes to the end, and those of Jira's own it overrides go. */
const decides = ({ ruleKey, parameters }: RawRule, what: Doing['what']): boolean =>
  (ruleKey === 'system:update-field' && parameters?.['field'] === what) ||
  (what === 'assignee' && ruleKey === 'system:change-assignee');

const forEverybody = ({ place, model, raw, actual }: Seen, asked: Choice, doing: Doing): readonly Proposal[] => {
  const before = raw.actions ?? [];
  return [
    {
      key: `set-post-function:${place.id}:${model.id}:${doing.what}`,
      kind: 'set-post-function',
      target: transitionSubject(model),
      before: actual,
      after: doing.words,
      sentence: `Let transition "${model.name}" of workflow "${place.name}" ${doing.words}, whoever takes it.`,
      safety: 'choose',
      choices: [asked, ...doing.choices],
      touches: place.touches,
      work: {
        kind: 'edit',
        workflowId: place.id,
        edits: [
          {
            kind: 'set-actions',
            transitionId: model.id,
            transitionName: model.name,
            before,
            after: [...before.filter((rule) => !decides(rule, doing.what)), doing.rule],
          },
        ],
      },
    },
  ];
};

/** Whether other transitions bring the bot to the same end from every status it may leave, and do there what is asked. */
const isCovered = (move: BotMove, { place, model }: Seen, does: (transition: Transition) => boolean): boolean => {
  const ways = place.model.transitions.filter((one) => one.id !== model.id && isUsable(one) && does(one));
  return place.view
    .endsOf(move)
    .some((end) =>
      place.view
        .sourcesOf(move, end)
        .every((from) => ways.some((way) => way.to === end && (way.kind === 'global' || way.from.includes(from)))),
    );
};

interface OfPeople {
  readonly move: BotMove;
  readonly what: Doing['what'];
  /** What people's transition lacks, as a question of one sentence. */
  readonly question: (seen: Seen) => string;
  /** The cost of the rule for everybody. */
  readonly everybody: (seen: Seen) => string;
  readonly does: (transition: Transition) => boolean;
  readonly doing: (seen: Seen, draft: Draft) => Doing | undefined;
}

/**
 * A rule on a transition of people holds for everybody, so it is asked for. The proposal is a transition of the bot's own; where it has one, people's stays
 * as it is unless an admin says otherwise.
 */
const ofPeople =
  ({ move, what, question, everybody, does, doing }: OfPeople): Remedy =>
  (finding, draft): readonly Proposal[] | Left => {
    const seen = seenIn(finding, draft);
    if (seen === undefined) return [];
    const covered = isCovered(move, seen, does);
    const { place, model } = seen;
    const choice = answered(draft, {
      id: `${covered ? 'people' : 'own'}-${what}:${place.id}:${model.id}`,
      question: question(seen),
      options: [
        ...(covered ? [] : [OWN]),
        { id: 'everybody', label: everybody(seen) },
        covered ? { id: LEAVE.id, label: 'No: people go on as today; the bot has a transition of its own' } : LEAVE,
      ],
      chosen: covered ? LEAVE.id : OWN.id,
    });
    if (choice.chosen === LEAVE.id) return { left: choice };
    if (choice.chosen === 'everybody') {
      const rule = doing(seen, draft);
      return rule ? forEverybody(seen, choice, rule) : [];
    }
    const own = botTransition(move, draft, place);
    return 'left' in own ? own : own.map((proposal) => withQuestion(proposal, choice));
  };

const OWN = { id: 'own', label: "Give the bot a transition of its own; people's stays as it is" } as const;

const withQuestion = (proposal: Proposal, choice: Choice): Proposal =>
  proposal.kind === 'add-global-transition'
    ? { ...proposal, safety: 'choose', choices: [choice, ...proposal.choices] }
    : proposal;

const asksFor = (field: string, { model }: Seen, draft: Draft): boolean =>
  partOf(draft, 'screens')?.some(
    ({ id, tabs }) => id === model.screen?.id && tabs.some(({ fields }) => fields.some((one) => one.id === field)),
  ) === true;

export const setResolution: Remedy = (finding, draft) =>
  ofPeople({
    move: 'resolve',
    what: 'resolution',
    question: ({ model, place }) =>
      `Transition "${model.name}" of workflow "${place.name}" sets no resolution. Shall it set one for everybody?`,
    everybody: (seen) =>
      asksFor('resolution', seen, draft)
        ? 'Yes: it then overwrites the resolution that agents choose on its screen'
        : 'Yes: reports, queues and service levels that look at resolutions change',
    does: (transition) => resolutionEffect(transition) === 'set',
    doing: ({ place, model }) => {
      const choice = resolutionChoice(draft, place, model.name);
      return (
        choice && {
          what: 'resolution',
          rule: setsResolution(choice.chosen),
          words: `set the resolution "${resolutionName(draft, choice.chosen)}"`,
          choices: [choice],
        }
      );
    },
  })(finding, draft);

export const clearAssignee: Remedy = ofPeople({
  move: 'reopen',
  what: 'assignee',
  question: ({ model, place }) =>
    `Transition "${model.name}" of workflow "${place.name}" keeps the assignee. Shall it clear it for everybody?`,
  everybody: () => 'Yes: a request that an agent reopens then belongs to nobody, too',
  does: (transition) => assigneeEffect(transition) === 'cleared',
  doing: () => ({ what: 'assignee', rule: clearsAssignee, words: 'clear the assignee', choices: [] }),
});

/** A request reopened with its resolution is in no queue, whoever reopened it. What gives a resolution is never made to take it away. */
export const clearResolution: Remedy = (finding, draft) => {
  const seen = seenIn(finding, draft);
  return seen === undefined || resolutionEffect(seen.model) === 'set' ? [] : clearOnReopen(finding, draft);
};

const clearOnReopen: Remedy = ofPeople({
  move: 'reopen',
  what: 'resolution',
  question: ({ model, place }) =>
    `Transition "${model.name}" of workflow "${place.name}" keeps the resolution. Shall it clear it for everybody?`,
  everybody: () => 'Yes: a request that anybody reopens counts as open again',
  does: (transition) => resolutionEffect(transition) === 'cleared',
  doing: () => ({ what: 'resolution', rule: clearsResolution, words: 'clear the resolution', choices: [] }),
});
