import { counted } from './counting';

/** What each skill would do on a request, step by step. */
export const rehearsal = {
  text: 'What the bot would do on a request, step by step, skill by skill.',
  notLiveTitle: 'Worked out, not live',
  notLiveText:
    'Jira was read, and each step was worked out from what it told. No request was raised and nothing was written. ' +
    'Automation rules and settings that apps cannot read may still get in the way.',
  readAt: 'Read from Jira',
  again: 'Work it out again',
  skills: 'Skills',
  outcomes: { ok: 'Works', fails: 'Fails', unknown: 'Not known' },
  workflow: (name: string) => `Workflow “${name}”`,
  broken: (fails: number, unknown: number) =>
    [
      fails === 0 ? '' : counted(fails, 'step fails', 'steps fail'),
      unknown === 0 ? '' : counted(unknown, 'step is not known', 'steps are not known'),
    ]
      .filter((part) => part !== '')
      .join(', '),
  whole: 'Every step works.',
  stands: (status: string) => `Then in “${status}”.`,
  standsBy: (status: string, transition: string) => `Then in “${status}”, by “${transition}”.`,
  showFinding: 'Show the finding',
  notRehearsedTitle: 'Not rehearsed',
  withoutScript: (skills: readonly string[]) => `The bot’s profile has no steps for ${skills.join(', ')}.`,
  noneTitle: 'Nothing to rehearse',
  noneText: 'The bot’s profile has no steps for the skills that are on, or no work type can be rehearsed.',
  steps: {
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
  },
};
