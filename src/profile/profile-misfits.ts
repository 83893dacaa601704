import { z } from 'zod';
import { isGlobalPermission } from './global-permissions';

/** Something that has the right form and fits nothing else in the file, or nothing the app knows. */
interface Misfit {
  readonly path: readonly (string | number)[];
  readonly kind: 'unknown-check' | 'unknown-skill' | 'repeats' | 'excess-needed' | 'unknown-zone' | 'global-key';
  /** What does not fit, as the file has it. */
  readonly value: string;
}

/** What is wrong elsewhere is told elsewhere: here anything may be missing. */
const listOf = <T extends z.ZodType>(item: T) => z.array(item.or(z.null().catch(null))).catch([]);
const keysBySkill = z.record(z.string(), listOf(z.string())).catch({});
const looseSchema = z.object({
  profile: z
    .object({
      timeZone: z.string().nullable().catch(null),
      skills: listOf(z.object({ id: z.string() })),
      buckets: listOf(z.object({ id: z.string() })),
      permissions: z
        .object({ global: keysBySkill, project: keysBySkill, excessive: listOf(z.string()) })
        .catch({ global: {}, project: {}, excessive: [] }),
      rehearsals: z.record(z.string(), z.unknown()).catch({}),
      requirements: listOf(
        z.object({
          check: z.string().nullable().catch(null),
          neededBy: z.record(z.string(), z.unknown()).catch({}),
        }),
      ),
    })
    .nullable()
    .catch(null),
});

type Loose = NonNullable<z.infer<typeof looseSchema>['profile']>;

/** What does not fit in a profile, however much else is wrong with it. */
export function misfitsIn(file: unknown, { checks }: { readonly checks: readonly string[] }): readonly Misfit[] {
  const profile = looseSchema.safeParse(file).data?.profile ?? null;
  if (profile === null) return [];
  return [
    ...unknownChecks(profile, checks),
    ...unknownSkills(profile),
    ...repeats(
      'skills',
      profile.skills.map((skill) => skill?.id),
      'id',
    ),
    ...repeats(
      'buckets',
      profile.buckets.map((bucket) => bucket?.id),
      'id',
    ),
    ...repeats(
      'requirements',
      profile.requirements.map((requirement) => requirement?.check),
      'check',
    ),
    ...ofPermissions(profile),
    ...(profile.timeZone === null || isZone(profile.timeZone)
      ? []
      : [{ path: ['profile', 'timeZone'], kind: 'unknown-zone', value: profile.timeZone } as const]),
  ];
}

const unknownChecks = ({ requirements }: Loose, checks: readonly string[]): readonly Misfit[] =>
  requirements.flatMap((requirement, at) =>
    requirement === null || requirement.check === null || checks.includes(requirement.check)
      ? []
      : [{ path: ['profile', 'requirements', at, 'check'], kind: 'unknown-check', value: requirement.check }],
  );

function unknownSkills({ skills, requirements, permissions, rehearsals }: Loose): readonly Misfit[] {
  const known = new Set(skills.map((skill) => skill?.id));
  const strange = (path: Misfit['path'], ids: readonly string[]): readonly Misfit[] =>
    ids.filter((id) => !known.has(id)).map((id) => ({ path: [...path, id], kind: 'unknown-skill', value: id }));
  return [
    ...requirements.flatMap((requirement, at) =>
      strange(['profile', 'requirements', at, 'neededBy'], Object.keys(requirement?.neededBy ?? {})),
    ),
    ...(['global', 'project'] as const).flatMap((scope) =>
      strange(
        ['profile', 'permissions', scope],
        Object.keys(permissions[scope]).filter((skill) => skill !== 'always'),
      ),
    ),
    ...strange(['profile', 'rehearsals'], Object.keys(rehearsals)),
  ];
}

const repeats = (list: string, ids: readonly (string | null | undefined)[], member: string): readonly Misfit[] =>
  ids.flatMap((id, at) =>
    typeof id === 'string' && ids.indexOf(id) < at
      ? [{ path: ['profile', list, at, member], kind: 'repeats', value: id } as const]
      : [],
  );

function ofPermissions({ permissions: { global, project, excessive } }: Loose): readonly Misfit[] {
  const needed = new Set([...Object.values(global), ...Object.values(project)].flat());
  return [
    ...excessive.flatMap((key, at) =>
      key !== null && needed.has(key)
        ? [{ path: ['profile', 'permissions', 'excessive', at], kind: 'excess-needed', value: key } as const]
        : [],
    ),
    ...Object.entries(project).flatMap(([skill, keys]) =>
      keys.flatMap((key, at) =>
        key !== null && isGlobalPermission(key)
          ? [{ path: ['profile', 'permissions', 'project', skill, at], kind: 'global-key', value: key } as const]
          : [],
      ),
    ),
  ];
}

const isZone = (timeZone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
};
