import { defineCheck } from '../check';
import { customersPage } from '../jira-paths';

/** Whether there are any at all; who of the roster is missing is a question of its own. */
export const customersPresent = defineCheck({
  id: 'customers-present',
  title: 'Project has customers',
  problem: 'The project has no customers',
  why: 'The bot can raise and show requests for customers of the project only. Somebody who is no customer gets an error in chat, even where the portal would let them in.',
  severity: 'high',
  learnMore:
    'https://support.atlassian.com/jira-service-management-cloud/docs/add-customers-in-bulk-to-your-service-project/',
  reads: ['project', 'serviceDesk', 'customers'],
  appliesTo: ({ serviceDesk }) => serviceDesk !== null,
  examine: ({ project, serviceDesk, customers }) =>
    customers.seen > 0
      ? []
      : [
          {
            subject: { type: 'service-desk', id: serviceDesk?.id ?? project.id, name: project.name } as const,
            message: `Project "${project.name}" has no customers.`,
            evidence: { actual: customers.seen, expected: 'at least 1' },
          },
        ],
  cure: {
    safety: 'choose',
    steps: [
      "Open the project's customers.",
      'Add the employees the bot serves; adding by e-mail address sends each of them a mail.',
    ],
  },
  screenInJira: (_finding, { project }) => customersPage(project.key),
});
