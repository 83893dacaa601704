import { GENERIC_REST_BOT, requirementsOver } from './generic-rest-bot';
import type { Page, Profile, Requirement } from './profile';

const SIM: Page = {
  title: 'Atlassian service accounts, in the documentation of Sim',
  url: 'https://docs.sim.ai/integrations/atlassian-service-account',
  seenOn: '2026-12-01',
  isOld: false,
};
const TOKENS: Page = {
  title: 'Manage API tokens for service accounts',
  url: 'https://support.atlassian.com/user-management/docs/manage-api-tokens-for-service-accounts',
  seenOn: '2026-12-01',
  isOld: false,
};

/** What the vendor says itself. The rest is Jira's own, as for any bot that speaks its REST API. */
const STATED: readonly Requirement[] = [
  {
    check: 'service-account-present',
    demand: 'An organization admin has made a service account for the bot.',
    pages: [SIM],
    neededBy: 'always',
  },
  {
    check: 'service-account-can-log-in',
    demand: 'It is a service account of Atlassian, not a person’s.',
    pages: [SIM],
    neededBy: 'always',
  },
  {
    check: 'service-account-permitted',
    demand: 'It is granted what its workflows need in the project, as a person would be.',
    pages: [SIM, TOKENS],
    neededBy: 'always',
  },
  {
    check: 'service-account-in-agent-role',
    demand: 'It has a project role such as Service Desk Team.',
    pages: [TOKENS],
    neededBy: 'advice',
  },
  {
    check: 'api-token-made',
    demand: 'It has an API token with scopes, valid for 1 to 365 days.',
    pages: [SIM, TOKENS],
    neededBy: 'always',
  },
];

/** Whether such an account takes an agent's licence is stated nowhere, so it is not asked for. */
const NOT_STATED: readonly string[] = ['service-account-licensed'];

/** A bot with a scoped token of an Atlassian service account, after the list that Sim publishes. */
export const SCOPED_TOKEN_BOT: Profile = {
  ...GENERIC_REST_BOT,
  id: 'scoped-token-bot',
  name: 'Bot with a scoped token',
  version: '2026-12-01',
  homepage: SIM.url,
  ways: [
    {
      kind: 'native-service-account',
      base: 'gateway',
      scopes: [
        'read:jira-user',
        'read:jira-work',
        'write:jira-work',
        'read:servicedesk-request',
        'write:servicedesk-request',
        'manage:servicedesk-customer',
      ],
      page: SIM,
    },
  ],
  requirements: requirementsOver(STATED, NOT_STATED),
};
