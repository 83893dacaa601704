import { defineManualCheck } from '../check';

export const apiTokenMade = defineManualCheck({
  id: 'api-token-made',
  title: 'API token of the service account is made and not about to expire',
  problem: 'Not confirmed: API token and its expiry date',
  why:
    'The bot signs in with this token, and every token ends after a year at most. ' +
    'On that day the bot goes silent for all employees, and the only warning is a mail to the account itself.',
  severity: 'high',
  learnMore: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  steps: [
    'Open the tokens of the account. An ordinary one: sign in as it and open ' +
      'id.atlassian.com/manage-profile/security/api-tokens. A service account of Atlassian: ' +
      'open Directory, Service accounts, in Atlassian administration.',
    'Check that there is a token for the bot, and that it lasts for at least another month; if not, create one ' +
      'and give it to the bot.',
    'Record the result under Findings, at this check, with the day the token expires. Never record the token.',
  ],
  validForDays: 335,
});
