import { permissionName } from '../../../src/messages/permission-names';
import { textOf } from '../../../src/shared/message';
import { testProjectAccessSame } from '../../../src/checks/testing/test-project-access-same';
import type { EffectivePermissions } from '../../../src/snapshot/parts';
import {
  AGENT_ID,
  AGENT_KEYS,
  BOT_ID,
  CUSTOMER_ID,
  NOT_CHOSEN,
  anAccount,
  found,
  permissionsOf,
  without,
} from '../../given/accounts';
import { aServiceProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

const CUSTOMER_KEYS = ['BROWSE_PROJECTS', 'CREATE_ISSUES'];
const answers = (...changed: readonly EffectivePermissions[]) => {
  const usual = [
    permissionsOf(BOT_ID, AGENT_KEYS),
    permissionsOf(AGENT_ID, AGENT_KEYS),
    permissionsOf(CUSTOMER_ID, CUSTOMER_KEYS),
  ];
  return {
    effectivePermissions: usual.map((row) => changed.find(({ accountId }) => accountId === row.accountId) ?? row),
  };
};
const inProductionOnly: EffectivePermissions = {
  ...permissionsOf(AGENT_ID, AGENT_KEYS),
  projects: [{ projectId: '10000', permissions: AGENT_KEYS }],
};

describeCheck(testProjectAccessSame, {
  passes: [
    { given: 'the same rights in both', project: aServiceProject() },
    {
      given: 'more rights in the test project',
      project: aServiceProject(answers(permissionsOf(CUSTOMER_ID, CUSTOMER_KEYS, AGENT_KEYS))),
    },
    {
      given: 'fewer rights that no bot needs',
      project: aServiceProject(answers(permissionsOf(BOT_ID, [...AGENT_KEYS, 'ADMINISTER_PROJECTS'], AGENT_KEYS))),
    },
  ],
  fails: [
    {
      given: 'an agent who may not resolve there',
      project: aServiceProject(answers(permissionsOf(AGENT_ID, AGENT_KEYS, without(AGENT_KEYS, 'RESOLVE_ISSUES')))),
      findings: [
        {
          type: 'account',
          id: AGENT_ID,
          name: 'Avery Agent',
          evidence: { missing: ['Resolve issues'] },
          screenInJira: '/jira/servicedesk/projects/ITT/settings/access',
        },
      ],
    },
    {
      given: 'two accounts with nothing there',
      project: aServiceProject(
        answers(permissionsOf(BOT_ID, AGENT_KEYS, []), permissionsOf(CUSTOMER_ID, CUSTOMER_KEYS, [])),
      ),
      findings: [
        { type: 'account', name: 'Helpdesk Bot', evidence: { missing: AGENT_KEYS.map(permissionName).map(textOf) } },
        { type: 'account', name: 'Casey Customer' },
      ],
    },
    {
      given: 'one account in two parts, reported once',
      project: aServiceProject({
        ...answers(permissionsOf(BOT_ID, AGENT_KEYS, [])),
        agentTestAccount: found(anAccount()),
      }),
      findings: [{ type: 'account', name: 'Helpdesk Bot' }],
    },
  ],
  notApplicable: [
    { given: 'no test project', project: aServiceProject({ testProject: null }) },
    {
      given: 'no accounts',
      project: aServiceProject({
        serviceAccount: NOT_CHOSEN,
        agentTestAccount: NOT_CHOSEN,
        customerTestAccount: NOT_CHOSEN,
      }),
    },
  ],
  cannotTell: [
    { given: 'no answer about an account', project: aServiceProject({ effectivePermissions: [] }) },
    { given: 'an answer about production only', project: aServiceProject(answers(inProductionOnly)) },
  ],
});
