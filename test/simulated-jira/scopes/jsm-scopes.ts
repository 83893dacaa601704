/**
 * Scopes of the Jira Service Management and forms operations this site serves: [classic, granular], as
 * `x-atlassian-oauth2-scopes` of Atlassian's file lists them (compared with it in a test when the file is there).
 * Granular names are written without their `:jira-service-management` ending. Two empty strings = no scope needed.
 * Making a request type and the knowledge base of one desk have no entry there; the documentation's pages name the
 * granular scope used here. Deleting one has none either; its `security` names the classic scope, and no granular scope
 * to delete one exists.
 */
export const JSM_SCOPES: Readonly<Record<string, readonly [classic: string, granular: string]>> = {
  'GET /rest/servicedeskapi/info': ['', ''],
  'GET /rest/servicedeskapi/servicedesk': ['read:servicedesk-request', 'read:servicedesk'],
  'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}': ['read:servicedesk-request', 'read:servicedesk'],
  'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype': ['read:servicedesk-request', 'read:requesttype'],
  'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype': ['', 'read:requesttype write:requesttype'],
  'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}': [
    'read:servicedesk-request',
    'read:requesttype',
  ],
  'DELETE /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}': ['manage:jira-project', ''],
  'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/field': [
    'read:servicedesk-request',
    'read:requesttype',
  ],
  'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttypegroup': [
    'read:servicedesk-request',
    'read:requesttype',
  ],
  'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/permissions/check': [
    'read:servicedesk-request',
    'read:requesttype',
  ],
  'GET /rest/servicedeskapi/requesttype': ['read:servicedesk-request', 'read:requesttype'],
  'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer': [
    'manage:servicedesk-customer',
    'read:servicedesk.customer read:user:jira',
  ],
  'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer': [
    'manage:servicedesk-customer',
    'read:servicedesk.customer write:servicedesk.customer',
  ],
  'DELETE /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer': [
    'manage:servicedesk-customer',
    'read:servicedesk.customer delete:servicedesk.customer',
  ],
  'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/invite': [
    'manage:servicedesk-customer',
    'write:customer write:servicedesk.customer',
  ],
  'POST /rest/servicedeskapi/customer': ['manage:servicedesk-customer', 'read:customer write:customer read:user:jira'],
  'GET /rest/servicedeskapi/organization': ['manage:servicedesk-customer', 'read:organization'],
  'GET /rest/servicedeskapi/organization/{organizationId}': ['manage:servicedesk-customer', 'read:organization'],
  'GET /rest/servicedeskapi/organization/{organizationId}/user': [
    'manage:servicedesk-customer',
    'read:organization.user read:user:jira',
  ],
  'POST /rest/servicedeskapi/organization/{organizationId}/user': [
    'manage:servicedesk-customer',
    'read:organization.user write:organization.user read:user:jira',
  ],
  'DELETE /rest/servicedeskapi/organization/{organizationId}/user': [
    'manage:servicedesk-customer',
    'read:organization.user delete:organization.user read:user:jira',
  ],
  'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization': [
    'manage:servicedesk-customer',
    'read:servicedesk.organization',
  ],
  'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization': [
    'manage:servicedesk-customer',
    'read:servicedesk.organization write:servicedesk.organization',
  ],
  'DELETE /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization': [
    'manage:servicedesk-customer',
    'read:servicedesk.organization delete:servicedesk.organization',
  ],
  'GET /rest/servicedeskapi/knowledgebase/article': ['read:servicedesk-request', 'read:knowledgebase'],
  'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/knowledgebase/article': ['', 'read:knowledgebase'],
  'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/queue': [
    'read:jira-work',
    'read:queue read:user:jira read:jql:jira',
  ],
  'POST /rest/servicedeskapi/request': ['write:servicedesk-request', 'read:request write:request read:user:jira'],
  'GET /rest/servicedeskapi/request/{issueIdOrKey}': ['read:servicedesk-request', 'read:request read:user:jira'],
  'GET /rest/servicedeskapi/request/{issueIdOrKey}/comment': [
    'read:servicedesk-request',
    'read:request.comment read:user:jira',
  ],
  'POST /rest/servicedeskapi/request/{issueIdOrKey}/comment': [
    'write:servicedesk-request',
    'read:request.comment write:request.comment read:user:jira',
  ],
  'GET /rest/servicedeskapi/request/{issueIdOrKey}/approval': [
    'read:servicedesk-request',
    'read:request.approval read:user:jira',
  ],
  'GET /rest/servicedeskapi/request/{issueIdOrKey}/approval/{approvalId}': [
    'read:servicedesk-request',
    'read:request.approval read:user:jira',
  ],
  'POST /rest/servicedeskapi/request/{issueIdOrKey}/approval/{approvalId}': [
    'write:servicedesk-request',
    'read:request.approval write:request.approval read:user:jira',
  ],
  'GET /forms/project/{projectIdOrKey}/form': ['read:jira-work', ''],
  'GET /forms/project/{projectIdOrKey}/form/{formId}': ['read:jira-work', ''],
  'POST /forms/project/{projectIdOrKey}/form': ['manage:jira-project', ''],
  'DELETE /forms/project/{projectIdOrKey}/form/{formId}': ['manage:jira-project', ''],
  'GET /forms/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/form': ['read:servicedesk-request', ''],
  'GET /forms/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/form/externaldata': [
    'read:servicedesk-request',
    '',
  ],
};
