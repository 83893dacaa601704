import { readProjectRole } from '../../jira/resources/project-roles';
import { readSecurityLevelMembers, readSecurityScheme } from '../../jira/resources/issue-security';
import { step } from '../facts';
import { toHolder } from './permission-scheme';
import { toRole } from './project-roles';

/** One request where there is no scheme; who is in the default level is read only where there is one. */
export const issueSecurity = step<'issueSecurity', 'project'>({
  needs: ['project'],
  take: async ({ client }, { project: { key, style } }) => {
    const scheme = style === 'company-managed' ? await readSecurityScheme(client, key) : null;
    if (!scheme) return null;
    const { id, name, levels, defaultSecurityLevelId: levelId } = scheme;
    if (levelId == null) return { id, name, defaultLevel: null };
    const members = (await readSecurityLevelMembers(client, id, levelId)).map(toHolder);
    const roleIds = members.flatMap(({ type, value }) =>
      type === 'projectRole' && value !== undefined ? [value] : [],
    );
    const roles = await Promise.all(
      [...new Set(roleIds)].map(async (roleId) => toRole(await readProjectRole(client, key, roleId))),
    );
    const levelName = levels?.find((level) => level.id === levelId)?.name ?? levelId;
    return { id, name, defaultLevel: { id: levelId, name: levelName, members, roles } };
  },
});
