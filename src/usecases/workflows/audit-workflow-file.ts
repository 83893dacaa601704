import { catalogue } from '../../checks/catalogue';
import type { Check } from '../../checks/check';
import { judge } from '../../checks/judge';
import { runChecks } from '../../checks/run-checks';
import type { Judge } from '../../plan/plan-input';
import { inEnglish, textOf } from '../../shared/message';
import type { Evidence, Outcome, Subject } from '../../shared/report';
import type { Snapshot } from '../../snapshot/snapshot';
import { isUsable } from '../../workflow/condition-verdict';
import { bucketsByWorkflow } from '../../workflow/effective-buckets';
import { withKnownEnds } from '../../workflow/known-ends';
import type { Bucket, Workflow } from '../../workflow/model';
import type { ReadProblem, ReadWorkflow } from '../../workflow/read-result';
import { readWorkflowFile } from '../../workflow/read-workflow-file';
import { resolutionEffect } from '../../workflow/resolution';
import type { FieldEffect } from '../../workflow/resolution';
import { workflowKey } from '../../workflow/workflow-key';
import { workflowFileSnapshot } from './workflow-file-snapshot';

/** One line of the offline audit: what is wrong with, or cannot be told about, one object of a workflow file. */
interface FileFinding {
  readonly check: string;
  /** `not-available` where the file cannot tell. */
  readonly outcome: Extract<Outcome, 'fail' | 'not-available' | 'error'>;
  readonly subject: Subject;
  readonly message: string;
  readonly evidence: Evidence;
}

/** One transition from Any status. */
interface DescribedGlobal {
  readonly name: string;
  /** Name of the status it leads to; null when it stays where it is. */
  readonly to: string | null;
  readonly bucket: Bucket;
  readonly hasScreen: boolean;
  readonly setsResolution: FieldEffect;
  /** False only where a condition closes it for everybody. */
  readonly usable: boolean;
}

export interface DescribedWorkflow {
  readonly name: string;
  readonly statuses: readonly { readonly name: string; readonly bucket: Bucket; readonly reason: string }[];
  readonly globalTransitions: readonly DescribedGlobal[];
  readonly findings: readonly FileFinding[];
}

/** The offline audit of a file, ready to be printed as JSON. */
export interface FileAudit {
  readonly workflows: readonly DescribedWorkflow[];
}

/**
 * Judges a workflow file on its own: buckets, Any-status transitions, and every check of workflows and their screens,
 * the very ones that judge a project. Pure.
 * @param name the file's name; an XML export carries no other name for its workflow
 * @throws WorkflowFileError with one line when the file cannot be used
 */
export const auditWorkflowFile = (bytes: Uint8Array, name: string): FileAudit => ({
  workflows: readWorkflowFile(bytes, name).map(describe),
});

type JudgedCheck = Exclude<(typeof catalogue)[number], { readonly kind: 'manual' }>;

/** Without parts of the site, such as who else uses the workflow, a check ends as `not-available` and says so. */
const CHECKS: readonly JudgedCheck[] = catalogue.flatMap((check) =>
  check.kind === 'judged' && (check.area === 'workflow' || check.area === 'screens') ? [check] : [],
);

/** Those checks, or some of them, as a plan asks them of a workflow file. */
export const judgeFile: Judge = (snapshot, ids) =>
  runChecks(
    snapshot,
    CHECKS.filter(({ id }) => ids === undefined || ids.includes(id)),
  );

const NOBODY_DECIDED = {};

const describe = ({ workflow: whole, problems }: ReadWorkflow): DescribedWorkflow => {
  const workflow = withKnownEnds(whole);
  const buckets = bucketsByWorkflow([workflow], NOBODY_DECIDED);
  const snapshot = workflowFileSnapshot(workflow, buckets);
  const proposalFor = (statusId: string) =>
    buckets.get(workflowKey(workflow))?.get(statusId) ?? { bucket: 'other' as const, reason: '' };
  const names = new Map(workflow.statuses.map(({ id, name }) => [id, name.trim()]));
  return {
    name: workflow.name,
    statuses: workflow.statuses.map(({ id, name }) => ({
      name,
      bucket: proposalFor(id).bucket,
      reason: textOf(proposalFor(id).reason),
    })),
    globalTransitions: workflow.transitions
      .filter(({ kind }) => kind === 'global')
      .map((transition) => ({
        name: transition.name,
        to: transition.to === null ? null : (names.get(transition.to) ?? transition.to),
        bucket: proposalFor(transition.to ?? '').bucket,
        hasScreen: transition.screen !== null,
        setsResolution: resolutionEffect(transition),
        usable: isUsable(transition),
      })),
    findings: [
      ...problems.map((problem) => brokenReference(workflow, problem)),
      ...CHECKS.flatMap((check) => findingsOf(check, workflow, snapshot)),
    ],
  };
};

const subjectOf = (workflow: Workflow): Subject => ({
  type: 'workflow',
  id: workflowKey(workflow),
  name: workflow.name,
});

/** Told on reading, because a status that is missing has no other place in the model of a workflow. */
const brokenReference = (workflow: Workflow, { kind, subject, message }: ReadProblem): FileFinding => ({
  check: 'workflow-free-of-traps',
  outcome: 'fail',
  subject: subjectOf(workflow),
  message: textOf(message),
  evidence: { actual: subject, expected: 'a reference that leads somewhere', kind, workflow: workflow.name },
});

const findingsOf = (check: Check, workflow: Workflow, snapshot: Snapshot): readonly FileFinding[] => {
  const { outcome, findings, reason = check.title } = judge(check, snapshot);
  if (outcome === 'fail')
    return findings.map(({ subject, message, evidence }) => ({
      check: check.id,
      outcome,
      subject,
      message: textOf(message),
      evidence: inEnglish(evidence),
    }));
  if (outcome !== 'not-available' && outcome !== 'error') return [];
  return [
    {
      check: check.id,
      outcome,
      subject: subjectOf(workflow),
      message: textOf(reason),
      evidence: { actual: null, expected: check.title },
    },
  ];
};
