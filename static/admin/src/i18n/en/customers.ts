import type {
  AddingFailure,
  AddingOutcome,
  CustomerThrough,
  RosterClass,
  RosterProgress,
} from '../../../../../src/shared/roster-contract';
import { counted, number, people, share } from './counting';
import { access, pickers, watch } from './keeping-customers';
import { understood } from './people-file';

const duration = (seconds: number): string => {
  if (seconds < 60) return 'less than a minute left';
  if (seconds < 5_400) return `about ${counted(Math.round(seconds / 60), 'minute', 'minutes')} left`;
  return `about ${counted(Math.round(seconds / 3_600), 'hour', 'hours')} left`;
};

const classes: Readonly<Record<RosterClass, { readonly name: string; readonly text: string }>> = {
  'in-place': { name: 'Already a customer', text: 'These employees are customers of this project. Nothing to do.' },
  'missing-with-account': {
    name: 'Not a customer yet',
    text: 'They have an account but aren’t customers here. Adding them sends no mail.',
  },
  'missing-without-account': {
    name: 'No Jira account',
    text: 'Jira knows nobody with this address. You choose whether they are invited by mail.',
  },
  'no-visible-email': {
    name: 'E-mail hidden',
    text:
      'Their account hides its address, so a bot that looks people up by e-mail does not find them. ' +
      'Ask them to show it to your organization.',
  },
  inactive: {
    name: 'Inactive',
    text: 'Their account is switched off. It has to be active again before a bot can act for them.',
  },
  'duplicate-email': {
    name: 'Same e-mail twice',
    text: 'Several accounts have this address, and a bot may take the wrong one. Remove or rename all but one.',
  },
  'portal-only-twin': {
    name: 'Second account, portal-only',
    text:
      'They have a licensed account and a portal-only one. A bot may take the wrong one; merge or remove the ' +
      'portal-only account.',
  },
  'changed-email': {
    name: 'E-mail changed',
    text: 'The account shows another address than your list. Bring one in line with the other.',
  },
  'unmanaged-domain': {
    name: 'Domain not managed',
    text: 'The domain of this address is not one you manage, so the account is not under your control.',
  },
  'repeated-line': {
    name: 'Repeated line',
    text: 'The same person stands in the list more than once. Only the first place counts.',
  },
  'bot-account': {
    name: 'Bot and test accounts',
    text:
      'Apps, the bot’s own account and the accounts it is tested with. ' +
      'They are not employees and are never added here.',
  },
};

const outcomes: Readonly<Record<AddingOutcome, string>> = {
  added: 'Added as customers',
  created: 'Account created, not yet a customer',
  already: 'Were customers already',
  failed: 'Not added',
  waiting: 'Not tried yet',
  removed: 'Removed',
  'not-removed': 'Not removed',
};

const failures: Readonly<Record<AddingFailure, string>> = {
  'not-permitted': 'Jira does not permit it. Check that the app may manage customers of this project.',
  'account-exists':
    'An account with this address exists, but Jira does not show it. Ask the person to show their e-mail.',
  'unknown-account': 'The account is gone since the comparison. Compare again.',
  'address-refused': 'Jira refuses the address. Check how it is spelled.',
  'desk-is-open': 'Everybody is a customer of an open project, so Jira removes nobody.',
  'jira-unavailable': 'Jira did not answer. Retry in a few minutes.',
};

const gaps: Readonly<Record<RosterProgress['gaps'][number], string>> = {
  'organizations-unreadable':
    'Organizations could not be read: people who are customers through one may be shown as missing.',
  'product-groups-unreadable':
    'The groups of the product role could not be read: people who get in through an open portal may be shown as ' +
    'missing.',
  'addresses-hidden': 'Some accounts hide their address: people shown as missing may have one of them.',
};

/** The Customers page: who of the employees can be served by a bot, and how the others get there. */
export const customers = {
  text: 'Every employee the bot serves has to be a customer of this project.',
  number,
  meanings: {
    title: 'Three things are called “customer”',
    text:
      'They are granted in different places. Only together do they show whether a bot can raise a request for ' +
      'somebody.',
    each: [
      {
        title: 'Product role',
        where: 'Granted by a group, for the whole site',
        text: 'A licence of the product. A restricted project keeps people out who have nothing but that.',
        gate: 'Gets in if the portal is open',
      },
      {
        title: 'Customer of the project',
        where: 'Added to this project, or through an organization',
        text: 'On the list of this project, open or restricted. The surest way for a bot.',
        gate: 'Always gets in',
      },
      {
        title: 'Portal-only account',
        where: 'Created by invitation or sign-up',
        text: 'Lives in the portal only. Can stand beside a licensed account of the same person and mislead a bot.',
        gate: 'Gets in if added, or if the portal is open',
      },
    ],
    desk: 'Can raise requests in this project',
    caption: 'Dashed: it depends on the portal. All three ways are compared with your list, person by person.',
  },
  source: {
    title: 'Compare your employees with the customers of this project',
    again: 'Compare again',
    text: 'Nothing is changed. Names are not kept, and the list is deleted with the next comparison.',
    legend: 'Where is the list of employees?',
    kinds: {
      csv: 'A CSV file',
      group: 'A Jira group',
      organization: 'An organization',
      'all-users': 'All active users of this site',
    },
    file: 'CSV file',
    fileHelp:
      'A column with e-mail addresses or account ids is enough. ' +
      'The file is read in your browser; only addresses and account ids are kept.',
    fileMissing: 'Choose a file.',
    fileTooLarge: 'This file is too large. Export only the e-mail addresses.',
    fileUnreadable: 'The browser could not read this file. Choose it again.',
    group: 'Group',
    groupHelp: 'Its active members are compared.',
    groupMissing: 'Choose a group.',
    organization: 'Organization',
    organizationHelp: 'Its members are compared.',
    organizationMissing: 'Choose an organization.',
    domains: 'Domains your company manages (optional)',
    domainsHelp: 'Separated by commas. Accounts of other domains are then listed apart.',
    read: 'Read the file',
    start: 'Compare',
    keep: 'Keep this result',
    interrupted: 'The last file was not sent to its end. Choose it again.',
    interruptedKeeps: 'The last file was not sent to its end. Choose it again, or go back to the result before.',
    keepBefore: 'Go back to the result before',
    refused: 'This file cannot be compared',
    refusedKeeps: 'This file cannot be compared. The result before is kept.',
    cancelled: 'The comparison was cancelled and what it had read is deleted.',
  },
  sending: {
    title: 'Reading the file',
    label: 'Parts sent',
    parts: (sent: number, total: number) => `${number(sent)} of ${counted(total, 'part', 'parts')} sent`,
    text: 'Stay on this page until the file is sent.',
    cancel: 'Cancel',
  },
  understood,
  run: {
    titles: { comparing: 'Comparing', adding: 'Adding customers', undoing: 'Removing the people who were added' },
    label: 'Progress',
    states: {
      queued: 'Waiting to begin',
      reading: 'Reading customers and accounts',
      comparing: 'Comparing',
      adding: 'Adding',
      undoing: 'Undoing',
    } as Readonly<Record<string, string>>,
    paused: 'Paused',
    stopping: 'Stopping after the work in hand',
    read: (count: number) => `${people(count)} read`,
    done: (done: number, total: number) => `${number(done)} of ${people(total)}`,
    left: duration,
    canLeave: 'You can leave this page. It goes on, and you find it here again.',
    lost: 'The connection was lost. This page tries again by itself.',
    pause: 'Pause',
    resume: 'Resume',
    cancel: 'Cancel',
    failedTitle: 'The run could not go on',
    failedMessage: 'The app could not finish it.',
    failedAdvice: 'Try again in a few minutes.',
  },
  results: {
    title: 'Result',
    compared: 'Compared',
    /** `percent` null: of nobody. `isLeast`: not all could be read. */
    reach: (reached: number, employees: number, percent: number | null, isLeast: boolean) =>
      percent === null
        ? 'No employee was compared'
        : `${number(reached)} of ${counted(employees, 'employee', 'employees')} can use the bot` +
          `${isLeast ? ' for sure' : ''}, ${share(percent, reached)}`,
    reachText:
      'Counted are customers of this project with one active account whose address the bot can see. ' +
      'The Overview says whether the bot itself is ready.',
    notCounted: (lines: number) =>
      `${counted(lines, 'line', 'lines')} of the file could not be read and ${lines === 1 ? 'is' : 'are'} not counted.`,
    classes,
    classesLabel: 'Classes',
    emptyClasses: (count: number) =>
      `${counted(count, 'class', 'classes')} with nobody in ${count === 1 ? 'it' : 'them'}`,
    before: (difference: number) =>
      `${difference > 0 ? '+' : '−'}${number(Math.abs(difference))} since the last comparison`,
    search: 'Search address, name, account id or line',
    searchWithoutLines: 'Search address, name or account id',
    who: 'Person',
    line: 'Line',
    account: 'Account',
    through: 'Customer through',
    throughs: {
      direct: 'This project',
      organization: 'An organization',
      'product-role': 'Product role',
      'portal-only': 'Portal-only account',
    } satisfies Readonly<Record<CustomerThrough, string>>,
    noName: 'Not shown by Jira',
    none: 'Nobody is in this class.',
    noneFound: 'Nobody in this class matches the search.',
    range: (from: number, to: number, total: number) => `${number(from)}–${number(to)} of ${number(total)}`,
    previous: 'Previous 25',
    next: 'Next 25',
    download: 'Download everybody as CSV',
    gapsTitle: 'Some results may be incomplete',
    gaps,
    hidden: (count: number) =>
      count === 1
        ? 'One account hides its address from this app.'
        : `${number(count)} accounts hide their address from this app.`,
  },
  adding: {
    title: 'Add missing customers',
    text: 'Nothing happens until you have seen what would be done.',
    who: 'Who is to be added?',
    option: (name: string, count: number) => `${name} (${number(count)})`,
    nobodyTitle: 'Nobody can be added',
    nobody: 'Nobody of this comparison is missing in a way that adding would help.',
    where: 'Where to?',
    desk: 'To this project',
    organization: 'To an organization of this project',
    organizationHelp: 'Its members are customers of this project.',
    mail: 'People without an account',
    silent: 'Create a portal-only account without a mail',
    invite: 'Invite each of them by mail',
    preview: 'Show what would be done',
    whoMissing: 'Tick at least one class.',
    previewTitle: 'What would be done',
    accounts: (count: number) =>
      `${people(count)} with an account ${count === 1 ? 'becomes a customer' : 'become customers'}. No mail is sent.`,
    created: (count: number) =>
      `${counted(count, 'portal-only account is', 'portal-only accounts are')} created. No mail is sent.`,
    mails: (count: number) =>
      count === 0
        ? 'No mail is sent to anybody.'
        : `${counted(count, 'invitation is', 'invitations are')} mailed by Jira.`,
    mailedTo: 'To whom',
    more: (count: number) => `and ${number(count)} more`,
    avoid: 'To send no mail, choose “Create a portal-only account without a mail” above.',
    start: (count: number) => `Add ${people(count)}`,
  },
  added: {
    title: 'Result of adding',
    outcomes,
    failures,
    failuresTitle: 'Why not',
    seenTitle: 'When the bot sees them',
    reads: 'The bot reads people again',
    hasRead: 'The bot read people again',
    latest: (time: string) => `At the very latest it has seen them by ${time}, says its vendor.`,
    hasSeen: 'By its vendor’s schedule, the bot has seen them by now.',
    notSaid: 'The vendor doesn’t say when the bot reads people again.',
    retry: (count: number) => `Retry ${number(count)} that failed`,
    download: 'Download the result as CSV',
    undo: 'Remove them again',
    confirmTitle: (count: number) => `Remove the ${people(count)} added here?`,
    confirmText:
      'Only the people this run added are removed. People who were customers before stay customers, and created ' +
      'accounts stay.',
    confirm: 'Remove people',
    keep: 'Keep them',
  },
  download: {
    failed: 'The download could not be created.',
    name: (project: string, what: string) => `customers-${project}-${what}.csv`,
  },
  watch,
  pickers,
  access,
};
