import { defineMessages } from '../../messages/define-messages';
import { defineCheck } from '../check';
import { accountSubject, agentProduct, foundAccount, hasServiceAccount, isLicensedAgent } from './account-parts';

export const says = defineMessages('service-account-licensed', {
  noGroup: ({ account }: { account: string }) =>
    `Account "${account}" has no access to Jira Service Management, and no group of this site gives it.`,
  notInGroups: ({ account, groups }: { account: string; groups: readonly string[] }) =>
    `Account "${account}" has no access to Jira Service Management, which comes with ` +
    `${groups.map((name) => `"${name}"`).join(' or ')}.`,
});

export const serviceAccountLicensed = defineCheck({
  id: 'service-account-licensed',
  title: 'Service account has a Jira Service Management licence',
  problem: 'Service account has no Jira Service Management licence',
  why:
    'Without the licence Jira treats the account as a customer: ' +
    'it cannot work on requests, raise them for an employee, or write internal comments, whatever its roles say.',
  severity: 'critical',
  learnMore: 'https://support.atlassian.com/user-management/docs/default-groups-and-permissions/',
  reads: ['serviceAccount', 'applicationRoles'],
  appliesTo: hasServiceAccount,
  examine: ({ serviceAccount, applicationRoles }) => {
    const account = foundAccount(serviceAccount);
    if (account === undefined || isLicensedAgent(account, applicationRoles)) return [];
    const product = agentProduct(applicationRoles);
    const groups = product?.groups.map(({ name }) => name) ?? [];
    return [
      {
        subject: accountSubject(account),
        message:
          groups.length === 0
            ? says.noGroup({ account: account.displayName })
            : says.notInGroups({ account: account.displayName, groups }),
        evidence: {
          actual: account.groups.map(({ name }) => name),
          expected: groups,
          products: account.applicationRoles,
          remainingSeats: product?.remainingSeats ?? null,
        },
      },
    ];
  },
  cure: {
    safety: 'manual',
    steps: [
      'In Atlassian administration, open Directory, Users, and the account.',
      'Give it the product role User (Agent) of Jira Service Management on this site, or add it to one of the ' +
        'groups named in the evidence.',
      'If no seat remains, free one first.',
    ],
  },
});
