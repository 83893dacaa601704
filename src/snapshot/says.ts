import { defineMessages } from '../messages/define-messages';
import type { TakenPart } from './facts';

interface Refused {
  readonly request: string;
  readonly status: number;
}

/** Why something of a project could not be read. Requests are named by their templates. */
export const says = defineMessages('unreadable', {
  missingScope: ({ request }: { request: string }) =>
    `The app is not approved for ${request}; an admin approves its newest version under Manage apps.`,
  missingPermission: ({ request }: { request: string }) =>
    `Jira does not permit ${request} to the app's user; give the app's user its access to Jira and to this ` +
    'project back.',
  notFound: ({ request }: { request: string }) =>
    `Jira found nothing for ${request}, or does not let the app's user see it.`,
  rateLimited: ({ request }: { request: string }) =>
    `Jira asked the app to slow down at ${request}; run the audit again in a few minutes.`,
  failed: ({ request, status }: Refused) =>
    `Jira failed at ${request} with status ${status}; run the audit again in a few minutes.`,
  network: ({ request }: { request: string }) =>
    `No connection to Jira was possible for ${request}; run the audit again.`,
  timeout: ({ request }: { request: string }) => `Jira did not answer in time to ${request}; run the audit again.`,
  cancelled: ({ request }: { request: string }) => `The audit was stopped before ${request}; run the audit again.`,
  conflict: ({ request }: { request: string }) =>
    `Another change was under way in Jira at ${request}; run the audit again in a minute.`,
  surprise: ({ detail }: { detail: string }) => `Jira gave an answer this app does not understand: ${detail}`,
  refused: ({ request, status }: Refused) => `Jira refused ${request} with status ${status}.`,
  installedOnly: ({ request }: { request: string }) =>
    `Only the app itself, where it is installed, can ask ${request}, so this is not available here.`,
  doNotFit: "Jira's answers do not fit together, so this part was left out.",
  stopped: 'The audit was stopped before this was read; run it again.',
  notAsked: 'Nothing in this audit needs it, so Jira was not asked.',
  needsPart: ({ part, reason }: { part: string; reason: string }) =>
    `This needs another part of the project that could not be read (${part}): ${reason}`,
  noFieldScheme: 'Jira did not say which field scheme the project has.',
  noWorkflowScheme: ({ project }: { project: string }) =>
    `Jira does not say which workflow scheme the project ${project} uses.`,
  noWorkflow: ({ issueType, project }: { issueType: string; project: string }) =>
    `Jira did not return the workflow of the issue type "${issueType}" in the project ${project}.`,
  noScreen: ({ id }: { id: string }) => `A transition shows the screen ${id}, which Jira does not return.`,
});

/** What parts of a project are called in a sentence. */
export const partNames = defineMessages('parts', {
  site: 'site',
  project: 'project',
  workflowScheme: 'workflow scheme',
  workflows: 'workflows',
  buckets: 'buckets',
  scope: 'scope',
  workflowUsage: 'workflow usage',
  screens: 'screens',
  screenUsage: 'screen usage',
  permissionScheme: 'permission scheme',
  projectRoles: 'project roles',
  applicationRoles: 'application roles',
  serviceAccount: 'service account',
  agentTestAccount: 'agent test account',
  customerTestAccount: 'customer test account',
  effectivePermissions: 'effective permissions',
  seenAccount: 'service account as it sees itself',
  seenPermissions: 'permissions as the service account sees them',
  seenRequestTypes: 'request types as the service account sees them',
  seenTransitions: 'transitions as the service account sees them',
  appAccess: 'app access',
  issueSecurity: 'issue security',
  serviceDesk: 'service desk',
  requestTypes: 'request types',
  fieldRequirements: 'field requirements',
  forms: 'forms',
  requestRights: 'request rights',
  customers: 'customers',
  knowledgeBase: 'knowledge base',
  testProject: 'test project',
} satisfies Readonly<Record<TakenPart, string>>);

/** Why the app could not look with the service account's eyes. */
export const notSeen = defineMessages('not-seen', {
  notChosen: 'No service account is chosen.',
  notSaved: 'The app reads as an account only once it is saved as the service account.',
  refused: ({ request }: { request: string }) =>
    `Atlassian does not let the app read ${request} as the service account. ` +
    'It refuses accounts of apps, its own service accounts and deactivated people.',
  missingScope: ({ request }: { request: string }) =>
    `The app is not approved to read ${request} as the service account; an admin approves its newest version ` +
    'under Manage apps.',
  later: ({ request }: { request: string }) =>
    `Jira gave no answer to ${request}, asked as the service account; run the audit again in a few minutes.`,
  odd: ({ request }: { request: string }) =>
    `Jira gave an answer to ${request}, asked as the service account, that this app does not understand.`,
});

export const snapshotSays = { unreadable: says, parts: partNames, 'not-seen': notSeen };
