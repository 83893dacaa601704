import { permissionName, permissionNamed } from '../../messages/permission-names';
import type { Account, Parts } from '../../snapshot/parts';
import { isGlobalPermission } from '../../profile/global-permissions';
import { defineMessages } from '../../messages/define-messages';
import type { Message } from '../../shared/message';
import { cannotTell, defineCheck } from '../check';
import { globalPermissionsPage, permissionSchemePage, projectAccessPage } from '../jira-paths';
import { accountSubject, foundAccount, hasServiceAccount, permissionSubject, says as accounts } from './account-parts';
import { grantsOf, says as grants } from './grants-of';
import { botPermissions } from './seen-first';

export const says = defineMessages('service-account-least-privileged', {
  tooMuch: ({ permission, account }: { permission: string; account: string }) =>
    `Permission ${permission} is granted to account "${account}", and no skill needs it.`,
});

export const serviceAccountLeastPrivileged = defineCheck({
  id: 'service-account-least-privileged',
  title: 'Service account has no more rights than an agent',
  problem: 'Service account has more permissions than it needs',
  why:
    'Anyone who gets hold of the token can do what the account can. ' +
    'With the rights of an administrator a leaked token can delete the history of every employee, not just answer ' +
    'requests.',
  severity: 'medium',
  learnMore: 'https://support.atlassian.com/jira-cloud-administration/docs/manage-project-permissions/',
  reads: [
    'profile',
    'project',
    'permissionScheme',
    'projectRoles',
    'serviceAccount',
    'effectivePermissions',
    'seenPermissions',
  ],
  appliesTo: hasServiceAccount,
  examine: (parts) => {
    const account = foundAccount(parts.serviceAccount);
    if (account === undefined) return [];
    const known = botPermissions(account, parts);
    if (known === undefined)
      return cannotTell(accounts.notAsked({ account: account.displayName }), accountSubject(account));
    return parts.profile.permissions.excessive.flatMap((key) => {
      const it = known(key);
      if (it?.has !== true) return [];
      const refused = parts.profile.permissions.excessive.filter((other) => {
        const one = known(other);
        return one?.has === false && one.seenBy.message === it.seenBy.message;
      });
      return [tooMuch(key, { seenBy: it.seenBy, refused }, account, parts)];
    });
  },
  cure: {
    safety: 'choose',
    steps: [
      'Look at the grants in the evidence and find what gives the account this permission.',
      'Take the account out of that role or group, or remove the direct grant.',
      'Run the audit again: the agent role has to be enough.',
    ],
  },
  screenInJira: ({ evidence }, { project, permissionScheme }) => {
    if (evidence.scope === 'global') return globalPermissionsPage;
    return project.style === 'company-managed'
      ? permissionSchemePage(permissionScheme.id)
      : projectAccessPage(project.key);
  },
});

const tooMuch = (
  key: string,
  { seenBy, refused }: { readonly seenBy: Message; readonly refused: readonly string[] },
  account: Account,
  parts: Pick<Parts, 'permissionScheme' | 'projectRoles'>,
) => ({
  subject: permissionSubject(key),
  message: says.tooMuch({ permission: permissionNamed(key), account: account.displayName }),
  evidence: {
    actual: grants.granted,
    expected: grants.notGranted,
    scope: isGlobalPermission(key) ? 'global' : 'project',
    grants: isGlobalPermission(key)
      ? []
      : grantsOf(key, account, parts).filter(({ reachesAccount }) => reachesAccount !== false),
    seenBy,
    // What it was found out the same way that the account cannot do.
    refused: refused.map(permissionName),
  },
});
