import { accountsDistinct } from '../../../src/checks/access/accounts-distinct';
import { NOT_CHOSEN, anAccount, anAgent, found, noSuchAccount } from '../../given/accounts';
import { aServiceProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

describeCheck(accountsDistinct, {
  passes: [
    { given: 'three accounts', project: aServiceProject() },
    { given: 'two accounts and none for the customer', project: aServiceProject({ customerTestAccount: NOT_CHOSEN }) },
  ],
  fails: [
    {
      given: 'the bot as its own agent',
      project: aServiceProject({ agentTestAccount: found(anAccount()) }),
      findings: [
        { type: 'account', name: 'Helpdesk Bot', evidence: { actual: ['service account', 'agent test account'] } },
      ],
    },
    {
      given: 'one account for both tests',
      project: aServiceProject({ customerTestAccount: found(anAgent()) }),
      findings: [
        { type: 'account', name: 'Avery Agent', evidence: { actual: ['agent test account', 'customer test account'] } },
      ],
    },
    {
      given: 'one deleted account for everything',
      project: aServiceProject({
        serviceAccount: noSuchAccount('x'),
        agentTestAccount: noSuchAccount('x'),
        customerTestAccount: noSuchAccount('x'),
      }),
      findings: [
        {
          type: 'account',
          name: 'x',
          evidence: { actual: ['service account', 'agent test account', 'customer test account'] },
        },
      ],
    },
  ],
  notApplicable: [
    {
      given: 'one account',
      project: aServiceProject({ agentTestAccount: NOT_CHOSEN, customerTestAccount: NOT_CHOSEN }),
    },
    {
      given: 'no account',
      project: aServiceProject({
        serviceAccount: NOT_CHOSEN,
        agentTestAccount: NOT_CHOSEN,
        customerTestAccount: NOT_CHOSEN,
      }),
    },
  ],
});
