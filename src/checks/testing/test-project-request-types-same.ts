import { defineMessages } from '../../messages/define-messages';
import { defineCheck } from '../check';
import { requestTypesPage } from '../jira-paths';

export const says = defineMessages('test-project-request-types-same', {
  missing: ({ requestType, project }: { requestType: string; project: string }) =>
    `Request type "${requestType}" is missing in test project "${project}".`,
});

export const testProjectRequestTypesSame = defineCheck({
  id: 'test-project-request-types-same',
  title: "Test project offers production's request types",
  problem: 'Test project: request types missing',
  why: 'A request type that the test project lacks is offered to employees without ever having been tried out in chat.',
  severity: 'medium',
  learnMore:
    'https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/#api-rest-servicedeskapi-servicedesk-servicedeskid-requesttype-post',
  reads: ['requestTypes', 'testProject'],
  appliesTo: ({ requestTypes, testProject }) =>
    testProject !== null && testProject.serviceDesk !== null && requestTypes.length > 0,
  examine: ({ requestTypes, testProject }) => {
    if (testProject === null) return [];
    const offered = testProject.requestTypes.map(({ name }) => name);
    return requestTypes
      .filter(({ name }) => !offered.includes(name))
      .map(({ id, name }) => ({
        subject: { type: 'request-type', id, name } as const,
        message: says.missing({ requestType: name, project: testProject.project.name }),
        evidence: { actual: offered, expected: name },
      }));
  },
  cure: {
    safety: 'choose',
    steps: [
      "Open the test project's request types.",
      'Create the one named in the finding, with the same name, fields and form. ' +
        'Request types are never copied along with a project.',
    ],
  },
  screenInJira: (_finding, { testProject }) =>
    testProject === null ? undefined : requestTypesPage(testProject.project.key),
});
