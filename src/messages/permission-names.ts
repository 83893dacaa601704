import type { Message } from '../shared/message';
import { defineMessages } from './define-messages';

/** Jira's own permissions, as GET /rest/api/3/permissions calls them in English. */
export const names = defineMessages('permission-names', {
  ADMINISTER: 'Administer Jira',
  SYSTEM_ADMIN: 'Jira System Administrators',
  BULK_CHANGE: 'Make bulk changes',
  CREATE_PROJECT: 'Create team-managed projects',
  CREATE_SHARED_OBJECTS: 'Share dashboards and filters',
  MANAGE_GROUP_FILTER_SUBSCRIPTIONS: 'Manage group filter subscriptions',
  USER_PICKER: 'Browse users and groups',
  ADMINISTER_PROJECTS: 'Administer projects',
  BROWSE_PROJECTS: 'Browse projects',
  EDIT_WORKFLOW: 'Edit workflows',
  EDIT_ISSUE_LAYOUT: 'Edit issue layouts',
  VIEW_READONLY_WORKFLOW: 'View read-only workflow',
  VIEW_DEV_TOOLS: 'View development tools',
  VIEW_AGGREGATED_DATA: 'View aggregated data',
  VIEW_VOTERS_AND_WATCHERS: 'View voters and watchers',
  SERVICEDESK_AGENT: 'Service project agent',
  MANAGE_SPRINTS_PERMISSION: 'Manage sprints',
  ASSIGNABLE_USER: 'Assignable user',
  ASSIGN_ISSUES: 'Assign issues',
  ARCHIVE_ISSUES: 'Archive issues',
  UNARCHIVE_ISSUES: 'Restore issues',
  CLOSE_ISSUES: 'Close issues',
  CREATE_ISSUES: 'Create issues',
  DELETE_ISSUES: 'Delete issues',
  EDIT_ISSUES: 'Edit issues',
  LINK_ISSUES: 'Link issues',
  MODIFY_REPORTER: 'Modify reporter',
  MOVE_ISSUES: 'Move issues',
  RESOLVE_ISSUES: 'Resolve issues',
  SCHEDULE_ISSUES: 'Schedule issues',
  SET_ISSUE_SECURITY: 'Set issue security',
  TRANSITION_ISSUES: 'Transition issues',
  MANAGE_WATCHERS: 'Manage watchers',
  ADD_COMMENTS: 'Add comments',
  EDIT_ALL_COMMENTS: 'Edit all comments',
  EDIT_OWN_COMMENTS: 'Edit own comments',
  DELETE_ALL_COMMENTS: 'Delete all comments',
  DELETE_OWN_COMMENTS: 'Delete own comments',
  CREATE_ATTACHMENTS: 'Create attachments',
  DELETE_ALL_ATTACHMENTS: 'Delete all attachments',
  DELETE_OWN_ATTACHMENTS: 'Delete own attachments',
  WORK_ON_ISSUES: 'Work on issues',
  EDIT_ALL_WORKLOGS: 'Edit all worklogs',
  EDIT_OWN_WORKLOGS: 'Edit own worklogs',
  DELETE_ALL_WORKLOGS: 'Delete all worklogs',
  DELETE_OWN_WORKLOGS: 'Delete own worklogs',
});

export const says = defineMessages('permissions', {
  named: ({ name }: { name: string }) => `"${name}"`,
});

const NAMES: ReadonlyMap<string, Message> = new Map(Object.entries(names));

/** What Jira's screens call a permission; a key that an app brought along stays as it is. */
export const permissionName = (key: string): Message | string => NAMES.get(key) ?? key;

/** The name as it stands within a sentence. */
export const permissionNamed = (key: string): Message => says.named({ name: permissionName(key) });
