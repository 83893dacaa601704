import { waitsForDesk } from './category-rules';
import type { Decide, StatusFacts } from './status-facts';
import { asksRequester, finalReason, isFinal, propose, says } from './status-facts';

/** Rules for a status whose category nobody told, as in an XML export: the name, then the place. Nothing here is ever certain. */

const waitsForRequester: Decide = (facts) => {
  if (!asksRequester(facts)) return null;
  if (facts.place.setsResolution)
    return says(facts, 'done')
      ? propose(
          'resolved',
          'likely',
          `"${facts.name}" is finished work that only waits for the requester to confirm it.`,
        )
      : propose(
          'resolved',
          'guess',
          'Issues enter it with a resolution, although its name says that the requester has to answer.',
        );
  return propose('waiting-for-user', 'likely', 'The name says that the requester has to answer.');
};

const reopened: Decide = (facts) =>
  says(facts, 'reopened') ? propose('new', 'likely', 'The name says that the issue was opened again.') : null;

/** "Done fix", "Testing complete", "Fixed, waiting for release": a stage is done, the work is not. */
const isStageOnly = (facts: StatusFacts): boolean =>
  facts.signals.isDoneToSomething || says(facts, 'progress', 'core-progress', 'wait');

const ONE_STAGE = 'The name says that one stage is over, and work goes on after it.';

const done: Decide = (facts) => {
  if (!says(facts, 'done')) return null;
  if (!isStageOnly(facts)) return propose('resolved', 'likely', 'The name says that the work is over.');
  return isFinal(facts)
    ? propose('resolved', 'guess', `The name says that a stage is over, and ${finalReason(facts)}.`)
    : propose('in-progress', 'likely', ONE_STAGE);
};

const refused: Decide = (facts) => {
  if (!says(facts, 'refused')) return null;
  const { place } = facts;
  const why = isFinal(facts)
    ? finalReason(facts)
    : place.reopensOnLeaving
      ? 'leaving it reopens the issue'
      : place.leadsOnlyToFinish
        ? 'it leads to finished statuses only'
        : place.waysOut.length === 0
          ? 'nothing leads back to work'
          : null;
  return why === null
    ? propose(
        'other',
        'guess',
        'The name says that the request was turned down, but work goes on from here; a person has to decide.',
      )
    : propose('resolved', 'likely', `The name says that the request was turned down, and ${why}.`);
};

const stageDone: Decide = (facts) => {
  if (!says(facts, 'weak-done')) return null;
  if (says(facts, 'progress', 'core-progress', 'wait') && !isFinal(facts))
    return propose('in-progress', 'likely', ONE_STAGE);
  if (isFinal(facts) || facts.place.reopensOnLeaving)
    return propose(
      'resolved',
      facts.place.setsResolution ? 'likely' : 'guess',
      `The name says that something is finished, and ${isFinal(facts) ? finalReason(facts) : 'leaving it reopens the issue'}.`,
    );
  return propose(
    'in-progress',
    'likely',
    'The name says that one stage is over, and nothing says that it is the last.',
  );
};

/** "Merged", "Shipped": an activity, but the last one. */
const lastActivity: Decide = (facts) =>
  says(facts, 'progress') && !says(facts, 'core-progress', 'wait') && facts.place.leadsNowhere && facts.place.isEnd
    ? facts.place.isEnteredByFinishing || facts.place.setsResolution
      ? propose('resolved', 'likely', 'Nothing leads on from it, and issues enter it by finishing.')
      : propose('resolved', 'guess', 'Nothing leads on from it.')
    : null;

const open: Decide = (facts) => {
  if (says(facts, 'open')) return propose('new', 'likely', 'The name says that nobody has begun.');
  if (says(facts, 'core-progress', 'progress'))
    return propose('in-progress', 'likely', 'The name says that somebody works on it.');
  if (!says(facts, 'soft-open')) return null;
  if (facts.place.isArrival || facts.place.isReopenedInto || !facts.place.isOnTheWay)
    return propose('new', 'likely', 'The name says that the issue has just arrived.');
  return propose('in-progress', 'guess', 'It lies between where issues are created and where they are resolved.');
};

const waitsForTeam: Decide = (facts) => {
  if (!says(facts, 'team') || !says(facts, 'wait')) return null;
  return facts.place.isArrival
    ? propose('new', 'likely', 'Issues are created in it and wait for the team.')
    : propose('in-progress', 'likely', 'The name says that somebody other than the requester has to act.');
};

const byPlace: Decide = (facts) => {
  const { place, signals } = facts;
  if (place.setsResolution) return propose('resolved', 'likely', 'Issues enter it with a resolution.');
  if (signals.isPlaceholder) return propose('other', 'guess', 'The name says nothing; a person has to decide.');
  if (place.isArrival && place.waysOut.length > 0) return propose('new', 'likely', 'Issues are created in it.');
  if (says(facts, 'wait'))
    return propose('other', 'guess', 'The work rests, but the name does not say on whom; a person has to decide.');
  if (place.isOnTheWay)
    return propose('in-progress', 'guess', 'It lies between where issues are created and where they are resolved.');
  return place.leadsNowhere
    ? propose(
        'other',
        'guess',
        'Nothing leads on from it, but neither its name nor a resolution says that the work is over; a person has to decide.',
      )
    : propose(
        'other',
        'guess',
        'Neither its name nor its place in the workflow says what it means; a person has to decide.',
      );
};

/** In this order; each passes on what it cannot tell. */
export const NAME_RULES: readonly Decide[] = [
  waitsForRequester,
  reopened,
  done,
  refused,
  stageDone,
  lastActivity,
  waitsForDesk,
  open,
  waitsForTeam,
  byPlace,
];
