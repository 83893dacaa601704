import type { Profile } from './profile';
import type { ProjectSettings } from './settings';

/** A permission key with the skills that are on and stop without it. */
export interface NeededPermission {
  readonly key: string;
  readonly skills: readonly string[];
}

/**
 * The keys that the skills a project has switched on need of `permissions.global` or `permissions.project` of a
 * profile.
 */
export const neededPermissions = (
  bySkill: Readonly<Record<string, readonly string[]>>,
  profile: Profile,
  settings: ProjectSettings,
): readonly NeededPermission[] => {
  const on = profile.skills.map(({ id }) => id).filter((id) => settings.skills.includes(id));
  const always = bySkill.always ?? [];
  const keys = new Set([...always, ...on.flatMap((skill) => bySkill[skill] ?? [])]);
  return [...keys].map((key) => ({
    key,
    skills: always.includes(key) ? on : on.filter((skill) => bySkill[skill]?.includes(key)),
  }));
};
