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

/** What holds for everybody, people included; what holds for the bot alone belongs to the reachability checks. */
export const workflowFreeOfTraps = defineCheck({
  id: 'workflow-free-of-traps',
  title: 'Workflow lets every request get out of every status',
  problem: 'Requests get stuck in a status',
  why: 'A request caught in such a place is never finished, by the bot or by anyone else. The employee waits, and the bot keeps reminding people of a ticket nobody can move.',
  severity: 'medium',
  learnMore: 'https://support.atlassian.com/jira-cloud-administration/docs/configure-advanced-issue-workflows/',
  reads: BUCKET_READS,
  appliesTo: hasWorkflows,
  examine: (parts) => judgeWorkflows(parts, bucketedWorkflows(parts), trapsOf),
  cure: {
    safety: 'choose',
    steps: [
      'Open the workflow named in the evidence in the editor.',
      'Give a status without a way out (or a loop of statuses) a transition that leads on; connect or remove a status nothing leads to; remove a transition nobody can take.',
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
  /** Goes on after the object's name. */
  readonly says: string;
  readonly actual: string | readonly string[];
  readonly expected: string;
  readonly path: readonly string[];
}

const seen = (used: ProjectWorkflow, trap: Trap): SeenTrap => {
  const status = (id: string): Subject => statusSubject({ id, name: statusName(used, id) });
  switch (trap.kind) {
    case 'no-start':
      return {
        kind: trap.kind,
        subject: workflowSubject(used.workflow),
        says: 'cannot be used: no transition creates a request',
        actual: 'no transition creates a request',
        expected: 'a Create transition into a status',
        path: [],
      };
    case 'unreachable':
      return {
        kind: trap.kind,
        subject: status(trap.statusId),
        says: 'is out of reach: nothing leads to it',
        actual: 'nothing leads to it',
        expected: 'a transition into it',
        path: [],
      };
    case 'dead-end':
      return {
        kind: trap.kind,
        subject: status(trap.statusId),
        says: 'is a trap: there is no way out',
        actual: 'no way out',
        expected: 'a way on, or a resolved status',
        path: pathNames(used, trap),
      };
    case 'loop': {
      const [entry = ''] = trap.statusIds;
      const names = trap.statusIds.map((id) => statusName(used, id));
      const path = pathNames(used, { statusId: entry, howIssuesGetThere: trap.howIssuesGetThere });
      return {
        kind: trap.kind,
        subject: status(entry),
        says: `is part of a loop that no request leaves: ${names.join(', ')}`,
        actual: `a loop never left: ${names.join(', ')}`,
        expected: 'a way out of the loop',
        path,
      };
    }
    case 'closed-transition':
      return {
        kind: trap.kind,
        subject: transitionSubject(trap.transition),
        says: 'can be taken by nobody: its condition is never true',
        actual: 'a condition that is never true',
        expected: 'a condition somebody can meet',
        path: [],
      };
  }
};

const trapFinding = (used: ProjectWorkflow, { subject, kind, says, actual, expected, path }: SeenTrap) => ({
  subject,
  message: `${SUBJECT_WORD[subject.type] ?? 'Object'} "${subject.name}"${subject.type === 'workflow' ? '' : ` of workflow "${used.workflow.name}"`} ${says}.`,
  evidence: { actual, expected, kind, path, ...placeOf(used) },
});

const SUBJECT_WORD: Readonly<Partial<Record<Subject['type'], string>>> = {
  workflow: 'Workflow',
  status: 'Status',
  transition: 'Transition',
};

/** Transitions that name a status the workflow does not list: a broken copy or a half-deleted status. What the reading told is told once. */
const lostTransitions = (used: ProjectWorkflow) => {
  if (used.workflow.problems?.some(({ kind }) => kind === 'missing-status') === true) return [];
  const listed = new Set(used.workflow.statuses.map(({ id }) => id));
  return used.workflow.transitions.flatMap((transition) => {
    const missing = [...transition.from, ...(transition.to === null ? [] : [transition.to])].filter(
      (id) => !listed.has(id),
    );
    if (missing.length === 0) return [];
    return [
      trapFinding(used, {
        kind: 'missing-status',
        subject: transitionSubject(transition),
        says: `is broken: it names a status the workflow does not have (${missing.join(', ')})`,
        actual: `it names a status the workflow does not have (${missing.join(', ')})`,
        expected: 'statuses of this workflow',
        path: [],
      }),
    ];
  });
};

/** What Jira's own answer says twice, or names and does not explain: told once for the workflow, for the model it is judged by is a guess there. */
const contradictions = (used: ProjectWorkflow) => {
  const { problems = [] } = used.workflow;
  if (problems.length === 0) return [];
  return [
    trapFinding(used, {
      kind: 'contradiction',
      subject: workflowSubject(used.workflow),
      says: 'contradicts itself: it names something twice, or something it does not have',
      actual: problems.map(({ message }) => message),
      expected: 'each status and transition once, and none that is missing',
      path: [],
    }),
  ];
};
