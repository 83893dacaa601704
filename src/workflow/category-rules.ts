import type { BucketProposal } from './model';
import type { Decide, StatusFacts } from './status-facts';
import type { Message } from '../shared/message';
import { says } from './bucket-says';
import { asksRequester, nameSays, propose } from './status-facts';

/** Rules for a status whose category is known: the category and the ways in and out come first, the name after them. */

/**
 * Jira's own ids tell a category where an export has none; a name that says the opposite is not overruled in silence.
 */
const builtInContradicted: Decide = ({ name, category, isCategoryTold, signals: { only } }) => {
  if (isCategoryTold) return null;
  const isOpposite =
    (category === 'done' && (only === 'open' || only === 'reopened' || only === 'core-progress')) ||
    (category === 'new' && (only === 'done' || only === 'refused' || only === 'core-progress')) ||
    (category === 'indeterminate' && (only === 'open' || only === 'reopened' || only === 'done'));
  return isOpposite ? propose('other', 'guess', says.builtInContradicted({ status: name })) : null;
};

const doubtOf = (facts: StatusFacts): Message | null => {
  if (asksRequester(facts)) return says.asksRequester;
  if (facts.signals.kinds.has('approval') && !facts.signals.kinds.has('approved')) return says.speaksOfApproval;
  return nameSays(facts, 'wait') ? says.waitsForSomething : null;
};

const done: Decide = (facts) => {
  if (facts.category !== 'done') return null;
  const { name, signals, place } = facts;
  if (signals.only === 'open' || signals.only === 'core-progress' || signals.only === 'reopened')
    return propose('other', 'guess', says.doneSaysOpposite({ status: name }));
  const doubt = doubtOf(facts);
  if (doubt !== null && !nameSays(facts, 'done'))
    return place.setsResolution
      ? propose('resolved', 'likely', says.doneWithResolutionAlthough({ status: name, why: doubt }))
      : propose('resolved', 'guess', says.doneAlthough({ status: name, why: doubt }));
  return propose('resolved', nameSays(facts, 'done', 'weak-done', 'refused') ? 'certain' : 'likely', says.categoryDone);
};

const reopened: Decide = (facts) =>
  nameSays(facts, 'reopened') && facts.category !== 'unknown' ? propose('new', 'certain', says.nameReopened) : null;

const waitsForRequester: Decide = (facts) =>
  facts.category !== 'unknown' && asksRequester(facts)
    ? propose('waiting-for-user', 'certain', says.nameRequester)
    : null;

/** "Waiting for support" is where the desk has to act, wherever in its workflow it stands. */
export const waitsForDesk: Decide = (facts) =>
  nameSays(facts, 'wait') && facts.signals.kinds.has('desk') && !nameSays(facts, 'requester', 'done')
    ? propose('new', facts.place.isArrival || facts.isStock ? 'certain' : 'likely', says.nameDesk)
    : null;

const restsInProgress = (facts: StatusFacts): BucketProposal => {
  const { hasWaitingForRequester, signals, place } = facts;
  if (signals.has.size === 1 && !hasWaitingForRequester && !place.isArrival)
    return propose('in-progress', 'guess', says.restsOnWhom);
  return propose('in-progress', 'likely', says.restsNotOnRequester);
};

const inProgress: Decide = (facts) => {
  if (facts.category !== 'indeterminate') return null;
  const { name, signals, place } = facts;
  if (place.leadsNowhere && place.setsResolution)
    return propose(
      'resolved',
      nameSays(facts, 'done', 'weak-done', 'refused') ? 'likely' : 'guess',
      says.endWithResolutionAlthoughInProgress({ status: name }),
    );
  if (signals.only === 'open') return propose('new', 'likely', says.nobodyBegunAlthoughInProgress({ status: name }));
  if (signals.only === 'done') return propose('in-progress', 'guess', says.inProgressAlthoughOver({ status: name }));
  const isBusy =
    nameSays(facts, 'progress', 'core-progress', 'done', 'weak-done', 'refused') &&
    !nameSays(facts, 'open', 'soft-open');
  if ((place.isStart || (place.isArrival && nameSays(facts, 'soft-open'))) && !isBusy)
    return propose('new', 'likely', says.createdAndNotBegun);
  if (nameSays(facts, 'wait')) return restsInProgress(facts);
  return propose(
    'in-progress',
    nameSays(facts, 'core-progress', 'progress') ? 'certain' : 'likely',
    says.categoryInProgress,
  );
};

const toDo: Decide = (facts) => {
  if (facts.category !== 'new') return null;
  const { name, place, signals } = facts;
  if (signals.only === 'done') return propose('other', 'guess', says.toDoAlthoughOver({ status: name }));
  if (nameSays(facts, 'core-progress') && !nameSays(facts, 'open') && !place.isStart)
    return propose('in-progress', 'guess', says.workGoesOnAlthoughToDo({ status: name }));
  return propose(
    'new',
    nameSays(facts, 'open', 'soft-open') || place.isArrival ? 'certain' : 'likely',
    says.categoryToDo,
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
