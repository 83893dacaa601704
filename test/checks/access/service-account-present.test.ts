import { serviceAccountPresent } from '../../../src/checks/access/service-account-present';
import { NOT_CHOSEN, anAccount, found, noSuchAccount } from '../../given/accounts';
import { aServiceProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

describeCheck(serviceAccountPresent, {
  passes: [
    { given: 'an account that exists', project: aServiceProject() },
    {
      given: 'an account that exists and is deactivated, which another check reports',
      project: aServiceProject({ serviceAccount: found(anAccount({ isActive: false })) }),
    },
  ],
  fails: [
    {
      given: 'no account',
      project: aServiceProject({ serviceAccount: NOT_CHOSEN }),
      findings: [
        { type: 'account', id: 'service-account', name: 'Service account', evidence: { actual: 'not chosen' } },
      ],
    },
    {
      given: 'an account that was deleted',
      project: aServiceProject({ serviceAccount: noSuchAccount('5f0gone') }),
      findings: [{ type: 'account', id: '5f0gone', name: '5f0gone', evidence: { actual: 'no such account' } }],
    },
  ],
});
