import { counted } from './counting';

/** What is left when no plan can do more: looked at, mended in Jira, or accepted. */
export const leftToPeople = {
  open: 'See what is left for people',
  text: 'No interface of Jira does or tells these. Do in Jira what you can, then audit again; record here what you looked at.',
  askAdmin: 'Only a Jira administrator may record these. Send them this page.',
  noneTitle: 'Nothing is left for people',
  noneText: 'What holds the bot back can be fixed from here, or nothing does.',
  toFindings: 'Show all findings',
  audit: 'Run audit again',
  finding: 'Show the finding',
  mendTitle: (count: number) => `Mend in Jira, or accept (${count})`,
  mendText:
    'These hold the verdict back. Tick only what the project goes live with all the same: it stays a finding, and is asked about again.',
  testProject: 'Make a test project like this one',
  confirmTitle: (count: number) => `Look and confirm (${count})`,
  confirmText: 'Tick what you looked at and found in order. What is not in order is recorded at the finding itself.',
  allLooked: (count: number) => `I looked at all ${count}; they are in order`,
  allAccepted: (count: number) => `Accept all ${count} as risks; I answer for them`,
  looked: (title: string) => `I looked; it is in order: ${title}`,
  accepted: (title: string) => `Accept as a risk: ${title}`,
  evidence: 'What did you see, and where?',
  evidenceHelp: 'Others read this at each check you ticked. No passwords or tokens.',
  evidenceMissing: 'Write what you saw, so that others can follow it.',
  reason: 'Why may the project go live with them?',
  reasonHelp: 'Others read this at each finding you ticked, and in the report.',
  reasonMissing: 'Write why the project may go live with what you ticked.',
  critical: 'Some that you ticked are critical: accepting them opens the verdict, but mends nothing.',
  validFor: 'Ask again after',
  record: (count: number) => (count === 0 ? 'Record' : `Record ${counted(count, 'decision', 'decisions')}`),
  nothingTicked: 'Tick what you looked at, or what you accept.',
  recorded: (count: number) => `${counted(count, 'decision', 'decisions')} recorded`,
};
