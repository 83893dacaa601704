import { defineMessages } from '../../messages/define-messages';
import { defineCheck } from '../check';

export const says = defineMessages('service-desk-present', {
  noPortal: ({ project }: { project: string }) =>
    `Project "${project}" has no portal: Jira calls it a service project without a portal.`,
  otherType: ({ project, type }: { project: string; type: string }) =>
    `Project "${project}" has no portal: Jira calls it a ${type} project.`,
  withoutPortal: 'service project without a portal',
  ofType: ({ type }: { type: string }) => `${type} project`,
  withPortal: 'service project with a portal',
});

export const serviceDeskPresent = defineCheck({
  id: 'service-desk-present',
  title: 'Project is a service project with a portal',
  problem: 'Not a service project',
  why:
    'Request types, customers and forms exist only in service projects. ' +
    'In any other project the bot has nothing to offer to an employee.',
  severity: 'critical',
  learnMore:
    'https://support.atlassian.com/jira-service-management-cloud/docs/what-are-jira-service-management-next-gen-projects/',
  reads: ['project', 'serviceDesk'],
  examine: ({ project, serviceDesk }) => {
    if (project.typeKey === 'service_desk' && serviceDesk !== null) return [];
    const { name, typeKey: type } = project;
    const isServiceProject = type === 'service_desk';
    return [
      {
        subject: { type: 'project', id: project.id, name } as const,
        message: isServiceProject ? says.noPortal({ project: name }) : says.otherType({ project: name, type }),
        evidence: { actual: isServiceProject ? says.withoutPortal : says.ofType({ type }), expected: says.withPortal },
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
