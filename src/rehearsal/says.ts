import { defineMessages } from '../messages/define-messages';

/** What a simulated rehearsal says beside the findings of checks. */
export const says = defineMessages('rehearsal', {
  notSignedIn: 'The bot does not get this far, as it does not sign in.',
  notThere: 'Nobody can tell, as a step before this one does not go through.',
  noRequest: 'There is no request to do this on.',
  noStart: ({ workflow }: { workflow: string }) => `Workflow "${workflow}" has no transition that creates a request.`,
  noWorkflow: ({ issueType }: { issueType: string }) =>
    `The workflow of work type "${issueType}" was not among those that were read.`,
  noRequestType: ({ issueType }: { issueType: string }) =>
    `No request type makes requests of work type "${issueType}", so nobody raises one through the bot.`,
  otherTypes: ({ blocked, others }: { blocked: number; others: number }) =>
    `Of ${blocked + others} request types ${blocked} ${blocked === 1 ? 'has' : 'have'} a problem of ` +
    `${blocked === 1 ? 'its' : 'their'} own.`,
  notOnBehalf: 'Jira does not let the bot’s account raise requests for others.',
  lacks: ({ permission }: { permission: string }) => `The bot’s account lacks the permission ${permission}.`,
  notAsked: ({ permission }: { permission: string }) =>
    `Jira was not asked whether the bot’s account has the permission ${permission}.`,
  statusRefuses: ({ status, permission }: { status: string; permission: string }) =>
    `Status "${status}" takes the permission ${permission} from the bot.`,
  statusMayRefuse: ({ status, permission }: { status: string; permission: string }) =>
    `Whether the bot has the permission ${permission} in status "${status}" depends on the status’s properties.`,
  noStatus: ({ workflow }: { workflow: string }) => `No status of workflow "${workflow}" is meant for this step.`,
  noWay: ({ status, targets }: { status: string; targets: readonly string[] }) =>
    `From "${status}" no transition that the bot may take leads to ${targets.map((name) => `"${name}"`).join(', ')}.`,
  closed: ({ transition, reason }: { transition: string; reason: string }) => `Transition "${transition}": ${reason}`,
  whoIsBot: ({ transition }: { transition: string }) =>
    `Whether transition "${transition}" lets the bot through depends on its account, and there is none to look at.`,
  screenLacks: ({ transition, fields }: { transition: string; fields: readonly string[] }) =>
    `The screen of transition "${transition}" does not show ${fields.join(', ')}, and Jira refuses a move that sets ` +
    'what its screen does not show.',
  screenUnread: ({ transition }: { transition: string }) =>
    `Which fields the screen of transition "${transition}" shows was not read.`,
  isAlreadyThere: ({ status }: { status: string }) => `The request is in "${status}" already.`,
  goesOn: ({ status }: { status: string }) => `The next steps go on from "${status}", as if this one had worked.`,
  stays: ({ status }: { status: string }) => `The request stays in "${status}".`,
  noWayForAnybody: ({ status }: { status: string }) =>
    `From "${status}" nobody can move a request to where it waits for the employee.`,
  askedByApi: 'People find no button for this move: only something that calls Jira’s API brings the request there.',
  askedByPeople: 'An agent moves the request; the bot sees that it waits.',
  rulesUnread: 'An automation rule may move the request now. Apps cannot read those rules.',
  peopleDecide: ({ status }: { status: string }) =>
    `People decide in "${status}". The bot waits, and the next steps go on as if they had agreed.`,
  unknownAnswer: ({ status }: { status: string }) =>
    `Where a request goes from "${status}" once people agree is not known.`,
  resolutionEmpty: ({ transition }: { transition: string }) =>
    `Transition "${transition}" leaves the resolution empty.`,
  resolutionStays: ({ transition }: { transition: string }) => `Transition "${transition}" leaves the resolution set.`,
  resolutionAsked: ({ transition }: { transition: string }) =>
    `Transition "${transition}" asks for a resolution; whether the bot sends one is not known.`,
  assigneeOther: ({ transition }: { transition: string }) => `Transition "${transition}" leaves another assignee.`,
  assigneeStays: ({ transition }: { transition: string }) => `Transition "${transition}" leaves an assignee.`,
  noApproval: ({ workflow }: { workflow: string }) => `No status of workflow "${workflow}" asks for approval.`,
  noApprover: ({ status }: { status: string }) => `No field says who approves in "${status}".`,
  noWayToApproval: 'No transition brings a new request to an approval.',
  approversDiffer: 'It depends on who approves: only a real request shows their addresses.',
  leavesApproval: ({ transition, status }: { transition: string; status: string }) =>
    `The bot’s own transition "${transition}" leaves "${status}" while the approval is open.`,
  mayLeaveApproval: ({ transitions, status }: { transitions: readonly string[]; status: string }) =>
    `Whether the bot is refused ${transitions.map((name) => `"${name}"`).join(', ')} in "${status}" only a real ` +
    'request shows.',
  asksAgain: ({ status }: { status: string }) => `The request stands in "${status}", which asks for approval too.`,
  nothingWritten: 'Nothing was written to Jira, so there is nothing to clean up.',
});

/** What each step is called. */
export const stepNames = defineMessages('rehearsal-steps', {
  'bot-signs-in': 'The bot signs in',
  'bot-raises-for-customer': 'The bot raises a request for an employee',
  'employee-raises-request': 'An employee raises a request',
  'bot-sees-request': 'The bot sees the request',
  'bot-fills-fields': 'The bot fills in fields',
  'bot-comments-internally': 'The bot adds an internal comment; the employee does not see it',
  'bot-comments-publicly': 'The bot adds a comment for the employee',
  'bot-starts-work': 'The bot starts work',
  'request-waits-for-user': 'The request waits for the employee',
  'employee-answers': 'The employee answers',
  'bot-resolves': 'The bot resolves the request',
  'bot-is-assignee': 'The bot is the assignee',
  'resolution-is-set': 'The request has a resolution',
  'bot-reopens': 'The bot reopens the request',
  'resolution-is-empty': 'The request has no resolution any more',
  'assignee-is-empty': 'The request has no assignee any more',
  'bot-closes': 'The bot resolves it again',
  'request-waits-for-approval': 'The request waits for approval',
  'bot-lists-pending-approval': 'The bot lists the approval',
  'approver-has-email-address': 'The approver’s e-mail address can be read',
  'bot-cannot-answer-approval': 'The bot cannot get past the approval',
  'approver-approves': 'The approver approves',
  'request-moved-on': 'The request has moved on',
  'bot-lists-nothing-pending': 'The bot lists no approval any more',
  'request-cleaned-up': 'The test request is cleaned up',
  'people-decide': 'People decide',
});

/** What a rehearsal says, by who says it. */
export const rehearsalSays = { rehearsal: says, 'rehearsal-steps': stepNames };
