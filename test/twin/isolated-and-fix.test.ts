import type { Plan } from '../../src/plan/plan';
import { writePlan } from '../../src/store/plan-store';
import { readSettings } from '../../src/store/settings-store';
import { makePlan } from '../../src/usecases/fixes/make-plan';
import { seed } from '../simulated-jira/seeds/seeds';
import { aFixedSite } from '../site-with-app/site-with-app';
import type { FixedSite } from '../site-with-app/site-with-app';
import { projectOf, twinOf } from './a-twin';

/** The plan of the test project itself, with safe answers. */
const planOfTwin = (site: FixedSite, key: string): Promise<Plan> =>
  site.must(async ({ jira, now }) => {
    const settings = await readSettings(projectOf(site, key).id);
    if (!settings) throw new Error('The test project is not set up.');
    const plan = await makePlan({
      jira,
      settings,
      scope: { kind: 'all' },
      choices: {},
      madeBy: site.admin,
      now: now(),
    });
    await writePlan(plan);
    return plan;
  });

const transitionsOf = ({ steps }: Plan): readonly string[] =>
  steps.flatMap((step) =>
    'edits' in step ? step.edits.flatMap((edit) => (edit.kind === 'add-transition' ? [edit.name] : [])) : [],
  );

test('given a test project with workflows of its own, fixes can be tried there first and leave production as it is, and the plan that brings them does the same', async () => {
  const site = aFixedSite('itsm', undefined, structuredClone(seed('itsm').state));
  await site.setUp();
  const made = await site.plan(twinOf('isolated'));
  expect((await site.apply(made)).reasons).toEqual([]);
  const key = made.twin?.key ?? '';
  const offered = await site.plan();
  expect(offered.placeToTry).toBe(key);

  const ofProduction = JSON.stringify(offered.basis.workflows);
  const trial = await planOfTwin(site, key);
  expect(trial.placeToTry).toBeUndefined();
  expect((await site.apply(trial)).reasons).toEqual([]);
  expect((await planOfTwin(site, key)).steps).toEqual([]);

  const promotion = await site.plan();
  expect(JSON.stringify(promotion.basis.workflows)).toBe(ofProduction);
  expect(transitionsOf(promotion)).toEqual(transitionsOf(trial));
  expect((await site.apply(promotion)).reasons).toEqual([]);
  expect((await site.plan()).steps).toEqual([]);
}, 120_000);
