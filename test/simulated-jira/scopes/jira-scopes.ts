/**
 * Scopes of the Jira platform operations this site serves: [classic, granular], as `x-atlassian-oauth2-scopes` of
 * Atlassian's file lists them (compared with it in a test when the file is there). Granular names are written without
 * their `:jira` ending. Two empty strings = no scope needed.
 */
export const JIRA_SCOPES: Readonly<Record<string, readonly [classic: string, granular: string]>> = {
  'GET /rest/api/3/serverInfo': ['', ''],
  'GET /rest/api/3/myself': ['read:jira-user', 'read:application-role read:group read:user read:avatar'],
  'GET /rest/api/3/mypermissions': ['read:jira-work', 'read:permission'],
  'GET /rest/api/3/data-policy/project': ['read:jira-work', ''],
  'GET /rest/api/3/permissions': ['manage:jira-configuration', 'read:permission'],
  'POST /rest/api/3/permissions/check': ['', 'read:permission'],
  'GET /rest/api/3/user': ['read:jira-user', 'read:application-role read:group read:user read:avatar'],
  'GET /rest/api/3/user/bulk': ['read:jira-user', 'read:application-role read:group read:user read:avatar'],
  'GET /rest/api/3/user/search': [
    'read:jira-user',
    'read:user read:user.property read:application-role read:avatar read:group',
  ],
  'GET /rest/api/3/user/groups': ['read:jira-user', 'read:group'],
  'GET /rest/api/3/users/search': ['read:jira-user', 'read:user read:application-role read:avatar read:group'],
  'GET /rest/api/3/user/assignable/search': [
    'read:jira-user',
    'read:issue read:project read:user read:application-role read:avatar read:group',
  ],
  'GET /rest/api/3/user/permission/search': [
    'read:jira-user',
    'read:issue read:project read:user read:application-role read:avatar read:group',
  ],
  'GET /rest/api/3/user/email': ['', 'read:email-address'],
  'GET /rest/api/3/group/member': ['manage:jira-configuration', 'read:group read:user read:avatar'],
  'GET /rest/api/3/group/bulk': ['read:jira-user', 'read:group'],
  'GET /rest/api/3/groups/picker': ['read:jira-user', 'read:group'],
  'POST /rest/api/3/group/user': ['manage:jira-configuration', 'write:group read:avatar read:group read:user'],
  'DELETE /rest/api/3/group/user': ['manage:jira-configuration', 'write:group'],
  'GET /rest/api/3/applicationrole': ['manage:jira-configuration', 'read:application-role'],
  'GET /rest/api/3/applicationrole/{key}': ['manage:jira-configuration', 'read:application-role'],
  'GET /rest/api/3/project/search': [
    'read:jira-work',
    'read:issue-type read:project read:project.property read:user read:application-role read:avatar read:group ' +
      'read:issue-type-hierarchy read:project-category read:project-version read:project.component',
  ],
  'GET /rest/api/3/project/{projectIdOrKey}': [
    'read:jira-work',
    'read:issue-type read:project read:project.property read:user read:application-role read:avatar read:group ' +
      'read:issue-type-hierarchy read:project-category read:project-version read:project.component',
  ],
  'PUT /rest/api/3/project/{projectIdOrKey}': [
    'manage:jira-project',
    'read:issue-type read:project read:project.property read:user write:project write:project.avatar ' +
      'read:application-role read:avatar read:group read:issue-type-hierarchy read:project-category ' +
      'read:project-version read:project.component',
  ],
  'DELETE /rest/api/3/project/{projectIdOrKey}': ['manage:jira-configuration', 'delete:project'],
  'GET /rest/api/3/project/{projectIdOrKey}/statuses': [
    'read:jira-work',
    'read:issue-status read:issue-type read:status',
  ],
  'GET /rest/api/3/project/{projectIdOrKey}/role': ['read:jira-work', 'read:project-role'],
  'GET /rest/api/3/project/{projectIdOrKey}/roledetails': [
    'read:jira-work',
    'read:project-category read:project-role read:project read:avatar',
  ],
  'GET /rest/api/3/project/{projectIdOrKey}/role/{id}': [
    'read:jira-work',
    'read:user read:group read:project-role read:project read:avatar read:project-category',
  ],
  'POST /rest/api/3/project/{projectIdOrKey}/role/{id}': [
    'manage:jira-configuration',
    'read:user read:group read:project-role read:project write:project-role read:avatar read:project-category',
  ],
  'PUT /rest/api/3/project/{projectIdOrKey}/role/{id}': [
    'manage:jira-project',
    'read:user read:group read:project-role read:project write:project-role read:avatar read:project-category',
  ],
  'DELETE /rest/api/3/project/{projectIdOrKey}/role/{id}': ['manage:jira-project', 'delete:project-role'],
  'GET /rest/api/3/role': [
    'manage:jira-configuration',
    'read:user read:group read:project-role read:project read:avatar read:project-category',
  ],
  'GET /rest/api/3/project/{projectKeyOrId}/permissionscheme': [
    'read:jira-work',
    'read:application-role read:field read:group read:permission-scheme read:permission read:project-role ' +
      'read:user read:avatar read:project-category read:project',
  ],
  'PUT /rest/api/3/project/{projectKeyOrId}/permissionscheme': [
    'manage:jira-project',
    'read:application-role read:field read:group read:permission-scheme read:permission read:project-role ' +
      'read:user write:project read:avatar read:project-category read:project',
  ],
  'GET /rest/api/3/permissionscheme': [
    'read:jira-work',
    'read:application-role read:field read:group read:permission-scheme read:permission read:project-role ' +
      'read:user read:avatar read:project-category read:project',
  ],
  'POST /rest/api/3/permissionscheme': [
    'manage:jira-configuration',
    'write:permission-scheme read:application-role read:field read:group read:permission-scheme read:permission ' +
      'read:project-role read:user read:avatar read:project-category read:project',
  ],
  'GET /rest/api/3/permissionscheme/{schemeId}': [
    'read:jira-work',
    'read:application-role read:field read:group read:permission-scheme read:permission read:project-role ' +
      'read:user read:avatar read:project-category read:project',
  ],
  'PUT /rest/api/3/permissionscheme/{schemeId}': [
    'manage:jira-configuration',
    'write:permission-scheme read:application-role read:field read:group read:permission-scheme read:permission ' +
      'read:project-role read:user read:avatar read:project-category read:project',
  ],
  'DELETE /rest/api/3/permissionscheme/{schemeId}': ['manage:jira-configuration', 'delete:permission-scheme'],
  'GET /rest/api/3/permissionscheme/{schemeId}/permission': [
    'read:jira-work',
    'read:application-role read:field read:group read:permission read:project-role read:user',
  ],
  'POST /rest/api/3/permissionscheme/{schemeId}/permission': [
    'manage:jira-configuration',
    'read:application-role read:field read:group read:permission read:project-role read:user write:permission',
  ],
  'DELETE /rest/api/3/permissionscheme/{schemeId}/permission/{permissionId}': [
    'manage:jira-configuration',
    'delete:permission',
  ],
  'GET /rest/api/3/project/{projectIdOrKey}/properties': ['read:jira-work', 'read:project.property'],
  'GET /rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}': ['read:jira-work', 'read:project.property'],
  'PUT /rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}': [
    'manage:jira-project',
    'write:project.property',
  ],
  'DELETE /rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}': [
    'manage:jira-project',
    'delete:project.property',
  ],
  'GET /rest/api/3/workflowscheme': [
    'manage:jira-configuration',
    'read:workflow-scheme read:application-role read:avatar read:group read:issue-type read:project-category ' +
      'read:project read:user',
  ],
  'GET /rest/api/3/workflowscheme/{id}': [
    'manage:jira-configuration',
    'read:workflow-scheme read:application-role read:avatar read:group read:issue-type read:project-category ' +
      'read:project read:user',
  ],
  'POST /rest/api/3/workflowscheme/update/mappings': ['manage:jira-configuration', 'write:workflow-scheme'],
  'POST /rest/api/3/workflowscheme/read': ['manage:jira-configuration', 'read:workflow-scheme'],
  'GET /rest/api/3/workflowscheme/project': [
    'manage:jira-configuration',
    'read:workflow-scheme read:workflow read:application-role read:avatar read:group read:issue-type ' +
      'read:project-category read:project read:user',
  ],
  'PUT /rest/api/3/workflowscheme/project': ['manage:jira-configuration', 'write:workflow-scheme'],
  'POST /rest/api/3/workflowscheme/project/switch': [
    'manage:jira-configuration',
    'write:workflow-scheme write:project',
  ],
  'POST /rest/api/3/workflowscheme': [
    'manage:jira-configuration',
    'write:workflow-scheme read:application-role read:avatar read:group read:issue-type read:project-category ' +
      'read:project read:user read:workflow-scheme',
  ],
  'POST /rest/api/3/workflowscheme/update': ['manage:jira-configuration', 'write:workflow-scheme'],
  'DELETE /rest/api/3/workflowscheme/{id}': ['manage:jira-configuration', 'delete:workflow-scheme'],
  'POST /rest/api/3/workflows': ['manage:jira-configuration', 'read:workflow'],
  'GET /rest/api/3/workflows/search': ['manage:jira-configuration', 'read:workflow'],
  'POST /rest/api/3/workflows/preview': ['manage:jira-configuration', 'read:workflow'],
  'GET /rest/api/3/workflows/capabilities': ['manage:jira-configuration', 'read:workflow'],
  'POST /rest/api/3/workflows/create': ['manage:jira-configuration', 'write:workflow'],
  'POST /rest/api/3/workflows/create/validation': ['manage:jira-configuration', 'write:workflow'],
  'POST /rest/api/3/workflows/update': ['manage:jira-configuration', 'write:workflow'],
  'POST /rest/api/3/workflows/update/validation': ['manage:jira-configuration', 'write:workflow'],
  'DELETE /rest/api/3/workflow/{entityId}': ['manage:jira-configuration', 'delete:workflow'],
  'GET /rest/api/3/workflow/{workflowId}/projectUsages': ['manage:jira-configuration', 'read:project read:workflow'],
  'GET /rest/api/3/workflow/{workflowId}/workflowSchemes': [
    'manage:jira-configuration',
    'read:workflow-scheme read:workflow',
  ],
  'GET /rest/api/3/workflow/{workflowId}/project/{projectId}/issueTypeUsages': [
    'manage:jira-configuration',
    'read:project read:workflow read:issue-type',
  ],
  'GET /rest/api/3/statuses': ['manage:jira-configuration', 'read:workflow'],
  'POST /rest/api/3/statuses': ['manage:jira-configuration', 'write:workflow'],
  'DELETE /rest/api/3/statuses': ['manage:jira-configuration', 'write:workflow'],
  'GET /rest/api/3/statuses/search': ['manage:jira-configuration', 'read:workflow'],
  'GET /rest/api/3/issuetype': ['read:jira-work', 'read:issue-type read:avatar read:project-category read:project'],
  'GET /rest/api/3/issuetype/project': [
    'read:jira-work',
    'read:issue-type read:avatar read:project-category read:project',
  ],
  'GET /rest/api/3/issuetypescheme/project': ['manage:jira-configuration', 'read:issue-type-scheme'],
  'GET /rest/api/3/issuetypescheme/mapping': ['manage:jira-configuration', 'read:issue-type-scheme'],
  'GET /rest/api/3/issuetypescreenscheme/project': ['manage:jira-configuration', 'read:issue-type-screen-scheme'],
  'GET /rest/api/3/issuetypescreenscheme/mapping': ['manage:jira-configuration', 'read:issue-type-screen-scheme'],
  'POST /rest/api/3/project': ['manage:jira-configuration', 'write:project read:project'],
  'GET /rest/api/3/projectvalidate/key': ['read:jira-work', 'read:project'],
  'GET /rest/api/3/project/{projectKeyOrId}/notificationscheme': [
    'read:jira-work',
    'read:project-category read:project-role read:project read:user read:group read:field read:avatar ' +
      'read:field-configuration read:notification-scheme',
  ],
  'GET /rest/api/3/issuetypescheme': ['manage:jira-configuration', 'read:issue-type-scheme'],
  'POST /rest/api/3/issuetypescheme': ['manage:jira-configuration', 'write:issue-type-scheme'],
  'PUT /rest/api/3/issuetypescheme/project': ['manage:jira-configuration', 'write:issue-type-scheme write:project'],
  'DELETE /rest/api/3/issuetypescheme/{issueTypeSchemeId}': [
    'manage:jira-configuration',
    'delete:issue-type-scheme write:project',
  ],
  'POST /rest/api/3/screenscheme': ['manage:jira-configuration', 'write:screen-scheme'],
  'DELETE /rest/api/3/screenscheme/{screenSchemeId}': ['manage:jira-project', 'delete:screen-scheme'],
  'GET /rest/api/3/issuetypescreenscheme': ['manage:jira-configuration', 'read:issue-type-screen-scheme'],
  'POST /rest/api/3/issuetypescreenscheme': ['manage:jira-configuration', 'write:issue-type-screen-scheme'],
  'PUT /rest/api/3/issuetypescreenscheme/project': [
    'manage:jira-configuration',
    'write:issue-type-screen-scheme write:project',
  ],
  'DELETE /rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}': [
    'manage:jira-configuration',
    'delete:issue-type-screen-scheme',
  ],
  'GET /rest/api/3/instance/license': ['manage:jira-configuration', 'read:license'],
  'GET /rest/api/3/screenscheme': ['manage:jira-project', 'read:screen-scheme read:issue-type-screen-scheme'],
  'GET /rest/api/3/screens': ['manage:jira-project', 'read:project read:screen read:avatar read:project-category'],
  'POST /rest/api/3/screens': [
    'manage:jira-project',
    'read:project read:screen write:screen read:avatar read:project-category',
  ],
  'DELETE /rest/api/3/screens/{screenId}': ['manage:jira-project', 'delete:screen'],
  'GET /rest/api/3/screens/tabs': ['manage:jira-project', 'read:screen-tab'],
  'GET /rest/api/3/screens/{screenId}/tabs': ['manage:jira-project', 'read:screen-tab'],
  'POST /rest/api/3/screens/{screenId}/tabs': ['manage:jira-project', 'read:screen-tab write:screen-tab'],
  'PUT /rest/api/3/screens/{screenId}/tabs/{tabId}': ['manage:jira-project', 'read:screen-tab write:screen-tab'],
  'GET /rest/api/3/screens/{screenId}/tabs/{tabId}/fields': ['manage:jira-project', 'read:screenable-field'],
  'POST /rest/api/3/screens/{screenId}/tabs/{tabId}/fields': [
    'manage:jira-project',
    'read:screenable-field write:screenable-field',
  ],
  'DELETE /rest/api/3/screens/{screenId}/tabs/{tabId}/fields/{id}': ['manage:jira-project', 'delete:screenable-field'],
  'POST /rest/api/3/screens/{screenId}/tabs/{tabId}/fields/{id}/move': [
    'manage:jira-project',
    'write:screenable-field',
  ],
  'GET /rest/api/3/field': [
    'read:jira-work',
    'read:field read:avatar read:project-category read:project read:field-configuration',
  ],
  'GET /rest/api/3/config/fieldschemes/projects': ['manage:jira-configuration', 'read:field-configuration-scheme'],
  'GET /rest/api/3/config/fieldschemes/{id}/fields': ['manage:jira-configuration', 'read:field-configuration'],
  'GET /rest/api/3/project/{projectKeyOrId}/issuesecuritylevelscheme': [
    'read:jira-work',
    'read:issue-security-level read:issue-security-scheme',
  ],
  'GET /rest/api/3/issuesecurityschemes/project': [
    'manage:jira-configuration',
    'read:issue-security-scheme read:project',
  ],
  'GET /rest/api/3/issuesecurityschemes/{issueSecuritySchemeId}/members': [
    'manage:jira-configuration',
    'read:field read:issue-security-level read:project-role read:user',
  ],
  'GET /rest/api/3/field/search': ['read:jira-work', 'read:field read:field-configuration'],
  'GET /rest/api/3/field/{fieldId}/screens': [
    'manage:jira-project',
    'read:screen read:avatar read:project-category read:project read:screen-tab',
  ],
  'GET /rest/api/3/resolution': ['read:jira-work', 'read:resolution'],
  'GET /rest/api/3/resolution/search': ['read:jira-work', 'read:resolution'],
  'GET /rest/api/3/task/{taskId}': ['read:jira-work', ''],
  'GET /rest/api/3/search/jql': [
    'read:jira-work',
    'read:issue-details read:audit-log read:avatar read:field-configuration read:issue-meta',
  ],
  'POST /rest/api/3/search/jql': [
    'read:jira-work',
    'read:issue-details read:field.default-value read:field.option read:field read:group',
  ],
  'POST /rest/api/3/search/approximate-count': [
    'read:jira-work',
    'read:issue-details read:field.default-value read:field.option read:field read:group',
  ],
  'POST /rest/api/3/issue': [
    'write:jira-work',
    'write:issue write:comment write:comment.property write:attachment read:issue',
  ],
  'GET /rest/api/3/issue/{issueIdOrKey}': [
    'read:jira-work',
    'read:issue-meta read:issue-security-level read:issue.vote read:issue.changelog read:avatar read:issue ' +
      'read:status read:user read:field-configuration',
  ],
  'PUT /rest/api/3/issue/{issueIdOrKey}': ['write:jira-work', 'write:issue'],
  'DELETE /rest/api/3/issue/{issueIdOrKey}': ['write:jira-work', 'delete:issue'],
  'PUT /rest/api/3/issue/{issueIdOrKey}/assignee': ['write:jira-work', 'write:issue'],
  'GET /rest/api/3/issue/{issueIdOrKey}/transitions': [
    'read:jira-work',
    'read:issue.transition read:status read:field-configuration',
  ],
  'POST /rest/api/3/issue/{issueIdOrKey}/transitions': ['write:jira-work', 'write:issue write:issue.property'],
  'GET /rest/api/3/issue/{issueIdOrKey}/comment': [
    'read:jira-work',
    'read:comment read:comment.property read:group read:project read:project-role read:user read:avatar',
  ],
  'GET /rest/api/3/issue/{issueIdOrKey}/comment/{id}': [
    'read:jira-work',
    'read:comment read:comment.property read:group read:project read:project-role read:user read:avatar',
  ],
  'POST /rest/api/3/issue/{issueIdOrKey}/comment': [
    'write:jira-work',
    'read:comment read:comment.property read:group read:project read:project-role read:user write:comment read:avatar',
  ],
};
