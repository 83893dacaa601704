import { stepOf, stepsFor } from '../../static/admin/src/features/setup/first-run-steps';

describe('the steps of the first run', () => {
  test.each([
    ['none in the address', undefined, 'accounts'],
    ['one that there is', 'statuses', 'statuses'],
    ['the first one, which has no project', 'project', 'accounts'],
    ['one that there is not', 'x', 'accounts'],
  ])('given %s', (_given, name, step) => {
    expect(stepOf(name)).toBe(step);
  });

  test.each([
    ['required', 5],
    ['optional', 5],
    ['none', 4],
  ] as const)('given a bot whose test project is %s, there are %i', (testProject, count) => {
    expect(stepsFor({ testProject })).toHaveLength(count);
  });
});
