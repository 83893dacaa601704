import type { Plan } from '../../src/plan/plan';
import { makePlan } from '../../src/usecases/fixes/make-plan';
import type { SiteState } from '../simulated-jira/state';
import type { FixedSite } from '../site-with-app/site-with-app';
import { acmeWithTwin, settingsOf } from './a-twin';

/** The boldest answer to each question: never leave it, and change what is there rather than a copy. */
const boldest = (plan: Plan): Record<string, string> =>
  Object.fromEntries(
    [...plan.changes.flatMap(({ choices }) => choices), ...plan.left.map(({ choice }) => choice)].map(
      ({ id, options, chosen }) => {
        const ids = options.map((option) => option.id);
        return [
          id,
          ids.find((one) => one === 'in-place') ??
            (['leave', 'by-hand'].includes(chosen)
              ? ids.find((one) => !['leave', 'by-hand'].includes(one))
              : undefined) ??
            chosen,
        ];
      },
    ),
  );

const planForAll = (site: FixedSite, projectId: string, choices: Record<string, string>): Promise<Plan> =>
  site.must(async ({ jira, now }) => {
    const settings = await settingsOf(site, projectId);
    if (!settings) throw new Error('The twin is not set up.');
    return makePlan({ jira, settings, scope: { kind: 'all' }, choices, madeBy: site.admin, now: now() });
  });

/** Answers may bring new questions. */
const boldPlan = async (site: FixedSite, projectId: string): Promise<Plan> => {
  let choices: Record<string, string> = {};
  for (let round = 0; round < 4; round += 1)
    choices = { ...choices, ...boldest(await planForAll(site, projectId, choices)) };
  return planForAll(site, projectId, choices);
};

/**
 * Names of objects from before the twin that are not what they were, byte for byte; new ones stand behind them in their
 * lists.
 */
const changedSince = (start: SiteState, now: SiteState): readonly string[] =>
  Object.entries(start).flatMap(([list, before]) => {
    const after: unknown = Object.entries(now).find(([name]) => name === list)?.[1];
    if (!Array.isArray(before) || !Array.isArray(after)) return [];
    return before.flatMap((one: { name?: string; key?: string }, at) =>
      JSON.stringify(one) === JSON.stringify(after[at]) ? [] : [`${list}: ${one.name ?? one.key ?? at}`],
    );
  });

const fixEverything = async (mode: 'mirror' | 'isolated') => {
  const { site, start, twin } = await acmeWithTwin(mode);
  const plan = await boldPlan(site, twin.id);
  await site.keep(plan);
  const applied = await site.apply(plan);
  return { plan, applied, changed: changedSince(start, site.site.state) };
};

test('given an isolated twin, when every fix is applied in it in the boldest way, production and all else of the site is byte for byte what it was', async () => {
  const { plan, applied, changed } = await fixEverything('isolated');
  expect({ state: applied.state, reasons: applied.reasons, changed }).toEqual({
    state: 'done',
    reasons: [],
    changed: [],
  });
  expect(plan.steps.filter(({ kind }) => kind === 'update-workflow').length).toBeGreaterThan(2);
});

test('given a mirror, the same fixes change production’s workflows: what the page warns of is true', async () => {
  const { applied, changed } = await fixEverything('mirror');
  expect(applied.state).toBe('done');
  expect(changed).toContain('workflows: Service Request Fulfilment');
});
