import { z } from 'zod';
import type { Snapshot } from '../../snapshot/snapshot';
import { bucketsByWorkflow } from '../../workflow/effective-buckets';
import { valueOf, withPart } from '../foreseen';
import { defineKind } from './kind';
import { key } from './parts';
import { BUCKETS } from '../../shared/vocabulary';

const bucket = z.enum(BUCKETS);
const schema = z.object({
  kind: z.literal('save-bucket'),
  key,
  projectId: z.string(),
  statusId: z.string(),
  before: bucket.nullable(),
  after: bucket,
});

const decided = (snapshot: Snapshot, { statusId, after }: z.infer<typeof schema>): Snapshot => {
  const next = withPart(snapshot, 'settings', (settings) => ({
    ...settings,
    buckets: { ...settings.buckets, [statusId]: after },
  }));
  const decisions = valueOf(next, 'settings')?.buckets ?? {};
  const withStatus = (valueOf(next, 'workflows') ?? []).filter(({ statuses }) =>
    statuses.some(({ id }) => id === statusId),
  );
  return withPart(next, 'buckets', (all) => new Map([...all, ...bucketsByWorkflow(withStatus, decisions)]));
};

/**
 * What the bot takes a status for: a setting of this app, no write to Jira. Inspect: the saved settings; `before` null:
 * proposed, not decided. Inverse: `before`.
 */
export const saveBucket = defineKind({
  schema,
  rank: 0,
  changes: { 'map-status': { effect: 'change' } },
  group: 'project',
  needs: 'site',
  foresee: decided,
  people: null,
});
