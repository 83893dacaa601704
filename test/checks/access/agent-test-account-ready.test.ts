import { agentTestAccountReady } from '../../../src/checks/access/agent-test-account-ready';
import { GENERIC_REST_BOT } from '../../../src/profile/generic-rest-bot';
import { MOVEWORKS } from '../../../src/profile/moveworks';
import {
  AGENT_ID,
  AGENT_KEYS,
  NOT_CHOSEN,
  anAgent,
  found,
  noSuchAccount,
  permissionsOf,
  without,
} from '../../given/accounts';
import { aServiceProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

const unlicensed = found(anAgent({ groups: [], applicationRoles: [] }));
const noAgent = [permissionsOf(AGENT_ID, without(AGENT_KEYS, 'SERVICEDESK_AGENT'))];
const finding = (...actual: readonly string[]) => [
  { type: 'account' as const, id: AGENT_ID, name: 'Avery Agent', evidence: { actual } },
];

const requiring = { ...MOVEWORKS, accounts: { ...MOVEWORKS.accounts, agentTestAccount: 'required' as const } };

describeCheck(agentTestAccountReady, {
  passes: [{ given: 'an active, licensed agent', project: aServiceProject() }],
  fails: [
    {
      given: 'no account, for a bot that requires one',
      project: aServiceProject({ agentTestAccount: NOT_CHOSEN, profile: requiring }),
      findings: [
        { type: 'account', id: 'agent-test-account', name: 'Agent test account', evidence: { actual: ['not chosen'] } },
      ],
    },
    {
      given: 'an account that was deleted',
      project: aServiceProject({ agentTestAccount: noSuchAccount('gone') }),
      findings: [{ type: 'account', name: 'gone', evidence: { actual: ['no such account'] } }],
    },
    {
      given: 'a deactivated account, of which nothing else is said',
      project: aServiceProject({
        agentTestAccount: found(anAgent({ isActive: false, applicationRoles: [] })),
        effectivePermissions: [],
      }),
      findings: finding('deactivated'),
    },
    {
      given: 'no licence',
      project: aServiceProject({ agentTestAccount: unlicensed }),
      findings: finding('no Jira Service Management licence'),
    },
    {
      given: 'neither licence nor role, in one finding',
      project: aServiceProject({ agentTestAccount: unlicensed, effectivePermissions: noAgent }),
      findings: finding('no Jira Service Management licence', 'not an agent of this project'),
    },
  ],
  notApplicable: [
    { given: 'no account, for a bot that can do without', project: aServiceProject({ agentTestAccount: NOT_CHOSEN }) },
    { given: 'a bot that needs no such account', project: aServiceProject({ profile: GENERIC_REST_BOT }) },
  ],
  cannotTell: [{ given: 'no answer about its permissions', project: aServiceProject({ effectivePermissions: [] }) }],
});
