import { defineMessages } from '../../messages/define-messages';

/** What is refused about the workflows of a project and their files. */
export const workflowSays = defineMessages('workflow-pages', {
  notUsed: ({ project }: { project: string }) => `The project ${project} does not use this workflow any more.`,
  pickWorkflow: 'Pick one of the listed workflows.',
  notDrawn: ({ reason }: { reason: string }) => `The workflows cannot be drawn: ${reason}`,
  notRead: ({ reason }: { reason: string }) => `The workflows cannot be read: ${reason}`,
  auditTellsWhy: 'Run an audit; it says what the app may not see and how to fix that.',
  noRequest: ({ request }: { request: string }) => `Jira finds no request ${request}, or does not show it to you.`,
  checkRequestKey: 'Check the key, and that you can open the request in Jira yourself.',
  hiddenFromApp: ({ request }: { request: string }) => `Jira shows the request ${request} to you, but not to this app.`,
  letAppSee: 'Check that its security level and the app access rules of the site let the app see it.',
  otherProject: ({ request, project }: { request: string; project: string }) =>
    `The request ${request} does not belong to the project ${project}.`,
  openItsProject: 'Type the key of a request of this project, or open the page of the other one.',
  giveOneWorkflow: 'Give the XML export or Jira’s JSON answer of one workflow.',
  tooBig: ({ megabytes }: { megabytes: string }) =>
    `The file of this workflow has ${megabytes} MB, which is more than one answer carries.`,
  makePackage: 'Create the hand-over package, which is downloaded in parts and holds the same file.',
});
