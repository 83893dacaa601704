import { addUser } from '../add/people';
import { takeId } from '../add/ids';
import { addIssueType, addPermissionScheme, addProjectRole } from '../add/project';
import { addServiceDesk } from '../add/service-desk';
import { PROJECT_PERMISSIONS } from '../permission-keys';
import type { SiteState } from '../state';
import type { PermissionScheme, SiteProject } from '../state/project';
import type { SiteWorkflow } from '../state/workflow';
import type { AcmePeople } from './acme-people';
import { servicePermissions } from './acme-permissions';
import type { AcmeTypes, AcmeWorkflows } from './acme-workflows';
import { may, must, describePortal } from './build-portal';
import { clearsResolution, onScreen, setsResolution } from './build-rules';
import { anyoneWith, describePermissions, theRole } from './build-permissions';
import { describeProject, issueType } from './build-site';
import { describeWorkflow, from, fromAny } from './build-workflow';

/** Human resources answers requests by the very workflow IT uses. */
const humanResources = (
  site: SiteState,
  people: AcmePeople,
  types: AcmeTypes,
  workflows: AcmeWorkflows,
  permissions: PermissionScheme,
): SiteProject => {
  const hr = describeProject(site, {
    key: 'HR',
    name: 'Human Resources / Dział kadr',
    lead: people.jiraAdmin,
    permissions,
    work: [[types.request, workflows.request]],
    roles: [
      [people.roles.admins, people.jiraAdmin],
      [people.roles.agents, people.groups.hr],
    ],
  });
  const desk = addServiceDesk(site, hr.id, {
    access: 'restricted',
    customers: people.customers.slice(0, 400).map(({ accountId }) => accountId),
  });
  describePortal(site, desk, {
    'Urlop i nieobecności': [
      {
        name: 'Wniosek urlopowy',
        description: 'Urlop wypoczynkowy i okolicznościowy.',
        type: types.request,
        asks: [must('duedate'), may('description')],
      },
    ],
    Payroll: [
      {
        name: 'Question about my pay slip',
        description: 'Only human resources sees it.',
        type: types.request,
        asks: [must('description')],
      },
    ],
  });
  return hr;
};

const scoped = (id: string) => ({ type: 'PROJECT' as const, project: { id } });

/** Facilities run a team-managed project: statuses, types, roles and the workflow belong to it alone. */
const facilities = (site: SiteState, people: AcmePeople): void => {
  const id = String(takeId(site, 'project'));
  const scope = scoped(id);
  const admins = addProjectRole(site, 'Administrator', { scope, admin: true });
  const agents = addProjectRole(site, 'Agent', { scope });
  const workflow = describeWorkflow(
    site,
    'Gebäudedienste: Anfragen',
    { 'Zu erledigen': 'TODO', 'In Arbeit': 'IN_PROGRESS', 'Warten auf Kunde': 'IN_PROGRESS', Fertig: 'DONE' },
    [
      fromAny('Zu erledigen', 'Zu erledigen', clearsResolution),
      fromAny('In Arbeit', 'In Arbeit', clearsResolution),
      from('In Arbeit', 'Rückfrage', 'Warten auf Kunde'),
      fromAny('Fertig', 'Fertig', setsResolution()),
    ],
    scope,
  );
  const anfrage = addIssueType(site, 'Anfrage', { scope });
  const holders = [theRole(admins), theRole(people.roles.addons), theRole(agents)];
  const permissions = addPermissionScheme(
    site,
    'Gebäudedienste',
    Object.fromEntries(PROJECT_PERMISSIONS.map((key) => [key, holders])),
    scope,
  );
  describeProject(site, {
    key: 'FAC',
    name: 'Gebäudedienste',
    teamManagedId: id,
    lead: people.lead,
    permissions,
    work: [[anfrage, workflow]],
    roles: [
      [admins, people.lead],
      [agents, ...people.helpdesk.slice(20)],
    ],
  });
  const desk = addServiceDesk(site, id);
  describePortal(site, desk, {
    Gebäude: [
      {
        name: 'Heizung oder Licht defekt',
        description: 'Bitte mit Raumnummer.',
        type: anfrage,
        asks: [must('description')],
      },
    ],
  });
};

const softwareWorkflow = (site: SiteState): SiteWorkflow =>
  describeWorkflow(
    site,
    'Software Simplified Workflow for Project DEV',
    { 'To Do': 'TODO', 'In Progress': 'IN_PROGRESS', Done: 'DONE' },
    [fromAny('To Do', 'To Do'), fromAny('In Progress', 'In Progress'), fromAny('Done', 'Done', setsResolution())],
  );

/** Two service projects nobody asked the bot about, a software project and one of marketing. */
const theRest = (site: SiteState, people: AcmePeople, types: AcmeTypes, service: PermissionScheme): void => {
  const { roles, jiraAdmin, lead } = people;
  const development = describePermissions(site, 'Software permissions', [
    [theRole(roles.admins), PROJECT_PERMISSIONS],
    [theRole(roles.addons), PROJECT_PERMISSIONS],
    [
      anyoneWith('jira-software'),
      ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'EDIT_ISSUES', 'TRANSITION_ISSUES', 'ADD_COMMENTS'],
    ],
  ]);
  const boards = softwareWorkflow(site);
  const board = { lead, permissions: development, roles: [[roles.admins, jiraAdmin]] } as const;
  describeProject(site, {
    ...board,
    key: 'DEV',
    name: 'Product Development',
    kind: 'software',
    work: [
      [issueType(site, 'Story'), boards],
      [issueType(site, 'Bug'), boards],
    ],
  });
  describeProject(site, {
    ...board,
    key: 'MKT',
    name: 'Marketing 東京',
    kind: 'business',
    work: [[issueType(site, 'Task'), boards]],
  });
  const legal = describeWorkflow(
    site,
    'Legal questions',
    { Open: 'TODO', 'In Progress': 'IN_PROGRESS', 'Waiting for customer': 'IN_PROGRESS', Closed: 'DONE' },
    [
      from('Open', 'Take', 'In Progress'),
      from('In Progress', 'Ask back', 'Waiting for customer'),
      from('Waiting for customer', 'Answered', 'In Progress'),
      from(['Open', 'In Progress'], 'Close', 'Closed', onScreen({ id: 3 }), setsResolution()),
    ],
  );
  for (const [key, name] of [
    ['LEG', 'Legal – שאלות משפטיות'],
    ['FIN', 'Finanzen & Controlling'],
  ] as const) {
    const project = describeProject(site, {
      key,
      name,
      lead: jiraAdmin,
      permissions: service,
      work: [[types.request, legal]],
      roles: [[roles.admins, jiraAdmin]],
    });
    const desk = addServiceDesk(site, project.id, { access: 'restricted' });
    describePortal(site, desk, {
      Questions: [{ name: 'Ask a question', description: '', type: types.request, asks: [must('description')] }],
    });
  }
};

/** Everything of Acme that is not the help desk; returns human resources, which shares a workflow with it. */
export const otherProjects = (
  site: SiteState,
  people: AcmePeople,
  types: AcmeTypes,
  workflows: AcmeWorkflows,
): SiteProject => {
  const permissions = servicePermissions(site, people);
  const hr = humanResources(site, people, types, workflows, permissions);
  facilities(site, people);
  theRest(site, people, types, permissions);
  addUser(site, {
    displayName: 'Confluence Cloud',
    accountType: 'app',
    emailAddress: 'confluence@connect.atlassian.com',
  });
  return hr;
};
