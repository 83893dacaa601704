import type { Bucket, BucketProposal, StatusCategory, Workflow, WorkflowStatus } from './model';
import type { Signal } from './bucket-words/signal';
import { readNameSignals } from './name-signals';
import type { NameSignals } from './name-signals';
import { BUILT_IN_CATEGORIES, statusPlaces } from './status-place';
import type { StatusPlace } from './status-place';
import { ownMember } from './own-member';

interface Facts {
  readonly name: string;
  readonly category: StatusCategory;
  readonly signals: NameSignals;
  readonly place: StatusPlace;
}

/** A rule answers, or passes the question on. */
type Decide = (facts: Facts) => BucketProposal | null;

const propose = (bucket: Bucket, reason: string): BucketProposal => ({ bucket, reason });

const says = ({ signals }: Facts, ...any: readonly Signal[]): boolean => any.some((signal) => signals.has.has(signal));

/** An end of the workflow, or a status that issues enter with a resolution: resolved by place. */
const isFinal = ({ place }: Facts): boolean => place.setsResolution || place.isEnd;

const finalReason = ({ place }: Facts): string =>
  place.setsResolution ? 'issues enter it with a resolution' : 'nothing leads on from it';

const waitsForRequester: Decide = (facts) => {
  const asksReply = says(facts, 'wait') && says(facts, 'reply') && !says(facts, 'team');
  const asksRequester = says(facts, 'wait') && says(facts, 'requester');
  if (!asksReply && !asksRequester && !says(facts, 'asks-requester')) return null;
  if (says(facts, 'done') && (facts.category === 'done' || facts.place.setsResolution)) {
    return propose('resolved', `"${facts.name}" is finished work that only waits for the requester to confirm it.`);
  }
  return propose(
    'waiting-for-user',
    facts.category === 'done'
      ? `The name says that the requester has to answer, although Jira counts "${facts.name}" as done.`
      : 'The name says that the requester has to answer.',
  );
};

const reopened: Decide = (facts) =>
  says(facts, 'reopened') ? propose('new', 'The name says that the issue was opened again.') : null;

const categoryDone: Decide = (facts) => {
  if (facts.category !== 'done') return null;
  const contradicts = facts.signals.only === 'open' || facts.signals.only === 'core-progress';
  return contradicts
    ? propose('other', `Jira counts "${facts.name}" as done, but its name says the opposite; a person has to decide.`)
    : propose('resolved', 'Its status category is Done.');
};

/** "Done fix", "Testing complete", "Fixed, waiting for release": a stage is done, the work is not. */
const isStageOnly = (facts: Facts): boolean =>
  facts.signals.isDoneToSomething || says(facts, 'progress', 'core-progress', 'wait');

const doneByName: Decide = (facts) => {
  if (!says(facts, 'done')) return null;
  if (!isStageOnly(facts)) return propose('resolved', 'The name says that the work is over.');
  return isFinal(facts)
    ? propose('resolved', `The name says that a stage is over, and ${finalReason(facts)}.`)
    : propose('in-progress', 'The name says that one stage is over, and work goes on after it.');
};

const openByCategory = (facts: Facts): BucketProposal | null => {
  if (facts.category === 'indeterminate') return propose('in-progress', 'Its status category is In Progress.');
  if (facts.category === 'new') return propose('new', 'Its status category is To Do.');
  return null;
};

const refusedByName: Decide = (facts) => {
  if (!says(facts, 'refused')) return null;
  if (isFinal(facts) || facts.place.reopensOnLeaving)
    return propose(
      'resolved',
      `The name says that the request was turned down, and ${isFinal(facts) ? finalReason(facts) : 'leaving it reopens the issue'}.`,
    );
  const open = openByCategory(facts);
  if (open) return open;
  return facts.place.waysOut.length === 0
    ? propose('resolved', 'The name says that the request was turned down, and nothing leads back to work.')
    : propose(
        'other',
        'The name says that the request was turned down, but work goes on from here; a person has to decide.',
      );
};

const stageDoneByName: Decide = (facts) => {
  if (!says(facts, 'weak-done')) return null;
  if (says(facts, 'progress', 'core-progress', 'wait') && !isFinal(facts))
    return (
      openByCategory(facts) ??
      propose('in-progress', 'The name says that one stage is over, and work goes on after it.')
    );
  if (isFinal(facts) || facts.place.reopensOnLeaving)
    return propose(
      'resolved',
      `The name says that something is finished, and ${isFinal(facts) ? finalReason(facts) : 'leaving it reopens the issue'}.`,
    );
  return (
    openByCategory(facts) ??
    propose('in-progress', 'The name says that one stage is over, and nothing says that it is the last.')
  );
};

const categoryInProgress: Decide = (facts) => {
  if (facts.category !== 'indeterminate') return null;
  if (facts.signals.only === 'open')
    return propose('new', `The name says that nobody has begun, although Jira counts "${facts.name}" as in progress.`);
  const isBusy = says(facts, 'progress', 'core-progress') && !says(facts, 'open', 'soft-open');
  if (facts.place.isStart && !isBusy)
    return propose('new', 'Issues are created in it, and its name does not say that work has begun.');
  return says(facts, 'wait')
    ? propose('in-progress', 'The work rests, but the name does not say that the requester has to answer.')
    : propose('in-progress', 'Its status category is In Progress.');
};

const categoryToDo: Decide = (facts) => {
  if (facts.category !== 'new') return null;
  return says(facts, 'core-progress') && !says(facts, 'open') && !facts.place.isStart
    ? propose('in-progress', `The name says that work goes on, although Jira counts "${facts.name}" as to do.`)
    : propose('new', 'Its status category is To Do.');
};

/** From here on nobody has told the category: an XML export. */
const openByName: Decide = (facts) => {
  if (says(facts, 'open')) return propose('new', 'The name says that nobody has begun.');
  if (says(facts, 'core-progress', 'progress'))
    return propose('in-progress', 'The name says that somebody works on it.');
  if (!says(facts, 'soft-open')) return null;
  if (facts.place.isStart || !facts.place.isOnTheWay)
    return propose('new', 'The name says that the issue has just arrived.');
  return propose('in-progress', 'It lies between where issues are created and where they are resolved.');
};

const waitsForTeam: Decide = (facts) => {
  if (!says(facts, 'team') || !says(facts, 'wait')) return null;
  return facts.place.isStart
    ? propose('new', 'Issues are created in it and wait for the team.')
    : propose('in-progress', 'The name says that somebody other than the requester has to act.');
};

const byPlace: Decide = (facts) => {
  const { place, signals } = facts;
  if (place.setsResolution) return propose('resolved', 'Issues enter it with a resolution.');
  if (signals.isPlaceholder) return propose('other', 'The name says nothing; a person has to decide.');
  if (place.isStart && place.waysOut.length > 0) return propose('new', 'Issues are created in it.');
  if (says(facts, 'wait'))
    return propose('other', 'The work rests, but the name does not say on whom; a person has to decide.');
  if (place.isOnTheWay)
    return propose('in-progress', 'It lies between where issues are created and where they are resolved.');
  return place.isEnd
    ? propose(
        'other',
        'Nothing leads on from it, but neither its name nor a resolution says that the work is over; a person has to decide.',
      )
    : propose('other', 'Neither its name nor its place in the workflow says what it means; a person has to decide.');
};

const RULES: readonly Decide[] = [
  waitsForRequester,
  reopened,
  categoryDone,
  doneByName,
  refusedByName,
  stageDoneByName,
  categoryInProgress,
  categoryToDo,
  openByName,
  waitsForTeam,
  byPlace,
];

const decide = (facts: Facts): BucketProposal => {
  for (const rule of RULES) {
    const proposal = rule(facts);
    if (proposal) return proposal;
  }
  return propose('other', 'Nothing says what it means; a person has to decide.');
};

/** An export carries no category; the ids of Jira's own statuses still tell it, whatever they were renamed to. */
const categoryOf = ({ id, category }: WorkflowStatus): StatusCategory =>
  category === 'unknown' ? (ownMember(BUILT_IN_CATEGORIES, id) ?? 'unknown') : category;

/**
 * Proposes what a support bot calls each status, by status id, with a sentence an admin can disagree with.
 * Jira's category counts most, a name that speaks of the requester or of being over counts more, the place decides
 * where both are silent. Names are read in 23 languages (bucket-words.ts).
 */
export const proposeBuckets = (workflow: Workflow): ReadonlyMap<string, BucketProposal> => {
  const signals = new Map(workflow.statuses.map(({ id, name }) => [id, readNameSignals(name)]));
  const places = statusPlaces(workflow, signals);
  return new Map(
    workflow.statuses.flatMap((status) => {
      const [name, place] = [signals.get(status.id), places.get(status.id)];
      return name && place
        ? [[status.id, decide({ name: status.name, category: categoryOf(status), signals: name, place })] as const]
        : [];
    }),
  );
};
