import type { Parts } from '../../snapshot/parts';
import { proposeBuckets } from '../../workflow/buckets';
import type { BucketOf } from '../../workflow/global-transitions';
import type { Bucket, Workflow } from '../../workflow/model';
import type { ProjectWorkflow, WorkflowParts } from './project-workflows';
import { projectWorkflows } from './project-workflows';

/** A workflow of the project with the bucket of each of its statuses. */
export interface BucketedWorkflow extends ProjectWorkflow {
  readonly buckets: BucketOf;
}

/** The bucket of each status of a workflow by status id: the admin's decision where there is one, else the proposal. */
export const effectiveBuckets = (workflow: Workflow, settings: Pick<Parts['settings'], 'buckets'>): BucketOf => {
  const isDecided = workflow.statuses.every(({ id }) => settings.buckets[id] !== undefined);
  const proposals = isDecided ? undefined : proposeBuckets(workflow);
  return new Map(workflow.statuses.map(({ id }) => [id, settings.buckets[id] ?? proposals?.get(id)?.bucket ?? 'other']));
};

/** The project's workflows with their buckets; reading names costs the most of any check, so each check asks once. */
export const bucketedWorkflows = (parts: WorkflowParts & Pick<Parts, 'settings'>): readonly BucketedWorkflow[] =>
  projectWorkflows(parts).map((used) => ({ ...used, buckets: effectiveBuckets(used.workflow, parts.settings) }));

export const hasStatusIn = (buckets: BucketOf, bucket: Bucket): boolean => [...buckets.values()].includes(bucket);
