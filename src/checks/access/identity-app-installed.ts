import { defineManualCheck } from '../check';
import { retiring } from './retired-parts';

export const identityAppInstalled = defineManualCheck({
  id: 'identity-app-installed',
  title: "Identity app of the bot's vendor is installed and up to date",
  problem: 'Not confirmed: the vendor’s identity app',
  why:
    'It tells the bot which Jira account belongs to which employee. ' +
    'Without it people who ask in chat are strangers to Jira: the bot cannot show or raise requests in their name.',
  severity: 'high',
  learnMore: 'https://support.atlassian.com/security-and-access-policies/docs/manage-your-users-third-party-apps/',
  steps: [
    'In Jira, open Apps, Manage apps.',
    "Check that the vendor's identity app is there and enabled, and that no new version waits for your approval.",
    'Open Connected apps in Atlassian administration: a notice on the app there says that its vendor has to ' +
      'replace it.',
    'Record the result under Findings, at this check, with the version you see.',
  ],
  validForDays: 180,
  noted: (profile, takenAt) => retiring(profile, 'connect', takenAt),
});
