import { serviceAccountActive } from '../../../src/checks/access/service-account-active';
import { NOT_CHOSEN, anAccount, found, noSuchAccount } from '../../given/accounts';
import { aServiceProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

describeCheck(serviceAccountActive, {
  passes: [{ given: 'an active account', project: aServiceProject() }],
  fails: [
    {
      given: 'a deactivated account',
      project: aServiceProject({ serviceAccount: found(anAccount({ isActive: false })) }),
      findings: [
        {
          type: 'account',
          name: 'Helpdesk Bot',
          evidence: { actual: 'deactivated', expected: 'active' },
          screenInJira: '/jira/people/5f0bot',
        },
      ],
    },
  ],
  notApplicable: [
    { given: 'no account', project: aServiceProject({ serviceAccount: NOT_CHOSEN }) },
    { given: 'an account that was deleted', project: aServiceProject({ serviceAccount: noSuchAccount('5f0gone') }) },
  ],
});
