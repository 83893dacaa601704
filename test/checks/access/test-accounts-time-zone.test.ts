import { testAccountsTimeZone } from '../../../src/checks/access/test-accounts-time-zone';
import { GENERIC_REST_BOT } from '../../../src/profile/generic-rest-bot';
import { NOT_CHOSEN, aCustomer, anAgent, found } from '../../given/accounts';
import { aServiceProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

const zones = (agent: string | null, customer: string | null) =>
  aServiceProject({
    agentTestAccount: found(anAgent({ timeZone: agent })),
    customerTestAccount: found(aCustomer({ timeZone: customer })),
  });
const RIGHT = 'America/Danmarkshavn';

describeCheck(testAccountsTimeZone, {
  passes: [
    { given: 'the right zone on both', project: zones(RIGHT, RIGHT) },
    { given: 'the right zone on the only one', project: aServiceProject({ customerTestAccount: NOT_CHOSEN }) },
  ],
  fails: [
    {
      given: 'another zone on the agent',
      project: zones('Asia/Kolkata', RIGHT),
      findings: [{ type: 'account', name: 'Avery Agent', evidence: { actual: 'Asia/Kolkata', expected: RIGHT } }],
    },
    {
      given: 'other zones on both',
      project: zones('Asia/Kolkata', 'Europe/Berlin'),
      findings: [
        { type: 'account', name: 'Avery Agent' },
        { type: 'account', name: 'Casey Customer' },
      ],
    },
    {
      given: 'another zone on one and a hidden one on the other',
      project: zones(null, 'Europe/Berlin'),
      findings: [{ type: 'account', name: 'Casey Customer' }],
    },
  ],
  notApplicable: [
    {
      given: 'no test accounts',
      project: aServiceProject({ agentTestAccount: NOT_CHOSEN, customerTestAccount: NOT_CHOSEN }),
    },
    { given: 'a bot that does not care for time zones', project: aServiceProject({ profile: GENERIC_REST_BOT }) },
  ],
  cannotTell: [{ given: "the site's default on the customer", project: zones(RIGHT, 'America/New_York') }],
});
