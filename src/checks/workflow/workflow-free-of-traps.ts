import { defineMessages } from '../../messages/define-messages';
import type { Message } from '../../shared/message';
import type { Subject } from '../../shared/report';
import { TARGET_BUCKETS } from '../../workflow/global-transitions';
import type { Trap } from '../../workflow/traps';
import { findTraps } from '../../workflow/traps';
import { defineCheck } from '../check';
import { waysOfBot } from './bot-transitions';
import type { BucketedWorkflow } from './bucketed-workflows';
import { BUCKET_READS, bucketedWorkflows } from './bucketed-workflows';
import type { ProjectWorkflow } from './project-workflows';
import {
  hasWorkflows,
  judgeWorkflows,
  pathNames,
  placeOf,
  statusName,
  statusSubject,
  transitionSubject,
  withoutLostTransitions,
  workflowSubject,
} from './project-workflows';
import { workflowsPage } from './workflows-page';

type InStatus = { status: string; workflow: string };

export const says = defineMessages('workflow-free-of-traps', {
  noStart: ({ workflow }: { workflow: string }) =>
    `Workflow "${workflow}" cannot be used: no transition creates a request.`,
  seenNoStart: 'no transition creates a request',
  expectedStart: 'a Create transition into a status',
  unreachable: ({ status, workflow }: InStatus) =>
    `Status "${status}" of workflow "${workflow}" is out of reach: nothing leads to it.`,
  seenUnreachable: 'nothing leads to it',
  expectedWayIn: 'a transition into it',
  deadEnd: ({ status, workflow }: InStatus) =>
    `Status "${status}" of workflow "${workflow}" is a trap: there is no way out.`,
  seenDeadEnd: 'no way out',
  expectedWayOn: 'a way on, or a resolved status',
  loop: ({ status, workflow, statuses }: InStatus & { statuses: readonly string[] }) =>
    `Status "${status}" of workflow "${workflow}" is part of a loop that no request leaves: ${statuses.join(', ')}.`,
  seenLoop: ({ statuses }: { statuses: readonly string[] }) => `a loop never left: ${statuses.join(', ')}`,
  expectedWayOut: 'a way out of the loop',
  closed: ({ transition, workflow }: { transition: string; workflow: string }) =>
    `Transition "${transition}" of workflow "${workflow}" can be taken by nobody: its condition is never true.`,
  seenClosed: 'a condition that is never true',
  expectedOpen: 'a condition somebody can meet',
  broken: ({ transition, workflow, ids }: { transition: string; workflow: string; ids: readonly string[] }) =>
    `Transition "${transition}" of workflow "${workflow}" is broken: ` +
    `it names a status the workflow does not have (${ids.join(', ')}).`,
  seenBroken: ({ ids }: { ids: readonly string[] }) =>
    `it names a status the workflow does not have (${ids.join(', ')})`,
  expectedOwnStatuses: 'statuses of this workflow',
  contradiction: ({ workflow }: { workflow: string }) =>
    `Workflow "${workflow}" contradicts itself: it names something twice, or something it does not have.`,
  expectedOnce: 'each status and transition once, and none that is missing',
});

/** What holds for everybody, people included; what holds for the bot alone belongs to the reachability checks. */
export const workflowFreeOfTraps = defineCheck({
  id: 'workflow-free-of-traps',
  title: 'Workflow lets every request get out of every status',
  problem: 'Requests get stuck in a status',
  why:
    'A request caught in such a place is never finished, by the bot or by anyone else. ' +
    'The employee waits, and the bot keeps reminding people of a request nobody can move.',
  severity: 'medium',
  learnMore: 'https://support.atlassian.com/jira-cloud-administration/docs/configure-advanced-issue-workflows/',
  reads: BUCKET_READS,
  appliesTo: hasWorkflows,
  examine: (parts) => judgeWorkflows(parts, bucketedWorkflows(parts), trapsOf),
  cure: {
    safety: 'choose',
    steps: [
      'Open the workflow named in the evidence in the editor.',
      'Give a status without a way out (or a loop of statuses) a transition that leads on; connect or remove a ' +
        'status nothing leads to; remove a transition nobody can take.',
      'Publish the workflow.',
    ],
  },
  screenInJira: (_finding, { project }) => workflowsPage(project),
});

const trapsOf = (used: BucketedWorkflow) => {
  const { workflow, buckets } = used;
  // A transition the bot wants that nobody can take is reported where the bot's transitions are judged.
  const wanted = new Set(TARGET_BUCKETS.flatMap((bucket) => waysOfBot(used, bucket)));
  const traps = findTraps(withoutLostTransitions(workflow), buckets).filter(
    (trap) => trap.kind !== 'closed-transition' || !wanted.has(trap.transition),
  );
  return [
    ...traps.map((trap) => trapFinding(used, seen(used, trap))),
    ...lostTransitions(used),
    ...contradictions(used),
  ];
};

interface SeenTrap {
  readonly subject: Subject;
  readonly kind: Trap['kind'] | 'missing-status' | 'contradiction';
  readonly message: Message;
  readonly actual: Message | readonly Message[];
  readonly expected: Message;
  readonly path: readonly string[];
}

const seen = (used: ProjectWorkflow, trap: Trap): SeenTrap => {
  const workflow = used.workflow.name;
  switch (trap.kind) {
    case 'no-start':
      return {
        kind: trap.kind,
        subject: workflowSubject(used.workflow),
        message: says.noStart({ workflow }),
        actual: says.seenNoStart,
        expected: says.expectedStart,
        path: [],
      };
    case 'unreachable': {
      const status = statusName(used, trap.statusId);
      return {
        kind: trap.kind,
        subject: statusSubject({ id: trap.statusId, name: status }),
        message: says.unreachable({ status, workflow }),
        actual: says.seenUnreachable,
        expected: says.expectedWayIn,
        path: [],
      };
    }
    case 'dead-end': {
      const status = statusName(used, trap.statusId);
      return {
        kind: trap.kind,
        subject: statusSubject({ id: trap.statusId, name: status }),
        message: says.deadEnd({ status, workflow }),
        actual: says.seenDeadEnd,
        expected: says.expectedWayOn,
        path: pathNames(used, trap),
      };
    }
    case 'loop':
      return seenLoop(used, trap);
    case 'closed-transition':
      return {
        kind: trap.kind,
        subject: transitionSubject(trap.transition),
        message: says.closed({ transition: trap.transition.name, workflow }),
        actual: says.seenClosed,
        expected: says.expectedOpen,
        path: [],
      };
  }
};

const seenLoop = (
  used: ProjectWorkflow,
  { kind, statusIds, howIssuesGetThere }: Extract<Trap, { kind: 'loop' }>,
): SeenTrap => {
  const [entry = ''] = statusIds;
  const statuses = statusIds.map((id) => statusName(used, id));
  const status = statusName(used, entry);
  return {
    kind,
    subject: statusSubject({ id: entry, name: status }),
    message: says.loop({ status, workflow: used.workflow.name, statuses }),
    actual: says.seenLoop({ statuses }),
    expected: says.expectedWayOut,
    path: pathNames(used, { statusId: entry, howIssuesGetThere }),
  };
};

const trapFinding = (used: ProjectWorkflow, { subject, kind, message, actual, expected, path }: SeenTrap) => ({
  subject,
  message,
  evidence: { actual, expected, kind, path, ...placeOf(used) },
});

/**
 * Transitions that name a status the workflow does not list: a broken copy or a half-deleted status. What the reading
 * told is told once.
 */
const lostTransitions = (used: ProjectWorkflow) => {
  if (used.workflow.problems?.some(({ kind }) => kind === 'missing-status') === true) return [];
  const listed = new Set(used.workflow.statuses.map(({ id }) => id));
  return used.workflow.transitions.flatMap((transition) => {
    const ids = [...transition.from, ...(transition.to === null ? [] : [transition.to])].filter(
      (id) => !listed.has(id),
    );
    if (ids.length === 0) return [];
    return [
      trapFinding(used, {
        kind: 'missing-status',
        subject: transitionSubject(transition),
        message: says.broken({ transition: transition.name, workflow: used.workflow.name, ids }),
        actual: says.seenBroken({ ids }),
        expected: says.expectedOwnStatuses,
        path: [],
      }),
    ];
  });
};

/**
 * What Jira's own answer says twice, or names and does not explain: told once for the workflow, for the model it is
 * judged by is a guess there.
 */
const contradictions = (used: ProjectWorkflow) => {
  const { problems = [] } = used.workflow;
  if (problems.length === 0) return [];
  return [
    trapFinding(used, {
      kind: 'contradiction',
      subject: workflowSubject(used.workflow),
      message: says.contradiction({ workflow: used.workflow.name }),
      actual: problems.map(({ message }) => message),
      expected: says.expectedOnce,
      path: [],
    }),
  ];
};
