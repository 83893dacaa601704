import type { Profile } from '../profile/profile';
import type { ProjectSettings } from '../profile/settings';

export interface PermissionNeed {
  readonly key: string;
  readonly scope: 'global' | 'project';
  /** `always`, or the skills that are on and need it; empty: no skill needs it, and it had better not be there. */
  readonly neededBy: readonly string[];
}

const needsOf = (
  bySkill: Readonly<Record<string, readonly string[]>>,
  scope: PermissionNeed['scope'],
  skills: readonly string[],
): readonly PermissionNeed[] => {
  const reasons = Object.keys(bySkill).filter((reason) => reason === 'always' || skills.includes(reason));
  const keys = new Set(reasons.flatMap((reason) => bySkill[reason] ?? []));
  return [...keys]
    .sort()
    .map((key) => ({ key, scope, neededBy: reasons.filter((reason) => bySkill[reason]?.includes(key)).sort() }));
};

/** Permissions that the service account has to have, then those it had better not have. */
export const permissionNeeds = ({ permissions }: Profile, { skills }: ProjectSettings): readonly PermissionNeed[] => {
  const needs = [...needsOf(permissions.global, 'global', skills), ...needsOf(permissions.project, 'project', skills)];
  const unneeded = permissions.excessive.filter((key) => !needs.some((need) => need.key === key));
  return [
    ...needs,
    ...unneeded
      .sort()
      .map((key) => ({ key, scope: GLOBAL.includes(key) ? ('global' as const) : ('project' as const), neededBy: [] })),
  ];
};

/**
 * Jira's two global permissions among those a profile calls excessive.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/
 */
const GLOBAL: readonly string[] = ['ADMINISTER', 'SYSTEM_ADMIN'];
