import { permissionName, permissionNamed } from '../../messages/permission-names';
import type { Account, EffectivePermissions, Parts } from '../../snapshot/parts';
import { defineMessages } from '../../messages/define-messages';
import type { Message } from '../../shared/message';
import { cannotTell, defineCheck } from '../check';
import { projectAccessPage } from '../jira-paths';
import type { AccountRole } from '../../shared/vocabulary';

type Accounts = Pick<Parts, AccountRole>;

interface Lack {
  readonly account: string;
  readonly project: string;
  readonly permissions: readonly string[];
}

export const says = defineMessages('test-project-access-same', {
  lacks: ({ account, project, permissions }: Lack) =>
    `Account "${account}" lacks ${permissions.join(', ')} in test project "${project}".`,
  lacksMany: ({ account, project, permissions, more }: Lack & { readonly more: number }) =>
    `Account "${account}" lacks ${permissions.join(', ')} and ${more} more permissions in test project "${project}".`,
  notAsked: ({ account }: { account: string }) =>
    `Jira was not asked what account "${account}" may do in both projects.`,
});

export const testProjectAccessSame = defineCheck({
  id: 'test-project-access-same',
  title: 'Test project gives the accounts the same access as production',
  problem: 'Test project: accounts have different access',
  why:
    'Where an account may do less than in production, the trial run fails for a reason employees will never meet, ' +
    'and the real faults stay unseen.',
  severity: 'high',
  learnMore: 'https://support.atlassian.com/jira-cloud-administration/docs/manage-project-roles/',
  reads: [
    'profile',
    'project',
    'testProject',
    'effectivePermissions',
    'serviceAccount',
    'agentTestAccount',
    'customerTestAccount',
  ],
  appliesTo: (parts) => parts.testProject !== null && foundAccounts(parts).length > 0,
  examine: (parts) => {
    const { testProject, effectivePermissions, profile, project } = parts;
    if (testProject === null) return [];
    const compared = foundAccounts(parts).map((account) => {
      const row = effectivePermissions.find(({ accountId }) => accountId === account.accountId);
      return { account, production: permissionsIn(project.id, row), test: permissionsIn(testProject.project.id, row) };
    });
    const findings = compared.flatMap(({ account, production = [], test }) => {
      // A right that no bot needs may well be missing in the test project.
      const missing = production.filter(
        (key) => test !== undefined && !test.includes(key) && !profile.permissions.excessive.includes(key),
      );
      if (missing.length === 0) return [];
      return [
        {
          subject: { type: 'account', id: account.accountId, name: account.displayName } as const,
          message: lacking({
            account: account.displayName,
            project: testProject.project.name,
            permissions: missing,
          }),
          evidence: {
            actual: (test ?? []).map(permissionName),
            expected: production.map(permissionName),
            missing: missing.map(permissionName),
          },
        },
      ];
    });
    const unasked = compared.find(({ production, test }) => production === undefined || test === undefined);
    return findings.length === 0 && unasked
      ? cannotTell(says.notAsked({ account: unasked.account.displayName }))
      : findings;
  },
  cure: {
    safety: 'manual',
    steps: [
      "Open the test project's access settings.",
      'Put the account into the same roles as in production, and check that both projects grant these roles the same.',
    ],
  },
  screenInJira: (_finding, { testProject }) =>
    testProject === null ? undefined : projectAccessPage(testProject.project.key),
});

/** Accounts chosen twice are looked at once. */
const foundAccounts = ({ serviceAccount, agentTestAccount, customerTestAccount }: Accounts): readonly Account[] => {
  const accounts = [serviceAccount, agentTestAccount, customerTestAccount].flatMap((reading) =>
    reading.state === 'found' ? [reading.account] : [],
  );
  return accounts.filter(
    ({ accountId }, index) => accounts.findIndex((other) => other.accountId === accountId) === index,
  );
};

/** The evidence holds them all. */
const lacking = ({ permissions, ...place }: Lack): Message =>
  permissions.length > 4
    ? says.lacksMany({
        ...place,
        permissions: permissions.slice(0, 3).map(permissionNamed),
        more: permissions.length - 3,
      })
    : says.lacks({ ...place, permissions: permissions.map(permissionNamed) });

const permissionsIn = (projectId: string, row: EffectivePermissions | undefined): readonly string[] | undefined =>
  row?.projects.find((project) => project.projectId === projectId)?.permissions;
