import type { Account, IssueSecurity } from '../../snapshot/parts';
import { defineMessages } from '../../messages/define-messages';
import { cannotTell, defineCheck } from '../check';
import { issueSecurityPage } from '../jira-paths';
import { foundAccount, hasActiveServiceAccount } from './account-parts';
import { nameOfHolder, reachedBy } from './grants-of';

export const says = defineMessages('issue-security-open-to-bot', {
  fieldDecides: ({ level, scheme }: { level: string; scheme: string }) =>
    `Level "${level}" of issue security scheme "${scheme}" lets in someone whom a field of the request names. ` +
    'That may or may not be the service account.',
  hidden: ({ level, scheme, account }: { level: string; scheme: string; account: string }) =>
    `Level "${level}" of issue security scheme "${scheme}" hides new requests from account "${account}".`,
  inLevel: ({ account }: { account: string }) => `"${account}" in the level`,
});

/**
 * A default level is put on each new request without a word; someone who is not in it does not find the request at all.
 */
export const issueSecurityOpenToBot = defineCheck({
  id: 'issue-security-open-to-bot',
  title: 'Issue security shows new requests to the service account',
  problem: 'Issue security hides new requests from the service account',
  why:
    'A request with a security level exists only for those in the level. ' +
    'The bot then finds none of the new requests: it answers nothing, resolves nothing, and nobody gets an error.',
  severity: 'critical',
  learnMore: 'https://support.atlassian.com/jira-cloud-administration/docs/configure-issue-security-schemes/',
  reads: ['project', 'serviceAccount', 'issueSecurity'],
  appliesTo: hasActiveServiceAccount,
  examine: ({ project, serviceAccount, issueSecurity }) => {
    const account = foundAccount(serviceAccount);
    const level = issueSecurity?.defaultLevel;
    if (account === undefined || !issueSecurity || !level) return [];
    const reached = level.members.map((member) => reaches(member, account, level.roles));
    if (reached.includes(true)) return [];
    const subject = { type: 'project', id: project.id, name: project.name } as const;
    const names = level.members.map((member) => nameOfHolder(member, level.roles));
    if (reached.includes(null))
      return cannotTell(says.fieldDecides({ level: level.name, scheme: issueSecurity.name }), subject);
    return [
      {
        subject,
        message: says.hidden({ level: level.name, scheme: issueSecurity.name, account: account.displayName }),
        evidence: {
          actual: names,
          expected: says.inLevel({ account: account.displayName }),
          scheme: issueSecurity.name,
        },
      },
    ];
  },
  cure: {
    safety: 'manual',
    steps: [
      'Open the issue security scheme and add the role of the agents, or the service account, to its default level.',
      'Requests that exist already keep their level; someone who joins the level sees them too.',
      'A scheme may serve several projects: look at which before you change it.',
    ],
  },
  screenInJira: (_finding, { issueSecurity }) =>
    issueSecurity === null ? undefined : issueSecurityPage(issueSecurity.id),
});

type Level = NonNullable<NonNullable<IssueSecurity>['defaultLevel']>;

/**
 * The bot is neither reporter nor assignee of a new request, nor a customer; null: only a field of the request tells.
 */
const reaches = (member: Level['members'][number], account: Account, roles: Level['roles']): boolean | null =>
  ['reporter', 'assignee', 'sd.customer.portal.only'].includes(member.type) ? false : reachedBy(member, account, roles);
