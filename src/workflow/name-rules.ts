import { waitsForDesk } from './category-rules';
import type { Decide, StatusFacts } from './status-facts';
import { says } from './bucket-says';
import { asksRequester, finalReason, isFinal, propose, nameSays } from './status-facts';

/**
 * Rules for a status whose category nobody told, as in an XML export: the name, then the place. Nothing here is ever
 * certain.
 */

const waitsForRequester: Decide = (facts) => {
  if (!asksRequester(facts)) return null;
  if (facts.place.setsResolution)
    return nameSays(facts, 'done')
      ? propose('resolved', 'likely', says.waitsForConfirmation({ status: facts.name }))
      : propose('resolved', 'guess', says.resolutionAlthoughRequester);
  return propose('waiting-for-user', 'likely', says.nameRequester);
};

const reopened: Decide = (facts) => (nameSays(facts, 'reopened') ? propose('new', 'likely', says.nameReopened) : null);

/** "Done fix", "Testing complete", "Fixed, waiting for release": a stage is done, the work is not. */
const isStageOnly = (facts: StatusFacts): boolean =>
  facts.signals.isDoneToSomething || nameSays(facts, 'progress', 'core-progress', 'wait');

const done: Decide = (facts) => {
  if (!nameSays(facts, 'done')) return null;
  if (!isStageOnly(facts)) return propose('resolved', 'likely', says.nameOver);
  return isFinal(facts)
    ? propose('resolved', 'guess', says.nameStageOver({ why: finalReason(facts) }))
    : propose('in-progress', 'likely', says.nameOneStage);
};

const refused: Decide = (facts) => {
  if (!nameSays(facts, 'refused')) return null;
  const { place } = facts;
  const why = isFinal(facts)
    ? finalReason(facts)
    : place.reopensOnLeaving
      ? says.leavingReopens
      : place.leadsOnlyToFinish
        ? says.leadsToFinished
        : place.waysOut.length === 0
          ? says.nothingLeadsBack
          : null;
  return why === null
    ? propose('other', 'guess', says.nameTurnedDownGoesOn)
    : propose('resolved', 'likely', says.nameTurnedDown({ why }));
};

const stageDone: Decide = (facts) => {
  if (!nameSays(facts, 'weak-done')) return null;
  if (nameSays(facts, 'progress', 'core-progress', 'wait') && !isFinal(facts))
    return propose('in-progress', 'likely', says.nameOneStage);
  if (isFinal(facts) || facts.place.reopensOnLeaving)
    return propose(
      'resolved',
      facts.place.setsResolution ? 'likely' : 'guess',
      says.nameFinished({ why: isFinal(facts) ? finalReason(facts) : says.leavingReopens }),
    );
  return propose('in-progress', 'likely', says.nameOneStageOfMore);
};

/** "Merged", "Shipped": an activity, but the last one. */
const lastActivity: Decide = (facts) =>
  nameSays(facts, 'progress') &&
  !nameSays(facts, 'core-progress', 'wait') &&
  facts.place.leadsNowhere &&
  facts.place.isEnd
    ? facts.place.isEnteredByFinishing || facts.place.setsResolution
      ? propose('resolved', 'likely', says.endByFinishing)
      : propose('resolved', 'guess', says.end)
    : null;

const open: Decide = (facts) => {
  if (nameSays(facts, 'open')) return propose('new', 'likely', says.nameNobodyBegun);
  if (nameSays(facts, 'core-progress', 'progress')) return propose('in-progress', 'likely', says.nameWorkedOn);
  if (!nameSays(facts, 'soft-open')) return null;
  if (facts.place.isArrival || facts.place.isReopenedInto || !facts.place.isOnTheWay)
    return propose('new', 'likely', says.nameArrived);
  return propose('in-progress', 'guess', says.onTheWay);
};

const waitsForTeam: Decide = (facts) => {
  if (!nameSays(facts, 'team') || !nameSays(facts, 'wait')) return null;
  return facts.place.isArrival
    ? propose('new', 'likely', says.createdForTeam)
    : propose('in-progress', 'likely', says.nameSomebodyElse);
};

const byPlace: Decide = (facts) => {
  const { place, signals } = facts;
  if (place.setsResolution) return propose('resolved', 'likely', says.issuesEnterWithResolution);
  if (signals.isPlaceholder) return propose('other', 'guess', says.nameSaysNothing);
  if (place.isArrival && place.waysOut.length > 0) return propose('new', 'likely', says.createdInIt);
  if (nameSays(facts, 'wait')) return propose('other', 'guess', says.restsUnknown);
  if (place.isOnTheWay) return propose('in-progress', 'guess', says.onTheWay);
  return place.leadsNowhere
    ? propose('other', 'guess', says.endNotOver)
    : propose('other', 'guess', says.neitherNameNorPlace);
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
