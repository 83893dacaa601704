import { createSharedReading } from '../../src/snapshot/shared-reading';
import { auditProject } from '../../src/usecases/audit/audit-project';
import { readShapes } from '../../src/usecases/parity/read-shapes';
import { profileOf } from '../../src/app/profile-of';
import type { LoggedCall } from '../simulated-jira/core/log';
import { POINTS_PER_HOUR } from '../simulated-jira/core/rate-limits';
import { largeRoster } from '../simulated-jira/seeds/large-roster';
import { seed } from '../simulated-jira/seeds/seeds';
import { aRosterApp, compareFile } from '../usecases/roster/a-roster-app';
import { countedCalls, forcedCalls } from './counted-calls';
import { oncePer, type Measure } from './measure';
import { NOW, openBenchSite, type BenchSite } from './seed-audit';

/**
 * What issue 12 promises of the audits of all service projects: 6,000 points of all calls, and 1,200 calls beside those
 * Jira forces. One call a project more since is made as the service account: whether it raises requests for others; and one more, the transitions it is listed
 * for the requests that changed last, a point each.
 */
const MOST_POINTS_OF_ALL = 6_300;
const MOST_CALLS_OF_ALL = 1_400;
/** Of a comparison of two projects, the pages of customers not counted. */
const MOST_CALLS_OF_PARITY = 95;
const MOST_POINTS_OF_PARITY = 240;
/** Pages of people: some are read again where a list is longer than what was read ahead. */
const MOST_OVER_PAGES = 1.05;
const MOST_OF_AN_HOUR = 0.5;
const HOUR = 3_600_000;

const pointsOf = (log: readonly LoggedCall[]): number => log.reduce((sum, { points }) => sum + points, 0);

interface AllAudits {
  readonly log: readonly LoggedCall[];
  /** Calls Jira forces: one per request type and one per attached form. */
  readonly forced: number;
  readonly counted: number;
}

/** Every service project of the site audited in one run, as once a day, with IT's accounts. */
const allAudits = oncePer(async (name: 'large'): Promise<AllAudits> => {
  const { site, jira, settings } = openBenchSite(name, { rateLimits: false });
  const projects = site.state.projects.filter(({ projectTypeKey }) => projectTypeKey === 'service_desk');
  const all = projects.map(({ id, key }) => ({
    ...settings,
    projectId: id,
    projectKey: key,
    testProjectKey: key === settings.projectKey ? settings.testProjectKey : null,
  }));
  const shared = createSharedReading(jira, all, { now: () => Date.now(), forMs: HOUR });
  for (const one of all) await auditProject({ jira, settings: one, shared, now: NOW });
  const counts = all.map(({ projectKey }) => forcedCalls(site.state, projectKey));
  const forced = {
    requestTypes: counts.reduce((sum, { requestTypes }) => sum + requestTypes, 0),
    attachedForms: counts.reduce((sum, { attachedForms }) => sum + attachedForms, 0),
  };
  return {
    log: site.log,
    forced: forced.requestTypes + forced.attachedForms,
    counted: countedCalls(site.log, forced),
  };
});

interface Compared {
  readonly overPages: number;
  readonly mostOfAnHour: number;
  readonly hours: number;
}

const USER_PAGE = 1_000;
const JSM_PAGE = 50;

/** A file of 50,000 people compared with a desk of 48,000 customers, hour after hour with the points every app has. */
const comparedRoster = oncePer(async (name: 'large'): Promise<Compared> => {
  const { state, settings } = seed(name);
  const roster = largeRoster(state, settings.IT?.projectId ?? '');
  const app = aRosterApp(state);
  try {
    await compareFile(app, roster.csv, roster.managedDomains);
    const lists = (await app.told('readRosterRun', { projectKey: 'IT' }))?.lists ?? [];
    const pages = lists.reduce(
      (sum, { list, people }) => sum + Math.ceil(people / (list === 'users' ? USER_PAGE : JSM_PAGE)),
      0,
    );
    const byHour = new Map<number, LoggedCall[]>();
    for (const call of app.site.log) {
      const hour = Math.floor(call.startedAt / HOUR);
      byHour.set(hour, [...(byHour.get(hour) ?? []), call]);
    }
    return {
      overPages: app.site.log.length / pages,
      mostOfAnHour: Math.max(...[...byHour.values()].map(pointsOf)) / POINTS_PER_HOUR,
      hours: byHour.size,
    };
  } finally {
    app.close();
  }
});

/** IT and its test project compared, screens included. */
const comparedProjects = oncePer(async (name: 'acme'): Promise<BenchSite['site']['log']> => {
  const { site, jira, settings } = openBenchSite(name);
  await readShapes({ jira, settings, profile: profileOf(settings), otherKey: settings.testProjectKey ?? '', now: NOW });
  return site.log;
});

/** Who is a customer is told by pages of people, and by nothing else. */
const customersOf = (log: readonly LoggedCall[]): readonly LoggedCall[] =>
  log.filter(({ template }) => template.endsWith('/customer'));

/** What each kind of work costs of the points that all customers of the app share. */
export const pointsMeasures: readonly Measure[] = [
  {
    name: 'audits-100-points-large',
    unit: 'points',
    bound: MOST_POINTS_OF_ALL,
    take: async () => pointsOf((await allAudits('large')).log),
  },
  {
    name: 'audits-100-calls-counted-large',
    unit: 'calls',
    bound: MOST_CALLS_OF_ALL,
    take: async () => (await allAudits('large')).counted,
  },
  {
    name: 'audits-100-calls-large',
    unit: 'calls',
    bound: async () => MOST_CALLS_OF_ALL + (await allAudits('large')).forced,
    take: async () => (await allAudits('large')).log.length,
  },
  {
    name: 'roster-50000-calls-over-pages',
    unit: 'ratio',
    bound: MOST_OVER_PAGES,
    take: async () => (await comparedRoster('large')).overPages,
  },
  {
    name: 'roster-50000-most-of-an-hour',
    unit: 'ratio',
    bound: MOST_OF_AN_HOUR,
    take: async () => (await comparedRoster('large')).mostOfAnHour,
  },
  {
    name: 'parity-calls-acme',
    unit: 'calls',
    bound: async () => MOST_CALLS_OF_PARITY + customersOf(await comparedProjects('acme')).length,
    take: async () => (await comparedProjects('acme')).length,
  },
  {
    name: 'parity-points-acme',
    unit: 'points',
    bound: async () => MOST_POINTS_OF_PARITY + pointsOf(customersOf(await comparedProjects('acme'))),
    take: async () => pointsOf(await comparedProjects('acme')),
  },
];
