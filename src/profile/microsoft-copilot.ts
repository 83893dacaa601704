import { GENERIC_REST_BOT } from './generic-rest-bot';
import type { Page, Profile, Skill } from './profile';

const page = (title: string, url: string, isOld = false): Page => ({ title, url, seenOn: '2026-12-01', isOld });
const DEPLOY = page(
  'Deploy the Jira Cloud connector',
  'https://learn.microsoft.com/en-us/microsoftsearch/jira-connector',
);
const SERVICE = page(
  'Set up the Jira Cloud service for Jira Cloud Copilot connector ingestion',
  'https://learn.microsoft.com/en-us/microsoft-365/copilot/connectors/jira-cloud-admin-setup',
);
/** Only this copy could be read to its end: it lists permissions and scopes. */
const OLDER = page(
  'Atlassian Jira cloud Microsoft Graph connector, older copy',
  'https://github.com/MicrosoftDocs/OfficeDocs-MicrosoftSearch/blob/public/MicrosoftSearch/jira-connector.md',
  true,
);

const SKILLS = [
  {
    id: 'find',
    name: 'Find requests',
    description: 'An employee finds requests of this project in Microsoft 365 Copilot.',
    isOnByDefault: true,
  },
  {
    id: 'keep-access',
    name: 'Keep to Jira’s access',
    description: 'An employee finds only the requests that they may see in Jira.',
    isOnByDefault: true,
  },
] as const satisfies readonly Skill[];

export type CopilotSkill = (typeof SKILLS)[number]['id'];

/** The connector that brings requests into Microsoft 365 Copilot. It reads and changes nothing. */
export const MICROSOFT_COPILOT: Profile = {
  ...GENERIC_REST_BOT,
  id: 'microsoft-365-copilot',
  name: 'Microsoft 365 Copilot connector',
  version: '2026-12-01',
  homepage: DEPLOY.url,
  skills: [...SKILLS],
  rehearsals: {},
  ways: [
    {
      kind: 'oauth-app',
      base: 'gateway',
      scopes: [
        'read:field:jira',
        'read:avatar:jira',
        'read:project-category:jira',
        'read:project:jira',
        'read:field-configuration:jira',
        'read:issue-type:jira',
        'read:project.property:jira',
        'read:user:jira',
        'read:application-role:jira',
        'read:group:jira',
        'read:issue-type-hierarchy:jira',
        'read:project-version:jira',
        'read:project.component:jira',
        'read:issue-details:jira',
        'read:audit-log:jira',
        'read:issue-meta:jira',
        'read:project-role:jira',
        'read:issue-security-level:jira',
        'read:issue-security-scheme:jira',
        'read:permission-scheme:jira',
        'read:permission:jira',
      ],
      page: OLDER,
    },
    { kind: 'classic-user', base: 'site', scopes: [], page: DEPLOY },
  ],
  permissions: {
    global: { 'keep-access': ['USER_PICKER', 'ADMINISTER'] },
    project: { always: ['BROWSE_PROJECTS'] },
    // With Jira's access kept the vendor wants an administrator, so no right of one can be too much.
    excessive: [],
  },
  resolveFields: [],
  testProject: 'none',
  requirements: [
    {
      check: 'service-account-present',
      demand: 'The connector has a service account.',
      pages: [SERVICE, OLDER],
      neededBy: 'always',
    },
    {
      check: 'service-account-active',
      demand: 'It signs in with that account, so it is active.',
      pages: [SERVICE],
      neededBy: 'always',
    },
    {
      check: 'service-account-can-log-in',
      demand: 'It signs in over OAuth 2.0, or with a user name and an API token.',
      pages: [DEPLOY],
      neededBy: 'always',
    },
    {
      check: 'service-account-permitted',
      demand: 'It may browse the project; to keep to Jira’s access it browses people and groups and administers Jira.',
      pages: [SERVICE, OLDER],
      neededBy: 'always',
    },
    {
      check: 'issue-security-open-to-bot',
      demand: 'It sees requests behind issue security, where those are to be found too.',
      pages: [OLDER],
      neededBy: 'advice',
    },
    {
      check: 'email-addresses-visible',
      demand: 'Jira shows it the e-mail addresses of people, which tell whose access is whose.',
      pages: [SERVICE, OLDER],
      neededBy: { 'keep-access': 'required' },
    },
    {
      check: 'api-token-made',
      demand: 'Where it does not sign in over OAuth 2.0, there is an API token.',
      pages: [DEPLOY],
      neededBy: 'advice',
    },
    ...GENERIC_REST_BOT.requirements.filter(({ check }) => check === 'app-access-complete'),
  ],
};
