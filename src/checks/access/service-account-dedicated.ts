import { defineManualCheck } from '../check';

export const serviceAccountDedicated = defineManualCheck({
  id: 'service-account-dedicated',
  title: 'Service account is used by the bot alone',
  problem: 'Not confirmed: only the bot uses the service account',
  why:
    'The bot takes everything this account does for its own. ' +
    "If a person or another tool works with it, their comments reach employees as the bot's, and their next " +
    'password change stops it.',
  severity: 'medium',
  learnMore: 'https://support.atlassian.com/user-management/docs/understand-service-accounts/',
  steps: [
    'Ask who knows the password and the tokens of the account.',
    'Check in Atlassian administration when and where it signed in last.',
    'Record the result under Findings, at this check, with whom you asked.',
  ],
  validForDays: 180,
});
