import { defineMessages } from '../../messages/define-messages';
import { defineCheck } from '../check';
import { requestTypesPage } from '../jira-paths';
import { hasRequestTypes, requestTypeSubject } from './portal';

export const says = defineMessages('request-type-issue-types-present', {
  noSuchIssueType: ({ requestType, project }: { requestType: string; project: string }) =>
    `Request type "${requestType}" leads to an issue type that project "${project}" does not have.`,
});

export const requestTypeIssueTypesPresent = defineCheck({
  id: 'request-type-issue-types-present',
  title: 'Request types lead to issue types of the project',
  problem: 'A request type points to a missing issue type',
  why:
    'Every request becomes an issue. When its issue type was taken out of the project, Jira cannot create it, and ' +
    'the employee is told of an error the bot cannot explain.',
  severity: 'high',
  learnMore:
    'https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-requesttype-get',
  reads: ['project', 'serviceDesk', 'requestTypes'],
  appliesTo: hasRequestTypes,
  examine: ({ project, requestTypes }) =>
    requestTypes
      .filter(({ issueTypeId }) => !project.issueTypes.some(({ id }) => id === issueTypeId))
      .map((requestType) => ({
        subject: requestTypeSubject(requestType),
        message: says.noSuchIssueType({ requestType: requestType.name, project: project.name }),
        evidence: {
          actual: requestType.issueTypeId,
          expected: project.issueTypes.map(({ id }) => id),
          issueTypes: project.issueTypes.map(({ name }) => name),
        },
      })),
  cure: {
    safety: 'manual',
    steps: [
      "Put the issue type back into the project's issue type scheme.",
      'If it was taken out for good, replace the request type with one that leads to an issue type of the project.',
    ],
  },
  screenInJira: (_finding, { project }) => requestTypesPage(project.key),
});
