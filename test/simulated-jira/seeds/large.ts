import { addGroup, joinGroup } from '../add/people';
import { addScreen } from '../add/screen';
import { addServiceDesk } from '../add/service-desk';
import { newSite, ROLE } from '../new-site';
import type { SiteState } from '../state';
import type { SiteUser } from '../state/people';
import type { IssueType, PermissionScheme, SiteProject, SiteScreen } from '../state/project';
import type { SiteWorkflow } from '../state/workflow';
import { raisedRequests } from './build-issues';
import { colleagues, employee } from './build-people';
import { describePermissions, serviceGrants } from './build-permissions';
import { anyOf, date, describeForm, describePortal, longText, may, must, oneOf, shortText } from './build-portal';
import type { RequestTypeDescription } from './build-portal';
import { describeProject, issueType, roleOf } from './build-site';
import type { Work } from './build-site';
import { copyOfWorkflow } from './build-workflow';
import { chance as chanceOf, inTurn } from './chance';
import type { Chance } from './chance';
import { helpDeskArticles } from './help-desk-articles';
import { manyWorkflows } from './large-workflows';
import { DEFAULT_SKILLS } from './seed';
import type { Seed } from './seed';

/** How big the site is. */
const SIZE = {
  workflows: 300,
  serviceProjects: 100,
  issueTypes: 150,
  screens: 500,
  customers: 50_000,
  agents: 180,
} as const;
/** How many of the workflows IT follows; as many are copies for its test project. */
const IT_WORKFLOWS = 5;

const manyScreens = (site: SiteState, chance: Chance): SiteScreen[] => {
  const fields = ['summary', 'description', 'priority', 'labels', 'duedate', 'components', 'comment', 'attachment'];
  return Array.from({ length: SIZE.screens - site.screens.length }, (_, index) => {
    const bot = index % 7 === 0 ? ['resolution'] : ['resolution', 'assignee'];
    return addScreen(site, `Screen ${String(index + 1).padStart(3, '0')}`, [
      ...bot,
      ...chance.someOf(fields, 2 + chance.under(5)),
    ]);
  });
};

interface Company {
  readonly people: Readonly<Record<'lead' | 'bot' | 'agentTester' | 'customerTester', SiteUser>> & {
    readonly agents: readonly SiteUser[];
    readonly customers: readonly SiteUser[];
  };
  readonly types: readonly IssueType[];
  readonly workflows: readonly SiteWorkflow[];
  readonly permissions: readonly PermissionScheme[];
}

const WANTS = ['Order', 'Repair', 'Return', 'Change', 'Access to', 'Question about'];
const THINGS = [
  'a laptop',
  'a phone',
  'a badge',
  'an application',
  'a mailbox',
  'a printer',
  'a server',
  'a licence',
  'the network',
  'a meeting room',
];

const someRequestTypes = (chance: Chance, types: readonly IssueType[], count: number): RequestTypeDescription[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `${inTurn(WANTS, index)} ${inTurn(THINGS, Math.floor(index / WANTS.length))}`,
    description: 'See the help pages first.',
    type: chance.oneOf(types),
    asks: [
      chance.in100(60) ? must('description') : may('description'),
      ...(chance.in100(30) ? [may('attachment')] : []),
      ...(chance.in100(20) ? [may('duedate')] : []),
    ],
  }));

const addForms = (site: SiteState, project: SiteProject, deskId: string, count: number): void => {
  const requestTypes = site.requestTypes.filter(({ serviceDeskId }) => serviceDeskId === deskId);
  for (const requestType of requestTypes.slice(0, count)) {
    describeForm(
      site,
      project.id,
      `Form: ${requestType.name}`,
      [requestType],
      [
        { name: 'What', questions: [oneOf('Kind *', 'New', 'Replacement'), shortText('Where *'), date('When')] },
        {
          name: 'Why a new one',
          when: { label: 'Kind', choice: 'New' },
          questions: [longText('Reason'), anyOf('Paid by', 'Team', 'Department')],
        },
      ],
    );
  }
};

interface Plan {
  readonly key: string;
  readonly name: string;
  readonly work: Work;
  readonly requestTypes: number;
  readonly forms: number;
  readonly customers: readonly SiteUser[];
}

const serviceProject = (site: SiteState, chance: Chance, { people, permissions }: Company, plan: Plan): SiteProject => {
  const isTried = plan.key === 'IT' || plan.key === 'ITT';
  const project = describeProject(site, {
    key: plan.key,
    name: plan.name,
    lead: people.lead,
    work: plan.work,
    permissions: isTried && permissions[0] ? permissions[0] : chance.oneOf(permissions),
    roles: [
      [roleOf(site, ROLE.administrators), people.lead],
      [
        roleOf(site, ROLE.serviceDeskTeam),
        ...chance.someOf(people.agents, 6),
        ...(isTried ? [people.bot, people.agentTester] : []),
      ],
    ],
  });
  const desk = addServiceDesk(site, project.id, {
    customers: plan.customers.map(({ accountId }) => accountId),
    linkedSpaces: isTried ? ['ITKB'] : [],
  });
  const described = someRequestTypes(
    chance,
    plan.work.map(([type]) => type),
    plan.requestTypes,
  );
  const half = Math.ceil(described.length / 2);
  describePortal(site, desk, { 'Most wanted': described.slice(0, half), 'Everything else': described.slice(half) });
  addForms(site, project, desk.id, plan.forms);
  return project;
};

const company = (site: SiteState, chance: Chance): Company => {
  const customers = colleagues(site, SIZE.customers, 'customer', 1_000);
  const people = {
    lead: employee(site, 'Zofia Öztürk'),
    agents: colleagues(site, SIZE.agents, 'atlassian'),
    customers,
    bot: employee(site, 'Moveworks Bot', { timeZone: 'America/Danmarkshavn' }),
    agentTester: employee(site, 'Moveworks Test Agent', { timeZone: 'America/Danmarkshavn' }),
    customerTester: employee(site, 'Moveworks Test Customer', {
      timeZone: 'America/Danmarkshavn',
      accountType: 'customer',
    }),
  };
  joinGroup(
    site,
    'jira-servicemanagement-users-large',
    ...[people.bot, people.agentTester, ...people.agents].map(({ accountId }) => accountId),
  );
  joinGroup(site, 'jira-admins-large', people.lead.accountId);
  for (let team = 1; team <= 40; team += 1)
    addGroup(
      site,
      `team-${team}`,
      chance.someOf(people.agents, 12).map(({ accountId }) => accountId),
    );
  const roles = {
    admins: roleOf(site, ROLE.administrators),
    addons: roleOf(site, ROLE.addons),
    agents: roleOf(site, ROLE.serviceDeskTeam),
  };
  return {
    people,
    types: Array.from({ length: SIZE.issueTypes }, (_, index) =>
      issueType(
        site,
        index === 0 ? '[System] Service request' : `Kind of request ${String(index + 1).padStart(3, '0')}`,
      ),
    ),
    workflows: manyWorkflows(site, chance, SIZE.workflows - IT_WORKFLOWS, {
      screens: manyScreens(site, chance),
      roleIds: [ROLE.administrators, ROLE.serviceDeskTeam],
    }),
    permissions: Array.from({ length: 8 }, (_, index) =>
      describePermissions(site, `Permission scheme ${index + 1}`, serviceGrants(roles)),
    ),
  };
};

/**
 * A site as large as they come, drawn by repeatable chance: workflows with a fault here and there, some of IT's used by
 * others too. The first project is IT with 12 issue types and 20 request types; its test project ITT has copies of its
 * workflows, one out of date.
 */
export const large = (): Seed => {
  const chance = chanceOf(20_261_123);
  const site = newSite('large');
  site.site.title = 'Large';
  const all = company(site, chance);
  const { types, workflows, people } = all;
  const following = (some: readonly IssueType[], from: number, count: number): Work =>
    some.map((type, index) => [type, inTurn(workflows, from + (index % count))]);
  const inTest = (work: Work): Work => {
    const originals = [...new Set(work.map(([, workflow]) => workflow))];
    const copies = new Map(
      originals.map((workflow, index) => [
        workflow,
        copyOfWorkflow(site, index === 0 ? inTurn(workflows, 40) : workflow, `${workflow.name} (test)`),
      ]),
    );
    return work.map(([type, workflow]) => [type, copies.get(workflow) ?? workflow]);
  };
  const itWork = following(types.slice(0, 12), 0, IT_WORKFLOWS);

  const it = serviceProject(site, chance, all, {
    key: 'IT',
    name: 'IT Helpdesk',
    work: itWork,
    requestTypes: 20,
    forms: 6,
    customers: [people.customerTester, ...people.customers],
  });
  serviceProject(site, chance, all, {
    key: 'ITT',
    name: 'IT Helpdesk (Test)',
    work: inTest(itWork),
    requestTypes: 20,
    forms: 6,
    customers: [people.customerTester],
  });
  for (let n = 2; n < SIZE.serviceProjects; n += 1) {
    const work = following(chance.someOf(types, 2 + chance.under(6)), 3 + n * 3, 1 + chance.under(4));
    const customers = people.customers.slice(n * 100, n * 100 + chance.under(300));
    serviceProject(site, chance, all, {
      key: `SD${n}`,
      name: `Service desk ${n}`,
      work,
      requestTypes: 3 + chance.under(9),
      forms: chance.under(3),
      customers,
    });
  }
  helpDeskArticles(site);
  raisedRequests(site, it, 200, people.customers.slice(0, 5_000), people.agents);
  return {
    state: site,
    settings: {
      IT: {
        projectId: it.id,
        projectKey: it.key,
        profileId: 'moveworks',
        skills: DEFAULT_SKILLS,
        buckets: {},
        testProjectKey: 'ITT',
        confirmations: [],
        accounts: {
          serviceAccount: people.bot.accountId,
          agentTestAccount: people.agentTester.accountId,
          customerTestAccount: people.customerTester.accountId,
        },
      },
    },
  };
};
