import { bucketsByWorkflow } from '../../workflow/effective-buckets';
import { step } from '../facts';

/** Asks Jira nothing: worked out once, so that every check judges by the same buckets. */
export const buckets = step<'buckets', 'workflows'>({
  needs: ['workflows'],
  take: async ({ settings }, { workflows }) => bucketsByWorkflow(workflows, settings.buckets),
});
