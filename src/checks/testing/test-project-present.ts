import type { Parts } from '../../snapshot/parts';
import { defineCheck } from '../check';
import type { Subject } from '../../shared/report';

export const testProjectPresent = defineCheck({
  id: 'test-project-present',
  title: 'Test project is chosen and exists',
  problem: 'Test project isn’t chosen, or doesn’t exist',
  why: "Without a test project the bot is tried out where employees work: trial requests land in agents' queues, and faults meet real people.",
  severity: 'high',
  learnMore: 'https://support.atlassian.com/jira-software-cloud/docs/create-a-new-project/',
  reads: ['settings', 'project', 'testProject'],
  examine: (parts) => {
    const key = parts.settings.testProjectKey;
    const obstacle = obstacleOf(parts);
    if (obstacle === undefined) return [];
    const subject: Subject = {
      type: 'project',
      id: parts.testProject?.project.id ?? key ?? 'test-project',
      name: parts.testProject?.project.name ?? key ?? 'Test project',
    };
    return [
      {
        subject,
        message: `Test project${key === null ? '' : ` "${subject.name}"`} cannot be used: ${obstacle}.`,
        evidence: { actual: obstacle, expected: 'a service project of its own' },
      },
    ];
  },
  cure: {
    safety: 'manual',
    steps: [
      'Open "Test project" in this app and fill in "Make a test project". Review the plan and apply it.',
      'Or create a service project by hand, with the same request types and access, and with workflows of its own.',
      'Choose that one on the setup page of this app.',
    ],
  },
});

const obstacleOf = ({
  settings,
  project,
  testProject,
}: Pick<Parts, 'settings' | 'project' | 'testProject'>): string | undefined => {
  if (settings.testProjectKey === null) return 'none is chosen';
  if (testProject === null) return 'this site has no such project';
  if (testProject.project.id === project.id) return 'it is the production project itself';
  if (testProject.project.typeKey !== 'service_desk' || testProject.serviceDesk === null)
    return 'it is no service project with a portal';
  return undefined;
};
