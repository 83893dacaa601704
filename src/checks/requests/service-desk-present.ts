import { defineCheck } from '../check';

export const serviceDeskPresent = defineCheck({
  id: 'service-desk-present',
  title: 'Project is a service project with a portal',
  problem: 'Not a service project',
  why: 'Request types, customers and forms exist only in service projects. In any other project the bot has nothing to offer to an employee.',
  severity: 'critical',
  learnMore:
    'https://support.atlassian.com/jira-service-management-cloud/docs/what-are-jira-service-management-next-gen-projects/',
  reads: ['project', 'serviceDesk'],
  examine: ({ project, serviceDesk }) => {
    if (project.typeKey === 'service_desk' && serviceDesk !== null) return [];
    const actual =
      project.typeKey === 'service_desk' ? 'service project without a portal' : `${project.typeKey} project`;
    return [
      {
        subject: { type: 'project', id: project.id, name: project.name } as const,
        message: `Project "${project.name}" has no portal: Jira calls it a ${actual}.`,
        evidence: { actual, expected: 'service project with a portal' },
      },
    ];
  },
  cure: {
    safety: 'manual',
    steps: [
      "Choose the service project in which employees' requests arrive.",
      'If there is none, create one in Jira, and set it up here.',
    ],
  },
});
