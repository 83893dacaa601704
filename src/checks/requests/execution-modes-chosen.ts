import { defineManualCheck } from '../check';

export const executionModesChosen = defineManualCheck({
  id: 'execution-modes-chosen',
  title: 'Execution mode is chosen for each request type',
  problem: 'Not confirmed: an execution mode for each request type',
  why:
    'In supervised mode a team member assigns Rovo Service first; in autonomous mode it starts by itself. ' +
    'The wrong mode leaves employees waiting, or lets an agent act where a person should decide.',
  severity: 'high',
  learnMore: 'https://support.atlassian.com/jira-service-management-cloud/docs/about-execution-modes-in-rovo-service/',
  steps: [
    'Check that the project holds no protected health information: Atlassian says not to use Rovo Service there.',
    'In the settings of the project, look at each request type’s execution mode. ' +
      'Start with supervised, and keep it wherever a step can’t be undone.',
    'Record the result under Findings, at this check, with the request types that are autonomous.',
  ],
  validForDays: 180,
});
