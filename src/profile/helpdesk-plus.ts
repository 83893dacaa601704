import { GENERIC_REST_BOT, requirementsOver } from './generic-rest-bot';
import type { Page, Profile, Requirement } from './profile';

const ACCOUNT: Page = {
  title: 'Set up a Jira service account for the Main Authorized User',
  url: 'https://appfire.atlassian.net/wiki/spaces/HFS/pages/806322347/Set+up+a+Jira+service+account+for+the+Main+Authorized+User',
  seenOn: '2026-12-01',
  isOld: false,
};

const STATED: readonly Requirement[] = [
  {
    check: 'service-account-present',
    demand: 'The bot has a main authorized user.',
    pages: [ACCOUNT],
    neededBy: 'always',
  },
  {
    check: 'service-account-can-log-in',
    demand: 'Someone signs in to Jira as it and allows the bot to act.',
    pages: [ACCOUNT],
    neededBy: 'always',
  },
  {
    check: 'service-account-permitted',
    demand: 'It administers Jira, and browses, creates, comments on, edits and transitions issues and attaches files.',
    pages: [ACCOUNT],
    neededBy: 'always',
  },
  {
    check: 'service-account-licensed',
    demand: 'It has a licence of Jira Service Management.',
    pages: [ACCOUNT],
    neededBy: 'always',
  },
  {
    check: 'service-account-in-agent-role',
    demand: 'It has the agent role in each project, usually Service Desk Team.',
    pages: [ACCOUNT],
    neededBy: 'always',
  },
  {
    check: 'service-account-dedicated',
    demand: 'It is an account of its own, not one of the staff.',
    pages: [ACCOUNT],
    neededBy: 'advice',
  },
];

/** It signs in over OAuth, so no token is made; and as its vendor wants an administrator, no right can be too much. */
const NOT_STATED: readonly string[] = ['api-token-made', 'service-account-least-privileged'];

/** Appfire's HelpDesk+ for Slack and Microsoft Teams. */
export const HELPDESK_PLUS: Profile = {
  ...GENERIC_REST_BOT,
  id: 'helpdesk-plus',
  name: 'HelpDesk+',
  version: '2026-12-01',
  homepage: ACCOUNT.url,
  ways: [{ kind: 'oauth-app', base: 'gateway', scopes: null, page: ACCOUNT }],
  permissions: {
    global: { always: ['ADMINISTER'] },
    project: {
      always: [
        'BROWSE_PROJECTS',
        'CREATE_ISSUES',
        'ADD_COMMENTS',
        'EDIT_ISSUES',
        'TRANSITION_ISSUES',
        'CREATE_ATTACHMENTS',
      ],
    },
    excessive: [],
  },
  requirements: requirementsOver(STATED, NOT_STATED),
};
