import { serviceAccountInAgentRole } from '../../../src/checks/access/service-account-in-agent-role';
import type { ProjectRole } from '../../../src/snapshot/parts';
import { AGENTS, BOT_ID, NOT_CHOSEN, anAccount, found } from '../../given/accounts';
import { AGENT_ROLE, IT, aPermissionScheme, aServiceProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

const bot = { kind: 'user', accountId: BOT_ID, displayName: 'Helpdesk Bot' } as const;
const CREW: ProjectRole = { ...AGENT_ROLE, actors: [] };
const ADMINISTRATORS: ProjectRole = { id: '10002', name: 'Administrators', actors: [] };
const NAME_TRAP: ProjectRole = { id: '10109', name: 'Service Desk Team', actors: [bot] };
const grant = (permission: string, { id }: ProjectRole) => ({ permission, holder: { type: 'projectRole', value: id } });
const notInAGroup = found(anAccount({ groups: [] }));

describeCheck(serviceAccountInAgentRole, {
  passes: [
    { given: 'the account in the role', project: aServiceProject({ serviceAccount: notInAGroup }) },
    {
      given: "one of the account's groups in the role",
      project: aServiceProject({ projectRoles: [{ ...CREW, actors: [{ kind: 'group', ...AGENTS }] }] }),
    },
    {
      given: 'the account in the second of two agent roles',
      project: aServiceProject({
        permissionScheme: aPermissionScheme([
          grant('SERVICEDESK_AGENT', ADMINISTRATORS),
          grant('SERVICEDESK_AGENT', CREW),
        ]),
        projectRoles: [ADMINISTRATORS, { ...CREW, actors: [bot] }],
      }),
    },
  ],
  fails: [
    {
      given: 'the account in a role that is only called Service Desk Team',
      project: aServiceProject({
        serviceAccount: notInAGroup,
        projectRoles: [NAME_TRAP, CREW],
        permissionScheme: aPermissionScheme([grant('BROWSE_PROJECTS', NAME_TRAP), grant('SERVICEDESK_AGENT', CREW)]),
      }),
      findings: [
        {
          type: 'project-role',
          id: AGENT_ROLE.id,
          name: 'Helpdesk Crew',
          evidence: { actual: ['Service Desk Team'], roles: ['Helpdesk Crew'] },
          screenInJira: '/jira/servicedesk/projects/IT/settings/access',
        },
      ],
    },
    {
      given: "the administrators' role granted it first",
      project: aServiceProject({
        serviceAccount: notInAGroup,
        projectRoles: [ADMINISTRATORS, CREW],
        permissionScheme: aPermissionScheme([
          grant('ADMINISTER_PROJECTS', ADMINISTRATORS),
          grant('SERVICEDESK_AGENT', ADMINISTRATORS),
          grant('SERVICEDESK_AGENT', CREW),
        ]),
      }),
      findings: [
        {
          type: 'project-role',
          name: 'Helpdesk Crew',
          evidence: { actual: [], roles: ['Helpdesk Crew', 'Administrators'] },
        },
      ],
    },
    {
      given: 'a scheme that makes a group the agents, and no role',
      project: aServiceProject({
        permissionScheme: aPermissionScheme([
          { permission: 'SERVICEDESK_AGENT', holder: { type: 'group', value: 'g', name: 'it-agents' } },
        ]),
      }),
      findings: [
        {
          type: 'permission-scheme',
          id: '10400',
          name: 'IT permissions',
          evidence: { actual: ['group it-agents'] },
          screenInJira: '/secure/admin/EditPermissions!default.jspa?schemeId=10400',
        },
      ],
    },
    {
      given: 'a team-managed project whose scheme grants nothing',
      project: aServiceProject({ project: { ...IT, style: 'team-managed' }, permissionScheme: aPermissionScheme([]) }),
      findings: [
        {
          type: 'permission-scheme',
          name: 'IT permissions',
          evidence: { actual: [] },
          screenInJira: '/jira/servicedesk/projects/IT/settings/access',
        },
      ],
    },
  ],
  notApplicable: [{ given: 'no account', project: aServiceProject({ serviceAccount: NOT_CHOSEN }) }],
  cannotTell: [{ given: 'an agent role whose members were not read', project: aServiceProject({ projectRoles: [] }) }],
});
