import { listed } from './counting';

/** “Why can’t the bot …?”: one request and what the bot can do with it. */
export const whyNot = {
  title: 'Why can’t the bot …?',
  text: 'Jira is asked now what the bot can do with one request. The text of the request is not read.',
  label: 'Key of the request',
  help: 'For example ABC-123, or the link to the request.',
  submit: 'Ask Jira',
  missing: 'Type a key such as ABC-123.',
  resultTitle: (key: string) => `What the bot can do with ${key}`,
  done: (key: string, can: number, all: number) => `${key}: the bot can do ${can} of ${all}.`,
  asked: 'Asked',
  facts: { status: 'Status', means: 'Means to the bot', issueType: 'Issue type', level: 'Security level' },
  unknownMeaning: 'Not known',
  noMeaning: 'None that the bot acts on',
  noLevel: 'None',
  approval: 'The request waits for an approval.',
  seen: 'Seen: Jira was asked as the bot’s account.',
  computed:
    'Computed: Jira does not let the app act for the bot’s account. Permissions were asked about the account. ' +
    'Transitions are those listed to the app, less those whose rules shut the bot out.',
  computedWithoutRules:
    'Computed: Jira does not let the app act for the bot’s account. Permissions were asked about the account. ' +
    'Transitions are those listed to the app; the workflow could not be read, so its rules were not looked at.',
  noWorkflow: 'The workflow could not be read, so the app can’t say what it has beyond what Jira lists.',
  actions: {
    resolve: 'Resolve',
    'start-work': 'Start work',
    ask: 'Ask and wait for the employee',
    reopen: 'Reopen',
    comment: 'Comment',
  },
  marks: { can: 'Can', cannot: 'Can’t', unknown: 'Not known', depends: 'Depends', notNeeded: 'Not needed' },
  openSeen: 'Jira lets the bot do it now.',
  openComputed: 'The app knows nothing that stops it, but could not ask Jira as the bot.',
  permissionMissing: (names: readonly string[]) =>
    `The bot’s account lacks ${listed(names.map((name) => `“${name}”`))} for this request.`,
  hiddenByLevel: (level: string) =>
    `The bot’s account does not find the request. Its security level “${level}” may be what hides it.`,
  reasons: {
    'account-not-chosen': 'No bot account is chosen, so there is nobody to ask for.',
    'not-found-by-account': 'The bot’s account does not find the request. It may lack “Browse projects”.',
    'awaiting-approval': 'The request waits for an approval, and the bot does not go past it.',
    'people-decide': 'In this status people decide. The status mapping keeps the bot away.',
    'already-there': 'The request is there already.',
    'not-resolved': 'The request is not resolved, so there is nothing to reopen.',
    'meaning-unknown': 'What its status means to the bot could not be looked up.',
    'no-transition': 'Jira lists no transition that leads there from this status.',
    'fields-required': 'Each transition demands fields that the bot does not send.',
    'checked-on-move': 'Jira lists it to the bot, and checks more when it is made.',
    'only-by-id':
      'The transition is hidden from Jira’s lists. ' +
      'A bot that sends its id can make it; a bot that looks it up by name misses it.',
  },
  toDo: {
    'account-not-chosen': 'Choose the account in the setup.',
    'not-found-by-account': 'Look at the findings about the account; if it has a level, see who is in the level.',
    'permission-missing':
      'Look at the findings about the account, and at the properties of the status, which can take permissions away.',
    'awaiting-approval': 'Ask the approvers to answer.',
    'people-decide': 'If the bot should work here, change what the status means in the setup.',
    'meaning-unknown': 'Ask again in a minute.',
    'no-transition': 'Review the fixes for the workflow.',
    'fields-required': 'Make the fields optional on that screen, or have the bot send them.',
    'checked-on-move': 'See that what is checked holds for this request, or take the rule off the transition.',
    'only-by-id': 'Give the bot’s engineer the id, or show the transition to users.',
  },
  movesTitle: 'Listed by Jira',
  unlistedTitle: 'In the workflow, but not listed now',
  pathTitle: 'In several steps',
  pathNote: 'Jira lists the first step now. The others are computed from the workflow.',
  move: (transition: string, id: string, to: string) => `“${transition}” (${id}) leads to “${to}”.`,
  lacks: (names: readonly string[]) => `Demands ${listed(names.map((name) => `“${name}”`))}.`,
  onMove: 'Checked when it is made:',
  noWay: 'The workflow has no such transition from this status either.',
  noRule: 'No rule that the app can read says why.',
  seeWorkflow: (name: string) => `Show the workflow “${name}”`,
  links: { setup: 'Open the setup', findings: 'Open the findings', fixes: 'Review fixes' },
};
