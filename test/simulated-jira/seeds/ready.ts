import { addGroup, addOrganization, joinGroup } from '../add/people';
import { addCustomField } from '../add/screen';
import { addServiceDesk } from '../add/service-desk';
import { newSite, ROLE } from '../new-site';
import type { SiteState } from '../state';
import type { SiteUser } from '../state/people';
import type { PermissionScheme, SiteField, SiteProject } from '../state/project';
import type { SiteWorkflow } from '../state/workflow';
import { raisedRequests } from './build-issues';
import { colleagues, employee } from './build-people';
import { anyoneWith, describePermissions, serviceGrants } from './build-permissions';
import {
  anyOf,
  date,
  describeForm,
  describePortal,
  longText,
  may,
  must,
  oneOf,
  person,
  preset,
  shortText,
} from './build-portal';
import { clearsAssignee, clearsResolution, onScreen, setsResolution } from './build-rules';
import { describeProject, issueType, roleOf } from './build-site';
import { describeWorkflow, from, fromAny } from './build-workflow';
import { helpDeskArticles } from './help-desk-articles';
import { DEFAULT_SKILLS } from './seed';
import type { Seed, SeedSettings } from './seed';

const BOT_ZONE = 'America/Danmarkshavn';

/** From everywhere to resolved, to work and back; resolving sets the resolution, leaving it clears it. */
const goodWorkflow = (site: SiteState, name: string): SiteWorkflow =>
  describeWorkflow(
    site,
    name,
    {
      Open: 'TODO',
      'In Progress': 'IN_PROGRESS',
      'Waiting for customer': 'IN_PROGRESS',
      Resolved: 'DONE',
      Closed: 'DONE',
    },
    [
      fromAny('Resolve', 'Resolved', onScreen({ id: 3 }), setsResolution()),
      fromAny('Start work', 'In Progress', clearsResolution),
      fromAny('Reopen', 'Open', clearsResolution, clearsAssignee),
      from(['Open', 'In Progress'], 'Ask the customer', 'Waiting for customer'),
      from('Waiting for customer', 'Customer answered', 'In Progress'),
      from('Resolved', 'Close', 'Closed'),
    ],
  );

const accounts = (site: SiteState) => ({
  lead: employee(site, 'Jadwiga Ødegaard', { timeZone: 'Europe/Oslo' }),
  jiraAdmin: employee(site, 'Ngozi Sobczak'),
  bot: employee(site, 'Moveworks Service Account', { timeZone: BOT_ZONE }),
  agentTester: employee(site, 'Moveworks Test Agent', { timeZone: BOT_ZONE }),
  customerTester: employee(site, 'Moveworks Test Customer', { timeZone: BOT_ZONE, accountType: 'customer' }),
  agents: colleagues(site, 6, 'atlassian', 100),
  customers: colleagues(site, 120, 'customer', 300),
});
type Accounts = ReturnType<typeof accounts>;

const helpDesk = (
  site: SiteState,
  project: { key: string; name: string },
  people: Accounts,
  permissions: PermissionScheme,
  office: SiteField,
): SiteProject => {
  const request = issueType(site, '[System] Service request');
  const incident = issueType(site, '[System] Incident');
  const added = describeProject(site, {
    ...project,
    lead: people.lead,
    permissions,
    work: [
      [request, goodWorkflow(site, `${project.name}: requests`)],
      [incident, goodWorkflow(site, `${project.name}: incidents`)],
    ],
    roles: [
      [roleOf(site, ROLE.administrators), people.lead],
      [roleOf(site, ROLE.serviceDeskTeam), people.bot, people.agentTester, ...people.agents],
    ],
  });
  const customers = [people.customerTester, ...people.customers].map(({ accountId }) => accountId);
  const desk = addServiceDesk(site, added.id, {
    customers,
    organizationIds: site.organizations.map(({ id }) => id),
    linkedSpaces: ['ITKB'],
  });
  const requestTypes = describePortal(site, desk, {
    'Laptops & phones': [
      {
        name: 'Order a laptop',
        description: 'For you or your team.',
        type: request,
        asks: [may('description'), preset('priority', '3')],
      },
      {
        name: 'Report a broken laptop',
        description: 'It does not start, or it is slow.',
        type: incident,
        asks: [must('description'), may('attachment'), may(office.id)],
      },
    ],
    'Accounts & software': [
      {
        name: 'Reset my password',
        description: 'For everything behind single sign-on.',
        type: request,
        asks: [may('description')],
      },
      {
        name: 'Access to an application',
        description: 'A licence or a role.',
        type: request,
        asks: [may('description')],
      },
      {
        name: 'VPN: no connection',
        description: 'At home or on a train.',
        type: incident,
        asks: [must('description'), must(office.id)],
      },
      { name: 'Get help with something else', description: '', type: request, asks: [must('description')] },
    ],
  });
  describeForm(site, added.id, 'Laptop order', requestTypes.slice(0, 1), [
    {
      name: 'What',
      questions: [oneOf('Model *', '13 inch', '16 inch'), shortText('Address *'), date('When'), person('For whom?')],
    },
  ]);
  describeForm(site, added.id, 'Application access', requestTypes.slice(3, 4), [
    {
      name: 'What',
      questions: [
        oneOf('Application *', 'SAP', 'Figma'),
        oneOf('For how long? *', 'For good', 'Until a date'),
        longText('Why? *'),
        anyOf('Data you will see', 'Customers', 'Money'),
      ],
    },
    { name: 'Until when', when: { label: 'For how long?', choice: 'Until a date' }, questions: [date('Last day')] },
  ]);
  return added;
};

const MANUAL = [
  'agent-access-enabled',
  'api-token-made',
  'approval-rule-enabled',
  'approvers-emails-readable',
  'bot-calls-supported',
  'email-addresses-visible',
  'execution-modes-chosen',
  'identity-app-installed',
  'mcp-access-enabled',
  'network-open-to-bot',
  'service-account-dedicated',
  'user-management-centralized',
];

const savedSettings = (it: SiteProject, { bot, agentTester, customerTester, jiraAdmin }: Accounts): SeedSettings => ({
  projectId: it.id,
  projectKey: it.key,
  profileId: 'moveworks',
  skills: DEFAULT_SKILLS,
  buckets: {},
  testProjectKey: 'ITT',
  accounts: {
    serviceAccount: bot.accountId,
    agentTestAccount: agentTester.accountId,
    customerTestAccount: customerTester.accountId,
  },
  confirmations: MANUAL.map((check) => ({
    check,
    result: 'pass',
    by: jiraAdmin.accountId,
    at: '2026-10-05T09:00:00Z',
    expiresAt: '2099-01-01T00:00:00Z',
    evidence: 'Looked at together with the owner of the bot.',
  })),
});

/**
 * A help desk that has everything a bot needs, its test project with workflows of its own, and a software project that
 * is nobody's business.
 */
export const ready = (): Seed => {
  const site = newSite('ready');
  site.site.title = 'Ready';
  const people = accounts(site);
  const agents: readonly SiteUser[] = [people.bot, people.agentTester, ...people.agents];
  joinGroup(
    site,
    'jira-servicemanagement-users-ready',
    ...agents.map(({ accountId }) => accountId),
    people.jiraAdmin.accountId,
  );
  joinGroup(site, 'jira-admins-ready', people.jiraAdmin.accountId);
  addGroup(
    site,
    'it-help-desk',
    people.agents.map(({ accountId }) => accountId),
  );
  addOrganization(
    site,
    'Ready Sp. z o.o.',
    people.customers.slice(0, 40).map(({ accountId }) => accountId),
  );
  helpDeskArticles(site);
  const office = addCustomField(site, 'Office', 'select', { type: 'option' }, ['Oslo', 'Kraków']);
  const roles = {
    admins: roleOf(site, ROLE.administrators),
    addons: roleOf(site, ROLE.addons),
    agents: roleOf(site, ROLE.serviceDeskTeam),
  };
  const permissions = describePermissions(site, 'Service project permissions', serviceGrants(roles));

  const it = helpDesk(site, { key: 'IT', name: 'IT Helpdesk' }, people, permissions, office);
  helpDesk(site, { key: 'ITT', name: 'IT Helpdesk (Test)' }, people, permissions, office);
  const boards = describeWorkflow(site, 'Boards', { 'To Do': 'TODO', 'In Progress': 'IN_PROGRESS', Done: 'DONE' }, [
    fromAny('To Do', 'To Do'),
    fromAny('In Progress', 'In Progress'),
    fromAny('Done', 'Done'),
  ]);
  describeProject(site, {
    key: 'DEV',
    name: 'Product Development',
    kind: 'software',
    lead: people.lead,
    work: [[issueType(site, 'Story'), boards]],
    roles: [],
    permissions: describePermissions(site, 'Software permissions', [
      [anyoneWith('jira-software'), ['BROWSE_PROJECTS', 'CREATE_ISSUES']],
    ]),
  });
  raisedRequests(site, it, 12, people.customers, people.agents);
  return { state: site, settings: { IT: savedSettings(it, people) } };
};
