import { defineMessages } from '../../messages/define-messages';

/** What is refused about the workflows of a project and their files. */
export const workflowSays = defineMessages('workflow-pages', {
  notUsed: ({ project }: { project: string }) => `The project ${project} does not use this workflow any more.`,
  pickWorkflow: 'Pick one of the listed workflows.',
  notDrawn: ({ reason }: { reason: string }) => `The workflows cannot be drawn: ${reason}`,
  notRead: ({ reason }: { reason: string }) => `The workflows cannot be read: ${reason}`,
  auditTellsWhy: 'Run an audit; it says what the app may not see and how to fix that.',
  giveOneWorkflow: 'Give the XML export or Jira’s JSON answer of one workflow.',
  tooBig: ({ megabytes }: { megabytes: string }) =>
    `The file of this workflow has ${megabytes} MB, which is more than one answer carries.`,
  makePackage: 'Create the hand-over package, which is downloaded in parts and holds the same file.',
});
