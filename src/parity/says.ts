import { defineMessages } from '../messages/define-messages';
import type { Message } from '../shared/message';

interface Alone {
  readonly name: string;
  /** Key of the project that has it, and of the other. */
  readonly owner: string;
  readonly other: string;
}

interface Granted extends Alone {
  readonly permissions: string;
}

interface Between {
  readonly name: string;
  readonly here: string;
  readonly there: string;
}

const listed =
  (between: string) =>
  ({ names, more }: { names: readonly string[]; more: number }): string =>
    `${names.join(between)}${more > 0 ? ` and ${more} more` : ''}`;

/** Parts of sentences: lists of names and what is said of one field or question. */
export const partSays = defineMessages('parity-part', {
  some: listed(', '),
  someSaid: listed('; '),
  quoted: ({ name }: { name: string }) => `"${name}"`,
  group: ({ name }: { name: string }) => `group ${name}`,
  fieldMissing: ({ name }: { name: string }) => `${name} is missing`,
  fieldAdded: ({ name }: { name: string }) => `${name} is added`,
  fieldIs: ({ name, traits }: { name: string; traits: readonly string[] }) => `${name} is ${traits.join(' and ')}`,
  fieldIsNot: ({ name, traits }: { name: string; traits: readonly string[] }) =>
    `${name} is not ${traits.join(' and ')}`,
  field: ({ name, traits }: { name: string; traits: readonly string[] }) => `${name}: ${traits.join(', ')}`,
  required: 'required',
  optional: 'optional',
  visible: 'visible',
  hidden: 'hidden',
  preset: 'preset',
  choices: ({ count }: { count: number }) => `${count} choices`,
  question: ({ label, traits }: { label: string; traits: readonly string[] }) => [label, ...traits].join(', '),
  fills: ({ field }: { field: string }) => `fills ${field}`,
  shownNowhere: 'shown nowhere',
  questionMissing: ({ question }: { question: string }) => `"${question}" is missing`,
  questionAdded: ({ question }: { question: string }) => `"${question}" is added`,
  shownByCondition: 'questions are shown by condition',
  notShownByCondition: 'questions are not shown by condition',
  namelessForm: 'a form without a name',
  noRequestType: 'no request type',
  transition: ({ name }: { name: string }) => `transition "${name}"`,
  create: ({ name }: { name: string }) => `creating "${name}"`,
  edit: ({ name }: { name: string }) => `editing "${name}"`,
  view: ({ name }: { name: string }) => `viewing "${name}"`,
  inPortal: 'shown in the portal',
  inNoPortalGroup: 'in no portal group',
  restricted: 'restricted to some people',
  openToAll: 'open to everybody',
});

/** What differs between two projects, one sentence each. */
export const differenceSays = defineMessages('parity-difference', {
  issueTypeAlone: ({ name, owner, other }: Alone) => `Issue type "${name}" is in ${owner} and not in ${other}.`,
  requestTypeAlone: ({ name, owner, other }: Alone) => `Request type "${name}" is in ${owner} and not in ${other}.`,
  formAlone: ({ name, owner, other }: Alone) => `Form "${name}" is in ${owner} and not in ${other}.`,
  namelessFormAlone: ({ owner, other }: { owner: string; other: string }) =>
    `A form without a name is in ${owner} and not in ${other}.`,
  roleAlone: ({ name, owner, other }: Alone) => `Role "${name}" is in ${owner} and not in ${other}.`,
  deskAlone: ({ owner, other }: { owner: string; other: string }) => `${owner} has a portal and ${other} has none.`,
  workflow: ({ here, there, types, said }: { here: string; there: string; types: string; said: string }) =>
    `${there} compared with ${here}, workflow of ${types}: ${said}`,
  screens: (of: Between & { theirs: string; places: string; said: string }) =>
    `Screen "${of.theirs}" of ${of.there} and "${of.name}" of ${of.here} (${of.places}) hold other fields: ${of.said}.`,
  requestTypeName: ({ name, here, theirs, there }: Between & { theirs: string }) =>
    `Request type "${name}" of ${here} is called "${theirs}" in ${there}.`,
  requestTypeIssueType: ({ name, here, there, ours, theirs }: Between & { ours: string; theirs: string }) =>
    `Request type "${name}" is raised as "${ours}" in ${here} and as "${theirs}" in ${there}.`,
  requestTypeTrait: ({ name, here, there, ours, theirs }: Between & { ours: string; theirs: string }) =>
    `Request type "${name}" is ${ours} in ${here} and ${theirs} in ${there}.`,
  requestTypeAsks: ({ name, here, there, said }: Between & { said: string }) =>
    `Request type "${name}" asks otherwise in ${there} than in ${here}: ${said}.`,
  formPlaces: ({ name, here, there, ours, theirs }: Between & { ours: string; theirs: string }) =>
    `Form "${name}" is asked on ${ours} in ${here} and on ${theirs} in ${there}.`,
  formName: ({ name, here, theirs, there }: Between & { theirs: string }) =>
    `Form "${name}" of ${here} is called "${theirs}" in ${there}.`,
  formAsks: ({ name, here, there, said }: Between & { said: string }) =>
    `Form "${name}" asks otherwise in ${there} than in ${here}: ${said}.`,
  inRole: ({ who, count, name, owner, other }: Alone & { who: string; count: number }) =>
    `${who} ${count === 1 ? 'is' : 'are'} in role "${name}" of ${owner} and not of ${other}.`,
  roleGranted: ({ name, permissions, owner, other }: Granted) =>
    `Role "${name}" is granted ${permissions} in ${owner} and not in ${other}.`,
  groupGranted: ({ name, permissions, owner, other }: Granted) =>
    `Group "${name}" is granted ${permissions} in ${owner} and not in ${other}.`,
  accountGranted: ({ name, permissions, owner, other }: Granted) =>
    `Account "${name}" is granted ${permissions} in ${owner} and not in ${other}.`,
  productGranted: ({ name, permissions, owner, other }: Granted) =>
    `Product "${name}" is granted ${permissions} in ${owner} and not in ${other}.`,
  holderGranted: ({ name, permissions, owner, other }: Granted) =>
    `Holder "${name}" is granted ${permissions} in ${owner} and not in ${other}.`,
  accountHolds: ({ name, permissions, owner, other }: Granted) =>
    `Account "${name}" holds ${permissions} in ${owner} and not in ${other}.`,
  accountMayRaise: ({ name, requests, owner, other }: Alone & { requests: string }) =>
    `Account "${name}" may raise ${requests} in ${owner} and not in ${other}.`,
  accountIsCustomer: ({ name, owner, other }: Alone) =>
    `Account "${name}" is a customer of ${owner} and not of ${other}.`,
  customers: ({ count, owner, other }: { count: number; owner: string; other: string }) =>
    count === 1
      ? `One customer of ${owner} is none of ${other}.`
      : `${count} customers of ${owner} are none of ${other}.`,
});

/** What goes wrong if a difference is left. */
export const harmSays = defineMessages('parity-harm', {
  'issue-types': 'What one project lacks is never tried out there.',
  workflows: 'A trial proves nothing for requests that take other steps.',
  screens: 'A field that one screen lacks is refused there and taken in the other project.',
  'request-types': 'A request that one project does not offer cannot be tried there.',
  'request-type-fields': 'The bot asks other questions in one project than in the other.',
  forms: 'The bot meets another form in one project than in the other.',
  roles: 'Who may work in one project may not in the other, so a trial fails or succeeds for the wrong reason.',
  permissions: 'What is allowed in one project is refused in the other.',
  accounts: 'The bot is tried with other rights than it will have.',
  customers: 'Those people can ask for help in one project and not in the other.',
});

interface Shared {
  readonly name: string;
  readonly one: string;
  readonly other: string;
}

/** What belongs to two projects at once, and what an edit of it does. */
export const sharedSays = defineMessages('parity-shared', {
  workflow: ({ name, one, other }: Shared) =>
    `Workflow "${name}" belongs to ${one} and ${other} at once: ` +
    'a transition tried out in the one is there for the requests of the other at once.',
  'workflow-scheme': ({ name, one, other }: Shared) =>
    `Workflow scheme "${name}" belongs to ${one} and ${other} at once: ` +
    'another workflow for an issue type of the one is another workflow in the other.',
  screen: ({ name, one, other }: Shared) =>
    `Screen "${name}" belongs to ${one} and ${other} at once: ` +
    'a field put on it or taken off is put on or taken off in the other.',
  'issue-type-scheme': ({ name, one, other }: Shared) =>
    `Issue type scheme "${name}" belongs to ${one} and ${other} at once: ` +
    'an issue type added to the one is added to the other.',
  'issue-type-screen-scheme': ({ name, one, other }: Shared) =>
    `Issue type screen scheme "${name}" belongs to ${one} and ${other} at once: ` +
    'another screen for the one is another screen for the other.',
  'permission-scheme': ({ name, one, other }: Shared) =>
    `Permission scheme "${name}" belongs to ${one} and ${other} at once: ` +
    'a permission granted in the one is granted in the other.',
  'notification-scheme': ({ name, one, other }: Shared) =>
    `Notification scheme "${name}" belongs to ${one} and ${other} at once: ` +
    'who gets mail from the one is changed in the other.',
});

/** Why a part of the two was not compared. */
export const unreadSays = defineMessages('parity-unread', {
  part: ({ project, reason }: { project: string; reason: string }) => `${project}: ${reason}`,
  questions: ({ project, form, reason }: { project: string; form: string; reason: string }) =>
    `${project}: the questions of form "${form}" could not be read: ${reason}`,
  fields: ({ project, name, reason }: { project: string; name: string; reason: string }) =>
    `${project}: the fields of request type "${name}" could not be read: ${reason}`,
  screenFields: ({ screen }: { screen: string }) => `The fields of screen ${screen} could not be read.`,
});

/** What a comparison says. */
export const comparisonSays = {
  'parity-part': partSays,
  'parity-difference': differenceSays,
  'parity-harm': harmSays,
  'parity-shared': sharedSays,
  'parity-unread': unreadSays,
};

/** The first few of many. */
export const some = (names: readonly (string | Message)[], most = 5): Message =>
  partSays.some({ names: names.slice(0, most), more: Math.max(0, names.length - most) });

/** The same of whole statements, which hold commas of their own. */
export const someSaid = (said: readonly (string | Message)[], most = 5): Message =>
  partSays.someSaid({ names: said.slice(0, most), more: Math.max(0, said.length - most) });
