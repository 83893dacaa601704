import type { Parts } from '../../snapshot/parts';
import { defineMessages } from '../../messages/define-messages';
import type { Message } from '../../shared/message';
import { defineCheck } from '../check';
import type { Subject } from '../../shared/report';

export const says = defineMessages('test-project-present', {
  noneChosen: 'No test project is chosen.',
  cannotBeUsed: ({ project, why }: { project: string; why: string }) =>
    `Test project "${project}" cannot be used: ${why}.`,
  notChosen: 'none is chosen',
  noSuchProject: 'this site has no such project',
  isProduction: 'it is the production project itself',
  noServiceProject: 'it isn’t a service project with a portal',
  ownProject: 'a service project of its own',
});

export const testProjectPresent = defineCheck({
  id: 'test-project-present',
  title: 'Test project is chosen and exists',
  problem: 'Test project isn’t chosen, or doesn’t exist',
  why:
    'Without a test project the bot is tried out where employees work: ' +
    "trial requests land in agents' queues, and faults meet real people.",
  severity: 'high',
  learnMore: 'https://support.atlassian.com/jira-software-cloud/docs/create-a-new-project/',
  reads: ['settings', 'project', 'testProject'],
  // What was made to try things in is a test project itself.
  appliesTo: ({ settings }) => settings.testProjectOf === undefined || settings.testProjectKey !== null,
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
        message: key === null ? says.noneChosen : says.cannotBeUsed({ project: subject.name, why: obstacle }),
        evidence: { actual: obstacle, expected: says.ownProject },
      },
    ];
  },
  cure: {
    safety: 'manual',
    steps: [
      'Open "Test project" in this app and fill in "Create a test project". Review the plan and apply it.',
      'Or create a service project by hand, with the same request types and access, and with workflows of its own.',
      'Choose that one on the setup page of this app.',
    ],
  },
});

const obstacleOf = ({
  settings,
  project,
  testProject,
}: Pick<Parts, 'settings' | 'project' | 'testProject'>): Message | undefined => {
  if (settings.testProjectKey === null) return says.notChosen;
  if (testProject === null) return says.noSuchProject;
  if (testProject.project.id === project.id) return says.isProduction;
  if (testProject.project.typeKey !== 'service_desk' || testProject.serviceDesk === null) return says.noServiceProject;
  return undefined;
};
