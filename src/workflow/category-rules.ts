import type { BucketProposal } from './model';
import type { Decide, StatusFacts } from './status-facts';
import { asksRequester, propose, says } from './status-facts';

/** Rules for a status whose category is known: the category and the ways in and out come first, the name after them. */

const CONTRADICTS = 'a person has to decide';

/** Jira's own ids tell a category where an export has none; a name that says the opposite is not overruled in silence. */
const builtInContradicted: Decide = ({ name, category, isCategoryTold, signals: { only } }) => {
  if (isCategoryTold) return null;
  const isOpposite =
    (category === 'done' && (only === 'open' || only === 'reopened' || only === 'core-progress')) ||
    (category === 'new' && (only === 'done' || only === 'refused' || only === 'core-progress')) ||
    (category === 'indeterminate' && (only === 'open' || only === 'reopened' || only === 'done'));
  return isOpposite
    ? propose(
        'other',
        'guess',
        `"${name}" carries the id of a status of Jira's own that means something else; ${CONTRADICTS}.`,
      )
    : null;
};

const doubtOf = (facts: StatusFacts): string | null => {
  if (asksRequester(facts)) return 'its name says that the requester has to answer';
  if (facts.signals.kinds.has('approval') && !facts.signals.kinds.has('approved'))
    return 'its name speaks of an approval';
  return says(facts, 'wait') ? 'its name says that it waits for something' : null;
};

const done: Decide = (facts) => {
  if (facts.category !== 'done') return null;
  const { name, signals, place } = facts;
  if (signals.only === 'open' || signals.only === 'core-progress' || signals.only === 'reopened')
    return propose('other', 'guess', `Jira counts "${name}" as done, but its name says the opposite; ${CONTRADICTS}.`);
  const doubt = doubtOf(facts);
  if (doubt !== null && !says(facts, 'done'))
    return place.setsResolution
      ? propose(
          'resolved',
          'likely',
          `Jira counts "${name}" as done and issues enter it with a resolution, although ${doubt}.`,
        )
      : propose('resolved', 'guess', `Jira counts "${name}" as done, although ${doubt}.`);
  return propose(
    'resolved',
    says(facts, 'done', 'weak-done', 'refused') ? 'certain' : 'likely',
    'Its status category is Done.',
  );
};

const reopened: Decide = (facts) =>
  says(facts, 'reopened') && facts.category !== 'unknown'
    ? propose('new', 'certain', 'The name says that the issue was opened again.')
    : null;

const waitsForRequester: Decide = (facts) =>
  facts.category !== 'unknown' && asksRequester(facts)
    ? propose('waiting-for-user', 'certain', 'The name says that the requester has to answer.')
    : null;

/** "Waiting for support" is where the desk has to act, wherever in its workflow it stands. */
export const waitsForDesk: Decide = (facts) =>
  says(facts, 'wait') && facts.signals.kinds.has('desk') && !says(facts, 'requester', 'done')
    ? propose(
        'new',
        facts.place.isArrival || facts.isStock ? 'certain' : 'likely',
        'The name says that the desk has to act.',
      )
    : null;

const restsInProgress = (facts: StatusFacts): BucketProposal => {
  const { hasWaitingForRequester, signals, place } = facts;
  if (signals.has.size === 1 && !hasWaitingForRequester && !place.isArrival)
    return propose(
      'in-progress',
      'guess',
      'The work rests, and the name does not say on whom: if people also use it to wait for the requester, choose that.',
    );
  return propose(
    'in-progress',
    'likely',
    'The work rests, but the name does not say that the requester has to answer.',
  );
};

const inProgress: Decide = (facts) => {
  if (facts.category !== 'indeterminate') return null;
  const { name, signals, place } = facts;
  if (place.leadsNowhere && place.setsResolution)
    return propose(
      'resolved',
      says(facts, 'done', 'weak-done', 'refused') ? 'likely' : 'guess',
      `Nothing leads on from it and issues enter it with a resolution, although Jira counts "${name}" as in progress.`,
    );
  if (signals.only === 'open')
    return propose(
      'new',
      'likely',
      `The name says that nobody has begun, although Jira counts "${name}" as in progress.`,
    );
  if (signals.only === 'done')
    return propose(
      'in-progress',
      'guess',
      `Jira counts "${name}" as in progress, although its name says that the work is over.`,
    );
  const isBusy =
    says(facts, 'progress', 'core-progress', 'done', 'weak-done', 'refused') && !says(facts, 'open', 'soft-open');
  if ((place.isStart || (place.isArrival && says(facts, 'soft-open'))) && !isBusy)
    return propose('new', 'likely', 'Issues are created in it, and its name does not say that work has begun.');
  if (says(facts, 'wait')) return restsInProgress(facts);
  return propose(
    'in-progress',
    says(facts, 'core-progress', 'progress') ? 'certain' : 'likely',
    'Its status category is In Progress.',
  );
};

const toDo: Decide = (facts) => {
  if (facts.category !== 'new') return null;
  const { name, place, signals } = facts;
  if (signals.only === 'done')
    return propose(
      'other',
      'guess',
      `Jira counts "${name}" as to do, but its name says that the work is over; ${CONTRADICTS}.`,
    );
  if (says(facts, 'core-progress') && !says(facts, 'open') && !place.isStart)
    return propose('in-progress', 'guess', `The name says that work goes on, although Jira counts "${name}" as to do.`);
  return propose(
    'new',
    says(facts, 'open', 'soft-open') || place.isArrival ? 'certain' : 'likely',
    'Its status category is To Do.',
  );
};

/** In this order; each passes on what it cannot tell. */
export const CATEGORY_RULES: readonly Decide[] = [
  builtInContradicted,
  done,
  reopened,
  waitsForRequester,
  waitsForDesk,
  inProgress,
  toDo,
];
