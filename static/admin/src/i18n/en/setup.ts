import { counted, number } from './counting';

/** The set-up form. */
export const setup = {
  text: 'Everything below is proposed from what your site already shows. Change what is wrong, then save.',
  textSaved: 'Changes take effect with the next audit.',
  unsaved: 'You have unsaved changes.',
  gapsTitle: 'Some things could not be proposed',
  profileTitle: 'Bot profile',
  profileText: 'What kind of bot it is decides what the audit asks for.',
  profileVersion: (version: string) => `Version ${version}`,
  profileFamily: (family: string) => `Part of ${family}`,
  profileZone: (zone: string) =>
    'Expects the time zone ' +
    `${zone === 'America/Danmarkshavn' ? 'UTC (America/Danmarkshavn, no daylight saving)' : zone}`,
  takeOver: {
    open: 'Take over the setup of another project',
    none: 'No other project is set up.',
    label: 'Project whose setup is taken over',
    choose: 'Choose a project',
    reading: 'Reading that setup…',
    done: (project: string, statuses: number) =>
      `Taken over from ${project}: bot, skills, accounts and ${counted(statuses, 'status', 'statuses')}. ` +
      'Look them over; nothing is saved yet.',
  },
  profileHome: 'Vendor’s requirements',
  own: {
    title: 'A profile of your own',
    text:
      'For a bot that is not in the list, or one that you use in another way. A profile is one file: ' +
      'skills, states, permissions, fields, and what is asked for. It is kept with this project alone.',
    make: 'Make your own from the one chosen',
    download: 'Download the one chosen',
    schema: 'Download the JSON Schema',
    open: 'Open a profile file',
    file: 'Profile file',
    help:
      'Change what differs, and give it a name and a version of its own. Read which permissions it asks for: ' +
      'the audit measures by them, and fixes are proposed for them.',
    mistakes: (count: number) => `${counted(count, 'mistake', 'mistakes')} in the file. Choose a line to go there.`,
    line: (line: number) => `Line ${number(line)}`,
    use: 'Use this profile',
    close: 'Close without using it',
  },
  accountsTitle: 'Accounts',
  accountsText: 'Search by name. Bot Preflight never signs in as these accounts; it asks Jira what they may do.',
  accounts: {
    serviceAccount: { label: 'Service account', help: 'The account the bot works with.' },
    agentTestAccount: { label: 'Agent test account', help: 'Used to try requests as an agent.' },
    customerTestAccount: { label: 'Customer test account', help: 'Used to try requests as an employee.' },
  },
  required: 'recommended',
  optional: 'optional',
  ways: {
    kinds: {
      'classic-user': 'Signs in with an ordinary account and its API token.',
      'native-service-account': 'Signs in with an Atlassian service account and its token.',
      'oauth-app': 'Signs in as an OAuth app that somebody agrees to.',
      'mcp-client': 'Signs in to Atlassian’s MCP server.',
      'rovo-agent': 'Works as an agent of Atlassian’s own; nobody signs in.',
    },
    at: (base: string) => {
      if (base === 'inside') return 'It works inside Atlassian.';
      return base === 'site'
        ? 'It calls the site’s own address.'
        : `It calls ${base === 'gateway' ? 'https://api.atlassian.com/ex/jira/{cloudId}' : base}.`;
    },
    scopes: (scopes: string | null) =>
      scopes === null ? 'Scopes are not stated.' : scopes === '' ? 'The token has no scopes.' : `Scopes: ${scopes}.`,
    page: 'Source',
  },
  accountSearch: {
    placeholder: 'Search people and accounts',
    nothingTyped: 'Type a name to search.',
    searching: 'Searching…',
    failed: 'The search did not work. Type again to retry.',
    noneFound: 'No account found. Jira may hide accounts that have no access to this project.',
  },
  proposedBecause: (reason: string) => `Proposed: ${reason}`,
  nobodyProposed:
    'No obvious match. Search for the account, or create it in Jira first. Some checks can’t run without it.',
  severalProposed:
    'Several accounts could be the one. Choose from the list or search. Some checks can’t run without it.',
  inactive: 'Deactivated',
  unknownAccount: (id: string) => `Account ${id}`,
  kinds: {
    person: 'Person',
    'service-account': 'Service account',
    app: 'App',
    agent: 'Agent',
    customer: 'Portal-only customer',
    unknown: 'Account',
  },
  skillsTitle: 'Skills',
  skillsText: 'Only what the chosen skills need is required.',
  noSkillOn: 'Switch on at least one skill: without any there is nothing the bot has to be ready for.',
  skillProposed: (bot: string) => `Proposed: ${bot} starts with it`,
  noSkills: 'This profile has no skills to choose from.',
  statusesTitle: 'Status mapping',
  statusesText: 'The bot tracks a small set of states. Map each Jira status to one of them.',
  status: 'Status',
  workflows: 'Workflows',
  why: 'Why it is proposed',
  bucket: 'The bot’s state',
  bucketOf: (status: string) => `The bot’s state for “${status}”`,
  changed: 'Changed by you',
  otherBucket: 'None of these',
  keepAwayBucket: 'The bot keeps away',
  question: 'Question',
  questionsOpen: (count: number) =>
    count === 1
      ? 'One status is a guess. Please say what it means. Until then, a plan asks before it changes what depends on it.'
      : `${number(count)} statuses are guesses. Please say what they mean. ` +
        'Until then, a plan asks before it changes what depends on them.',
  keepProposed: (bucket: string) => `Keep “${bucket}”`,
  issueTypesTitle: 'Issue types of the bot',
  issueTypesText: 'The app neither checks nor changes anything for an issue type that is left out.',
  searchStatuses: 'Search statuses',
  category: 'Category',
  anyCategory: 'All categories',
  categories: { new: 'To do', indeterminate: 'In progress', done: 'Done', unknown: 'No category' },
  bulkLabel: (count: number) => `Map ${counted(count, 'status', 'statuses')} shown to`,
  bulkApply: 'Map all shown',
  bulkDone: (count: number, bucket: string) =>
    `${counted(count, 'status is', 'statuses are')} now mapped to ${bucket}.`,
  noStatuses: 'No status could be read.',
  noStatusMatches: 'No status matches these filters.',
  showMore: (count: number) => `Show ${number(count)} more`,
  inWorkflows: (count: number) => counted(count, 'workflow', 'workflows'),
  testTitle: 'Test project',
  testText: 'A copy of this project where trial requests do no harm.',
  testLabel: 'Test project',
  testMissing:
    'The bot’s vendor asks for one. Choose a copy of this project, or create one later on the Test project ' +
    'page. Some checks can’t run without it.',
  noTestProject: 'No test project',
  save: 'Save',
  saveAndRun: 'Save and run audit',
  savedTitle: 'Setup saved',
  savedText: (key: string) => `The next audit of ${key} uses it.`,
  saveFailed: 'Your changes are not saved yet. They are kept in this form.',
  runFailed: 'Your changes are saved, but the audit did not start.',
  missingTitle: 'An account the bot needs is missing',
  missingText: 'You can save without it, but some checks can’t run.',
};
