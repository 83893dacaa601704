import type { NeededPermission } from '../../profile/needed-permissions';
import { neededPermissions } from '../../profile/needed-permissions';
import type { Account, EffectivePermissions, Parts } from '../../snapshot/parts';
import { cannotTell, defineCheck } from '../check';
import { globalPermissionsPage, permissionSchemePage, projectAccessPage } from '../jira-paths';
import { accountSubject, foundAccount, hasActiveServiceAccount } from './account-parts';
import { grantsOf } from './grants-of';

/**
 * Asks Jira for the outcome (one permission check as the account) and the scheme for the reason.
 * The outcome decides: a grant on paper helps nobody whose licence is missing.
 */
export const serviceAccountPermitted = defineCheck({
  id: 'service-account-permitted',
  title: 'Service account may do what the skills do',
  problem: 'Service account lacks permissions the skills need',
  why: 'The bot acts with this account alone. For each missing permission it promises an employee something and then fails: a request is not raised, not resolved, or stays in the name of the bot.',
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
  ],
  appliesTo: hasActiveServiceAccount,
  examine: (parts) => {
    const account = foundAccount(parts.serviceAccount);
    if (account === undefined) return [];
    const effective = parts.effectivePermissions.find(({ accountId }) => accountId === account.accountId);
    const granted = effective?.projects.find(({ projectId }) => projectId === parts.project.id)?.permissions;
    if (effective === undefined || granted === undefined)
      return cannotTell(
        `Jira was not asked what account "${account.displayName}" may do here.`,
        accountSubject(account),
      );
    const needs = neededKeys(parts);
    const missing = needs.filter(
      ({ key, isGlobal }) =>
        isAsked(effective, key, isGlobal) && !(isGlobal ? effective.global : granted).includes(key),
    );
    const unasked = needs.find(({ key, isGlobal }) => !isAsked(effective, key, isGlobal));
    if (missing.length === 0 && unasked)
      return cannotTell(
        `Jira was not asked whether account "${account.displayName}" has ${unasked.key}.`,
        accountSubject(account),
      );
    return missing.map((need) => lacking(need, account, parts));
  },
  cure: {
    safety: 'automatic',
    steps: [
      'If the service account is not in the agent role yet, add it there first and run the audit again: most permissions come with it.',
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

const isAsked = ({ asked }: EffectivePermissions, key: string, isGlobal: boolean): boolean =>
  (isGlobal ? asked.global : asked.project).includes(key);

const lacking = (
  { key, isGlobal, skills }: NeededKey,
  account: Account,
  parts: Pick<Parts, 'permissionScheme' | 'projectRoles'>,
) => {
  const grants = isGlobal ? [] : grantsOf(key, account, parts);
  return {
    subject: { type: 'permission', id: key, name: key } as const,
    message: `Permission ${key} is missing: ${reasonFor(isGlobal, grants, account, parts.permissionScheme.name)}.`,
    evidence: { actual: 'not granted', expected: 'granted', scope: isGlobal ? 'global' : 'project', skills, grants },
  };
};

const reasonFor = (
  isGlobal: boolean,
  grants: ReturnType<typeof grantsOf>,
  { displayName }: Account,
  scheme: string,
): string => {
  if (isGlobal) return `no group of account "${displayName}" is granted it for the whole site`;
  if (grants.length === 0) return `permission scheme "${scheme}" grants it to nobody`;
  if (grants.some(({ reachesAccount }) => reachesAccount === true))
    return `permission scheme "${scheme}" grants it, yet Jira refuses it to account "${displayName}", as it does without a licence`;
  return `permission scheme "${scheme}" grants it to ${grants.map(({ name }) => `"${name}"`).join(', ')}, where account "${displayName}" is not`;
};
