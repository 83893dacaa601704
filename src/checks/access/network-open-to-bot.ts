import { defineManualCheck } from '../check';

export const networkOpenToBot = defineManualCheck({
  id: 'network-open-to-bot',
  title: "Network and sign-on rules let the bot's requests through",
  problem: 'Not confirmed: IP allowlists and sign-on rules',
  why:
    'An IP allow-list, forced single sign-on or a second factor can refuse the bot while everybody else gets in. ' +
    'Employees then see a bot that knows nothing of their requests.',
  severity: 'medium',
  learnMore: 'https://support.atlassian.com/security-and-access-policies/docs/specify-ip-addresses-for-product-access/',
  steps: [
    'In Atlassian administration, open Security, IP allowlists: ' +
      'if one covers this site, check that it names the addresses of the bot.',
    'Open Security, Authentication policies: check that the policy of the service account allows API tokens.',
    'Record the result under Findings, at this check, with what you looked at.',
  ],
  validForDays: 180,
});
