import { defineMessages } from '../../messages/define-messages';
import { defineCheck } from '../check';
import { requestTypesPage } from '../jira-paths';
import { requestTypeSubject } from './portal';

export const says = defineMessages('request-types-visible', {
  none: ({ project }: { project: string }) => `Project "${project}" has no request types.`,
  hidden: ({ requestType }: { requestType: string }) =>
    `Request type "${requestType}" is in no portal group and so hidden.`,
  noRequestTypes: 'no request types',
  atLeastOne: 'at least one',
  inNoGroup: 'in no portal group',
  inGroup: 'in a portal group',
});

/**
 * Every desk that takes mail has a request type of its own for it, in no portal group by design; REST tells of no other
 * sign of it than its name, in the site's language.
 */
const MAIL = /\bemailed\b|\b(?:per|par|por|via|tramite) (?:e-?mail|courriel|correo)|メールで/iu;
const isOfMailChannel = (name: string): boolean => MAIL.test(name);

export const requestTypesVisible = defineCheck({
  id: 'request-types-visible',
  title: 'Request types are shown in the portal',
  problem: 'Some request types are hidden from the portal',
  why:
    'The bot offers what the portal offers. A request type in no portal group does not exist for employees, and ' +
    'they pick a wrong one instead.',
  severity: 'medium',
  learnMore:
    'https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-requesttypegroup-get',
  reads: ['project', 'serviceDesk', 'requestTypes'],
  appliesTo: ({ serviceDesk }) => serviceDesk !== null,
  examine: ({ project, requestTypes }) => {
    if (requestTypes.length === 0) {
      return [
        {
          subject: { type: 'project', id: project.id, name: project.name } as const,
          message: says.none({ project: project.name }),
          evidence: { actual: says.noRequestTypes, expected: says.atLeastOne },
        },
      ];
    }
    return requestTypes
      .filter(({ groupIds, name }) => groupIds.length === 0 && !isOfMailChannel(name))
      .map((requestType) => ({
        subject: requestTypeSubject(requestType),
        message: says.hidden({ requestType: requestType.name }),
        evidence: { actual: says.inNoGroup, expected: says.inGroup },
      }));
  },
  cure: {
    safety: 'manual',
    steps: [
      "Open the project's request types.",
      'Add the request type to a portal group. If it is meant to stay hidden, leave it: agents can still use it.',
    ],
  },
  screenInJira: (_finding, { project }) => requestTypesPage(project.key),
});
