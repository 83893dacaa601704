import { defineMessages } from '../../messages/define-messages';
import type { Message } from '../../shared/message';
import type { ReportedFinding } from '../../shared/report';
import type { RawTransition } from '../../workflow/edits/raw-workflow';
import { isUsable } from '../../workflow/condition-verdict';
import type { Transition } from '../../workflow/model';
import { moveOf } from '../../workflow/own-transitions';
import { isHidden } from '../../workflow/people-ways';
import type { BotMove } from '../../workflow/targets';
import type { Choice } from '../change';
import type { Draft } from '../draft';
import { answered } from '../draft';
import type { Left, Proposal } from '../proposal';
import type { Remedy } from './remedy';
import { LEAVE } from '../proposal';
import { botTransition } from './bot-transition';
import type { Place } from './on-workflow';
import { placeOf, transitionOf } from './on-workflow';

export const says = defineMessages('peoples-transition', {
  own: "Give the bot a transition of its own; people's stays as it is",
  asToday: 'No: people go on as today; the bot has a transition of its own',
});

/** A transition with the finding about it. */
export interface Seen {
  readonly place: Place;
  readonly model: Transition;
  readonly raw: RawTransition;
  readonly actual: ReportedFinding['evidence']['actual'];
}

/** undefined: a plan cannot change it, or people alone decide there: cancelling, declining, answers of an approval. */
export const seenIn = (finding: ReportedFinding, draft: Draft): Seen | undefined => {
  const place = placeOf(finding, draft);
  const transition = place && transitionOf(place, finding.subject.id);
  return place && transition && place.view.isBotsTransition(transition.model)
    ? { place, ...transition, actual: finding.evidence.actual }
    : undefined;
};

/**
 * Whether other transitions bring the bot to the same end from every status it may leave, and do there what is asked.
 */
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

/** What a transition of people lacks for the bot, and what it would cost to change it for everybody. */
interface OfPeople {
  readonly move: BotMove;
  readonly what: 'resolution' | 'assignee' | 'screen';
  readonly question: (seen: Seen) => Message;
  /** The answer "yes", with its cost. */
  readonly everybody: (seen: Seen) => Message;
  readonly does: (transition: Transition) => boolean;
  /** The change for everybody; [] where something it needs could not be read, a question where it rests on one. */
  readonly change: (seen: Seen) => readonly Proposal[] | Left;
}

const OWN = { id: 'own', label: says.own } as const;
const AS_TODAY = { ...LEAVE, label: says.asToday } as const;

/**
 * A change of a transition that people take holds for all of them, so it is asked for. The proposal is a transition of
 * the bot's own; where it has one, people's stays as it is unless an admin says otherwise. What people cannot take is
 * nobody's habit and changed at once.
 */
export const ofPeople =
  ({ move, what, question, everybody, does, change }: OfPeople): Remedy =>
  (finding, draft): readonly Proposal[] | Left => {
    const seen = seenIn(finding, draft);
    if (seen === undefined) return [];
    const { place, model } = seen;
    // An end of which nobody knows whether it means done as asked stays a question, whoever is led there.
    const isSure = move !== 'resolve' || place.view.outcomeOf(model.to ?? '') === 'as-asked';
    if (isHidden(model) && isSure) return change(seen);
    const covered = isCovered(move, seen, does);
    const own = covered ? choiceInPlan(draft, `own-${what}:${place.id}:${model.id}`) : undefined;
    if (own) return { left: own };
    const mayGetOwn = !covered && moveOf(model) === undefined;
    const choice = answered(draft, {
      id: `${covered ? 'people' : 'own'}-${what}:${place.id}:${model.id}`,
      question: question(seen),
      options: [...(mayGetOwn ? [OWN] : []), { id: 'everybody', label: everybody(seen) }, covered ? AS_TODAY : LEAVE],
      chosen: mayGetOwn ? OWN.id : LEAVE.id,
    });
    if (choice.chosen === LEAVE.id) return { left: choice };
    const made = choice.chosen === 'everybody' ? change(seen) : botTransition(move, draft, place);
    return 'left' in made ? made : withQuestion(made, choice);
  };

/** A question that a change of this plan asks already offers the same answers: it is not asked a second time. */
const choiceInPlan = (draft: Draft, id: string): Choice | undefined =>
  draft.drafted.flatMap(({ proposal }) => proposal.choices).find((choice) => choice.id === id);

/** The question stands on the change that answers it, the last one; what is made for it comes before. */
const withQuestion = (made: readonly Proposal[], choice: Choice): readonly Proposal[] =>
  made.map((proposal, at) =>
    at === made.length - 1 ? { ...proposal, safety: 'choose', choices: [choice, ...proposal.choices] } : proposal,
  );
