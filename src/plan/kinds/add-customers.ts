import { z } from 'zod';
import { defineKind, unseen } from './kind';
import { inNew, key } from './parts';

/**
 * Inspect: the desk's customers; before = without any of them, after = with all. Idempotent. Made: `{}`. Inverse: takes
 * them out; refused by Jira on open desks (400).
 */
export const addCustomers = defineKind({
  schema: z.object({
    kind: z.literal('add-customers'),
    key,
    ...inNew,
    serviceDeskId: z.string(),
    projectKey: z.string(),
    accountIds: z.array(z.string()).min(1),
  }),
  rank: 18,
  changes: { 'add-customers': { effect: 'add' } },
  group: 'portal',
  needs: 'project',
  foresee: unseen,
  people: {
    given: ({ accountIds }) => accountIds,
    only: (step, isKept) => {
      const accountIds = step.accountIds.filter(isKept);
      return accountIds.length > 0 ? { ...step, accountIds } : null;
    },
  },
});
