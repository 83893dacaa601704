import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../src/checks/catalogue';
import { MOVEWORKS } from '../src/profile/moveworks';
import { PROFILES } from '../src/profile/profiles';
import { runChecks } from '../src/checks/run-checks';
import { toReport } from '../src/checks/verdict';
import { aServiceProject, chosen } from './given/a-service-project';
import { seen } from './given/seen';
import { aSnapshot, refused } from './given/a-snapshot';
import type { Part, Parts } from '../src/snapshot/parts';
import { GIVEN_PARTS } from '../src/snapshot/snapshot';
import { sourceFiles } from '../tools/source-tree';

const ids = catalogue.map(({ id }) => id);
const partNames = Object.keys(aServiceProject()) as Part[];
const takenParts = partNames.filter((part) => !GIVEN_PARTS.some((given) => given === part));
const ATLASSIAN = [
  'support.atlassian.com',
  'confluence.atlassian.com',
  'developer.atlassian.com',
  'community.atlassian.com',
  'jira.atlassian.com',
];

/** Also those that are off by default. */
const everySkill = { ...aServiceProject().settings, skills: MOVEWORKS.skills.map(({ id }) => id) };

const camelCase = (id: string): string => id.replace(/-(\w)/gu, (_dash, letter: string) => letter.toUpperCase());

test('the ids are unique and in alphabetical order', () => expect(ids).toEqual([...new Set(ids)].sort()));

test('every file that defines a check is in the catalogue', () => {
  const defining = sourceFiles('src/checks').filter(
    ({ path, imports }) =>
      /^src\/checks\/[^/]+\/[^/]+$/u.test(path) &&
      imports.some(({ target, isTypeOnly }) => target === 'src/checks/check' && !isTypeOnly),
  );
  const missing = defining
    .map(({ path, strings }) => ({ path, id: path.replace(/^.*\/|\.ts$/gu, ''), strings }))
    .filter(({ id, strings }) => strings.includes(id) && !ids.includes(id));
  expect(missing.map(({ path }) => path)).toEqual([]);
});

describe.each(catalogue)('$id', (check) => {
  test('is the name of its file and, in camel case, of its export', async () => {
    const file: unknown = await import(`../src/checks/${check.area}/${check.id}`);
    expect(check.id).toMatch(/^[a-z]+(?:-[a-z]+)+$/u);
    expect(file).toHaveProperty([camelCase(check.id), 'id'], check.id);
  });

  test('has a test of its own', () =>
    expect(existsSync(join(__dirname, 'checks', check.area, `${check.id}.test.ts`))).toBe(true));

  test('reads parts that a snapshot has', () => {
    const reads: readonly Part[] = check.kind === 'judged' ? check.reads : [];
    expect(reads.filter((part) => !partNames.includes(part))).toEqual([]);
    expect(reads).toEqual([...new Set(reads)]);
  });

  test('says the good state in its title, and what breaks for an employee in its why', () => {
    expect(check.title).toMatch(/^[A-Z][^.]{5,80}$/u);
    expect(check.title).not.toMatch(/\b(?:ensure|should|must|verify|check that)\b/iu);
    expect(check.why).toMatch(/^[A-Z].{30,}\.$/su);
    expect(check.why.length).toBeLessThanOrEqual(300);
    expect(check.why).toMatch(/employee|request|answer|bot/u);
  });

  test('links to a page of Atlassian', () => {
    const { protocol, hostname } = new URL(check.learnMore);
    expect(protocol).toBe('https:');
    expect(ATLASSIAN).toContain(hostname);
  });

  test('tells a person what to do, one sentence for each step', () => {
    const steps = check.kind === 'judged' ? check.cure.steps : check.steps;
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.filter((step) => !/^[A-Z].*[.]$/su.test(step))).toEqual([]);
  });
});

test.each(PROFILES)('every requirement of $name names a check', ({ requirements }) => {
  expect(requirements.map(({ check }) => check).filter((check) => !ids.includes(check))).toEqual([]);
});

test('every check is asked for by some bot', () => {
  const asked = PROFILES.flatMap(({ requirements }) => requirements.map(({ check }) => check));
  expect(ids.filter((id) => !asked.includes(id))).toEqual([]);
});

describe('the whole catalogue', () => {
  const report = (parts: Partial<Parts> = {}, unreadable: Parameters<typeof aSnapshot>[1] = {}) => {
    const project = aServiceProject({ ...seen, ...parts });
    const snapshot = aSnapshot(project, unreadable);
    return toReport({
      snapshot,
      profile: project.profile,
      settings: project.settings,
      results: runChecks(snapshot),
      calls: 0,
    });
  };

  test('given a project in order, finds nothing to say', () => {
    const { results, ...summary } = report();
    const needed = results.filter(({ need }) => need !== 'not-needed');
    expect(needed.length).toBeGreaterThan(50);
    expect(
      needed
        .filter(({ outcome }) => outcome !== 'pass')
        .map(({ check, outcome, reason }) => ({ check, outcome, reason })),
    ).toEqual([]);
    expect(summary).toMatchObject({
      verdict: 'go',
      score: 100,
      counts: { pass: needed.length, fail: 0 },
    });
  });

  test('given a part that cannot be read, no check that reads it passes', () => {
    const passing = takenParts.flatMap((part) => {
      const readers = catalogue
        .filter((check) => check.kind === 'judged' && check.reads.includes(part))
        .map(({ id }) => id);
      const { results } = report({ settings: everySkill }, { [part]: refused('Jira refused it.') });
      return results
        .filter(({ check, outcome }) => readers.includes(check) && outcome !== 'not-available')
        .map(({ check, outcome }) => `${check} ${outcome} without ${part}`);
    });
    expect(passing).toEqual([]);
  });

  test('given nothing that can be read, nothing passes but what people confirmed', () => {
    const unreadable = Object.fromEntries(takenParts.map((part) => [part, refused('Jira refused it.')]));
    const { results, verdict } = report({ settings: everySkill }, unreadable);
    const passing = results.filter(({ outcome }) => outcome === 'pass').map(({ check }) => check);
    expect(passing).toEqual(everySkill.confirmations.map(({ check }) => check));
    expect(verdict).toBe('no-go');
  });

  test('given an empty project, no check breaks', () => {
    const { results } = report({
      project: { ...aServiceProject().project, issueTypes: [] },
      workflowScheme: { id: null, name: '', mappings: [] },
      workflows: [],
      workflowUsage: [],
      screens: [],
      permissionScheme: { id: '1', name: 'Empty', grants: [] },
      projectRoles: [],
      applicationRoles: [],
      effectivePermissions: [],
      requestTypes: [],
      forms: [],
      requestRights: [],
      customers: { seen: 0, own: 0, isComplete: true },
      knowledgeBase: { queries: [], articlesSeen: 0 },
    });
    expect(results.filter(({ outcome }) => outcome === 'error').map(({ check }) => check)).toEqual([]);
  });

  test('given no account, no test project and no portal, each absence that the bot minds is one fault', () => {
    const absent = { state: 'not-chosen' } as const;
    const { results } = report({
      settings: chosen({ testProjectKey: null }),
      serviceAccount: absent,
      agentTestAccount: absent,
      customerTestAccount: absent,
      testProject: null,
      serviceDesk: null,
      requestTypes: [],
      forms: [],
    });
    expect(results.filter(({ outcome }) => outcome === 'fail').map(({ check }) => check)).toEqual([
      'service-account-present',
      'service-desk-present',
      'test-project-present',
    ]);
  });

  test('keeps its evidence as plain JSON', () => {
    const { results } = report({
      serviceAccount: { state: 'not-chosen' },
      customers: { seen: 0, own: 0, isComplete: true },
      forms: [],
      requestTypes: [],
    });
    expect(JSON.parse(JSON.stringify(results))).toEqual(results);
  });
});

test('the words an admin reads', () => {
  expect(
    catalogue.map(({ id, severity, title, why }) => `${id} (${severity})\n  ${title}\n  ${why}`).join('\n'),
  ).toMatchSnapshot();
});
