import type { acts } from './acts';
import type { botAccess } from './bot-access';
import type { botPreview } from './bot-preview';
import type { customers } from './customers';
import type { handOver } from './hand-over';
import type { rehearsal } from './rehearsal';
import { counted, number } from './counting';
import { activity } from './activity';
import { bots } from './bots';
import { factTitles } from './fact-titles';
import { findings } from './findings';
import { firstRun, welcome } from './first-run';
import { fixes } from './fixes';
import { keyReminder } from './key-reminder';
import { leftToPeople } from './left-to-people';
import { allProjects, overview } from './overview';
import { report } from './report';
import { risks } from './risks';
import { setChange } from './set-change';
import { setup } from './setup';
import { skills } from './skills';
import { testProject } from './test-project';
import { workflow } from './workflow';

/**
 * What the page says in English, but for what comes with a feature's own view. Another language is another object of
 * this shape.
 */
export const en = {
  activity,
  allProjects,
  bots,
  factTitles,
  findings,
  firstRun,
  fixes,
  keyReminder,
  leftToPeople,
  overview,
  report,
  risks,
  setChange,
  setup,
  skills,
  testProject,
  workflow,
  welcome,
  app: {
    name: 'Bot Preflight',
    projectNavigation: 'Project',
    projects: 'Projects',
    overview: 'Overview',
    findings: 'Findings',
    fixes: 'Fixes',
    workflow: 'Workflows',
    skills: 'Skills',
    bots: 'Other bots',
    'test-project': 'Test project',
    'hand-over': 'Hand-over',
    customers: 'Customers',
    activity: 'Activity',
    'bot-access': 'Bot access',
    setup: 'Setup',
    report: 'Report',
    rehearsal: 'Rehearsal',
    more: 'More',
    opensNewTab: '(opens a new tab)',
    loading: 'Loading',
  },
  refusal: {
    title: 'Only Jira admins can use this page',
    text:
      'Bot Preflight shows permissions, accounts and workflows of your site, so it answers Jira admins only. ' +
      'Nothing was read.',
    advice: 'Ask a Jira admin of this site to open the page or to give you the “Administer Jira” permission.',
    projectTitle: 'Only admins of this project can use this page',
    projectAdvice: 'Ask an admin of this project or of the site to open the page.',
    reload: 'Check again',
  },
  projects: {
    chooseTitle: 'Choose a project',
    text: 'Each service project is judged on its own.',
    search: 'Search projects',
    name: 'Project',
    style: 'Type',
    verdict: 'Last verdict',
    lastRun: 'Last audit',
    failing: (count: number) => (count === 0 ? 'No failing check' : counted(count, 'failing check', 'failing checks')),
    connected: 'Connected',
    notSetUp: 'Not set up',
    notAudited: 'Not audited',
    never: 'Never',
    count: (shown: number, total: number) =>
      shown === total
        ? counted(total, 'project', 'projects')
        : `${number(shown)} of ${counted(total, 'project', 'projects')}`,
    more: 'Show more projects',
    noneTitle: 'This site has no service project',
    noneText: 'Bot Preflight judges Jira Service Management projects. Create one, then come back.',
    noMatchTitle: (query: string) => `No project matches “${query}”`,
    noMatchText: 'Search by name or key, or clear the search.',
    clear: 'Clear search',
  },
  styles: { 'company-managed': 'Company-managed', 'team-managed': 'Team-managed' },
  verdicts: { go: 'Ready', 'no-go': 'Not ready', off: 'Off' },
  resting: (until: string) =>
    `It leaves Jira’s limited requests to people and bots now, and goes on by itself ${until}.`,
  run: {
    title: 'Audit is running',
    states: {
      queued: 'Waiting to start',
      reading: 'Reading the project',
      judging: 'Judging what was read',
      done: 'Audit finished',
      failed: 'Audit failed',
      cancelled: 'Audit cancelled',
    },
    parts: (read: number, total: number) => `${number(read)} of ${number(total)} parts read`,
    lastPart: (part: string) => `Last read: ${part}`,
    canLeave: 'You can leave this page. The audit goes on and its result will be here.',
    cancel: 'Cancel audit',
    cancelled: 'The audit was cancelled. Nothing was changed in Jira, and an earlier report stays as it was.',
    failedTitle: 'The audit did not finish',
    lost: 'The progress cannot be read just now. The audit may still be running; trying again.',
    retry: 'Run audit again',
    progressLabel: 'Audit progress',
  },
  parts: {
    profile: 'bot profile',
    settings: 'setup',
    takenAt: 'time',
    site: 'site',
    project: 'project',
    workflowScheme: 'workflow scheme',
    workflows: 'workflows',
    buckets: 'what each status means to the bot',
    scope: 'issue types of the bot',
    workflowUsage: 'other projects that use the workflows',
    screens: 'screens',
    screenUsage: 'other workflows that use the screens',
    permissionScheme: 'permission scheme',
    projectRoles: 'project roles',
    applicationRoles: 'licences',
    serviceAccount: 'service account',
    agentTestAccount: 'agent test account',
    customerTestAccount: 'customer test account',
    effectivePermissions: 'effective permissions',
    appAccess: 'access of Bot Preflight itself',
    issueSecurity: 'issue security',
    fieldRequirements: 'fields that Jira requires',
    serviceDesk: 'service desk',
    requestTypes: 'request types',
    forms: 'forms',
    requestRights: 'who may raise which request',
    customers: 'customers',
    knowledgeBase: 'knowledge base',
    testProject: 'test project',
  } as Readonly<Record<string, string>>,
  errors: {
    retry: 'Try again',
    detail: 'Details for support',
    copy: 'Copy details',
    copied: 'Copied',
    titles: {
      'not-an-admin': 'You are not allowed to see this',
      'bad-request': 'This could not be done',
      'not-found': 'This was not found',
      conflict: 'This can’t be done right now',
      'jira-refused': 'Jira refused this',
      'jira-unavailable': 'A request to Jira failed',
      'rate-limited': 'Jira asks to slow down',
      'storage-full': 'The app’s storage is full',
      unexpected: 'Something unexpected happened',
    },
    message: 'The app could not be reached.',
    advice: 'Check your connection and try again. If it stays, send the details to support.',
    outdatedTitle: 'A part of this page could not be loaded',
    outdatedText: 'The app may have been updated since you opened the page. Reload it to get the new version.',
    reload: 'Reload the page',
    brokenTitle: 'This view could not be shown',
  },
};

/** What comes with the view of the feature that says it. */
export type RoomWords = Widened<{
  acts: typeof acts;
  customers: typeof customers;
  botAccess: typeof botAccess;
  botPreview: typeof botPreview;
  handOver: typeof handOver;
  rehearsal: typeof rehearsal;
}>;

/** The shape that every language has: English with other texts. */
export type FirstWords = Widened<typeof en>;
export type Words = FirstWords & RoomWords;

type Widened<T> = T extends string
  ? string
  : T extends (...values: infer V) => string
    ? (...values: V) => string
    : { [K in keyof T]: Widened<T[K]> };
