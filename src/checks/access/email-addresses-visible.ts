import { defineManualCheck } from '../check';

export const emailAddressesVisible = defineManualCheck({
  id: 'email-addresses-visible',
  title: 'E-mail addresses of people are visible to the bot',
  problem: 'Not confirmed: the bot sees people’s e-mail addresses',
  why:
    'The bot knows by the e-mail address whose Jira account belongs to which employee. ' +
    'Where an address is hidden, that employee finds nothing, and nobody is told.',
  severity: 'high',
  learnMore: 'https://support.atlassian.com/atlassian-account/docs/update-your-profile-and-visibility-settings/',
  steps: [
    'Check that people’s accounts are managed by your organization, and that the bot’s account has an address ' +
      'of the same domain.',
    'Where accounts aren’t managed, ask people to show their e-mail address to anyone, or install the app for ' +
      'it that the bot’s vendor names.',
    'Let the bot list people of the project, and look for a few whose address is missing.',
    'Record the result under Findings, at this check, with what you saw.',
  ],
  validForDays: 180,
});
