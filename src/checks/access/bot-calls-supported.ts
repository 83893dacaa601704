import { RETIREMENTS } from '../../profile/retirements';
import { defineManualCheck } from '../check';
import { retiring } from './retired-parts';

export const botCallsSupported = defineManualCheck({
  id: 'bot-calls-supported',
  title: "Add-ons of the bot's vendor call nothing that Atlassian removed",
  problem: 'Not confirmed: add-ons that call what Atlassian removed',
  why:
    'Jira answers a removed address with an error. An add-on that calls it fails each time an employee asks for ' +
    'it, however well this project is set up.',
  severity: 'medium',
  learnMore: RETIREMENTS.search.page.url,
  steps: [
    'Read under Findings, at this check, which add-ons make such a call as their vendor publishes them.',
    "In the console of the bot's vendor, look whether one of them is installed. " +
      'If so, ask the vendor for a version with the new call, or switch it off.',
    'Record the result under Findings, at this check, with what you found.',
  ],
  validForDays: 180,
  noted: (profile, takenAt) => retiring(profile, 'search', takenAt),
});
