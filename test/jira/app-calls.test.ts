import { APP_CALLS } from '../../src/jira/app-calls';
import { auditOfSeed } from '../bench/seed-audit';
import { manifestScopes } from '../shell/open-site';
import { scopeAlternatives } from '../simulated-jira/scopes/required-scopes';
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

test('every call in the table is one the app makes', () => {
  const asked = new Set(
    [...sourceFiles('src/jira'), ...sourceFiles('src/changes')].flatMap(({ path, strings }) =>
      path.endsWith('app-calls.ts') ? [] : strings,
    ),
  );
  expect(APP_CALLS.filter(({ call }) => !asked.has(call.split(' ')[1] ?? '')).map(({ call }) => call)).toEqual([]);
});
