import { readPermissionScheme } from '../../jira/resources/permissions';
import type { RawHolder } from '../../jira/resources/permissions';
import { step } from '../facts';
import type { PermissionHolder } from '../parts';

/** A holder as the checks know it. */
export const toHolder = ({ type, value, parameter, projectRole, group, user, field }: RawHolder): PermissionHolder => {
  const id = value ?? parameter;
  const name = projectRole?.name ?? group?.name ?? user?.displayName ?? field?.name;
  return { type, ...(id != null && { value: id }), ...(name !== undefined && { name }) };
};

export const permissionScheme = step<'permissionScheme', never>({
  needs: [],
  take: async ({ client, projectKey }) => {
    const { id, name, permissions } = await readPermissionScheme(client, projectKey);
    return {
      id,
      name,
      grants: permissions.map(({ permission, holder }) => ({ permission, holder: toHolder(holder) })),
    };
  },
});
