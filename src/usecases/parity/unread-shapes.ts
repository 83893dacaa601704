import { defineMessages } from '../../messages/define-messages';

/** Why something of a project cannot be compared. */
export const says = defineMessages('unread-shapes', {
  noIssueTypeScheme: ({ project }: { project: string }) =>
    `Jira does not say which issue type scheme the project ${project} uses.`,
  noIssueTypeScreenScheme: ({ project }: { project: string }) =>
    `Jira does not say which issue type screen scheme the project ${project} uses.`,
  noScreens: ({ project }: { project: string }) =>
    `Jira does not say which screens an issue type of the project ${project} shows.`,
  tooManyCustomers: ({ project, most }: { project: string; most: number }) =>
    `${project} has more than ${most} customers, too many to compare one by one; the Customers page compares ` +
    'them with a roster.',
});
