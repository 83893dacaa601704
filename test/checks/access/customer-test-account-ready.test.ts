import { customerTestAccountReady } from '../../../src/checks/access/customer-test-account-ready';
import { GENERIC_REST_BOT } from '../../../src/profile/generic-rest-bot';
import { MOVEWORKS } from '../../../src/profile/moveworks';
import {
  AGENT_KEYS,
  CUSTOMER_ID,
  NOT_CHOSEN,
  aCustomer,
  found,
  noSuchAccount,
  permissionsOf,
} from '../../given/accounts';
import { aServiceProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

const mayRaise = (canCreate: readonly string[], asked: readonly string[] = ['201', '202']) => ({
  requestRights: [{ accountId: CUSTOMER_ID, canCreate, asked }],
});
const finding = (...actual: readonly string[]) => [
  { type: 'account' as const, id: CUSTOMER_ID, name: 'Casey Customer', evidence: { actual } },
];
const asAgent = { effectivePermissions: [permissionsOf(CUSTOMER_ID, AGENT_KEYS)] };

const requiring = { ...MOVEWORKS, accounts: { ...MOVEWORKS.accounts, customerTestAccount: 'required' as const } };

describeCheck(customerTestAccountReady, {
  passes: [
    { given: 'an active customer', project: aServiceProject() },
    { given: 'a customer who may raise one of two request types', project: aServiceProject(mayRaise(['202'])) },
    {
      given: 'a project without request types, which another check reports',
      project: aServiceProject(mayRaise([], [])),
    },
  ],
  fails: [
    {
      given: 'no account, for a bot that requires one',
      project: aServiceProject({ customerTestAccount: NOT_CHOSEN, profile: requiring }),
      findings: [
        {
          type: 'account',
          id: 'customer-test-account',
          name: 'Customer test account',
          evidence: { actual: ['not chosen'] },
        },
      ],
    },
    {
      given: 'an account that was deleted',
      project: aServiceProject({ customerTestAccount: noSuchAccount('gone') }),
      findings: [{ type: 'account', name: 'gone' }],
    },
    {
      given: 'a deactivated account',
      project: aServiceProject({ customerTestAccount: found(aCustomer({ isActive: false })) }),
      findings: finding('deactivated'),
    },
    {
      given: 'a customer who may raise nothing',
      project: aServiceProject(mayRaise([])),
      findings: finding('may raise no request type'),
    },
    {
      given: 'an agent who may raise nothing, in one finding',
      project: aServiceProject({ ...asAgent, ...mayRaise([]) }),
      findings: finding('may raise no request type', 'is an agent'),
    },
  ],
  notApplicable: [
    {
      given: 'no account, for a bot that can do without',
      project: aServiceProject({ customerTestAccount: NOT_CHOSEN }),
    },
    { given: 'a bot that needs no such account', project: aServiceProject({ profile: GENERIC_REST_BOT }) },
  ],
  cannotTell: [
    { given: 'no answer about its permissions', project: aServiceProject({ effectivePermissions: [] }) },
    { given: 'no answer about its request types', project: aServiceProject({ requestRights: [] }) },
  ],
});
