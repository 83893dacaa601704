import { defineMessages } from '../messages/define-messages';

/** Why a rule stops, or may stop, the bot; and whom a restriction lets through. */
export const says = defineMessages('blocker', {
  answerApproved: ({ status }: { status: string }) =>
    `Jira runs it when the request in status "${status}" is approved; nobody else can.`,
  answerDeclined: ({ status }: { status: string }) =>
    `Jira runs it when the request in status "${status}" is declined; nobody else can.`,
  approvalOpen: 'While an approval is open, Jira refuses the transition.',
  untilApproved: 'Jira refuses the transition until the request is approved.',
  untilDeclined: 'Jira refuses the transition until the request is declined.',
  previousStatus: 'Only issues that went through a certain status can take the transition.',
  separationOfDuties: 'Someone who made an earlier move may not make this one, and a bot makes most of them.',
  openSubTasks: 'Open sub-tasks keep the transition closed.',
  statusOfParent: 'The status of the parent keeps the transition closed.',
  fieldValue: 'The transition is open only while a field has a certain value.',
  noForm: 'Jira refuses the transition while no form is attached to the issue.',
  formNotSubmitted: 'Jira refuses the transition while a form on the issue is not submitted.',
  ruleCloses: ({ rule }: { rule: string }) => `The rule ${rule} can keep the transition closed.`,
  appDecides: ({ rule }: { rule: string }) =>
    `An app decides (${rule}); only a trial shows whether it lets the bot through.`,
  closedToAll: 'Nobody can take the transition, neither people nor the API.',
  hiddenFromUsers: 'The rule hides the transition from users and does not say whether the API is meant too.',
  fieldFailsRule: ({ rule }: { rule: string }) => `Jira refuses the transition when a field fails the rule ${rule}.`,
  emptyWithoutScreen: ({ fields }: { fields: string }) =>
    `Jira refuses the transition while ${fields} is empty, and the transition has no screen to send it on.`,
  emptyScreenUnread: ({ fields }: { fields: string }) =>
    `Jira refuses the transition while ${fields} is empty, and its screen has to offer it.`,
  emptyNotOnScreen: ({ fields }: { fields: string }) =>
    `Jira refuses the transition while ${fields} is empty, and its screen does not offer it.`,
  aRequiredField: 'a required field',
  someResolutions: ({ property, resolutions }: { property: string; resolutions: string }) =>
    `The transition offers some resolutions only (${property}: ` +
    `${resolutions}), and Jira refuses a bot that sends another.`,
  lacksPermission: ({ permission }: { permission: string }) =>
    `Jira refuses the transition: the bot's account lacks the permission ${permission}.`,
  asksPermission: ({ permission }: { permission: string }) =>
    `Jira refuses the transition to accounts without the permission ${permission}.`,
  asksUnnamedPermission: 'Jira refuses the transition to accounts without the permission it names.',

  restrictsNobody:
    'The restriction names nobody; such a broken rule can close the transition and refuses every change of the ' +
    'workflow.',
  notAmong: ({ holders }: Holders) => `The bot's account isn’t among those who may use it: ${either(holders)}.`,
  amongExcluded: ({ holders }: Holders) =>
    `The bot's account isn’t among those who may use it: not ${either(holders)}.`,
  onlyThese: ({ holders }: Holders) =>
    `Only ${either(holders)} may use it, and it is not certain that the bot is among them.`,
  allButThese: ({ holders }: Holders) =>
    `All but ${either(holders)} may use it, and it is not certain that the bot may.`,
  assignee: 'the assignee',
  reporter: 'the reporter',
  accounts: ({ ids }: Ids) => `accounts ${ids.join(', ')}`,
  role: ({ name }: { name: string; id: string }) => `the project role "${name}"`,
  roles: ({ ids }: Ids) => `project roles ${ids.join(', ')}`,
  groups: ({ ids }: Ids) => `groups ${ids.join(', ')}`,
  namedGroups: ({ ids }: Ids) => `the group ${ids.join(', ')}`,
  permissionHolders: ({ ids }: Ids) => `holders of ${ids.join(', ')}`,
  groupsInFields: ({ ids }: Ids) => `groups picked in ${ids.join(', ')}`,
  peopleInFields: ({ ids }: Ids) => `people picked in ${ids.join(', ')}`,
  allButPeopleInFields: ({ ids }: Ids) => `anyone but people picked in ${ids.join(', ')}`,
});

type Holders = { holders: readonly string[] };
/** Ids or keys as the rule has them. */
type Ids = { ids: readonly string[] };

const either = (holders: readonly string[]): string => holders.join(' or ');
