import { defineMessages } from '../messages/define-messages';

/** Why a file is not in a package, where Jira did not say it. */
export const fileSays = defineMessages('hand-over-files', {
  nothingIsNew: 'No status of the workflows in this package counts as NEW, so there is nothing to search for.',
  workflowGone: 'Jira did not return this workflow; it may have been renamed or deleted while the package was created.',
  missingFromTables: ({ reason }: { reason: string }) =>
    `${reason} Its statuses and transitions are missing from the tables, too.`,
});
