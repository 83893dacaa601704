/**
 * Keys that are granted on the site and not in a project.
 * https://support.atlassian.com/jira-cloud-administration/docs/manage-global-permissions/
 */
const GLOBAL_KEYS: readonly string[] = [
  'ADMINISTER',
  'SYSTEM_ADMIN',
  'USER_PICKER',
  'BULK_CHANGE',
  'CREATE_SHARED_OBJECTS',
  'MANAGE_GROUP_FILTER_SUBSCRIPTIONS',
  'CREATE_PROJECT',
];

export const isGlobalPermission = (key: string): boolean => GLOBAL_KEYS.includes(key);
