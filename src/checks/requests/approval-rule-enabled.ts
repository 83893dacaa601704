import { defineManualCheck } from '../check';

export const approvalRuleEnabled = defineManualCheck({
  id: 'approval-rule-enabled',
  title: 'Automation rule tells the bot of pending approvals',
  problem: 'Not confirmed: an automation rule tells the bot of pending approvals',
  why:
    'The bot’s plug-in for approvals asks Jira for nothing: a rule of the project tells it. ' +
    'Without the rule, or with the rule off, approvers hear nothing in chat. No app may read such rules.',
  severity: 'high',
  learnMore: 'https://support.atlassian.com/cloud-automation/docs/jira-automation-triggers/',
  steps: [
    'In the project settings, open Automation, and create a rule with the trigger "Approval required".',
    'Add a branch for each approver, over the smart value of the Approvals field, with a variable.',
    'In the branch, add a condition that the e-mail address of the variable is not empty.',
    'Then add "Send web request": POST to the address of the event at the bot’s vendor, with its key in a ' +
      'hidden header. In the body, name the approver as the recipient, and link to the request.',
    'Switch the rule on, raise a test request that asks for approval, and look into the audit log of the rule.',
    'Record the result under Findings, at this check, with the rule’s name. Never record the key.',
  ],
  validForDays: 180,
});
