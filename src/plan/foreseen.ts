import type { Account, Parts, PermissionHolder } from '../snapshot/parts';
import type { Part } from '../snapshot/parts';
import type { Reading } from '../snapshot/reading';
import type { Snapshot } from '../snapshot/snapshot';
import type { RawWorkflowRead } from '../workflow/edits/raw-workflow';
import { bucketsByWorkflow } from '../workflow/effective-buckets';
import { withProblems } from '../workflow/read-result';
import { restStatusSchema, restWorkflowSchema } from '../workflow/rest-shapes';
import { toWorkflow } from '../workflow/to-workflow';
import type { Grant } from './grant';
import { isSameGrant } from './grant';
import { ACCOUNT_ROLES } from '../shared/vocabulary';

/** The snapshot with one part changed; a part that could not be read stays so. */
export const withPart = <P extends Part>(
  snapshot: Snapshot,
  part: P,
  next: (value: Parts[P]) => Parts[P],
): Snapshot => {
  const reading: Reading<Parts[P]> = snapshot[part];
  return reading.state === 'unreadable'
    ? snapshot
    : { ...snapshot, [part]: { ...reading, value: next(reading.value) } };
};

export const valueOf = <P extends Part>(snapshot: Snapshot, part: P): Parts[P] | undefined => {
  const reading: Reading<Parts[P]> = snapshot[part];
  return reading.state === 'read' ? reading.value : undefined;
};

/** The snapshot as it will be once a workflow is as given. */
export const withWorkflow = (snapshot: Snapshot, { workflow: raw, statuses }: RawWorkflowRead): Snapshot => {
  const next = withProblems(
    toWorkflow(
      restWorkflowSchema.parse(raw),
      statuses.map((status) => restStatusSchema.parse(status)),
    ),
  );
  const decided = valueOf(snapshot, 'settings')?.buckets ?? {};
  const withModel = withPart(snapshot, 'workflows', (all) => all.map((one) => (one.id === next.id ? next : one)));
  return withPart(withModel, 'buckets', (all) => new Map([...all, ...bucketsByWorkflow([next], decided)]));
};

/** The snapshot as it will be once the project has a scheme with and without these grants. */
export const afterGrants = (snapshot: Snapshot, add: readonly Grant[], remove: readonly Grant[]): Snapshot =>
  permissionsAgain(
    withPart(snapshot, 'permissionScheme', (scheme) => ({
      ...scheme,
      grants: [
        ...scheme.grants.filter((grant) => !remove.some((gone) => isSameGrant(gone, grant))),
        ...add.map(({ permission, holder }) => ({ permission, holder: toHolder(holder) })),
      ],
    })),
    remove.map(({ permission }) => permission),
  );

const toHolder = ({ type, value }: Grant['holder']): PermissionHolder =>
  value === undefined ? { type } : { type, value };

/**
 * What the accounts will be allowed: what the grants give them by all that is known, and what they are allowed today,
 * except where that was taken away. Only Jira's own answer in the audit afterwards proves it.
 */
export const permissionsAgain = (snapshot: Snapshot, takenAway: readonly string[] = []): Snapshot => {
  const [scheme, roles, project] = [
    valueOf(snapshot, 'permissionScheme'),
    valueOf(snapshot, 'projectRoles'),
    valueOf(snapshot, 'project'),
  ];
  if (!scheme || !roles || !project) return snapshot;
  const accounts = ACCOUNT_ROLES.flatMap((part) => {
    const reading = valueOf(snapshot, part);
    return reading?.state === 'found' ? [reading.account] : [];
  });
  const allowed = (account: Account, today: readonly string[], asked: readonly string[]) => {
    const given = new Set(
      scheme.grants.filter(({ holder }) => reaches(holder, account, roles)).map(({ permission }) => permission),
    );
    return asked.filter((key) => given.has(key) || (today.includes(key) && !takenAway.includes(key)));
  };
  const told = withPart(snapshot, 'effectivePermissions', (all) =>
    all.map((row) => {
      const account = accounts.find(({ accountId, isActive }) => accountId === row.accountId && isActive);
      if (account === undefined) return row;
      return {
        ...row,
        projects: row.projects.map((one) =>
          one.projectId === project.id
            ? { ...one, permissions: allowed(account, one.permissions, row.asked.project) }
            : one,
        ),
      };
    }),
  );
  const bot = valueOf(snapshot, 'serviceAccount');
  if (bot?.state !== 'found') return told;
  // What the account was told itself changes as well.
  return withPart(told, 'seenPermissions', (seen) => {
    if (seen.state === 'not-seen') return seen;
    const { asked, granted } = seen.value;
    return { ...seen, value: { ...seen.value, granted: allowed(bot.account, granted, asked) } };
  });
};

/** Whether a grant is certain to reach the account. */
export const reaches = (
  { type, value = '' }: PermissionHolder,
  account: Account,
  roles: Parts['projectRoles'],
): boolean => {
  if (type === 'anyone') return true;
  if (type === 'user') return value === account.accountId;
  if (type === 'group') return account.groups.some(({ groupId }) => groupId === value);
  if (type === 'applicationRole')
    return value === '' ? account.applicationRoles.length > 0 : account.applicationRoles.includes(value);
  if (type !== 'projectRole') return false;
  const actors = roles.find(({ id }) => id === value)?.actors ?? [];
  return actors.some((actor) =>
    actor.kind === 'user'
      ? actor.accountId === account.accountId
      : account.groups.some(({ groupId }) => groupId === actor.groupId),
  );
};
