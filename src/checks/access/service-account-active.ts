import { defineMessages } from '../../messages/define-messages';
import { defineCheck } from '../check';
import { accountPage } from '../jira-paths';
import { accountSubject, foundAccount, hasServiceAccount, says as accounts } from './account-parts';

export const says = defineMessages('service-account-active', {
  deactivated: ({ account }: { account: string }) => `Account "${account}" is deactivated.`,
  active: 'active',
});

export const serviceAccountActive = defineCheck({
  id: 'service-account-active',
  title: 'Service account is active',
  problem: 'Service account is deactivated',
  why:
    'Jira refuses every request of a deactivated account. The bot goes silent for all employees at once, with ' +
    'requests half done.',
  severity: 'critical',
  learnMore: 'https://support.atlassian.com/user-management/docs/deactivate-a-managed-account/',
  reads: ['serviceAccount'],
  appliesTo: hasServiceAccount,
  examine: ({ serviceAccount }) => {
    const account = foundAccount(serviceAccount);
    if (account === undefined || account.isActive) return [];
    return [
      {
        subject: accountSubject(account),
        message: says.deactivated({ account: account.displayName }),
        evidence: { actual: accounts.deactivated, expected: says.active },
      },
    ];
  },
  cure: {
    safety: 'manual',
    steps: [
      'In Atlassian administration, open Directory, Users, and the account.',
      'Reactivate it, or give its access to the site back.',
    ],
  },
  screenInJira: ({ subject }) => accountPage(subject.id),
});
