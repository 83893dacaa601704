import { customersPresent } from '../../../src/checks/customers/customers-present';
import { aServiceProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

describeCheck(customersPresent, {
  passes: [
    { given: 'a first page full of customers', project: aServiceProject() },
    { given: 'a single customer', project: aServiceProject({ customers: { seen: 1, own: 0, isComplete: true } }) },
  ],
  fails: [
    {
      given: 'no customers',
      project: aServiceProject({ customers: { seen: 0, own: 0, isComplete: true } }),
      findings: [
        {
          type: 'service-desk',
          id: '7',
          name: 'IT Helpdesk',
          evidence: { actual: 0 },
          screenInJira: '/projects/IT/customers',
        },
      ],
    },
    {
      given: 'customers who are all accounts chosen for the bot',
      project: aServiceProject({ customers: { seen: 2, own: 2, isComplete: true } }),
      findings: [{ type: 'service-desk', name: 'IT Helpdesk', evidence: { actual: 0, chosenForBot: 2 } }],
    },
  ],
  notApplicable: [
    {
      given: 'no portal',
      project: aServiceProject({ serviceDesk: null, customers: { seen: 0, own: 0, isComplete: true } }),
    },
  ],
});
