import type { Plan } from '../../src/plan/plan';
import { seed } from '../simulated-jira/seeds/seeds';
import { asContent } from '../site-with-app/site-content';
import { aFixedSite } from '../site-with-app/site-with-app';
import type { Fate, FixedSite, Mishap } from '../site-with-app/site-with-app';

type Call = Parameters<Fate>[0];

/** A reading has no effect that an answer could get lost after; a write has. */
const MISHAPS: Readonly<Record<Call['to'], { readonly read: readonly Mishap[]; readonly write: readonly Mishap[] }>> = {
  jira: { read: ['crash before', '429', '500 before', 'no answer'], write: ['crash before', 'crash after', '429', '500 before', '500 after', 'no answer', 'no answer after'] },
  storage: { read: ['crash before', '429', '500 before'], write: ['crash before', 'crash after', '429', '500 before', '500 after'] },
};

/** The first request of the audit that follows the last step: from there on the run only reads Jira. */
const isAudit = ({ what }: Call): boolean => what === 'GET /rest/api/3/serverInfo';

const start = seed('acme').state;
const startContent = asContent(start, start.nextId);

const acme = async (plan?: Plan): Promise<FixedSite> => {
  const site = aFixedSite('acme', undefined, structuredClone(start));
  await site.setUp();
  if (plan) await site.keep(plan);
  return site;
};

/** Every call of a run that nothing disturbs, and the site it leads to. */
const undisturbed = async (plan: Plan): Promise<{ readonly calls: readonly Call[]; readonly goal: string }> => {
  const site = await acme(plan);
  const calls: Call[] = [];
  await site.apply(plan, (call) => {
    calls.push(call);
    return null;
  });
  return { calls, goal: asContent(site.site.state, start.nextId) };
};

/** Applies the plan with one mishap; tells what became of the site. The audit is left out where nothing happens in it: it changes nothing. */
const applyWith = async (plan: Plan, goal: string, point: { readonly number: number; readonly mishap: Mishap; readonly inAudit: boolean }): Promise<string> => {
  const site = await acme(plan);
  let isAtAudit = false;
  const run = await site.apply(plan, (call) => {
    isAtAudit ||= !point.inAudit && isAudit(call);
    return isAtAudit ? 'crash before' : call.number === point.number ? point.mishap : null;
  }, () => isAtAudit);
  const content = asContent(site.site.state, start.nextId);
  if (run.state === 'done' || run.state === 'auditing') return content === goal ? 'the goal' : 'done, yet not the goal';
  const undone = await site.undo(plan, run).catch(() => null);
  const after = asContent(site.site.state, start.nextId);
  if (after === startContent) return 'the start';
  return `${run.state}: ${run.reasons.map(({ message }) => message).join(' ')}; undo ${undone?.state ?? 'refused'}`;
};

describe('the plan for all findings of acme, with one mishap at one call', () => {
  test('at every call of Jira and of the storage: resumed or undone, the site is the goal or the start', async () => {
    const planner = await acme();
    const plan = await planner.plan();
    const { calls, goal } = await undisturbed(plan);
    const audit = calls.findIndex(isAudit);
    const points = calls.flatMap((call, at) => {
      const mishaps = MISHAPS[call.to][call.isWrite ? 'write' : 'read'];
      // The audit reads for a second each time: one mishap per call, all of them in turn.
      return at >= audit && call.to === 'jira' ? [{ call, mishap: mishaps[at % mishaps.length] ?? '500 before' }] : mishaps.map((mishap) => ({ call, mishap }));
    });
    const ends = new Map<string, number>();
    const wrong: string[] = [];
    for (const { call, mishap } of points) {
      const end = await applyWith(plan, goal, { number: call.number, mishap, inAudit: call.number > audit });
      ends.set(end, (ends.get(end) ?? 0) + 1);
      if (end !== 'the goal' && end !== 'the start') wrong.push(`${mishap} at ${call.number} ${call.to} ${call.what}: ${end}`);
    }
    process.stdout.write(`${points.length} points injected at ${calls.length} calls: ${JSON.stringify(Object.fromEntries(ends))}\n`);
    expect(wrong).toEqual([]);
    expect(points.length).toBeGreaterThan(500);
  }, 900_000);
});
