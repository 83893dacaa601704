import { defineManualCheck } from '../check';

export const agentAccessEnabled = defineManualCheck({
  id: 'agent-access-enabled',
  title: 'Organization lets Atlassian’s agents work in Jira Service Management',
  problem: 'Not confirmed: Atlassian’s agents may work in Jira Service Management',
  why:
    'Agents are there only in apps where AI is switched on, with the access an organization admin gives them. ' +
    'Otherwise the bot can’t be assigned, and requests stay where they are.',
  severity: 'high',
  learnMore: 'https://support.atlassian.com/organization-administration/docs/manage-default-access-for-future-agents/',
  steps: [
    'In Atlassian administration, open AI settings, and check that Jira Service Management is among the ' +
      'AI-enabled apps.',
    'Open Rovo, Agents, Access, and check that agents have access to Jira Service Management.',
    'Record the result under Findings, at this check, with what you saw.',
  ],
  validForDays: 180,
});
