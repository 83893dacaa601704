/** Screens of Jira Cloud, as paths on the site; they start where `site.baseUrl` ends. */

export const accountPage = (accountId: string): string => `/jira/people/${encodeURIComponent(accountId)}`;

/** Who is in which role of a service project. */
export const projectAccessPage = (projectKey: string): string =>
  `/jira/servicedesk/projects/${encodeURIComponent(projectKey)}/settings/access`;

export const requestTypesPage = (projectKey: string): string =>
  `/jira/servicedesk/projects/${encodeURIComponent(projectKey)}/settings/request-types`;

export const requestFormPage = (projectKey: string, requestTypeId: string): string =>
  `${requestTypesPage(projectKey)}/request-type/${encodeURIComponent(requestTypeId)}/request-form`;

export const customersPage = (projectKey: string): string => `/projects/${encodeURIComponent(projectKey)}/customers`;

/** Team-managed projects have no page for their scheme: their access page does that. */
export const permissionSchemePage = (schemeId: string): string =>
  `/secure/admin/EditPermissions!default.jspa?schemeId=${encodeURIComponent(schemeId)}`;

export const globalPermissionsPage = '/secure/admin/GlobalPermissions!default.jspa';

export const issueSecurityPage = (schemeId: string): string =>
  `/secure/admin/EditIssueSecurities!default.jspa?schemeId=${encodeURIComponent(schemeId)}`;
