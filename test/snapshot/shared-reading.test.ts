import { createSharedReading, ofRun } from '../../src/snapshot/shared-reading';
import { createJiraClient, type JiraClient } from '../../src/jira/client';
import { endpoint } from '../../src/jira/endpoint';
import { JiraForbidden, JiraUnavailable } from '../../src/jira/errors';
import { auditProject } from '../../src/usecases/audit/audit-project';
import { openBenchSite, NOW } from '../bench/seed-audit';
import { sampled } from '../deep';
import { aClock } from '../jira/a-clock';
import { z } from 'zod';

const aServer = () => {
  const asked: string[] = [];
  const client = createJiraClient({
    clock: aClock(),
    transport: async ({ path }) => {
      asked.push(path);
      return { status: 200, headers: new Headers(), text: async () => JSON.stringify(asked.length) };
    },
  });
  return { client, asked };
};

const count = (client: JiraClient): Promise<number> =>
  client.request(endpoint('/rest/api/3/serverInfo', {}), { schema: z.number() });

const MINUTE = 60_000;

describe('what the audits of one run read together', () => {
  const time = { now: 0 };
  const sharing = (client: JiraClient) =>
    createSharedReading(
      client,
      [
        { projectKey: 'IT', testProjectKey: 'ITT' },
        { projectKey: 'HR', testProjectKey: null },
      ],
      {
        now: () => time.now,
        forMs: 5 * MINUTE,
      },
    );
  beforeEach(() => void (time.now = 0));

  test('names each project once, test projects too', () => {
    expect(sharing(aServer().client).keys).toEqual(['IT', 'ITT', 'HR']);
  });

  test('is asked for once, however many ask at the same moment, and each is told the requests behind it', async () => {
    const { client, asked } = aServer();
    const shared = sharing(client);
    const told: string[][] = [[], []];
    const answers = await Promise.all(
      told.map((calls) => shared.watched(({ template }) => calls.push(template)).once('server', count)),
    );
    expect({ answers, asked, told }).toEqual({
      answers: [1, 1],
      asked: ['/rest/api/3/serverInfo'],
      told: [['/rest/api/3/serverInfo'], ['/rest/api/3/serverInfo']],
    });
  });

  test('tells the time of its oldest answer, and asks again once that is too old', async () => {
    const shared = sharing(aServer().client);
    expect(shared.since()).toBeNull();
    time.now = MINUTE;
    await shared.once('server', count);
    time.now = 2 * MINUTE;
    await shared.once('other', count);
    expect(shared.since()).toBe(MINUTE);
    time.now = 6 * MINUTE;
    expect(shared.since()).toBe(2 * MINUTE);
    expect(await shared.once('server', count)).toBe(3);
  });

  test.each([
    {
      failure: 'one that may be over for the next',
      error: new JiraUnavailable({ method: 'GET', template: '/x', status: 503 }),
      times: 2,
    },
    { failure: 'one that stays', error: new JiraForbidden({ method: 'GET', template: '/x', status: 403 }), times: 1 },
  ])(
    'given a failure, $failure, it is asked for $times times by two, and each asks alone then',
    async ({ error, times }) => {
      const asked: string[] = [];
      const shared = sharing(aServer().client);
      const ask = () =>
        ofRun(
          { client: aServer().client, shared },
          (run) =>
            run.once<string>('lists', async () => {
              asked.push('together');
              throw error;
            }),
          async () => 'alone',
        );
      expect([await ask(), await ask()]).toEqual(['alone', 'alone']);
      expect(asked).toHaveLength(times);
    },
  );
});

/** Six projects stand for all of them, which are looked at in `npm run test:deep`. */
const PROJECTS = sampled(100, 6);

test.each(['acme', 'ready', 'large'] as const)(
  'on %s every project audited in one run has the report it has alone, from fewer calls',
  async (name) => {
    const { site, jira, settings } = openBenchSite(name, { rateLimits: false });
    const all = site.state.projects
      .filter(({ deleted }) => !deleted)
      .slice(0, PROJECTS)
      .map(({ id, key }) => ({
        ...settings,
        projectId: id,
        projectKey: key,
        testProjectKey: key === settings.projectKey ? settings.testProjectKey : null,
      }));
    const reportsOf = async (shared?: ReturnType<typeof createSharedReading>) => {
      const before = site.log.length;
      const told = [];
      for (const one of all) {
        const { report } = await auditProject({ jira, settings: one, now: NOW, shared });
        told.push({
          project: report.project.key,
          results: report.results.map(({ check, outcome, reason, findings }) => ({ check, outcome, reason, findings })),
        });
      }
      return { told, calls: site.log.length - before };
    };
    const alone = await reportsOf();
    const together = await reportsOf(createSharedReading(jira, all, { now: () => 0, forMs: MINUTE }));
    expect(all.length).toBeGreaterThan(2);
    expect(together.told).toEqual(alone.told);
    expect(together.calls).toBeLessThan(alone.calls);
  },
  300_000,
);
