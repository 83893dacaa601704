import { serviceAccountCanLogIn } from '../../../src/checks/access/service-account-can-log-in';
import type { AccountKind } from '../../../src/snapshot/parts';
import { NOT_CHOSEN, anAccount, found } from '../../given/accounts';
import { aServiceProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

const withKind = (kind: AccountKind) => aServiceProject({ serviceAccount: found(anAccount({ kind })) });
const finding = (actual: string) => [
  { type: 'account' as const, name: 'Helpdesk Bot', evidence: { actual, expected: 'a person' } },
];

describeCheck(serviceAccountCanLogIn, {
  passes: [{ given: 'an ordinary account', project: aServiceProject() }],
  fails: [
    {
      given: "one of Atlassian's service accounts",
      project: withKind('service-account'),
      findings: finding('an Atlassian service account'),
    },
    { given: "an app's account", project: withKind('app'), findings: finding('an app') },
    { given: "a Rovo agent's account", project: withKind('agent'), findings: finding('a Rovo agent') },
    { given: 'a portal-only customer', project: withKind('customer'), findings: finding('a portal-only customer') },
  ],
  notApplicable: [{ given: 'no account', project: aServiceProject({ serviceAccount: NOT_CHOSEN }) }],
  cannotTell: [{ given: 'an account of a kind Jira does not tell', project: withKind('unknown') }],
});
