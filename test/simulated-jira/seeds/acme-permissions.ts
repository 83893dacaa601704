import type { SiteState } from '../state';
import type { PermissionScheme } from '../state/project';
import type { AcmePeople } from './acme-people';
import { describePermissions, serviceGrants, theGroup, theRole, theUser } from './build-permissions';

/** What somebody once thought an integration needs: no agent right, no resolving, no reporter. */
const FOR_INTEGRATIONS = [
  'BROWSE_PROJECTS',
  'ADD_COMMENTS',
  'CREATE_ISSUES',
  'CREATE_ATTACHMENTS',
  'TRANSITION_ISSUES',
  'EDIT_ISSUES',
  'ASSIGN_ISSUES',
  'ASSIGNABLE_USER',
];

/** The scheme of IT and of its test project. */
export const itPermissions = (site: SiteState, { roles, groups, bot }: AcmePeople): PermissionScheme =>
  describePermissions(site, 'Berechtigungen IT-Helpdesk', [
    ...serviceGrants(roles),
    [theRole(roles.namesake), ['VIEW_VOTERS_AND_WATCHERS']],
    [theRole(roles.changeBoard), ['BROWSE_PROJECTS', 'TRANSITION_ISSUES', 'ADD_COMMENTS']],
    [theGroup(groups.integrations), FOR_INTEGRATIONS],
    [theUser(bot), ['DELETE_ISSUES']],
  ]);

/** The scheme of the other service projects: roles only, as Jira makes it. */
export const servicePermissions = (site: SiteState, { roles }: AcmePeople): PermissionScheme =>
  describePermissions(site, 'Jira Service Management Permission Scheme', serviceGrants(roles));
