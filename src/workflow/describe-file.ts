import { proposeBuckets } from './buckets';
import { isUsable } from './condition-verdict';
import type { FileFinding } from './file-finding';
import { statusName } from './file-finding';
import { judgeWorkflowFile } from './file-findings';
import type { Bucket, BucketProposal, Workflow } from './model';
import type { ReadProblem } from './read-result';
import { readWorkflowFile } from './read-workflow-file';
import { resolutionEffect } from './resolution';
import type { FieldEffect } from './resolution';

/** One transition from Any status, as the offline audit shows it. */
export interface DescribedGlobal {
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

const describeGlobals = (workflow: Workflow, proposals: ReadonlyMap<string, BucketProposal>): readonly DescribedGlobal[] =>
  workflow.transitions.filter(({ kind }) => kind === 'global').map((transition) => ({
    name: transition.name,
    to: transition.to === null ? null : statusName(workflow, transition.to),
    bucket: proposals.get(transition.to ?? '')?.bucket ?? 'other',
    hasScreen: transition.screen !== null,
    setsResolution: resolutionEffect(transition),
    usable: isUsable(transition),
  }));

/** One workflow as the offline audit shows it; `problems` are those met while reading it. */
export const describeWorkflow = (workflow: Workflow, problems: readonly ReadProblem[] = []): DescribedWorkflow => {
  const proposals = proposeBuckets(workflow);
  return {
    name: workflow.name,
    statuses: workflow.statuses.map(({ id, name }) => ({ name, bucket: proposals.get(id)?.bucket ?? 'other', reason: proposals.get(id)?.reason ?? '' })),
    globalTransitions: describeGlobals(workflow, proposals),
    findings: judgeWorkflowFile(workflow, proposals, problems),
  };
};

/**
 * Judges a workflow file on its own: buckets, Any-status transitions and every finding that needs no site.
 * @param name the file's name; an XML export carries no other name for its workflow
 * @throws WorkflowFileError with one line when the file cannot be used
 */
export const auditWorkflowFile = (bytes: Uint8Array, name: string): FileAudit => {
  const { workflows, problems } = readWorkflowFile(bytes, name);
  return { workflows: workflows.map((workflow) => describeWorkflow(workflow, problems.filter((problem) => problem.workflow === workflow.name))) };
};
