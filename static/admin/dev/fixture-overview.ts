import type {
  CheckChange,
  NextStep,
  OverviewRow,
  ProjectHistory,
  RunSummary,
} from '../../../src/shared/overview-contract';
import type { AuditReport } from '../../../src/shared/report';
import { brokenReport } from './fixture-report';
import { projects } from './fixture-setup';

/** How projects stand and what became of them, while the page is built; invented, and only for development. */

const HOUR_MS = 3_600_000;
const ago = (hours: number): string => new Date(Date.now() - hours * HOUR_MS).toISOString();
const ahead = (hours: number): string => ago(-hours);

const summary = (score: number, days: number): RunSummary => ({
  runId: `r${days}`,
  takenAt: ago(days * 24 + 3),
  verdict: score > 90 ? 'go' : 'no-go',
  score,
  counts: brokenReport.counts,
});
const change = (
  check: string,
  title: string,
  before: CheckChange['before'],
  after: CheckChange['after'],
): CheckChange => ({ check, title, severity: 'high', before, after });

const changes = {
  turnedRed: [
    change('resolved-status-reachable', 'A resolved status can be reached from every status', 'pass', 'fail'),
    change('forms-readable', 'Forms can be read', 'pass', 'not-available'),
  ],
  turnedGreen: [change('service-account-active', 'The service account is active', 'fail', 'pass')],
  stillOpen: [],
  added: [change('request-types-fillable', 'The bot can fill every request type', null, 'pass')],
  gone: [change('old-check', 'A question that nobody asks any more', 'fail', null)],
};
const none = { turnedRed: [], turnedGreen: [], stillOpen: [], added: [], gone: [] };

const readings = [
  { what: 'people', at: ahead(5), atLatest: ahead(30) },
  { what: 'groups', at: ahead(5), atLatest: ahead(30) },
  { what: 'forms', at: ahead(2), atLatest: ahead(6) },
  { what: 'articles', at: ahead(4), atLatest: ahead(28) },
] as const;

const fix: NextStep = {
  kind: 'fix',
  check: 'resolved-status-reachable',
  title: 'A resolved status can be reached from every status',
};

const broken: ProjectHistory = {
  runs: [31, 44, 40, 52, 66, 58].map((score, at) => summary(score, 5 - at)),
  sinceLastRun: { before: ago(27), changes },
  sinceGoLive: { at: ago(24 * 12), changes: { ...none, turnedRed: changes.turnedRed } },
  next: fix,
  expiring: [
    {
      kind: 'manual-check',
      check: 'api-token-made',
      title: 'The service account has an API token that does not expire soon',
      expiresAt: ahead(24 * 6),
    },
    {
      kind: 'risk',
      check: 'assignee-on-resolve-screen',
      title: 'The resolve screen carries the fields that the bot sets',
      expiresAt: ago(30),
    },
  ],
  readings,
  setChange: null,
};
const ready: ProjectHistory = {
  ...broken,
  runs: [summary(100, 0)],
  sinceLastRun: null,
  sinceGoLive: null,
  next: { kind: 'go-live' },
  expiring: [],
};
const live: ProjectHistory = {
  ...ready,
  runs: [summary(96, 1), summary(100, 0)],
  sinceLastRun: { before: ago(27), changes: none },
  sinceGoLive: { at: ago(1), changes: none },
  next: { kind: 'nothing' },
};

const standings: readonly Omit<OverviewRow, 'project'>[] = [
  {
    lastRun: { takenAt: ago(3), verdict: 'no-go', score: 58, failing: 7 },
    trend: [31, 44, 40, 52, 66, 58],
    next: fix,
    goLiveAt: ago(24 * 12),
    expiresAt: ahead(24 * 6),
  },
  {
    lastRun: { takenAt: ago(49), verdict: 'go', score: 97, failing: 0 },
    trend: [80, 97],
    next: { kind: 'audit', why: 'old' },
    goLiveAt: ago(900),
    expiresAt: null,
  },
  { lastRun: null, trend: [], next: { kind: 'audit', why: 'never' }, goLiveAt: null, expiresAt: null },
  {
    lastRun: { takenAt: ago(1), verdict: 'go', score: 100, failing: 0 },
    trend: [100],
    next: { kind: 'go-live' },
    goLiveAt: null,
    expiresAt: null,
  },
  {
    lastRun: { takenAt: ago(1), verdict: 'go', score: 94, failing: 1 },
    trend: [94, 94, 94],
    next: { kind: 'nothing' },
    goLiveAt: ago(90),
    expiresAt: ago(2),
  },
];

const overviewRows = (rounds: number): readonly OverviewRow[] =>
  Array.from({ length: rounds }, (_, round) =>
    projects.flatMap((project, at) => {
      const standing = standings[at];
      const again =
        round === 0
          ? project
          : {
              ...project,
              id: `${project.id}${round}`,
              key: `${project.key}${round}`,
              name: `${project.name} ${round}`,
            };
      return standing === undefined ? [] : [{ project: again, ...standing }];
    }),
  ).flat();

const ok = <T>(value: T) => ({ ok: true, value }) as const;

/** `&overview=many` shows 300 projects, `&overview=old` an old report. */
export const overviewAnswers = (kind: string, isFirstRun: boolean) => {
  let current = kind === 'ready' ? ready : broken;
  return {
    readOverview: () => ok({ rows: isFirstRun ? [] : overviewRows(kind === 'many' ? 60 : 1) }),
    readHistory: () => ok(current),
    markGoLive: () => ok((current = live)),
    unmarkGoLive: () => ok((current = ready)),
  };
};

/** The report as an admin finds it after a weekend. */
export const oldReport = (report: AuditReport): AuditReport => ({ ...report, takenAt: ago(80) });
