import { defineMessages } from '../../messages/define-messages';
import { defineCheck } from '../check';
import { customersPage } from '../jira-paths';

export const says = defineMessages('customers-present', {
  none: ({ project }: { project: string }) => `Project "${project}" has no customers.`,
  onlyChosen: ({ project }: { project: string }) =>
    `Project "${project}" has no customers besides the accounts chosen for the bot.`,
  atLeastOne: 'at least 1',
});

/** Whether there are any employees at all; who of the roster is missing is a question of its own. */
export const customersPresent = defineCheck({
  id: 'customers-present',
  title: 'Project has customers',
  problem: 'The project has no customers',
  why:
    'The bot can raise and show requests for customers of the project only. ' +
    'Somebody who isn’t a customer gets an error in chat, even where the portal would let them in.',
  severity: 'high',
  learnMore:
    'https://support.atlassian.com/jira-service-management-cloud/docs/add-customers-in-bulk-to-your-service-project/',
  reads: ['project', 'serviceDesk', 'customers'],
  appliesTo: ({ serviceDesk }) => serviceDesk !== null,
  examine: ({ project, serviceDesk, customers }) =>
    customers.seen > customers.own
      ? []
      : [
          {
            subject: { type: 'service-desk', id: serviceDesk?.id ?? project.id, name: project.name } as const,
            message:
              customers.own === 0 ? says.none({ project: project.name }) : says.onlyChosen({ project: project.name }),
            evidence: {
              actual: customers.seen - customers.own,
              expected: says.atLeastOne,
              chosenForBot: customers.own,
            },
          },
        ],
  cure: {
    safety: 'manual',
    steps: [
      'Compare your employees with the customers on the Customers page of this app; it adds those who are missing.',
      "Or open the project's customers in Jira and add them there; adding by e-mail address sends each of them a mail.",
    ],
  },
  screenInJira: (_finding, { project }) => customersPage(project.key),
});
