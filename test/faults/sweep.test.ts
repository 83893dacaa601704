import { textOf } from '../../src/shared/message';
import type { Plan } from '../../src/plan/plan';
import type { FixRun } from '../../src/store/fix-run-store';
import type { PlanScope } from '../../src/usecases/fixes/make-plan';
import { seed } from '../simulated-jira/seeds/seeds';
import { asContent } from '../site-with-app/site-content';
import { aFixedSite } from '../site-with-app/site-with-app';
import type { Fate, FixedSite, Mishap } from '../site-with-app/site-with-app';
import { applyWithoutAudit, isAudit, isComplete, undoWithoutAudit } from '../site-with-app/without-audit';
import { sampled } from '../deep';

type Call = Parameters<Fate>[0];

/** A reading has no effect that an answer could get lost after; a write has. */
const MISHAPS: { readonly [K in 'read' | 'write']: readonly Mishap[] } = {
  read: ['crash before', '429', '500 before', 'no answer'],
  write: ['crash before', 'crash after', '429', '500 before', '500 after', 'no answer', 'no answer after'],
};

interface Row {
  readonly title: string;
  readonly scope: PlanScope;
  /** Outside of `npm run test:deep`, one in so many of each kind of mishap, the same ones each time. */
  readonly oneIn: number;
  /** Fewer points than this, and calls were not counted. */
  readonly atLeast: { readonly apply: number; readonly undo: number };
  /** Tests that share the points in `npm run test:deep`, some 200 each, so that a busy machine ends each in time. */
  readonly parts: { readonly apply: number; readonly undo: number };
}
const partsOf = (inDeep: number): readonly number[] =>
  Array.from({ length: sampled(inDeep, 1) }, (_, index) => index + 1);

const twin = { kind: 'twin', key: 'ITX', name: 'IT Helpdesk, trials', sample: 'test-accounts' } as const;
const ROWS: readonly Row[] = [
  {
    title: 'the plan for all findings of acme',
    scope: { kind: 'all' },
    oneIn: 60,
    atLeast: { apply: 500, undo: 200 },
    parts: { apply: 6, undo: 4 },
  },
  {
    title: 'the plan for a mirror of its help desk',
    scope: { ...twin, mode: 'mirror' },
    oneIn: 240,
    atLeast: { apply: 500, undo: 100 },
    parts: { apply: 15, undo: 7 },
  },
  {
    title: 'the plan for an isolated twin of its help desk',
    scope: { ...twin, mode: 'isolated' },
    oneIn: 400,
    atLeast: { apply: 1000, undo: 200 },
    parts: { apply: 22, undo: 12 },
  },
];

const start = seed('acme').state;
const startContent = asContent(start);

const acme = async (plan?: Plan): Promise<FixedSite> => {
  const site = aFixedSite('acme', undefined, structuredClone(start));
  await site.setUp();
  if (plan) await site.keep(plan);
  return site;
};

const contentOf = (site: FixedSite): string => asContent(site.site.state);

interface Point {
  readonly call: Call;
  readonly mishap: Mishap;
}

/** All mishaps of all calls; the audit reads for a second each time, so there one per call, all of them in turn. */
const pointsOf = (calls: readonly Call[]): readonly Point[] => {
  const audit = calls.findIndex(isAudit);
  return calls.flatMap((call, at) => {
    const mishaps = MISHAPS[call.isWrite ? 'write' : 'read'];
    return audit >= 0 && at >= audit && call.to === 'jira'
      ? [{ call, mishap: mishaps[at % mishaps.length] ?? '500 before' }]
      : mishaps.map((mishap) => ({ call, mishap }));
  });
};

const kindOf = ({ call, mishap }: Point): string => `${mishap} of ${call.to}`;
const kindsOf = (points: readonly Point[]): readonly string[] => [...new Set(points.map(kindOf))].sort();

const sampleOf = (all: readonly Point[], oneIn: number): readonly Point[] => {
  const every = sampled(1, oneIn);
  const seen = new Map<string, number>();
  return all.filter((point) => {
    const before = seen.get(kindOf(point)) ?? 0;
    seen.set(kindOf(point), before + 1);
    return before % every === 0;
  });
};

/** Runs with each point; every end there was, with how often, is printed, and what went wrong answered. */
const sweep = async (
  title: string,
  points: readonly Point[],
  run: (point: Point) => Promise<string>,
): Promise<readonly string[]> => {
  const ends = new Map<string, number>();
  const wrong: string[] = [];
  for (const point of points) {
    const end = await run(point);
    ends.set(end, (ends.get(end) ?? 0) + 1);
    if (end !== 'the goal' && end !== 'the start')
      wrong.push(`${point.mishap} at ${point.call.number} ${point.call.to} ${point.call.what}: ${end}`);
  }
  process.stdout.write(`${title}: ${points.length} points injected: ${JSON.stringify(Object.fromEntries(ends))}\n`);
  return wrong;
};

const reasonsOf = ({ state, reasons }: FixRun): string =>
  `${state}: ${reasons.map(({ message }) => textOf(message)).join(' ')}`;

/** Applies the plan with one mishap, and undoes it where it stopped. */
const applyWith = async (
  plan: Plan,
  goal: string,
  { call: { number }, mishap }: Point,
  inAudit: boolean,
): Promise<string> => {
  const site = await acme(plan);
  const fate: Fate = (call) => (call.number === number ? mishap : null);
  const run = await (inAudit ? site.apply(plan, fate) : applyWithoutAudit(site, plan, fate));
  const content = contentOf(site);
  if (isComplete(run)) return content === goal ? 'the goal' : 'done, yet not the goal';
  const undone = await undoWithoutAudit(site, plan, run).catch(() => null);
  return contentOf(site) === startContent
    ? 'the start'
    : `${reasonsOf(run)}; undo ${undone ? reasonsOf(undone) : 'refused'}`;
};

/** Undoes the applied plan with one mishap, and once more where it stopped. */
const undoWith = async (plan: Plan, { call: { number }, mishap }: Point): Promise<string> => {
  const site = await acme(plan);
  const applied = await applyWithoutAudit(site, plan);
  site.wait(3_600_000);
  const undone = await undoWithoutAudit(site, plan, applied, (call) => (call.number === number ? mishap : null));
  if (!isComplete(undone)) await undoWithoutAudit(site, plan, applied).catch(() => null);
  return contentOf(site) === startContent ? 'the start' : reasonsOf(undone);
};

/** The plan, what its application leads to, and the points of its application and of its undo. */
const rehearsed = async (scope: PlanScope) => {
  const plan = await (await acme()).plan(scope);
  const site = await acme(plan);
  const applying: Call[] = [];
  await site.apply(plan, (call) => {
    applying.push(call);
    return null;
  });
  const goal = contentOf(site);
  const other = await acme(plan);
  const applied = await applyWithoutAudit(other, plan);
  other.wait(3_600_000);
  const undoing: Call[] = [];
  await undoWithoutAudit(other, plan, applied, (call) => {
    undoing.push(call);
    return null;
  });
  expect(contentOf(other) === startContent).toBe(true);
  return { plan, goal, audit: applying.findIndex(isAudit), apply: pointsOf(applying), undo: pointsOf(undoing) };
};

describe.each(ROWS)('$title, with one mishap at one call', ({ title, scope, oneIn, atLeast, parts }) => {
  let known: Awaited<ReturnType<typeof rehearsed>>;
  beforeAll(async () => {
    known = await rehearsed(scope);
  }, 600_000);

  test.each(['apply', 'undo'] as const)(
    'the points of %s hold every kind of mishap, and those that are looked at as well',
    (what) => {
      const all = known[what];
      const looked = sampleOf(all, oneIn);
      process.stdout.write(`${what} ${title}: ${looked.length} of ${all.length} points\n`);
      expect(kindsOf(looked)).toEqual(kindsOf(all));
      expect(all.length).toBeGreaterThan(atLeast[what]);
    },
  );

  /** Each point is in one part. */
  const part = (what: 'apply' | 'undo', nth: number): readonly Point[] =>
    sampleOf(known[what], oneIn).filter((_, at) => at % partsOf(parts[what]).length === nth - 1);

  test.each(partsOf(parts.apply))(
    'while it is applied, part %i: resumed or undone, the site is the goal or the start',
    async (nth) => {
      const { plan, goal, audit } = known;
      const wrong = await sweep(`apply ${title}, part ${nth}`, part('apply', nth), (point) =>
        applyWith(plan, goal, point, point.call.number > audit),
      );
      expect(wrong).toEqual([]);
    },
    1_800_000,
  );

  test.each(partsOf(parts.undo))(
    'while it is undone, part %i: resumed or pressed again, the site is the start',
    async (nth) => {
      const { plan } = known;
      const wrong = await sweep(`undo ${title}, part ${nth}`, part('undo', nth), (point) => undoWith(plan, point));
      expect(wrong).toEqual([]);
    },
    1_800_000,
  );
});
