import type { AccessQuestion, RosterWatch } from '../../../../../src/shared/roster-contract';
import { counted, number, people } from './counting';

const questions: Readonly<Record<AccessQuestion, { readonly title: string; readonly look: string }>> = {
  'who-may-raise': {
    title: 'Who may raise requests?',
    look: 'Project settings, “Customer permissions”, “Service project access”.',
  },
  'portal-access': {
    title: 'Is the portal open or restricted?',
    look: 'Project settings, “Customer permissions”: open means everybody with the product role gets in.',
  },
  'sign-up': { title: 'Who may sign up for an account?', look: 'Jira settings, “Products”, “Customer access”.' },
};

/** Settings of the desk that no program can read. */
export const access = {
  title: 'Settings to check by hand',
  text: 'Jira doesn’t expose these settings to apps. Look them up and record what you see.',
  questions,
  choices: {
    'customers-of-the-desk': 'Customers of the project',
    'anyone-with-an-account': 'Anyone with an account',
    anyone: 'Anyone',
    restricted: 'Restricted',
    open: 'Open',
    closed: 'Nobody',
    'by-invitation': 'People who are invited',
    public: 'Everybody',
  } as Readonly<Record<string, string>>,
  unanswered: 'Not answered yet',
  until: (day: string) => `valid until ${day}`,
  expired: (day: string) => `expired on ${day}`,
  answer: 'Answer',
  change: 'Answer again',
  legend: 'What did you see?',
  groups: 'Groups that give the product role',
  groupsHelp: 'Their members are then compared too.',
  evidence: 'Where did you see it?',
  evidenceHelp: 'A sentence that lets a colleague check it.',
  missing: 'Choose an answer and say where you saw it.',
  save: 'Record answer',
  close: 'Cancel',
  valid: 'Valid for',
  days: (days: number) => `${days} days`,
};

/** Whether new employees are watched for, and added without being asked. */
export const watch = {
  title: 'Keep customers up to date',
  text: 'People join and leave. This page can show each new gap, and close it where you allow it.',
  watching: 'Show new gaps',
  watchingHelp: 'New and changed accounts are listed here, and the comparison runs again once a day.',
  watchingFirst:
    'New and changed accounts are listed here. Run one comparison above first; it then runs again once a day.',
  watchingFile:
    'New and changed accounts are listed here. Your list was a file, and files are not kept: ' +
    'compare a group, an organization or all users once, and that comparison runs again every day.',
  adds: 'Add members of a group without asking',
  addsHelp: 'For a group that holds exactly the people the bot serves.',
  group: 'Group',
  groupHelp: 'Its active members become customers of this project.',
  groupMissing: 'Choose a group.',
  previewTitle: 'What it will do',
  atMost: (members: number) =>
    `The group has ${counted(members, 'active member', 'active members')}; those who aren’t customers yet are ` +
    'added. Compare this group above to see how many.',
  missing: (missing: number, members: number) =>
    `${people(missing)} of ${counted(members, 'active member', 'active members')} ` +
    `${missing === 1 ? 'was' : 'were'} missing at the last comparison and will be added.`,
  noMail: 'No mail is sent, and no account is created.',
  whenAdded:
    'Once a day, and at once when a member gets an account or theirs changes. ' +
    'You can remove the people of each day on this page.',
  save: 'Save',
  unsaved: 'Not saved yet',
  savedTitle: 'Saved',
  saved: (isWatching: boolean, group: string | null) =>
    !isWatching
      ? 'Nothing is watched.'
      : group === null
        ? 'New gaps are shown on this page; nobody is added.'
        : `New gaps are shown, and members of “${group}” are added.`,
  gapsTitle: 'Since the last comparison',
  noGaps: 'No account was created or changed.',
  whats: {
    created: 'Got an account',
    updated: 'Account changed',
    added: 'Added as a customer',
    'not-added': 'Could not be added',
  } satisfies Readonly<Record<RosterWatch['gaps'][number]['what'], string>>,
  moreGaps: (count: number) => `and ${number(count)} more`,
};

/** Choosing groups and organizations by name. */
export const pickers = {
  groups: {
    placeholder: 'Search groups',
    searching: 'Searching…',
    failed: 'The search did not work. Type again to retry.',
    nothingTyped: 'Jira shows this app no groups. Its user needs the global permission “Browse users and groups”.',
    noneFound: 'No group has this in its name.',
  },
  organizations: {
    placeholder: 'Search organizations',
    searching: 'Searching…',
    failed: 'The organizations could not be read.',
    nothingTyped: 'There is no organization here.',
    noneFound: 'No organization has this in its name.',
  },
  more: 'Not all are listed: type a part of the name.',
  picked: 'Chosen groups',
  remove: 'Remove',
  removeGroup: (name: string) => `Remove ${name}`,
};
