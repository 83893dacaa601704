import type { Parts } from '../../snapshot/parts';
import type { EffectiveBuckets } from '../../workflow/effective-buckets';
import type { BucketOf } from '../../workflow/global-transitions';
import type { Bucket } from '../../workflow/model';
import { viewForBot } from '../../workflow/targets';
import type { BotView } from '../../workflow/targets';
import { workflowKey } from '../../workflow/workflow-key';
import type { ProjectWorkflow, WorkflowParts } from './project-workflows';
import { projectWorkflows } from './project-workflows';

/** The parts that say what each status of each workflow means to the bot. */
export const BUCKET_READS = ['buckets', 'project', 'scope', 'workflowScheme', 'workflows'] as const;

/** A workflow of the project with the bucket of each of its statuses. */
export interface BucketedWorkflow extends ProjectWorkflow {
  readonly buckets: BucketOf;
  /** The same with the reasons. */
  readonly decisions: EffectiveBuckets;
  /** Where the bot may move requests, and from where. */
  readonly view: BotView;
}

/**
 * The project's workflows with their buckets. Throws when the two parts do not belong together: no bucket is ever
 * guessed here.
 */
export const bucketedWorkflows = (parts: WorkflowParts & Pick<Parts, 'buckets'>): readonly BucketedWorkflow[] =>
  projectWorkflows(parts).map((used) => {
    const decisions = parts.buckets.get(workflowKey(used.workflow));
    if (decisions === undefined) throw new Error('The snapshot has a workflow without its buckets.');
    return {
      ...used,
      decisions,
      view: viewForBot(used.workflow, decisions),
      buckets: new Map([...decisions].map(([id, { bucket }]) => [id, bucket])),
    };
  });

export const hasStatusIn = (buckets: BucketOf, bucket: Bucket): boolean => [...buckets.values()].includes(bucket);
