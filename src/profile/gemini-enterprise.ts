import { REST_REHEARSALS, GENERIC_REST_BOT } from './generic-rest-bot';
import type { Page, Profile, Skill } from './profile';

const page = (title: string, url: string, isOld = false): Page => ({ title, url, seenOn: '2026-12-01', isOld });
const OVERVIEW = page(
  'Jira Cloud, overview, in the documentation of Gemini Enterprise',
  'https://docs.cloud.google.com/gemini/enterprise/docs/jira-cloud',
);
const CONFIGURATION = page(
  'Jira Cloud configuration, in the documentation of Gemini Enterprise',
  'https://docs.cloud.google.com/gemini/enterprise/docs/jira-cloud/third-party-config',
);
/** The pages above took its place; it alone could be read on user management and e-mail addresses. */
const OLDER = page(
  'Connect Jira Cloud, in the documentation of Gemini Enterprise',
  'https://cloud.google.com/gemini/enterprise/docs/connect-jira-cloud',
  true,
);

const SKILLS = [
  {
    id: 'find',
    name: 'Find requests',
    description: 'An employee finds requests of this project in Gemini Enterprise.',
    isOnByDefault: true,
  },
  {
    id: 'create',
    name: 'Raise requests',
    description: 'An employee has the assistant create an issue.',
    isOnByDefault: false,
  },
  {
    id: 'comment',
    name: 'Comment',
    description: 'An employee has the assistant comment on an issue.',
    isOnByDefault: false,
  },
  {
    id: 'update',
    name: 'Update',
    description: 'An employee has the assistant change an issue or its status, or attach a file.',
    isOnByDefault: false,
  },
] as const satisfies readonly Skill[];

export type GeminiSkill = (typeof SKILLS)[number]['id'];

const OF_JIRA = ['app-access-complete', 'issue-security-open-to-bot', 'service-account-least-privileged'];

/** Google's Gemini Enterprise with its Jira Cloud data store. */
export const GEMINI_ENTERPRISE: Profile = {
  ...GENERIC_REST_BOT,
  id: 'gemini-enterprise',
  name: 'Gemini Enterprise',
  version: '2026-12-01',
  homepage: OVERVIEW.url,
  skills: [...SKILLS],
  rehearsals: { create: REST_REHEARSALS.create, comment: REST_REHEARSALS.comment },
  // Those of search and actions; a data store that keeps a copy asks for more.
  ways: [
    {
      kind: 'oauth-app',
      base: 'gateway',
      scopes: ['read:jira-user', 'read:jira-work', 'write:jira-work'],
      page: OVERVIEW,
    },
  ],
  permissions: {
    global: {},
    project: {
      always: ['BROWSE_PROJECTS'],
      create: ['CREATE_ISSUES'],
      comment: ['ADD_COMMENTS'],
      update: ['EDIT_ISSUES', 'TRANSITION_ISSUES', 'CREATE_ATTACHMENTS'],
    },
    excessive: ['ADMINISTER', 'SYSTEM_ADMIN', 'ADMINISTER_PROJECTS'],
  },
  resolveFields: [],
  testProject: 'none',
  requirements: [
    {
      check: 'service-account-present',
      demand: 'Someone’s account agrees to the OAuth app and lends it its rights.',
      pages: [CONFIGURATION],
      neededBy: 'always',
    },
    {
      check: 'service-account-active',
      demand: 'That account is active.',
      pages: [CONFIGURATION],
      neededBy: 'always',
    },
    {
      check: 'service-account-can-log-in',
      demand: 'It signs in over OAuth 2.0 (3LO).',
      pages: [CONFIGURATION],
      neededBy: 'always',
    },
    {
      check: 'service-account-permitted',
      demand: 'It may do what the data store searches and acts on.',
      pages: [OVERVIEW],
      neededBy: 'always',
    },
    {
      check: 'user-management-centralized',
      demand: 'The organization has the centralized user management.',
      pages: [CONFIGURATION, OLDER],
      neededBy: 'always',
    },
    {
      check: 'email-addresses-visible',
      demand: 'E-mail addresses are public, or the app User Identity Accessor for Jira Cloud reads them.',
      pages: [CONFIGURATION, OLDER],
      neededBy: 'always',
    },
    ...GENERIC_REST_BOT.requirements.filter(({ check }) => OF_JIRA.includes(check)),
  ],
};
