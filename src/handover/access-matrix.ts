import type { EffectivePermissions } from '../snapshot/parts';
import type { Made } from './package-file';
import { permissionNeeds, type PermissionNeed } from './permission-needs';
import type { HandoverSource } from './source';
import { csvText } from '../formats/texts';
import { ACCOUNT_ROLES } from '../shared/vocabulary';

const PATH = 'access-matrix.csv';

/**
 * `not asked`: the account does not exist, is deactivated, or holds no permissions at all, as a portal-only customer
 * does.
 */
const actual = ({ key, scope }: PermissionNeed, row: EffectivePermissions | undefined, projectId: string): string => {
  const asked = scope === 'global' ? row?.asked.global : row?.asked.project;
  if (row === undefined || asked?.includes(key) !== true) return 'not asked';
  const granted =
    scope === 'global' ? row.global : row.projects.find((one) => one.projectId === projectId)?.permissions;
  return granted?.includes(key) === true ? 'granted' : 'not granted';
};

const required = ({ neededBy }: PermissionNeed): string => (neededBy.length === 0 ? 'must not have' : 'must have');

/** What the bot's account has to be permitted, and what each account is permitted. */
export const accessMatrix = ({ parts, profile, settings }: HandoverSource): Made => {
  const { effectivePermissions: permissions, project } = parts;
  if (permissions.state === 'unreadable') return { path: PATH, reason: permissions.message };
  if (project.state === 'unreadable') return { path: PATH, reason: project.message };
  const rowOf = (role: (typeof ACCOUNT_ROLES)[number]): EffectivePermissions | undefined =>
    permissions.value.find(({ accountId }) => accountId === settings.accounts[role]);
  return {
    path: PATH,
    text: csvText(
      [
        'permission',
        'scope',
        'needed by',
        'service account',
        'service account has it',
        'agent test account has it',
        'customer test account has it',
      ],
      permissionNeeds(profile, settings).map((need) => [
        need.key,
        need.scope,
        need.neededBy.join('; '),
        required(need),
        ...ACCOUNT_ROLES.map((role) => actual(need, rowOf(role), project.value.id)),
      ]),
    ),
  };
};
