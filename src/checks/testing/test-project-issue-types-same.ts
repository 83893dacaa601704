import { defineMessages } from '../../messages/define-messages';
import { defineCheck } from '../check';
import { hasTestProject, twinOf } from './twin-issue-types';

export const says = defineMessages('test-project-issue-types-same', {
  missing: ({ issueType, project }: { issueType: string; project: string }) =>
    `Issue type "${issueType}" is missing in test project "${project}".`,
});

export const testProjectIssueTypesSame = defineCheck({
  id: 'test-project-issue-types-same',
  title: "Test project has production's issue types",
  problem: 'Test project: issue types missing',
  why:
    'What the test project lacks is never tried out. The first employee to raise a request of that type is the ' +
    'one who finds its faults.',
  severity: 'medium',
  learnMore: 'https://support.atlassian.com/jira-cloud-administration/docs/add-edit-and-delete-an-issue-type-scheme/',
  reads: ['project', 'testProject'],
  appliesTo: hasTestProject,
  examine: ({ project, testProject }) =>
    testProject === null
      ? []
      : project.issueTypes
          .filter((issueType) => twinOf(issueType, testProject) === undefined)
          .map(({ id, name }) => ({
            subject: { type: 'issue-type', id, name } as const,
            message: says.missing({ issueType: name, project: testProject.project.name }),
            evidence: { actual: testProject.project.issueTypes.map((type) => type.name), expected: name },
          })),
  cure: {
    safety: 'manual',
    steps: [
      "In the test project's settings, open Issue types (Work types).",
      'Add the one named in the finding, with the same workflow as in production.',
    ],
  },
});
