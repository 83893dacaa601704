import { takeId } from '../add/ids';
import { addIssueType, addPermissionScheme, addProjectRole } from '../add/project';
import { addServiceDesk } from '../add/service-desk';
import { newSite, ROLE } from '../new-site';
import { PROJECT_PERMISSIONS } from '../permission-keys';
import type { SiteState } from '../state';
import type { PermissionScheme, ProjectRole } from '../state/project';
import type { Scope, SiteStatus, SiteWorkflow } from '../state/workflow';
import { portalCustomers, theRole } from './build-permissions';
import { describePortal, may } from './build-portal';
import { describeProject, roleOf } from './build-site';
import { customersOf, deskPeople, requestsInEveryStatus, untouchedSettings } from './build-template-project';
import { describeWorkflow, fromAny } from './build-workflow';
import type { Seed } from './seed';
import { addJiraStatuses, addTemplateStatuses } from './template-statuses';

/** Atlassian lists these statuses as the defaults; that requests begin in Waiting for support is ours. */
const STATUSES: Readonly<Record<string, SiteStatus['statusCategory']>> = {
  'Waiting for support': 'IN_PROGRESS',
  Open: 'TODO',
  Reopened: 'TODO',
  Pending: 'IN_PROGRESS',
  'Work in progress': 'IN_PROGRESS',
  'Waiting for customer': 'IN_PROGRESS',
  Escalated: 'IN_PROGRESS',
  Done: 'DONE',
  Canceled: 'DONE',
};

/** Team-managed workflows let each status be reached from any; the ways bear the names of their statuses. */
const ownWorkflow = (site: SiteState, scope: Scope): SiteWorkflow => {
  addTemplateStatuses(site, STATUSES, scope);
  return describeWorkflow(
    site,
    'Workflow for service requests',
    STATUSES,
    Object.keys(STATUSES).map((name) => fromAny(name, name)),
    scope,
  );
};

const FOR_ADMINISTRATORS = ['ADMINISTER_PROJECTS', 'EDIT_WORKFLOW', 'EDIT_ISSUE_LAYOUT', 'DELETE_ISSUES'];
const FOR_CUSTOMERS = ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'ADD_COMMENTS', 'CREATE_ATTACHMENTS'];

/** Administrators and apps hold everything, agents what work needs, customers the portal. */
const ownPermissions = (
  site: SiteState,
  { admins, agents, scope }: { readonly admins: ProjectRole; readonly agents: ProjectRole; readonly scope: Scope },
): PermissionScheme =>
  addPermissionScheme(
    site,
    'IT Support (team-managed)',
    Object.fromEntries(
      PROJECT_PERMISSIONS.map((key) => [
        key,
        [
          theRole(admins),
          theRole(roleOf(site, ROLE.addons)),
          ...(FOR_ADMINISTRATORS.includes(key) || /^(DELETE|EDIT)_ALL_/.test(key) ? [] : [theRole(agents)]),
          ...(FOR_CUSTOMERS.includes(key) ? [portalCustomers] : []),
        ],
      ]),
    ),
    scope,
  );

/**
 * A team-managed service project as Jira makes it, unchanged: statuses, workflow, work types and the two roles belong
 * to the project alone, and what answers for company-managed projects knows nothing of it.
 */
export const team = (): Seed => {
  const site = newSite('team');
  site.site.title = 'A new team-managed desk';
  addJiraStatuses(site);
  const people = deskPeople(site, 'team');
  const id = String(takeId(site, 'project'));
  const scope: Scope = { type: 'PROJECT', project: { id } };
  const admins = addProjectRole(site, 'Administrator', { scope, admin: true });
  const agents = addProjectRole(site, 'Agent', { scope });
  const workflow = ownWorkflow(site, scope);
  const types = {
    request: addIssueType(site, 'Service request', { scope }),
    incident: addIssueType(site, 'Incident', { scope }),
  };
  const work = [
    [types.request, workflow],
    [types.incident, workflow],
  ] as const;
  const project = describeProject(site, {
    key: 'IT',
    name: 'IT Support',
    teamManagedId: id,
    lead: people.lead,
    permissions: ownPermissions(site, { admins, agents, scope }),
    work,
    roles: [
      [admins, people.lead],
      [agents, people.bot, people.agentTester, ...people.agents],
    ],
  });
  const desk = addServiceDesk(site, id, { access: 'restricted', customers: customersOf(people) });
  describePortal(site, desk, {
    General: [
      {
        name: 'Get IT help',
        description: 'Get assistance for general IT problems and questions.',
        type: types.request,
        asks: [may('description'), may('attachment')],
      },
      {
        name: 'Report a system problem',
        description: 'Let us know if something is broken.',
        type: types.incident,
        asks: [may('description'), may('attachment')],
      },
    ],
    '': [
      {
        name: 'Emailed request',
        description: 'What arrives by e-mail.',
        type: types.request,
        asks: [may('description')],
      },
    ],
  });
  requestsInEveryStatus(site, project, work, people);
  return { state: site, settings: { IT: untouchedSettings(project, people) } };
};
