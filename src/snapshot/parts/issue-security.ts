import type { JiraClient } from '../../jira/client';
import { isJiraError } from '../../jira/errors';
import { readProjectRole } from '../../jira/resources/project-roles';
import { listSecuredProjects, readSecurityLevelMembers, readSecurityScheme } from '../../jira/resources/issue-security';
import type { RawSecurityScheme } from '../../jira/resources/issue-security';
import { step } from '../facts';
import type { Ask } from '../facts';
import type { AppAccess, Project } from '../parts';
import { ofRun } from '../shared-reading';
import { projectsOfRun } from './projects';
import { toHolder } from './permission-scheme';
import { toRole } from './project-roles';

/** 404 says that there is no scheme, to a caller who may administer the project; to others it says nothing. */
const schemeOf = async (
  client: JiraClient,
  projectKey: string,
  { granted }: AppAccess,
): Promise<RawSecurityScheme | null> => {
  try {
    return await readSecurityScheme(client, projectKey);
  } catch (error) {
    if (granted.includes('ADMINISTER_PROJECTS') && isJiraError(error) && error.name === 'JiraNotFound') return null;
    throw error;
  }
};

/**
 * Whether the project may have a scheme. A run asks about all its projects at once; an audit alone, or of a project the
 * app may not administer, asks for the scheme itself.
 */
const mayBeSecured = ({ id, style }: Project, { granted }: AppAccess, ask: Ask): Promise<boolean> =>
  style === 'team-managed'
    ? Promise.resolve(false)
    : ofRun(
        ask,
        async (shared) => {
          if (!granted.includes('ADMINISTER_PROJECTS')) return undefined;
          const ids = (await projectsOfRun(shared)).map((project) => project.id);
          return (await shared.once('secured projects', (client) => listSecuredProjects(client, ids))).includes(id);
        },
        () => Promise.resolve(true),
      );

/** One request where there is no scheme; who is in the default level is read only where there is one. */
export const issueSecurity = step<'issueSecurity', 'project' | 'appAccess'>({
  needs: ['project', 'appAccess'],
  take: async (ask, { project, appAccess }) => {
    const { client } = ask;
    const { key } = project;
    const scheme = (await mayBeSecured(project, appAccess, ask)) ? await schemeOf(client, key, appAccess) : null;
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
