import { defineMessages } from '../../messages/define-messages';
import { defineCheck } from '../check';
import { says as accounts } from './account-parts';

export const says = defineMessages('service-account-present', {
  notChosen: 'No service account is chosen for this project.',
  noSuchAccount: ({ account }: { account: string }) =>
    `Account "${account}" was chosen for the bot, and this site has no such account.`,
  accountOfSite: 'an account of this site',
});

export const serviceAccountPresent = defineCheck({
  id: 'service-account-present',
  title: 'Service account is chosen and exists',
  problem: 'Service account isn’t chosen, or doesn’t exist',
  why:
    'The bot does everything through this account. Without it no employee gets an answer, and no other access ' +
    'check can say anything.',
  severity: 'critical',
  learnMore: 'https://support.atlassian.com/user-management/docs/understand-service-accounts/',
  reads: ['serviceAccount'],
  examine: ({ serviceAccount }) => {
    if (serviceAccount.state === 'found') return [];
    if (serviceAccount.state === 'not-chosen') {
      return [
        {
          subject: { type: 'account', id: 'service-account', name: 'Service account' },
          message: says.notChosen,
          evidence: { actual: accounts.notChosen, expected: says.accountOfSite },
        },
      ];
    }
    return [
      {
        subject: { type: 'account', id: serviceAccount.accountId, name: serviceAccount.accountId },
        message: says.noSuchAccount({ account: serviceAccount.accountId }),
        evidence: { actual: accounts.noSuchAccount, expected: says.accountOfSite },
      },
    ];
  },
  cure: {
    safety: 'manual',
    steps: [
      'In Atlassian administration, create an account for the bot, with a mailbox that somebody reads.',
      'On the setup page of this app, choose it as the service account.',
    ],
  },
});
