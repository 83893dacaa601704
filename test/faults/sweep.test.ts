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
}

const twin = { kind: 'twin', key: 'ITX', name: 'IT Helpdesk, trials', sample: 'test-accounts' } as const;
const ROWS: readonly Row[] = [
  { title: 'the plan for all findings of acme', scope: { kind: 'all' }, oneIn: 60, atLeast: { apply: 500, undo: 200 } },
  {
    title: 'the plan for a mirror of its help desk',
    scope: { ...twin, mode: 'mirror' },
    oneIn: 240,
    atLeast: { apply: 500, undo: 100 },
  },
  {
    title: 'the plan for an isolated twin of its help desk',
    scope: { ...twin, mode: 'isolated' },
    oneIn: 400,
    atLeast: { apply: 1000, undo: 200 },
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

/** Runs with each point that is looked at; every end there was, with how often, and what went wrong. */
const sweep = async (
  title: string,
  all: readonly Point[],
  oneIn: number,
  run: (point: Point) => Promise<string>,
): Promise<{ readonly wrong: readonly string[]; readonly points: readonly Point[] }> => {
  const points = sampleOf(all, oneIn);
  const ends = new Map<string, number>();
  const wrong: string[] = [];
  for (const point of points) {
    const end = await run(point);
    ends.set(end, (ends.get(end) ?? 0) + 1);
    if (end !== 'the goal' && end !== 'the start')
      wrong.push(`${point.mishap} at ${point.call.number} ${point.call.to} ${point.call.what}: ${end}`);
  }
  process.stdout.write(
    `${title}: ${points.length} of ${all.length} points injected: ${JSON.stringify(Object.fromEntries(ends))}\n`,
  );
  return { wrong, points };
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

describe.each(ROWS)('$title, with one mishap at one call', ({ title, scope, oneIn, atLeast }) => {
  let plan: Plan;
  beforeAll(async () => {
    plan = await (await acme()).plan(scope);
  });

  test('at the calls of Jira and of the storage while it is applied: resumed or undone, the site is the goal or the start', async () => {
    const site = await acme(plan);
    const calls: Call[] = [];
    await site.apply(plan, (call) => {
      calls.push(call);
      return null;
    });
    const [goal, audit, all] = [contentOf(site), calls.findIndex(isAudit), pointsOf(calls)];
    const { wrong, points } = await sweep(`apply ${title}`, all, oneIn, (point) =>
      applyWith(plan, goal, point, point.call.number > audit),
    );
    expect(wrong).toEqual([]);
    expect(kindsOf(points)).toEqual(kindsOf(all));
    expect(all.length).toBeGreaterThan(atLeast.apply);
  }, 1_800_000);

  test('at the calls of Jira and of the storage while it is undone: resumed or pressed again, the site is the start', async () => {
    const site = await acme(plan);
    const applied = await applyWithoutAudit(site, plan);
    site.wait(3_600_000);
    const calls: Call[] = [];
    await undoWithoutAudit(site, plan, applied, (call) => {
      calls.push(call);
      return null;
    });
    expect(contentOf(site) === startContent).toBe(true);
    const all = pointsOf(calls);
    const { wrong, points } = await sweep(`undo ${title}`, all, oneIn, (point) => undoWith(plan, point));
    expect(wrong).toEqual([]);
    expect(kindsOf(points)).toEqual(kindsOf(all));
    expect(all.length).toBeGreaterThan(atLeast.undo);
  }, 1_800_000);
});
