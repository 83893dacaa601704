import { spawnSync } from 'node:child_process';
import type { SiteState } from '../simulated-jira/state';
import { fromRoot } from './built';
import { callMeasures } from './call-measures';
import { countedCalls } from './counted-calls';
import { sequentialAnswers } from './critical-path';
import { fewestAnswersInLine, lowerBound, type LowerBound } from './lower-bound';
import { isWithinBound, measured, median, type MeasuredLine } from './measure';
import { auditOfSeed, BENCHED_SEEDS } from './seed-audit';
import { sequenceMeasures } from './time-measures';

const first = <T>(values: readonly T[]): T => {
  const [value] = values;
  if (value === undefined) throw new Error('The seed holds none.');
  return value;
};

const bench = (...args: readonly string[]) =>
  spawnSync(process.execPath, [fromRoot('node_modules/tsx/dist/cli.mjs'), fromRoot('test/bench/bench.ts'), ...args], {
    encoding: 'utf8',
  });

describe('the measures that need no clock', () => {
  const measures = [...callMeasures, ...sequenceMeasures];
  const lines = new Map<string, MeasuredLine>();
  const value = (name: string): number => lines.get(name)?.value ?? Number.NaN;
  beforeAll(async () => {
    for (const measure of measures) lines.set(measure.name, await measured(measure));
  });

  test.each(measures.map(({ name }) => name))('%s is a whole number or a ratio, within its bound', (name) => {
    const line = lines.get(name);
    expect(line).toEqual({
      measure: name,
      value: expect.any(Number),
      unit: expect.any(String),
      bound: line?.bound ?? null,
    });
    expect(line?.value).toBeGreaterThan(0);
    expect(line && isWithinBound(line)).toBe(true);
  });

  test.each(BENCHED_SEEDS)('on %s the app asks for more than the fewest and less than a plain script', (name) => {
    expect(value(`audit-calls-${name}`)).toBeGreaterThanOrEqual(value(`fewest-calls-${name}`));
    expect(value(`audit-calls-${name}`)).toBeLessThan(value(`obvious-calls-${name}`));
  });

  test.each(BENCHED_SEEDS)('on %s no request waits for anything but the data it needs', async (name) => {
    const { path, taken } = await sequentialAnswers(name);
    expect(path.answers).toBe(fewestAnswersInLine(await auditOfSeed(name)));
    expect(taken).toBe(path.answers);
  });
});

describe('the fewest calls', () => {
  const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, index) => make(index));

  test.each<{ given: string; grown: (state: SiteState) => Partial<SiteState>; more: Partial<LowerBound> }>([
    {
      given: 'the site as it is',
      grown: () => ({}),
      more: { projects: 1, schemes: 1, usage: 0, requestTypeLists: 1, requestTypeFields: 6 },
    },
    {
      given: 'a hundred request types more in the project, two pages of the site more and a request each',
      grown: ({ requestTypes }) => ({
        requestTypes: [...requestTypes, ...times(100, (index) => ({ ...first(requestTypes), id: `more-${index}` }))],
      }),
      more: { requestTypeLists: 3, requestTypeFields: 106 },
    },
    {
      given:
        'a thousand projects more, of which no workflow is shared, a question per workflow rather than a walk ' +
        'over all of them',
      grown: ({ projects }) => ({
        projects: [
          ...projects,
          ...times(1000, (index) => ({ ...first(projects), id: `more-${index}`, key: `MORE${index}` })),
        ],
      }),
      more: { projects: 1, schemes: 1 },
    },
  ])('on ready, given $given', async ({ grown, more }) => {
    const audit = await auditOfSeed('ready');
    expect(lowerBound({ ...audit, state: { ...audit.state, ...grown(audit.state) } })).toMatchObject(more);
  });
});

describe('the calls a client is answerable for', () => {
  const fields = {
    method: 'GET',
    template: '/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/field',
  };
  const form = { method: 'GET', template: '/forms/project/{projectIdOrKey}/form/{formId}' };
  const other = { method: 'GET', template: '/rest/api/3/serverInfo' };
  const logged = (call: typeof fields) => ({
    ...call,
    path: '',
    query: '',
    account: null,
    status: 200,
    points: 1,
    startedAt: 0,
    isWrite: false,
  });

  test.each([
    { given: 'one call per request type and attached form', calls: [fields, fields, form, other], counted: 1 },
    { given: 'the same request type asked for twice', calls: [fields, fields, fields, form], counted: 1 },
    { given: 'a form attached to nothing opened as well', calls: [fields, form, form], counted: 1 },
    { given: 'a request type left out', calls: [fields, other], counted: 1 },
  ])('given $given, $counted is counted', ({ calls, counted }) => {
    expect(countedCalls(calls.map(logged), { requestTypes: 2, attachedForms: 1 })).toBe(counted);
  });
});

test.each([
  { values: [3, 1, 2], middle: 2 },
  { values: [4, 1, 3, 2], middle: 2 },
  { values: [7], middle: 7 },
])('the median of $values is $middle', ({ values, middle }) => {
  expect(median(values)).toBe(middle);
});

describe('the command', () => {
  test('prints one line of JSON for one measure', () => {
    const { stdout, status } = bench('--only', 'audit-calls-counted-acme');
    expect({
      lines: stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
      status,
    }).toEqual({
      lines: [{ measure: 'audit-calls-counted-acme', value: expect.any(Number), unit: 'calls', bound: 33 }],
      status: 0,
    });
  });

  test.each([
    { given: 'a name there is not', args: ['--only', 'nothing'], says: 'audit-calls-acme' },
    { given: 'an argument there is not', args: ['--quick'], says: '--quick' },
  ])('given $given, ends with 2 and says what there is', ({ args, says }) => {
    const { stdout, stderr, status } = bench(...args);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain(says);
  });
});
