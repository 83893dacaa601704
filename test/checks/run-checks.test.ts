import { inEnglish, textOf } from '../../src/shared/message';
import { defineMessages } from '../../src/messages/define-messages';
import type { Check, ManualCheck } from '../../src/checks/check';
import { defineCheck, defineManualCheck } from '../../src/checks/check';
import type { CatalogueCheck } from '../../src/checks/catalogue';
import { runChecks } from '../../src/checks/run-checks';
import type { Requirement } from '../../src/profile/profile';
import { MOVEWORKS } from '../../src/profile/moveworks';
import type { CheckResult } from '../../src/shared/report';
import type { Part, Parts } from '../../src/snapshot/parts';
import type { UnreadablePart } from '../../src/snapshot/reading';
import { aSnapshot, refused } from '../given/a-snapshot';
import { TAKEN_AT, aServiceProject, chosen } from '../given/a-service-project';
import { NOT_CHOSEN } from '../given/accounts';

const says = defineMessages('project-called-it', {
  otherName: ({ project }: { project: string }) => `Project "${project}" is not called IT.`,
});
const words = {
  title: 'Project is called IT',
  problem: 'Project isn’t called IT',
  why: 'Nobody finds it.',
  severity: 'high',
  learnMore: 'https://support.atlassian.com/',
} as const;

const projectCalledIt = defineCheck({
  ...words,
  id: 'project-called-it',
  reads: ['project'],
  appliesTo: ({ project }) => project.typeKey === 'service_desk',
  examine: ({ project }) =>
    project.key === 'IT'
      ? []
      : [
          {
            subject: { type: 'project', id: project.id, name: project.name },
            message: says.otherName({ project: project.name }),
            evidence: { actual: project.key, expected: 'IT' },
          },
        ],
  cure: { safety: 'manual', steps: ['Rename it.'] },
  screenInJira: (_finding, { project }) => `/projects/${project.key}`,
});
const asked = defineManualCheck({ ...words, id: 'somebody-asked', steps: ['Ask somebody.'], validForDays: 30 });

const entry = (check: Check | ManualCheck): CatalogueCheck => ({ ...check, area: 'testing' });
const examining = (examine: Check<'project'>['examine']): CatalogueCheck =>
  entry(
    defineCheck({
      ...words,
      id: 'project-called-it',
      reads: ['project'],
      examine,
      cure: { safety: 'manual', steps: ['Rename it.'] },
    }),
  );
const PAGE = { title: 'Access', url: 'https://example.com/page', seenOn: '2026-11-20', isOld: false };
const requirement = (check: string, neededBy: Requirement['neededBy']): Requirement => ({
  check,
  demand: 'It is so.',
  pages: [PAGE],
  neededBy,
});
const profileAsking = (neededBy: Requirement['neededBy']) => ({
  ...MOVEWORKS,
  requirements: [requirement('project-called-it', neededBy), requirement('somebody-asked', 'always')],
});

const run = (
  parts: Partial<Parts>,
  unreadable: Partial<Record<Part, UnreadablePart>> = {},
  check: CatalogueCheck = entry(projectCalledIt),
): CheckResult => {
  const [result] = runChecks(aSnapshot(aServiceProject({ profile: profileAsking('always'), ...parts }), unreadable), [
    check,
  ]);
  if (result === undefined) throw new Error('One check gives one result.');
  return result;
};

describe('what a result says', () => {
  test('given a project in order, passes, with the words of the check, its need and the requests behind it', () => {
    expect(inEnglish(run({}))).toEqual({
      check: 'project-called-it',
      ...words,
      area: 'testing',
      need: 'required',
      skills: [],
      requirement: 'https://example.com/page',
      pages: [PAGE],
      outcome: 'pass',
      findings: [],
      sources: [],
      cure: { safety: 'manual', steps: ['Rename it.'] },
    });
  });

  test('given a fault, fails with subject, evidence and the Jira screen', () => {
    expect(run({ project: { ...aServiceProject().project, key: 'HR', name: 'People' } })).toMatchObject({
      outcome: 'fail',
      findings: [
        {
          subject: { type: 'project', id: '10000', name: 'People' },
          evidence: { actual: 'HR', expected: 'IT' },
          screenInJira: '/projects/HR',
        },
      ],
    });
  });

  test('given a project the question makes no sense for, does not apply', () => {
    expect(run({ project: { ...aServiceProject().project, typeKey: 'software' } })).toMatchObject({
      outcome: 'not-applicable',
      findings: [],
    });
  });

  test('given a part that could not be read, is not available, says why, and names the request that failed', () => {
    expect(inEnglish(run({}, { project: refused('Grant the app the permission to browse projects.') }))).toMatchObject({
      outcome: 'not-available',
      findings: [],
      reason: 'Grant the app the permission to browse projects.',
      sources: ['GET /rest/api/3/applicationrole'],
    });
  });

  test('given an unreadable part it does not read, is not touched by it', () => {
    expect(run({}, { customers: refused('Jira refused the customers.') }).outcome).toBe('pass');
  });

  test('given parts with known requests, names each request once', () => {
    const reading = entry(
      defineCheck({
        ...words,
        id: 'accounts-looked-at',
        reads: ['serviceAccount', 'permissionScheme', 'serviceAccount'],
        examine: () => [],
        cure: { safety: 'manual', steps: ['Look.'] },
      }),
    );
    expect(
      run({ profile: { ...MOVEWORKS, requirements: [requirement('accounts-looked-at', 'always')] } }, {}, reading)
        .sources,
    ).toEqual(['GET /rest/api/3/user', 'GET /rest/api/3/project/{projectKeyOrId}/permissionscheme']);
  });

  test('given a check that breaks, ends as an error that carries none of the data', () => {
    const broken = examining(({ project }) => {
      throw new TypeError(`cannot read ${project.name}`);
    });
    const result = run({}, {}, broken);
    expect(result).toMatchObject({ outcome: 'error', findings: [] });
    expect(textOf(result.reason ?? '')).toContain('TypeError');
    expect(JSON.stringify(result)).not.toContain('IT Helpdesk');
  });

  test('given a check that breaks, the others still answer', () => {
    const broken = examining(() => {
      throw new Error('no');
    });
    const results = runChecks(aSnapshot(aServiceProject({ profile: profileAsking('always') })), [
      broken,
      entry(projectCalledIt),
    ]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['error', 'pass']);
  });

  test('hands a check the parts it declares and no others', () => {
    const seen: string[][] = [];
    run(
      {},
      {},
      examining((parts) => {
        seen.push(Object.keys(parts));
        return [];
      }),
    );
    expect(seen).toEqual([['project']]);
  });

  test('given no settings, stops: they come with the audit', () => {
    expect(() => run({}, { settings: refused('No settings.') })).toThrow('The snapshot has no settings');
  });
});

describe('how much a result weighs', () => {
  const needs = [
    { given: 'a demand for every project', neededBy: 'always', skills: [], need: 'required', serves: [] },
    { given: 'advice', neededBy: 'advice', skills: ['forms'], need: 'advice', serves: [] },
    {
      given: 'a skill that is on',
      neededBy: { forms: 'required' },
      skills: ['forms'],
      need: 'required',
      serves: ['forms'],
    },
    {
      given: 'a skill that is off',
      neededBy: { forms: 'required' },
      skills: ['answers'],
      need: 'not-needed',
      serves: [],
    },
    {
      given: 'one skill that requires it and one that would like it',
      neededBy: { forms: 'optional', concierge: 'required' },
      skills: ['forms', 'concierge'],
      need: 'required',
      serves: ['concierge', 'forms'],
    },
    {
      given: 'only the one that would like it',
      neededBy: { forms: 'optional', concierge: 'required' },
      skills: ['forms'],
      need: 'optional',
      serves: ['forms'],
    },
  ] as const;

  test.each(needs)('given $given, is $need', ({ neededBy, skills, need, serves }) => {
    const result = run({ profile: profileAsking(neededBy), settings: chosen({ skills: [...skills] }) });
    expect({ need: result.need, skills: result.skills }).toEqual({ need, skills: serves });
  });

  test('given nobody who needs it, is not even looked at, and says why', () => {
    const off = run(
      { profile: profileAsking({ forms: 'required' }), settings: chosen({ skills: [] }) },
      { project: refused('Jira refused the project.') },
    );
    expect(inEnglish(off)).toMatchObject({
      outcome: 'not-applicable',
      reason: 'None of the skills that are on needs it.',
      sources: [],
      requirement: 'https://example.com/page',
    });
    const unasked = run({ profile: { ...MOVEWORKS, requirements: [] } });
    expect(inEnglish(unasked)).toMatchObject({
      outcome: 'not-applicable',
      reason: 'Moveworks does not ask for it.',
      requirement: null,
    });
  });
});

describe('what a person confirms', () => {
  const confirmed = (expiresAt: string) =>
    chosen({
      confirmations: [
        {
          check: 'somebody-asked',
          result: 'pass',
          by: 'admin-1',
          at: '2026-11-20T00:00:00.000Z',
          expiresAt,
          evidence: 'Asked Avery.',
        },
      ],
    });

  test('given nothing recorded, stays open with the steps to take', () => {
    expect(inEnglish(run({ settings: chosen({ confirmations: [] }) }, {}, entry(asked)))).toMatchObject({
      outcome: 'manual',
      reason: 'Not confirmed yet.',
      cure: { safety: 'manual', steps: ['Ask somebody.'] },
    });
  });

  test('given a yes, passes until the moment it expires', () => {
    expect(run({ settings: confirmed('2026-11-23T09:00:00.001Z') }, {}, entry(asked)).outcome).toBe('pass');
    expect(inEnglish(run({ settings: confirmed(TAKEN_AT) }, {}, entry(asked)))).toMatchObject({
      outcome: 'manual',
      reason: 'The confirmation of 2026-11-20 expired on 2026-11-23. Look again and record what you see.',
    });
  });
});

test('given the same snapshot twice, the whole catalogue answers the same, and changes nothing', () => {
  const snapshot = aSnapshot(aServiceProject({ serviceAccount: NOT_CHOSEN }));
  const before = structuredClone(snapshot);
  expect(runChecks(snapshot)).toEqual(runChecks(snapshot));
  expect(snapshot).toEqual(before);
});
