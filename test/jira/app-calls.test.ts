import { APP_CALLS, CALLS_AS_BOT } from '../../src/jira/app-calls';
import { auditOfSeed } from '../bench/seed-audit';
import { manifestScopes, offlineScopes } from '../shell/open-site';
import { OPERATIONS, scopeAlternatives, scopesAllow } from '../simulated-jira/scopes/required-scopes';
import { seed } from '../simulated-jira/seeds/seeds';
import { PERMISSIONS } from '../simulated-jira/permission-keys';
import { sourceFiles } from '../../tools/source-tree';

test.each(APP_CALLS)('$call: the scope named for it is held, and is enough', ({ call, scope }) => {
  const enough = scopeAlternatives(call) ?? [['an operation there is not']];
  expect(scope === null ? enough : enough.map((set) => set.join(' '))).toEqual(
    scope === null ? [] : expect.arrayContaining([scope]),
  );
  expect(scope === null || manifestScopes().includes(scope)).toBe(true);
});

test('each permission in the table is one of Jira’s', () => {
  const named = APP_CALLS.flatMap(({ permissions }) => permissions);
  expect(named.filter((key) => PERMISSIONS[key] === undefined)).toEqual([]);
});

test.each(['acme', 'large', 'itsm', 'team'] as const)('the table has every call of an audit of %s', async (name) => {
  const { log } = await auditOfSeed(name);
  const { appAccountId } = seed(name).state;
  const made = new Set(
    log.filter(({ account }) => account === appAccountId).map(({ method, template }) => `${method} ${template}`),
  );
  expect([...made].filter((call) => !APP_CALLS.some((row) => row.call === call))).toEqual([]);
});

test.each(CALLS_AS_BOT)('$call as the service account: its scope allows impersonation, and is enough', (row) => {
  const enough = scopeAlternatives(row.call) ?? [];
  expect(enough.map((set) => set.join(' '))).toContain(row.scope);
  expect(offlineScopes()).toContain(row.scope);
});

test.each(['acme', 'large', 'itsm', 'team'] as const)(
  'the table has every call that an audit of %s makes as the service account, and no other is made as anybody',
  async (name) => {
    const { log, settings } = await auditOfSeed(name);
    const { appAccountId } = seed(name).state;
    const asOthers = log.filter(({ account }) => account !== appAccountId);
    expect(new Set(asOthers.map(({ account }) => account))).toEqual(new Set([settings.accounts.serviceAccount]));
    const made = new Set(asOthers.map(({ method, template }) => `${method} ${template}`));
    expect(made.size).toBeGreaterThan(0);
    expect([...made].filter((call) => !CALLS_AS_BOT.some((row) => row.call === call))).toEqual([]);
  },
);

test('each scope that allows impersonation is there for something the app does as somebody else', () => {
  const ofPlans = ['read:jira-work', 'manage:jira-project', 'manage:jira-configuration', 'manage:servicedesk-customer'];
  const ofRequestTypes = ['read:requesttype:jira-service-management', 'write:requesttype:jira-service-management'];
  const asCustomer = ['read:knowledgebase:jira-service-management'];
  expect([...offlineScopes()].sort()).toEqual(
    [
      ...new Set([...CALLS_AS_BOT.flatMap(({ scope }) => scope ?? []), ...ofPlans, ...ofRequestTypes, ...asCustomer]),
    ].sort(),
  );
});

test('every call in the table is one the app makes', () => {
  const asked = new Set(
    [...sourceFiles('src/jira'), ...sourceFiles('src/changes')].flatMap(({ path, strings }) =>
      path.endsWith('app-calls.ts') ? [] : strings,
    ),
  );
  expect(
    [...APP_CALLS, ...CALLS_AS_BOT].filter(({ call }) => !asked.has(call.split(' ')[1] ?? '')).map(({ call }) => call),
  ).toEqual([]);
});

describe('given a scope of the manifest, a call of the app needs it', () => {
  const WRITES = ['POST', 'PUT', 'DELETE'];
  const isPath = (text: string): boolean => /^\/(rest|forms)\//u.test(text);
  /**
   * A reading that is no GET names its method after the path; what a plan writes names it in helpers, so there any will
   * do.
   */
  const methodsAt = (file: string, strings: readonly string[], at: number): readonly string[] => {
    if (file.startsWith('src/changes/')) return ['GET', ...WRITES];
    const after = strings.slice(at + 1);
    const own = after.slice(0, after.some(isPath) ? after.findIndex(isPath) : after.length);
    return [own.find((text) => WRITES.includes(text)) ?? 'GET'];
  };
  const spelled = [...sourceFiles('src/jira'), ...sourceFiles('src/changes')].flatMap(({ path, strings }) =>
    strings.flatMap((text, at) =>
      isPath(text) ? methodsAt(path, strings, at).map((method) => `${method} ${text}`) : [],
    ),
  );
  const operations = OPERATIONS.filter((operation) => spelled.includes(operation));
  /** The platform asks for them, no call of Jira does. */
  const OF_THE_PLATFORM = ['storage:app', 'report:personal-data'];

  it('and there are operations to look at', () => expect(operations.length).toBeGreaterThan(80));

  test.each(manifestScopes().filter((scope) => !OF_THE_PLATFORM.includes(scope)))('%s', (scope) => {
    const others = new Set(manifestScopes().filter((other) => other !== scope));
    expect(operations.filter((operation) => !scopesAllow(others, operation))).not.toEqual([]);
  });
});
