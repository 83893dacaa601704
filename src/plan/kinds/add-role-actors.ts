import { z } from 'zod';
import { defineKind, unseen } from './kind';
import { inNew, key } from './parts';

/**
 * Puts people and groups into a role at once. Inspect: its direct actors; before = none of these, partly = some, after
 * = all. Made: `{}`. Inverse: takes out those this step put in. Only plans about a second project have it, which an
 * administrator of one project does not see.
 */
export const addRoleActors = defineKind({
  schema: z.object({
    kind: z.literal('add-role-actors'),
    key,
    ...inNew,
    projectKey: z.string(),
    roleId: z.string(),
    roleName: z.string(),
    accountIds: z.array(z.string()),
    groupIds: z.array(z.string()),
  }),
  rank: 17,
  changes: { 'add-role-actors': { effect: 'add' } },
  group: 'roles',
  needs: 'site',
  foresee: unseen,
  people: {
    given: ({ accountIds }) => accountIds,
    only: (step, isKept) => {
      const accountIds = step.accountIds.filter(isKept);
      return accountIds.length + step.groupIds.length > 0 ? { ...step, accountIds } : null;
    },
  },
});
