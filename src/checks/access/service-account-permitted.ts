import { permissionNamed } from '../../messages/permission-names';
import type { NeededPermission } from '../../profile/needed-permissions';
import { neededPermissions } from '../../profile/needed-permissions';
import type { Account, Parts } from '../../snapshot/parts';
import { defineMessages } from '../../messages/define-messages';
import type { Message } from '../../shared/message';
import { cannotTell, defineCheck } from '../check';
import { globalPermissionsPage, permissionSchemePage, projectAccessPage } from '../jira-paths';
import {
  accountSubject,
  foundAccount,
  hasActiveServiceAccount,
  permissionSubject,
  says as accounts,
} from './account-parts';
import { grantsOf, says as grantWords } from './grants-of';
import { botPermissions } from './seen-first';

interface Missing {
  readonly permission: string;
  readonly scheme: string;
  readonly account: string;
}

export const says = defineMessages('service-account-permitted', {
  notAskedWhether: ({ account, permission }: { account: string; permission: string }) =>
    `Jira was not asked whether account "${account}" has ${permission}.`,
  notOnSite: ({ permission, account }: { permission: string; account: string }) =>
    `Permission ${permission} is missing: no group of account "${account}" is granted it for the whole site.`,
  grantedToNobody: ({ permission, scheme }: { permission: string; scheme: string }) =>
    `Permission ${permission} is missing: permission scheme "${scheme}" grants it to nobody.`,
  refusedAllTheSame: ({ permission, scheme, account }: Missing) =>
    `Permission ${permission} is missing: permission scheme "${scheme}" grants it, yet Jira refuses it to ` +
    `account "${account}", as it does without a licence.`,
  grantedToOthers: ({ permission, scheme, account, holders }: Missing & { readonly holders: readonly string[] }) =>
    `Permission ${permission} is missing: permission scheme "${scheme}" grants it to ` +
    `${holders.map((name) => `"${name}"`).join(', ')}, where account "${account}" is not.`,
});

/**
 * Asks Jira for the outcome (one permission check as the account) and the scheme for the reason.
 * The outcome decides: a grant on paper helps nobody whose licence is missing.
 */
export const serviceAccountPermitted = defineCheck({
  id: 'service-account-permitted',
  title: 'Service account may do what the skills do',
  problem: 'Service account lacks permissions the skills need',
  why:
    'The bot acts with this account alone. For each missing permission it promises an employee something and then ' +
    'fails: a request is not raised, not resolved, or stays in the name of the bot.',
  severity: 'critical',
  learnMore: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/',
  reads: [
    'profile',
    'settings',
    'project',
    'permissionScheme',
    'projectRoles',
    'serviceAccount',
    'effectivePermissions',
    'seenPermissions',
  ],
  appliesTo: hasActiveServiceAccount,
  examine: (parts) => {
    const account = foundAccount(parts.serviceAccount);
    if (account === undefined) return [];
    const known = botPermissions(account, parts);
    if (known === undefined)
      return cannotTell(accounts.notAsked({ account: account.displayName }), accountSubject(account));
    const needs = neededKeys(parts);
    const lacked = needs.flatMap((need) => {
      const it = known(need.key);
      return it?.has === false ? [lacking(need, account, it.seenBy, parts)] : [];
    });
    const unasked = needs.find(({ key }) => known(key) === undefined);
    if (lacked.length === 0 && unasked)
      return cannotTell(
        says.notAskedWhether({ account: account.displayName, permission: permissionNamed(unasked.key) }),
        accountSubject(account),
      );
    return lacked;
  },
  cure: {
    safety: 'automatic',
    steps: [
      'If the service account is not in the agent role yet, add it there first and run the audit again: ' +
        'most permissions come with it.',
      'Otherwise open the permission scheme and grant the permission to the agent role.',
      'A scheme may serve several projects: look at which before you change it.',
    ],
  },
  screenInJira: ({ evidence }, { project, permissionScheme }) => {
    if (evidence.scope === 'global') return globalPermissionsPage;
    return project.style === 'company-managed'
      ? permissionSchemePage(permissionScheme.id)
      : projectAccessPage(project.key);
  },
});

interface NeededKey extends NeededPermission {
  readonly isGlobal: boolean;
}

const neededKeys = ({ profile, settings }: Pick<Parts, 'profile' | 'settings'>): readonly NeededKey[] => [
  ...neededPermissions(profile.permissions.global, profile, settings).map((need) => ({ ...need, isGlobal: true })),
  ...neededPermissions(profile.permissions.project, profile, settings).map((need) => ({ ...need, isGlobal: false })),
];

const lacking = (
  { key, isGlobal, skills }: NeededKey,
  account: Account,
  seenBy: Message,
  parts: Pick<Parts, 'permissionScheme' | 'projectRoles'>,
) => {
  const grants = isGlobal ? [] : grantsOf(key, account, parts);
  return {
    subject: permissionSubject(key),
    message: missing(isGlobal, grants, {
      permission: key,
      scheme: parts.permissionScheme.name,
      account: account.displayName,
    }),
    evidence: {
      actual: grantWords.notGranted,
      expected: grantWords.granted,
      scope: isGlobal ? 'global' : 'project',
      skills,
      grants,
      seenBy,
    },
  };
};

const missing = (isGlobal: boolean, grants: ReturnType<typeof grantsOf>, told: Missing): Message => {
  const { scheme, account } = told;
  const permission = permissionNamed(told.permission);
  if (isGlobal) return says.notOnSite({ permission, account });
  if (grants.length === 0) return says.grantedToNobody({ permission, scheme });
  return grants.some(({ reachesAccount }) => reachesAccount === true)
    ? says.refusedAllTheSame({ permission, scheme, account })
    : says.grantedToOthers({ permission, scheme, account, holders: grants.map(({ name }) => name) });
};
