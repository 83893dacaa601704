import type { ActorKind, Meaning, TicketEvent } from './ticket-event';

type Facts = Pick<TicketEvent, 'what' | 'bucketBefore' | 'bucketAfter' | 'isAssigned' | 'comment'> & {
  readonly actor: ActorKind | null;
};

type Rule = (facts: Facts) => boolean;

const isBucketChange: Rule = ({ what, bucketBefore, bucketAfter }) =>
  what === 'updated' && bucketBefore !== null && bucketAfter !== null && bucketBefore !== bucketAfter;

const isPublicWord: Rule = ({ what, comment }) =>
  (what === 'commented' || what === 'comment-edited') && comment?.isPublic === true;

/** Nobody needs to be told of their own doing, and what the bot did it has told already. */
const isToldByOthers: Rule = ({ actor }) => actor !== 'employee' && actor !== 'bot';

const RULES: Readonly<Record<Meaning, Rule>> = {
  // A bot answers first only where no person has taken the ticket, and none of the team has raised it.
  'new-unassigned': ({ what, bucketAfter, isAssigned, actor }) =>
    what === 'created' && bucketAfter === 'new' && isAssigned === false && actor !== 'agent' && actor !== 'bot',
  'needs-employee-attention': (facts) =>
    isToldByOthers(facts) &&
    (isPublicWord(facts) || (isBucketChange(facts) && facts.bucketAfter === 'waiting-for-user')),
  'employee-answered': (facts) =>
    facts.actor === 'employee' &&
    (isPublicWord(facts) || (facts.what === 'attached' && facts.bucketAfter === 'waiting-for-user')),
  resolved: (facts) => isBucketChange(facts) && facts.bucketAfter === 'resolved',
  reopened: (facts) => isBucketChange(facts) && facts.bucketBefore === 'resolved',
  'approaching-reminder': ({ what }) => what === 'quiet',
};

/**
 * What an event means to a support bot, in the order of `MEANINGS`. An internal note means nothing to the employee, and
 * a status whose bucket is not known means nothing: guessing would message a person.
 */
export const whatItMeans = (facts: Facts): readonly Meaning[] =>
  (Object.entries(RULES) as [Meaning, Rule][]).filter(([, holds]) => holds(facts)).map(([meaning]) => meaning);
