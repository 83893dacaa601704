import type { ParityArea, SharedObject } from '../../../../../src/shared/parity-contract';
import { counted, number } from './counting';

const areas: Readonly<Record<ParityArea, string>> = {
  'issue-types': 'Issue types',
  workflows: 'Workflows',
  screens: 'Screens',
  'request-types': 'Request types',
  'request-type-fields': 'Fields of request types',
  forms: 'Forms',
  roles: 'Roles',
  permissions: 'Permissions',
  accounts: 'Accounts of the bot and the tests',
};

const sharedTypes: Readonly<Record<SharedObject['type'], string>> = {
  workflow: 'Workflow',
  'workflow-scheme': 'Workflow scheme',
  screen: 'Screen',
  'issue-type-scheme': 'Issue type scheme',
  'issue-type-screen-scheme': 'Issue type screen scheme',
  'permission-scheme': 'Permission scheme',
  'notification-scheme': 'Notification scheme',
};

/** Which of the two a plan can change so that they are equal. */
const fix: Readonly<Record<'both' | 'this' | 'other' | 'none', (here: string, there: string) => string>> = {
  both: () => 'In either project',
  this: (here) => `In ${here}`,
  other: (_here, there) => `In ${there}`,
  none: () => 'Manual',
};

/** What a twin consists of, by the planner's names; another name is shown as it is. */
const parts: Readonly<Record<string, string>> = {
  'workflow-scheme': 'Workflow scheme',
  workflow: 'Workflows',
  'transition-screen': 'Screens of transitions',
  screen: 'Screens for creating, editing and viewing',
  'issue-type-screen-scheme': 'Issue type screen scheme',
  'issue-type-scheme': 'Issue type scheme',
  'permission-scheme': 'Permission scheme',
  'notification-scheme': 'Notification scheme',
  status: 'Statuses',
  field: 'Custom fields',
  role: 'Roles and who is in them',
  'request-type': 'Request types',
  form: 'Forms',
  customer: 'Customers',
};

/** The test project: making one, and how equal it is. */
export const testProject = {
  text: 'A project like this one, to try things in before employees meet them.',
  titles: {
    twin: {
      mirror: (key: string) => `New test project ${key}, a mirror`,
      isolated: (key: string) => `New test project ${key}, isolated`,
    },
    equal: (other: string, towards: 'this' | 'other') =>
      towards === 'this'
        ? `Changes that make ${other} like this project`
        : `Changes that make this project like ${other}`,
  },
  why: {
    title: 'What a test project is for',
    points: [
      'The vendor configures and tries the bot in it. No request of an employee is touched.',
      'A fix is tried there first. What works is repeated in production.',
      'It has the same request types, workflows, screens, roles and accounts, so what works there works here.',
    ],
    chosen: 'Have one already?',
    choose: 'Choose it in the setup',
  },
  refusedTitle: 'No test project can be created from here',
  form: {
    title: 'Create a test project',
    text: 'You see every change before anything is written, and can undo all of it.',
    way: 'How it is created',
    ways: {
      isolated: {
        name: 'Isolated',
        lead: 'Private copies. Safe to try fixes in.',
        points: [
          'Copied: workflows and their scheme, screens, issue types, permissions.',
          'An edit in the test project stays there.',
          'It can drift from production; the comparison on this page shows it.',
        ],
      },
      mirror: {
        name: 'Mirror',
        lead: 'The same schemes. Always equal.',
        points: [
          'Shared: workflows and their scheme, screens, issue types, permissions.',
          'A trial edit of any of these hits production at once.',
          'Good for trying the bot, not for trying changes.',
        ],
      },
    },
    bothWays:
      'Both ways, the test project gets request types, forms and roles of its own. ' +
      'Statuses, custom fields and notifications belong to the site and are shared.',
    key: 'Key',
    keyHelp: 'Two to ten capital letters and digits, a letter first.',
    name: 'Name',
    nameHelp: 'Employees see it if they may open the portal, so let it say that it is for tests.',
    sample: 'Customers',
    samples: { 'test-accounts': 'The test account of a customer, as chosen in the setup', none: 'Nobody for now' },
    sampleHelp: 'Real employees are never copied.',
    faults: {
      key: { empty: 'Enter a key.', form: 'Use two to ten capital letters and digits, a letter first.' },
      name: 'Enter a name.',
    },
    submit: 'Review plan',
    keep: 'Keep the present test project',
  },
  review: {
    change: 'Change what was chosen',
    back: 'Back to the test project',
    noneTitle: 'Nothing to change',
    noneText: 'The two are equal in everything that could be read.',
  },
  parts: {
    title: 'What is shared and what is its own',
    held: {
      shared: 'Shared: an edit hits both projects',
      own: 'Its own: an edit stays there',
      site: 'Of the whole site',
    },
    names: parts,
    nothing: 'Nothing.',
    more: (count: number) => `and ${number(count)} more`,
  },
  current: {
    title: (key: string) => `Test project ${key}`,
    madeHere: 'Created by this app.',
    undo: 'Undo it in the activity log',
    open: 'Open in Jira',
    other: 'Create another test project',
    setup: 'Choose another in the setup',
    goneTitle: 'The test project is gone',
    compare: 'Compare with another project',
    compareLabel: 'Project to compare with',
    compareHelp: 'Any service project of this site.',
    comparing: (key: string) => `Compared here: ${key}, which is not the test project.`,
    backTo: (key: string) => `Compare with ${key} again`,
    picker: {
      placeholder: 'Search projects',
      searching: 'Searching',
      failed: 'The search failed',
      nothingTyped: 'Type a name or a key',
      noneFound: 'No project found',
    },
  },
  parity: {
    title: (here: string, there: string) => `${there} compared with ${here}`,
    noneTitle: 'Not compared yet',
    noneText: (here: string, there: string) =>
      `See in what ${there} differs from ${here}: types, workflows, screens, request types, forms, roles, ` +
      'permissions and accounts.',
    start: 'Compare',
    again: 'Compare again',
    running: 'Reading both projects',
    queued: 'Waiting to start',
    progress: (done: number, total: number) => `${number(done)} of ${number(total)} parts read`,
    label: 'Progress of the comparison',
    canLeave: 'You can leave this page. The comparison goes on, and its result will be here.',
    lost: 'The progress cannot be read just now; trying again.',
    failed: 'The comparison did not finish',
    failure: { message: 'The comparison stopped.', advice: 'Compare again.' },
    verdicts: {
      asMade: 'As it was made',
      equal: 'Equal',
      differs: (count: number) => counted(count, 'difference', 'differences'),
      unsure: 'Not all could be compared',
    },
    verdictTexts: {
      asMade: 'Nothing differs but what Jira has no API to copy.',
      equal: 'What works in one works in the other, in everything that is compared here.',
      differs: 'A trial proves only what both projects have alike.',
      unsure: 'Nothing differs in what could be read. The rest is unknown, which is not equal.',
    },
    expected: (count: number) =>
      `${counted(count, 'difference is', 'differences are')} there since the test project was made.`,
    asMade: (count: number) => `There since the test project was made (${number(count)})`,
    asMadeText: 'Jira has no API to copy these, and real customers are never copied. Do by hand what a trial needs.',
    notificationsText:
      'Test projects are made with the notification scheme of the original. ' +
      'Leave the scheme itself as it is while you try things.',
    fixable: (there: string, count: number, all: number) =>
      count === 0
        ? `${all === 1 ? 'It can’t' : 'None of them can'} be fixed automatically: ` +
          `Jira has no API for ${all === 1 ? 'it' : 'them'}.`
        : count === all
          ? `${all === 1 ? 'It' : 'All of them'} can be fixed automatically in ${there}.`
          : `${number(count)} of ${number(all)} can be fixed automatically in ${there}. The rest is manual.`,
    headline: (differences: number, areas: number, all: number) =>
      `${counted(differences, 'difference', 'differences')} in ${number(areas)} of ${counted(all, 'area', 'areas')}`,
    headlineUnknown: (count: number) => `(${counted(count, 'area', 'areas')} not fully compared)`,
    columns: { what: 'What differs', fix: 'Automatic fix' },
    alike: (type: string, count: number) => `${type} (${number(count)})`,
    taken: 'Compared',
    announced: 'The comparison is finished.',
    areasTitle: 'By area',
    all: 'All areas',
    areas,
    states: {
      equal: 'Equal',
      differs: (count: number) => counted(count, 'difference', 'differences'),
      unknown: 'Unknown',
    },
    unknownTitle: 'Could not be compared',
    alarmTitle: (count: number, here: string, there: string) =>
      `${there} and ${here} share ${counted(count, 'object', 'objects')}`,
    alarmText:
      'A change to any of them in one project takes effect in the other at once. Copy them before you try fixes there.',
    alarmHow: 'Syncing the two copies what is shared, where Jira has an API for it.',
    aloneTitle: 'They share nothing that an edit could reach',
    alarmUnknown: 'Couldn’t be checked',
    sharedTypes,
    more: (count: number) => `Show ${number(count)} more`,
    fix,
    nothingThere: 'Not there',
    noMatch: 'No difference in this area.',
    equalise: {
      title: 'Sync the two projects',
      text: 'In one direction. You review every change first; what Jira has no API for becomes a manual step.',
      towardsThis: (here: string, there: string) => `Update ${there} to match ${here}`,
      towardsThisText: (here: string, there: string) => `Changes ${there}. ${here} stays as it is.`,
      towardsOther: (here: string, there: string) => `Update ${here} to match ${there}`,
      towardsOtherText: (here: string, there: string) =>
        `Changes ${here}, where employees work: for what worked in ${there}.`,
    },
    history: {
      title: (count: number) => `Drift over time (${counted(count, 'comparison', 'comparisons')})`,
      at: 'Compared',
      found: 'Found',
      drift: 'Since the one before',
      first: 'The first comparison',
      none: 'No change',
      unknown: (names: readonly string[]) => `unknown: ${names.join(', ')}`,
      shared: (count: number) => `${counted(count, 'object', 'objects')} shared`,
      became: { different: 'Became different', equal: 'Became equal' },
      more: (count: number) => `and ${number(count)} more`,
    },
  },
  workflows: {
    title: 'Workflows side by side',
    text: 'Which workflow stands for which, by issue type, and what they do differently.',
    open: 'Show the workflows',
    pair: (here: string, there: string) => (here === there ? here : `${here} and ${there}`),
    of: (issueTypes: readonly string[]) => `For ${issueTypes.join(', ')}`,
    shared: 'One workflow, shared',
    compare: 'Compare',
    compareOne: (here: string, there: string) => `Compare ${here} with ${there}`,
    close: 'Close',
    none: 'The two projects have no issue type in common.',
  },
  difference: {
    same: 'Both do the same.',
    count: (count: number) => counted(count, 'difference', 'differences'),
    sizes: (name: string, statuses: number, transitions: number) =>
      `${name}: ${counted(statuses, 'status', 'statuses')}, ${counted(transitions, 'transition', 'transitions')}`,
    remarks: 'What the comparison couldn’t check',
    picture: 'Show the picture',
    hidePicture: 'Hide the picture',
    pictureLabel: (name: string) =>
      `Picture of the workflow ${name} with the differences marked. The list above says the same in words.`,
    onlyFirst: 'A file has no picture of its own: what only the file has is in the list alone.',
    save: 'Save as SVG',
    fileName: (name: string) => `difference-${name}.svg`,
    more: (count: number) => `Show ${number(count)} more`,
  },
  files: {
    title: 'As a file',
    text:
      'For vendors and archives. Jira Cloud itself exports no XML; this is written from the live workflow, in ' +
      'OSWorkflow form (DTD 2.8).',
    xml: 'Download XML',
    json: 'Download JSON',
    saved: (name: string) => `Saved as ${name}.`,
    lossTitle: (count: number) => `${counted(count, 'thing', 'things')} the file leaves out`,
    lossless: 'Nothing is lost in this file.',
    failed: 'The file could not be created',
    compareTitle: 'Compare with a file',
    compareText:
      'An XML or JSON export of a workflow, for example from before a change or from another site. ' +
      'It is read in this browser and not kept.',
    file: 'Workflow file',
    fileHelp: 'XML or JSON, up to about 450 kB.',
    missing: 'Choose a file.',
    tooLarge: 'This file is too large to be compared here. The command line of this app takes larger ones.',
    unreadable: 'The browser could not read this file.',
    compare: 'Compare',
    resultTitle: (file: string) => `This workflow compared with ${file}`,
    refused: 'The file could not be compared',
  },
  done: 'Show the test project',
};
