import { defineMessages } from '../../messages/define-messages';
import { says as seenBy } from '../access/seen-first';
import { cannotTell, defineCheck } from '../check';
import { requestTypesPage } from '../jira-paths';
import { hasRequestTypes, requestTypeSubject } from './portal';

export const says = defineMessages('request-types-open-to-bot', {
  refused: ({ requestType, account }: { requestType: string; account: string }) =>
    `Request type "${requestType}" may not be raised by account "${account}".`,
  notAsked: ({ requestType, account }: { requestType: string; account: string }) =>
    `Jira was not asked whether account "${account}" may raise request type "${requestType}".`,
  isRefused: 'refused',
  isAllowed: 'allowed',
});

export const requestTypesOpenToBot = defineCheck({
  id: 'request-types-open-to-bot',
  title: 'Request types are open to the service account',
  problem: 'The bot isn’t allowed to raise some request types',
  why:
    'A restricted request type can be raised by the people on its list only. ' +
    'The bot offers it to an employee, collects the answers, and is refused at the end.',
  severity: 'high',
  learnMore:
    'https://support.atlassian.com/jira-service-management-cloud/docs/add-or-remove-restrictions-on-request-types/',
  reads: ['project', 'serviceDesk', 'requestTypes', 'requestRights', 'serviceAccount'],
  appliesTo: (parts) =>
    hasRequestTypes(parts) && parts.serviceAccount.state === 'found' && parts.serviceAccount.account.isActive,
  examine: ({ requestTypes, requestRights, serviceAccount }) => {
    if (serviceAccount.state !== 'found') return [];
    const { accountId, displayName } = serviceAccount.account;
    const rights = requestRights.find((row) => row.accountId === accountId);
    const findings = requestTypes
      .filter(({ id }) => rights?.asked.includes(id) && !rights.canCreate.includes(id))
      .map((requestType) => ({
        subject: requestTypeSubject(requestType),
        message: says.refused({ requestType: requestType.name, account: displayName }),
        evidence: {
          actual: says.isRefused,
          expected: says.isAllowed,
          isRestricted: requestType.isRestricted,
          seenBy: rights?.isSeen ? seenBy.itself : seenBy.app,
        },
      }));
    const unasked = requestTypes.find(({ id }) => !rights?.asked.includes(id));
    return findings.length === 0 && unasked
      ? cannotTell(says.notAsked({ requestType: unasked.name, account: displayName }), requestTypeSubject(unasked))
      : findings;
  },
  cure: {
    safety: 'manual',
    steps: [
      "Open the project's request types, select this one, and select its lock.",
      'Add the service account, or a group it is in, to those who may raise it. ' +
        'Being an agent or an app is not enough.',
    ],
  },
  screenInJira: (_finding, { project }) => requestTypesPage(project.key),
});
