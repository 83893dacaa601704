// A client of others, in a process of its own as it is published as ESM alone: prints one line of JSON per operation.
import { createCloudClient, createServiceDeskClient } from 'jira.js';

const [host, email, apiToken, projectIdOrKey, issueIdOrKey] = process.argv.slice(2);
const config = { host, auth: { type: 'basic', email, apiToken } };
const jira = createCloudClient(config);
const desk = createServiceDeskClient(config);

const operations = {
  myself: () => jira.myself.getCurrentUser(),
  'server info': () => jira.serverInfo.getServerInfo(),
  project: () => jira.projects.getProject({ projectIdOrKey }),
  projects: () => jira.projects.searchProjects({ maxResults: 10 }),
  'statuses of the project': () => jira.projects.getAllStatuses({ projectIdOrKey }),
  'roles of the project': () => jira.projectRoles.getProjectRoles({ projectIdOrKey }),
  'permission scheme of the project': () =>
    jira.projectPermissionSchemes.getAssignedPermissionScheme({ projectKeyOrId: projectIdOrKey }),
  'permission schemes': () => jira.permissionSchemes.getAllPermissionSchemes(),
  'application roles': () => jira.applicationRoles.getAllApplicationRoles(),
  fields: () => jira.issueFields.getFields(),
  screens: () => jira.screens.getScreens({ maxResults: 5 }),
  'statuses by name': () => jira.status.search({ maxResults: 5 }),
  'workflow schemes': () => jira.workflowSchemes.getAllWorkflowSchemes({ maxResults: 5 }),
  workflows: () => jira.workflows.searchWorkflows({ maxResults: 5 }),
  'issue type schemes': () => jira.issueTypeSchemes.getAllIssueTypeSchemes({ maxResults: 5 }),
  issue: () => jira.issues.getIssue({ issueIdOrKey }),
  transitions: () => jira.issues.getTransitions({ issueIdOrKey }),
  search: () =>
    jira.issueSearch.searchAndReconsileIssuesUsingJqlPost({ jql: `project = ${projectIdOrKey}`, maxResults: 3 }),
  'a new status': () =>
    jira.status.createStatuses({
      scope: { type: 'GLOBAL' },
      statuses: [{ name: 'From outside', statusCategory: 'TODO' }],
    }),
  'a new permission scheme': () => jira.permissionSchemes.createPermissionScheme({ body: { name: 'From outside' } }),
  'service desks': () => desk.servicedesk.getServiceDesks({ limit: 5 }),
  'request types': () => desk.servicedesk.getRequestTypes({ serviceDeskId: projectIdOrKey, limit: 5 }),
};

for (const [operation, call] of Object.entries(operations)) {
  const line = await call().then(
    () => ({ operation, error: null }),
    (error) => ({ operation, error: `${error.name}: ${error.message}`.slice(0, 600) }),
  );
  console.log(JSON.stringify(line));
}
