import { issueSecurityOpenToBot } from '../../../src/checks/access/issue-security-open-to-bot';
import type { IssueSecurity, PermissionHolder, ProjectRole } from '../../../src/snapshot/parts';
import { AGENTS, BOT_ID, NOT_CHOSEN, anAccount, found } from '../../given/accounts';
import { IT, aServiceProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

const role = (...actors: ProjectRole['actors']): ProjectRole => ({ id: '10101', name: 'Helpdesk Crew', actors });
const CREW: PermissionHolder = { type: 'projectRole', value: '10101' };

const hiddenFrom = (members: readonly PermissionHolder[], roles: readonly ProjectRole[] = []): IssueSecurity => ({
  id: '10800',
  name: 'Internal',
  defaultLevel: { id: '10801', name: 'Staff only', members, roles },
});
const only = (members: readonly PermissionHolder[], roles: readonly ProjectRole[] = []) =>
  aServiceProject({ issueSecurity: hiddenFrom(members, roles) });
const HIDDEN = {
  type: 'project' as const,
  id: IT.id,
  name: IT.name,
  screenInJira: '/secure/admin/EditIssueSecurities!default.jspa?schemeId=10800',
};

describeCheck(issueSecurityOpenToBot, {
  passes: [
    { given: 'no issue security scheme', project: aServiceProject() },
    {
      given: 'a scheme without a default level',
      project: aServiceProject({ issueSecurity: { id: '10800', name: 'Internal', defaultLevel: null } }),
    },
    { given: 'a level with the account itself', project: only([{ type: 'user', value: BOT_ID }]) },
    { given: 'a level with one of its groups', project: only([{ type: 'group', value: AGENTS.groupId }]) },
    { given: 'a level for everybody with the product', project: only([{ type: 'applicationRole', value: '' }]) },
    {
      given: 'a level with a role it is in through a group, beside the reporter',
      project: only([{ type: 'reporter' }, CREW], [role({ kind: 'group', ...AGENTS })]),
    },
  ],
  fails: [
    {
      given: 'a level of a role it is not in, by the name the role has here',
      project: only([CREW], [role()]),
      findings: [{ ...HIDDEN, evidence: { actual: ['Helpdesk Crew'], scheme: 'Internal' } }],
    },
    {
      given: 'a level for reporter, assignee and customers only',
      project: only([{ type: 'reporter' }, { type: 'assignee' }, { type: 'sd.customer.portal.only' }]),
      findings: [HIDDEN],
    },
    { given: 'a level with nobody in it', project: only([]), findings: [HIDDEN] },
    {
      given: 'a level of a group it is not in',
      project: only([{ type: 'group', value: 'other', name: 'security-team' }]),
      findings: [{ ...HIDDEN, evidence: { actual: ['security-team'] } }],
    },
  ],
  notApplicable: [
    {
      given: 'no service account',
      project: aServiceProject({ issueSecurity: hiddenFrom([]), serviceAccount: NOT_CHOSEN }),
    },
    {
      given: 'a deactivated one',
      project: aServiceProject({
        issueSecurity: hiddenFrom([]),
        serviceAccount: found(anAccount({ isActive: false })),
      }),
    },
  ],
  cannotTell: [
    {
      given: 'a level of those whom a field of the request names',
      project: only([{ type: 'reporter' }, { type: 'userCustomField', value: 'customfield_10003' }]),
    },
  ],
});
