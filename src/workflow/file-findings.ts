import { transitionBlockers } from './blockers';
import type { Blocker } from './blockers';
import { statusName, statusSubject, transitionSubject, wayNames, workflowSubject } from './file-finding';
import type { FileFinding } from './file-finding';
import { globalCover } from './global-transitions';
import type { BucketOf } from './global-transitions';
import type { Bucket, BucketProposal, Transition, Workflow } from './model';
import { bucketReach } from './reachability';
import type { ReadProblem } from './read-result';
import { resolutionEffect } from './resolution';
import { reopeningTransitions, transitionsInto } from './transitions-into';
import { findTraps } from './traps';
import type { Trap } from './traps';

type Judge = (workflow: Workflow, buckets: BucketOf) => readonly FileFinding[];

const BUCKET_NAMES: Readonly<Record<Exclude<Bucket, 'other'>, string>> = { new: 'New or Reopened', 'in-progress': 'In Progress', 'waiting-for-user': 'Waiting for User', resolved: 'Resolved or Closed' };
const GLOBAL_CHECKS = [['resolved', 'resolved-transition-global'], ['in-progress', 'in-progress-transition-global'], ['new', 'reopened-transition-global']] as const;
const REACH_CHECKS = [['resolved', 'resolved-status-reachable'], ['in-progress', 'in-progress-status-reachable'], ['new', 'reopened-status-reachable']] as const;

const hasStatusIn = (buckets: BucketOf, bucket: Bucket): boolean => [...buckets.values()].includes(bucket);

const uncoveredBuckets: Judge = (workflow, buckets) =>
  (Object.keys(BUCKET_NAMES) as readonly Exclude<Bucket, 'other'>[]).filter((bucket) => !hasStatusIn(buckets, bucket)).map((bucket) => ({
    check: 'buckets-covered', outcome: 'fail', subject: { type: 'bucket', id: bucket, name: BUCKET_NAMES[bucket] },
    message: `The workflow "${workflow.name}" has no status for ${BUCKET_NAMES[bucket]}.`,
    evidence: { actual: [], expected: 'at least one status', workflow: workflow.name },
  }));

const missingGlobals: Judge = (workflow, buckets) => GLOBAL_CHECKS.flatMap(([bucket, check]): readonly FileFinding[] => {
  const { usable, unusable } = globalCover(workflow, buckets, bucket);
  if (usable.length > 0) return [];
  if (!hasStatusIn(buckets, bucket)) {
    return [{ check, outcome: 'not-applicable', subject: workflowSubject(workflow), message: `The workflow "${workflow.name}" has no status for ${BUCKET_NAMES[bucket]}, so no transition can lead there.`, evidence: { actual: [], expected: `a status for ${BUCKET_NAMES[bucket]} first`, bucket } }];
  }
  const closed = wayNames(unusable);
  return [{
    check, outcome: 'fail', subject: workflowSubject(workflow),
    message: closed.length > 0
      ? `The workflow "${workflow.name}" has a transition from Any status to ${BUCKET_NAMES[bucket]} (${closed.join(', ')}), but a condition closes it for everybody.`
      : `The workflow "${workflow.name}" has no transition from Any status to ${BUCKET_NAMES[bucket]}.`,
    evidence: { actual: closed, expected: `a usable transition from Any status to ${BUCKET_NAMES[bucket]}`, bucket },
  }];
});

const stuckStatuses: Judge = (workflow, buckets) => REACH_CHECKS.flatMap(([bucket, check]): readonly FileFinding[] => {
  const { targets, stuck } = bucketReach(workflow, buckets, bucket);
  const [first] = stuck;
  if (first === undefined || targets.length === 0) return [];
  return [{
    check, outcome: 'fail', subject: statusSubject(workflow, first.statusId),
    message: `From "${statusName(workflow, first.statusId)}" no way leads to ${BUCKET_NAMES[bucket]}.`,
    evidence: { actual: stuck.map(({ statusId }) => statusName(workflow, statusId)), expected: `a way to ${targets.map((id) => statusName(workflow, id)).join(' or ')}`, counterExample: wayNames(first.howIssuesGetThere) },
  }];
});

const trapFinding = (workflow: Workflow, trap: Trap): FileFinding => {
  const finding = (subject: FileFinding['subject'], message: string, actual: FileFinding['evidence']['actual'], expected: string): FileFinding =>
    ({ check: 'workflow-free-of-traps', outcome: 'fail', subject, message, evidence: { actual, expected, trap: trap.kind } });
  switch (trap.kind) {
    case 'no-start':
      return finding(workflowSubject(workflow), `The workflow "${workflow.name}" has no Create transition, so no issue can start in it.`, [], 'a Create transition');
    case 'unreachable':
      return finding(statusSubject(workflow, trap.statusId), `No issue can get into "${statusName(workflow, trap.statusId)}".`, 'no way in', 'a way from Create');
    case 'dead-end':
      return finding(statusSubject(workflow, trap.statusId), `An issue in "${statusName(workflow, trap.statusId)}" can never leave it, and it is not resolved.`, wayNames(trap.howIssuesGetThere), 'a way out');
    case 'loop': {
      const names = trap.statusIds.map((id) => statusName(workflow, id));
      return finding(workflowSubject(workflow), `Issues go round between ${names.join(', ')} for ever and are never resolved.`, names, 'a way out');
    }
    case 'closed-transition':
      return finding(transitionSubject(trap.transition), `Nobody can take the transition "${trap.transition.name.trim()}": a condition is always false.`, 'always false', 'a condition somebody can meet');
  }
};

/** `api-only-restriction-right` reports these; one cause is told once. */
const isClosedToAll = ({ rule, effect }: Blocker): boolean => rule.ruleKey === 'system:restrict-from-all-users' && effect === 'blocks';

const traps: Judge = (workflow, buckets) =>
  findTraps(workflow, buckets).filter((trap) => trap.kind !== 'closed-transition' || !transitionBlockers(trap.transition).some(isClosedToAll)).map((trap) => trapFinding(workflow, trap));

const TARGETS = ['resolved', 'in-progress', 'new'] as const;

const blockedTransitions: Judge = (workflow, buckets) => {
  const wanted = new Set(TARGETS.flatMap((bucket) => transitionsInto(workflow, buckets, bucket)));
  return [...wanted].flatMap((transition): readonly FileFinding[] => {
    const blockers = transitionBlockers(transition).filter((blocker) => !isClosedToAll(blocker));
    const [first] = blockers;
    if (first === undefined) return [];
    const isCertain = first.effect === 'blocks';
    return [{
      check: 'bot-transitions-unblocked', outcome: isCertain ? 'fail' : 'not-available', subject: transitionSubject(transition),
      message: isCertain ? `The bot cannot take "${transition.name.trim()}": ${first.reason}` : `A file cannot tell whether the bot may take "${transition.name.trim()}": ${first.reason}`,
      evidence: { actual: blockers.map(({ rule, effect, reason }) => ({ rule: rule.ruleKey, effect, reason })), expected: 'no rule that stops the bot', leadsTo: statusName(workflow, transition.to) },
    }];
  });
};

const transitionFinding = (check: string, workflow: Workflow, transition: Transition, message: string, actual: string, expected: string): FileFinding =>
  ({ check, outcome: 'fail', subject: transitionSubject(transition), message, evidence: { actual, expected, leadsTo: statusName(workflow, transition.to) } });

const resolveTransitions: Judge = (workflow, buckets) => transitionsInto(workflow, buckets, 'resolved').flatMap((transition) => {
  const name = transition.name.trim();
  const effect = resolutionEffect(transition);
  return [
    ...(transition.screen === null ? [transitionFinding('resolve-screen-present', workflow, transition, `The transition "${name}" shows no screen, so the bot cannot send a resolution, an assignee or a comment with it.`, 'no screen', 'a screen with Assignee and Resolution')] : []),
    ...(effect === 'set' || (transition.screen !== null && effect === 'no') ? [] : [transitionFinding('resolution-set-on-resolve', workflow, transition,
      effect === 'cleared' ? `The transition "${name}" empties the resolution although it resolves the issue.` : `The transition "${name}" resolves the issue without giving it a resolution, and has no screen to choose one on.`, effect, 'set')]),
  ];
});

const reopenTransitions: Judge = (workflow, buckets) => {
  const isSomewhereSet = workflow.transitions.some((transition) => resolutionEffect(transition) === 'set' || (transition.screen !== null && transition.to !== null && buckets.get(transition.to) === 'resolved'));
  const opening = [...new Set([...reopeningTransitions(workflow, buckets), ...transitionsInto(workflow, buckets, 'new').filter(({ kind }) => kind === 'global')])];
  return !isSomewhereSet || !hasStatusIn(buckets, 'resolved') ? [] : opening.filter((transition) => resolutionEffect(transition) !== 'cleared').map((transition) =>
    transitionFinding('resolution-cleared-on-reopen', workflow, transition, `The transition "${transition.name.trim()}" reopens an issue and leaves its resolution in place, so Jira still counts it as resolved.`, resolutionEffect(transition), 'cleared'));
};

const apiRestrictions: Judge = (workflow) => workflow.transitions.flatMap((transition): readonly FileFinding[] =>
  transitionBlockers(transition).filter(isClosedToAll).slice(0, 1).map(({ rule }) =>
    transitionFinding('api-only-restriction-right', workflow, transition, `The transition "${transition.name.trim()}" is hidden from users and closed to the API as well; a bot needs it hidden from users only.`, rule.parameters['restrictMode'] ?? '', 'users')));

const brokenReference = ({ kind, subject, message, workflow }: ReadProblem): FileFinding =>
  ({ check: 'workflow-free-of-traps', outcome: 'fail', subject: { type: 'workflow', id: '', name: workflow }, message, evidence: { actual: subject, expected: 'a reference that leads somewhere', trap: kind } });

const unmappedStatuses = (workflow: Workflow, proposals: ReadonlyMap<string, BucketProposal>): readonly FileFinding[] =>
  workflow.statuses.filter(({ id }) => proposals.get(id)?.bucket === 'other').map(({ id }) => ({
    check: 'statuses-mapped-to-buckets', outcome: 'fail', subject: statusSubject(workflow, id),
    message: `Nobody has told what "${statusName(workflow, id)}" means to a bot: ${proposals.get(id)?.reason ?? ''}`,
    evidence: { actual: 'other', expected: ['new', 'in-progress', 'waiting-for-user', 'resolved'] },
  }));

const JUDGES: readonly Judge[] = [uncoveredBuckets, missingGlobals, stuckStatuses, traps, blockedTransitions, resolveTransitions, reopenTransitions, apiRestrictions];

/**
 * Everything that can be told about one workflow from its file alone. Questions about the bot's account end as
 * `not-available`, never as a pass.
 */
export const judgeWorkflowFile = (workflow: Workflow, proposals: ReadonlyMap<string, BucketProposal>, problems: readonly ReadProblem[]): readonly FileFinding[] => {
  const buckets: BucketOf = new Map([...proposals].map(([id, { bucket }]) => [id, bucket]));
  return [...problems.map(brokenReference), ...unmappedStatuses(workflow, proposals), ...JUDGES.flatMap((judge) => judge(workflow, buckets))];
};
