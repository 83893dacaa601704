import type { ProjectSettings } from '../../profile/settings';
import { proposeBuckets } from '../../workflow/buckets';
import type { Bucket, Workflow } from '../../workflow/model';

/** The bucket of each status of a workflow by status id: the admin's decision where there is one, else the proposal. */
export const effectiveBuckets = (workflow: Workflow, settings: Pick<ProjectSettings, 'buckets'>): ReadonlyMap<string, Bucket> => {
  const proposals = proposeBuckets(workflow);
  return new Map(workflow.statuses.map(({ id }) => [id, settings.buckets[id] ?? proposals.get(id)?.bucket ?? 'other']));
};

export const hasStatusIn = (buckets: ReadonlyMap<string, Bucket>, bucket: Bucket): boolean => [...buckets.values()].includes(bucket);
