import { counted } from './counting';

/** What is left when no plan can do more: looked at, fixed in Jira, or accepted. */
export const leftToPeople = {
  open: 'Show manual steps',
  text:
    'These can’t be fixed or checked automatically. Fix what you can in Jira and run the audit again, or record a ' +
    'decision here.',
  askAdmin: 'Only a Jira administrator may record these. Send them this page.',
  noneTitle: 'No manual steps are left',
  noneText: 'Whatever still blocks go-live can be fixed from here.',
  toFindings: 'Show all findings',
  audit: 'Run audit again',
  fixed: 'I fixed it, check again',
  finding: 'Show the finding',
  fixTitle: (count: number) => `Fix in Jira, or accept the risk (${count})`,
  fixText:
    'These block go-live. Select only the ones you are going live with anyway: ' +
    'each stays open and comes back for review.',
  testProject: 'Create a test project like this one',
  confirmTitle: (count: number) => `Check and confirm (${count})`,
  confirmText: 'Select what you checked and found in order. Record what isn’t in order at the finding itself.',
  allLooked: (count: number) => `I checked all ${count}; they are in order`,
  allAccepted: (count: number) => `Accept all ${count} as risks; I answer for them`,
  lookedShort: 'I checked this; it is in order',
  acceptedShort: 'Accept risk',
  looked: (title: string) => `I checked this; it is in order: ${title}`,
  accepted: (title: string) => `Accept risk: ${title}`,
  evidence: 'What did you see, and where?',
  evidenceHelp:
    'Others read this at each check you selected, unless you write something for it alone. No passwords or tokens.',
  evidenceMissing: 'Write what you saw, so that others can follow it.',
  ownEvidence: 'Only for this one: what did you see?',
  ownReason: 'Only for this one: why may it wait?',
  reason: 'Why may the project go live with them?',
  reasonHelp:
    'Others read this at each finding you selected, unless you write something for it alone, and in the report.',
  reasonMissing: 'Write why the project may go live with what you selected.',
  critical: 'Some that you selected are critical. Accepting them lifts the block but fixes nothing.',
  validFor: 'Ask again after',
  record: (count: number) => (count === 0 ? 'Record' : `Record ${counted(count, 'decision', 'decisions')}`),
  nothingTicked: 'Select what you checked, or what you accept.',
  recorded: (count: number) => `${counted(count, 'decision', 'decisions')} recorded`,
};
