import { defineCheck } from '../check';
import { requestTypesPage } from '../jira-paths';
import { requestTypeSubject } from './portal';

/**
 * Every desk that takes mail has a request type of its own for it, in no portal group by design; REST tells of no other sign of it than its
 * name, in the site's language.
 */
const MAIL = /\bemailed\b|\b(?:per|par|por|via|tramite) (?:e-?mail|courriel|correo)|メールで/iu;
const isOfMailChannel = (name: string): boolean => MAIL.test(name);

export const requestTypesVisible = defineCheck({
  id: 'request-types-visible',
  title: 'Request types are shown in the portal',
  why: 'The bot offers what the portal offers. A request type in no portal group does not exist for employees, and they pick a wrong one instead.',
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
          message: `Project "${project.name}" has no request types.`,
          evidence: { actual: 'no request types', expected: 'at least one' },
        },
      ];
    }
    return requestTypes
      .filter(({ groupIds, name }) => groupIds.length === 0 && !isOfMailChannel(name))
      .map((requestType) => ({
        subject: requestTypeSubject(requestType),
        message: `Request type "${requestType.name}" is in no portal group and so hidden.`,
        evidence: { actual: 'in no portal group', expected: 'in a portal group' },
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
