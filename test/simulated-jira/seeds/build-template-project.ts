import { addGroup, joinGroup } from '../add/people';
import { addIssue } from '../add/issue';
import { addActor, addProject } from '../add/project';
import { addIssueTypeScreenScheme, addScreen, addScreenScheme } from '../add/screen';
import { addWorkflowScheme } from '../add/workflow';
import { ROLE } from '../new-site';
import type { SiteState } from '../state';
import type { SiteUser } from '../state/people';
import type { IssueType, SiteProject } from '../state/project';
import type { SiteWorkflow } from '../state/workflow';
import { colleagues, employee } from './build-people';
import { describePermissions, serviceGrants } from './build-permissions';
import { roleOf } from './build-site';
import { inTurn } from './chance';
import { DEFAULT_SKILLS } from './seed';
import type { SeedSettings } from './seed';

const BOT_ZONE = 'America/Danmarkshavn';

/**
 * Who works with a desk that was made yesterday: an admin of Jira, a lead, agents, customers, and three accounts for
 * the bot.
 */
export const deskPeople = (site: SiteState, name: string) => {
  const people = {
    jiraAdmin: employee(site, 'Ngozi Sobczak'),
    lead: employee(site, 'Jadwiga Ødegaard', { timeZone: 'Europe/Oslo' }),
    bot: employee(site, 'Moveworks Service Account', { timeZone: BOT_ZONE }),
    agentTester: employee(site, 'Moveworks Test Agent', { timeZone: BOT_ZONE }),
    customerTester: employee(site, 'Moveworks Test Customer', { timeZone: BOT_ZONE, accountType: 'customer' }),
    agents: colleagues(site, 6, 'atlassian', 100),
    customers: colleagues(site, 40, 'customer', 300),
  };
  const { jiraAdmin, lead, bot, agentTester, agents } = people;
  const licensed = [jiraAdmin, lead, bot, agentTester, ...agents].map(({ accountId }) => accountId);
  joinGroup(site, `jira-servicemanagement-users-${name}`, ...licensed);
  joinGroup(site, `jira-admins-${name}`, jiraAdmin.accountId);
  addGroup(
    site,
    'it-service-desk',
    agents.map(({ accountId }) => accountId),
  );
  return people;
};
export type DeskPeople = ReturnType<typeof deskPeople>;

/** The people whom the desk knows as customers, as ids. */
export const customersOf = ({ customerTester, customers }: DeskPeople): string[] =>
  [customerTester, ...customers].map(({ accountId }) => accountId);

/** The fields on the screens of a template; none of them holds the resolution. */
const ON_SCREENS = [
  'summary',
  'issuetype',
  'reporter',
  'description',
  'priority',
  'assignee',
  'components',
  'labels',
  'attachment',
  'duedate',
];

export interface TemplateProject {
  readonly key: string;
  readonly name: string;
  readonly people: DeskPeople;
  /** Work types in the order of the project with the workflow each follows. */
  readonly work: readonly (readonly [IssueType, SiteWorkflow])[];
  /** The workflow of the types that the scheme doesn't name. */
  readonly defaultWorkflow: SiteWorkflow;
  /** Fields beyond the usual ones on the screens of a type. */
  readonly moreFields?: ReadonlyMap<IssueType, readonly string[]>;
}

/** One screen for each work type, for creating, editing and viewing it. */
const screensOf = (site: SiteState, { key, work, moreFields }: TemplateProject): string => {
  const scheme = addIssueTypeScreenScheme(
    site,
    `${key}: Jira Service Management Issue Type Screen Scheme`,
    addScreen(site, `${key}: Jira Service Management Screen`, ON_SCREENS).id,
  );
  for (const [type] of work) {
    const name = `${key}: Jira Service Management ${type.name} Screen`;
    const screen = addScreen(site, name, [...ON_SCREENS, ...(moreFields?.get(type) ?? [])]);
    scheme.mappings.push({ issueTypeId: type.id, screenSchemeId: addScreenScheme(site, name, screen.id).id });
  }
  return scheme.id;
};

/**
 * Adds a company-managed service project with schemes of its own, the standard permission scheme and the default roles,
 * as a template makes it.
 */
export const templateProject = (site: SiteState, project: TemplateProject): SiteProject => {
  const { key, name, people, work, defaultWorkflow } = project;
  const workflowScheme = addWorkflowScheme(site, {
    name: `Jira Service Management Workflow Scheme generated for Space ${key}`,
    defaultWorkflowId: defaultWorkflow.id,
    workflowByIssueType: Object.fromEntries(
      work.filter(([, workflow]) => workflow !== defaultWorkflow).map(([type, workflow]) => [type.id, workflow.id]),
    ),
  });
  const permissions = describePermissions(
    site,
    `Jira Service Management Permission Scheme for Space ${key}`,
    serviceGrants({
      admins: roleOf(site, ROLE.administrators),
      addons: roleOf(site, ROLE.addons),
      agents: roleOf(site, ROLE.serviceDeskTeam),
    }),
  );
  const added = addProject(site, {
    key,
    name,
    lead: people.lead.accountId,
    issueTypeIds: work.map(([type]) => type.id),
    workflowSchemeId: workflowScheme.id,
    issueTypeScreenSchemeId: screensOf(site, project),
    permissionSchemeId: permissions.id,
  });
  addActor(site, added, ROLE.administrators, { user: people.lead.accountId });
  for (const { accountId } of [people.lead, people.bot, people.agentTester, ...people.agents])
    addActor(site, added, ROLE.serviceDeskTeam, { user: accountId });
  return added;
};

const DAY = 86_400_000;
const FIRST = Date.UTC(2026, 9, 5, 8, 0);
const jiraTime = (ms: number): string => new Date(ms).toISOString().replace('Z', '+0000');

/**
 * Adds one work item in each status of each work type: raised as each of the type's request types in turn, or made by
 * an agent where the type has none. No template sets a resolution, so finished ones have none either.
 */
export const requestsInEveryStatus = (
  site: SiteState,
  { id: projectId }: SiteProject,
  work: TemplateProject['work'],
  { agents, customers }: Pick<DeskPeople, 'agents' | 'customers'>,
): void => {
  const desk = site.serviceDesks.find((candidate) => candidate.projectId === projectId);
  let n = 0;
  for (const [type, workflow] of work.filter(([{ subtask }]) => !subtask)) {
    const requestTypes = site.requestTypes.filter(
      ({ serviceDeskId, issueTypeId }) => serviceDeskId === desk?.id && issueTypeId === type.id,
    );
    for (const { statusReference } of workflow.statuses) {
      const requestType = requestTypes.length > 0 ? inTurn(requestTypes, n) : undefined;
      const reporter: SiteUser = requestType ? inTurn(customers, n * 7) : inTurn(agents, n);
      addIssue(site, {
        projectId,
        issueTypeId: type.id,
        statusId: statusReference,
        summary: `${requestType?.name ?? type.name} (${reporter.displayName})`,
        reporter: reporter.accountId,
        assignee: n % 3 === 0 ? null : inTurn(agents, n + 1).accountId,
        ...(requestType && { requestTypeId: requestType.id }),
        created: jiraTime(FIRST + (n * DAY) / 2),
        updated: jiraTime(FIRST + (n * DAY) / 2 + DAY),
      });
      n += 1;
    }
  }
};

/**
 * What an admin saved who went through the setup and changed nothing: no status moved, no test project, nothing
 * confirmed.
 */
export const untouchedSettings = (
  { id, key }: SiteProject,
  { bot, agentTester, customerTester }: DeskPeople,
): SeedSettings => ({
  projectId: id,
  projectKey: key,
  profileId: 'moveworks',
  skills: DEFAULT_SKILLS,
  accounts: {
    serviceAccount: bot.accountId,
    agentTestAccount: agentTester.accountId,
    customerTestAccount: customerTester.accountId,
  },
  buckets: {},
  testProjectKey: null,
  confirmations: [],
});
