import { z } from 'zod';
import type { Snapshot } from '../../snapshot/snapshot';
import { permissionsAgain, valueOf } from '../foreseen';
import { defineKind } from './kind';
import { onlyIfKept, roleActor, withActors } from './role-actors';

/**
 * Inspect: the direct actors of the role in the project; before = with the account, after = without it. Made: `{}`.
 * Inverse: puts it in again.
 */
export const removeRoleActor = defineKind({
  schema: z.object({ kind: z.literal('remove-role-actor'), ...roleActor }),
  rank: 15,
  changes: { 'remove-role-actor': { effect: 'remove' } },
  group: 'roles',
  needs: 'project',
  foresee: (snapshot, { roleId, accountId }) =>
    permissionsAgain(
      withActors(snapshot, roleId, (actors) =>
        actors.filter((actor) => actor.kind === 'group' || actor.accountId !== accountId),
      ),
      grantedTo(snapshot, roleId),
    ),
  people: { given: () => [], only: onlyIfKept },
});

const grantedTo = (snapshot: Snapshot, roleId: string): readonly string[] =>
  (valueOf(snapshot, 'permissionScheme')?.grants ?? [])
    .filter(({ holder }) => holder.type === 'projectRole' && holder.value === roleId)
    .map(({ permission }) => permission);
