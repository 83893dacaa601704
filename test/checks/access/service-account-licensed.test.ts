import { serviceAccountLicensed } from '../../../src/checks/access/service-account-licensed';
import { AGENTS, NOT_CHOSEN, anAccount, found } from '../../given/accounts';
import { aServiceProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

const OLD_NAMED = { groupId: 'group-legacy', name: 'it-tools-legacy' };
const NAME_TRAP = { groupId: 'group-trap', name: 'jira-servicedesk-users' };
const product = (...groups: readonly (typeof AGENTS)[]) => [
  { key: 'jira-software', name: 'Jira', groups: [NAME_TRAP], remainingSeats: null },
  { key: 'jira-servicedesk', name: 'Jira Service Management', groups, remainingSeats: 0 },
];

describeCheck(serviceAccountLicensed, {
  passes: [
    {
      given: 'product access as Jira tells it',
      project: aServiceProject({ serviceAccount: found(anAccount({ groups: [] })) }),
    },
    {
      given: 'a product group that is called something else',
      project: aServiceProject({
        serviceAccount: found(anAccount({ applicationRoles: [], groups: [OLD_NAMED] })),
        applicationRoles: product(AGENTS, OLD_NAMED),
      }),
    },
  ],
  fails: [
    {
      given: 'a group that is only called like the product group',
      project: aServiceProject({
        serviceAccount: found(anAccount({ applicationRoles: ['jira-software'], groups: [NAME_TRAP] })),
        applicationRoles: product(AGENTS, OLD_NAMED),
      }),
      findings: [
        {
          type: 'account',
          name: 'Helpdesk Bot',
          evidence: {
            actual: ['jira-servicedesk-users'],
            expected: ['it-agents', 'it-tools-legacy'],
            products: ['jira-software'],
            remainingSeats: 0,
          },
        },
      ],
    },
    {
      given: 'a site without the product',
      project: aServiceProject({ serviceAccount: found(anAccount({ applicationRoles: [] })), applicationRoles: [] }),
      findings: [{ type: 'account', name: 'Helpdesk Bot', evidence: { expected: [], remainingSeats: null } }],
    },
  ],
  notApplicable: [{ given: 'no account', project: aServiceProject({ serviceAccount: NOT_CHOSEN }) }],
});
