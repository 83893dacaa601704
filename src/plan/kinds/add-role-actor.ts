import { z } from 'zod';
import { permissionsAgain } from '../foreseen';
import { defineKind } from './kind';
import { onlyIfKept, roleActor, withActors } from './role-actors';

/**
 * Inspect: the direct actors of the role in the project; before = without the account, after = with it. Made: `{}`.
 * Inverse: takes it out.
 */
export const addRoleActor = defineKind({
  schema: z.object({ kind: z.literal('add-role-actor'), ...roleActor }),
  rank: 16,
  changes: { 'add-role-actor': { effect: 'add' } },
  group: 'roles',
  needs: 'project',
  foresee: (snapshot, { roleId, accountId }) =>
    permissionsAgain(
      withActors(snapshot, roleId, (actors) => [...actors, { kind: 'user', accountId, displayName: '' }]),
    ),
  people: { given: ({ accountId }) => [accountId], only: onlyIfKept },
});
