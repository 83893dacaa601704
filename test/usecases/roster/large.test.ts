import { seed } from '../../simulated-jira/seeds/seeds';
import { largeRoster, type Roster } from '../../simulated-jira/seeds/large-roster';
import { POINTS_PER_HOUR } from '../../simulated-jira/core/rate-limits';
import type { SiteState } from '../../simulated-jira/state';
import { aRosterApp, classesOf, compareFile, type RosterApp } from './a-roster-app';

const JSM_PAGE = 50;
const USER_PAGE = 1_000;
const CUSTOMER_PAGES_A_SECOND = 5;

interface LargeSite {
  readonly state: SiteState;
  readonly roster: Roster;
}

const aLargeSite = (): LargeSite => {
  const { state, settings } = seed('large');
  const projectId = settings.IT?.projectId;
  if (projectId === undefined) throw new Error('The seed has no settings for IT.');
  return { state, roster: largeRoster(state, projectId) };
};

/** Pages there are to read: of all accounts, of the customers, and of the one organization's members. */
const pagesOf = ({ users, organizations }: SiteState): number => {
  const members = organizations.at(-1)?.members.length ?? 0;
  return Math.ceil(users.length / USER_PAGE) + Math.ceil(48_000 / JSM_PAGE) + Math.ceil(members / JSM_PAGE);
};

const wrongOnes = async (app: RosterApp, runId: string, { truth }: Roster): Promise<readonly string[]> => {
  const told = await classesOf(app, runId);
  const lines = [...new Set([...truth.keys(), ...told.keys()])];
  return lines
    .filter((line) => truth.get(line) !== told.get(line))
    .map((line) => `${line}: ${truth.get(line)} told as ${told.get(line)}`);
};

describe('50,000 employees and 48,000 customers', () => {
  let app: RosterApp;
  afterEach(() => app.close());

  test('given a site that allows the points, when compared, every line has its true class, and neither calls nor time are wasted', async () => {
    const { state, roster } = aLargeSite();
    app = aRosterApp(state, { site: { pointsPerHour: 1_000_000, latencyMs: 300 } });
    const startedAt = app.time.now();
    const runId = await compareFile(app, roster.csv, roster.managedDomains);
    const progress = await app.told('readRosterRun', { projectKey: 'IT' });
    const endedAt = Date.parse(progress?.comparedAt ?? '');
    expect(progress).toMatchObject({
      state: 'compared',
      understood: {
        separator: ';',
        address: { column: 2 },
        accountId: { column: 4 },
        people: 50_000,
        unreadable: { count: 0 },
        blank: 20,
      },
    });
    expect(await wrongOnes(app, runId, roster)).toEqual([]);
    expect(app.site.log.filter(({ status }) => status === 429)).toEqual([]);
    expect(app.site.log.length).toBeLessThanOrEqual(1.05 * pagesOf(state));
    const floorMs = (48_000 / JSM_PAGE / CUSTOMER_PAGES_A_SECOND) * 1_000;
    expect(endedAt - startedAt).toBeLessThanOrEqual(1.1 * floorMs);
  }, 60_000);

  test('given the points every app has, when storage fails, deliveries come twice and consumers die on the way, the result is the same and no hour is wasted', async () => {
    const { state, roster } = aLargeSite();
    const storage = { calls: 0, isTroubled: false };
    app = aRosterApp(state, {
      duplicateQueueEvent: () => true,
      onTurn: () => (storage.isTroubled = true),
      storageFault: () =>
        storage.isTroubled && (storage.calls += 1) % 97 === 0
          ? { when: storage.calls % 2 === 0 ? 'before' : 'after' }
          : undefined,
    });
    const startedAt = app.time.now();
    const runId = await compareFile(app, roster.csv, roster.managedDomains);
    storage.isTroubled = false;
    const progress = await app.told('readRosterRun', { projectKey: 'IT' });
    expect(progress).toMatchObject({ state: 'compared', hiddenAddresses: expect.any(Number) });
    expect(await wrongOnes(app, runId, roster)).toEqual([]);
    // Half of each hour's points is left to people and to bots.
    const hours = Math.ceil(app.site.log.reduce((points, call) => points + call.points, 0) / (POINTS_PER_HOUR / 2));
    expect(Date.parse(progress?.comparedAt ?? '') - startedAt).toBeLessThanOrEqual(1.1 * (hours - 1) * 3_600_000);
    expect(app.host.log.entries.filter(({ text }) => text.includes('timed out'))).toEqual([]);
  }, 60_000);
});
