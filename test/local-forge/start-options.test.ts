import { readStartOptions, UsageError } from './start-options';

describe('npm start', () => {
  it.each([
    {
      given: 'nothing',
      args: [],
      env: {},
      options: {
        port: 3000,
        seed: 'acme',
        stateFile: undefined,
        site: undefined,
        allowWrites: false,
        keep: false,
        isSetUp: false,
        latencyMs: 0,
        isCalm: false,
        faultsFile: undefined,
      },
    },
    {
      given: 'a port and a seed',
      args: ['--seed', 'large'],
      env: { PORT: '4000' },
      options: { port: 4000, seed: 'large' },
    },
    {
      given: 'a slow site that is set up',
      args: ['--latency', '400', '--set-up'],
      env: {},
      options: { latencyMs: 400, isSetUp: true },
    },
    { given: 'a site without Jira’s time', args: ['--calm'], env: {}, options: { isCalm: true } },
    {
      given: 'a site on which things go wrong',
      args: ['--faults', 'faults.json'],
      env: {},
      options: { faultsFile: 'faults.json' },
    },
    {
      given: 'a saved site',
      args: ['--state', 'site.json', '--keep'],
      env: {},
      options: { stateFile: 'site.json', keep: true },
    },
    {
      given: 'a real site, which is read only and whose storage is kept',
      args: ['--site', 'https://acme.atlassian.net'],
      env: {},
      options: { site: 'https://acme.atlassian.net', allowWrites: false, keep: true },
    },
  ])('understands $given', ({ args, env, options }) => {
    expect(readStartOptions(args, env)).toMatchObject(options);
  });

  it.each([
    {
      given: 'a seed nobody knows',
      args: ['--seed', 'tiny'],
      env: {},
      line: /--seed is one of: acme, ready, large, itsm, esm, team/,
    },
    { given: 'an option nobody knows', args: ['--fast'], env: {}, line: /--fast/ },
    {
      given: 'a latency that is none',
      args: ['--latency', 'slow'],
      env: {},
      line: /--latency is a number of milliseconds/,
    },
    {
      given: 'a calm real site',
      args: ['--calm', '--site', 'https://acme.atlassian.net'],
      env: {},
      line: /--calm goes with a simulated site/,
    },
    {
      given: 'a latency of a real site',
      args: ['--latency', '5', '--site', 'https://acme.atlassian.net'],
      env: {},
      line: /--latency goes with a simulated site/,
    },
    {
      given: 'faults of a real site',
      args: ['--faults', 'faults.json', '--site', 'https://acme.atlassian.net'],
      env: {},
      line: /--faults goes with a simulated site/,
    },
    { given: 'a port that is none', args: [], env: { PORT: 'http' }, line: /PORT must be a number/ },
    {
      given: 'an address that is no Jira Cloud site',
      args: ['--site', 'http://jira.example.com'],
      env: {},
      line: /https:\/\/NAME.atlassian.net/,
    },
  ])('refuses $given with one line', ({ args, env, line }) => {
    expect(() => readStartOptions(args, env)).toThrow(UsageError);
    expect(() => readStartOptions(args, env)).toThrow(line);
  });
});
