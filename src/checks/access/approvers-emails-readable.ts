import { defineManualCheck } from '../check';

export const approversEmailsReadable = defineManualCheck({
  id: 'approvers-emails-readable',
  title: 'E-mail addresses of approvers can be read',
  problem: 'Not confirmed: approvers’ e-mail addresses can be read',
  why:
    'The bot reaches an approver by the e-mail address. Where Jira hides it, the rule leaves the approver out, ' +
    'nobody is told, and the request waits.',
  severity: 'high',
  learnMore: 'https://support.atlassian.com/atlassian-account/docs/update-your-profile-and-visibility-settings/',
  steps: [
    'Raise a test request that asks for approval, and choose approvers as usual.',
    'Read its approvals as the bot does, with GET /v1/approvals, and check that hasEmailAddress is true for ' +
      'each approver.',
    'Where it isn’t, have the account managed by your organization, or ask the approver to show the address to anyone.',
    'Record the result under Findings, at this check, with what you saw.',
  ],
  validForDays: 180,
});
