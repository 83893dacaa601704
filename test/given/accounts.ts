import type { Account, AccountReading, EffectivePermissions } from '../../src/snapshot/parts';

export const AGENTS = { groupId: 'group-agents', name: 'it-agents' };

export const BOT_ID = '5f0bot';
export const AGENT_ID = '5f0agent';
export const CUSTOMER_ID = 'qm:5f0:customer';

export const AGENT_KEYS = [
  'BROWSE_PROJECTS',
  'SERVICEDESK_AGENT',
  'ADD_COMMENTS',
  'CREATE_ISSUES',
  'MODIFY_REPORTER',
  'CREATE_ATTACHMENTS',
  'TRANSITION_ISSUES',
  'EDIT_ISSUES',
  'RESOLVE_ISSUES',
  'ASSIGN_ISSUES',
  'ASSIGNABLE_USER',
];
export const EXCESSIVE_PROJECT_KEYS = [
  'ADMINISTER_PROJECTS',
  'DELETE_ISSUES',
  'DELETE_ALL_COMMENTS',
  'DELETE_ALL_ATTACHMENTS',
  'EDIT_ALL_COMMENTS',
];
export const EXCESSIVE_GLOBAL_KEYS = ['ADMINISTER', 'SYSTEM_ADMIN'];

/** A licensed agent in the bot's time zone. */
export const anAccount = (overrides: Partial<Account> = {}): Account => ({
  accountId: BOT_ID,
  kind: 'person',
  isActive: true,
  displayName: 'Helpdesk Bot',
  timeZone: 'America/Danmarkshavn',
  groups: [AGENTS],
  applicationRoles: ['jira-servicedesk'],
  ...overrides,
});

export const aCustomer = (overrides: Partial<Account> = {}): Account =>
  anAccount({
    accountId: CUSTOMER_ID,
    kind: 'customer',
    displayName: 'Casey Customer',
    groups: [],
    applicationRoles: [],
    ...overrides,
  });

export const anAgent = (overrides: Partial<Account> = {}): Account =>
  anAccount({ accountId: AGENT_ID, displayName: 'Avery Agent', ...overrides });

export const found = (account: Account): AccountReading => ({ state: 'found', account });

export const NOT_CHOSEN: AccountReading = { state: 'not-chosen' };

export const noSuchAccount = (accountId: string): AccountReading => ({ state: 'no-such-account', accountId });

/**
 * What `POST /permissions/check` answered for one account in production (id 10000) and in the test project (id 10900).
 */
export const permissionsOf = (
  accountId: string,
  production: readonly string[],
  test: readonly string[] = production,
  global: readonly string[] = ['USER_PICKER'],
): EffectivePermissions => ({
  accountId,
  global,
  projects: [
    { projectId: '10000', permissions: production },
    { projectId: '10900', permissions: test },
  ],
  asked: { global: ['USER_PICKER', ...EXCESSIVE_GLOBAL_KEYS], project: [...AGENT_KEYS, ...EXCESSIVE_PROJECT_KEYS] },
});

export const without = (keys: readonly string[], ...missing: readonly string[]): readonly string[] =>
  keys.filter((key) => !missing.includes(key));
