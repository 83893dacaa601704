import { changeFixRun, readFixRun } from '../../src/store/fix-run-store';
import { seqOf, writeEntry } from '../../src/store/journal-store';
import { writePlan } from '../../src/store/plan-store';
import { listActivity } from '../../src/usecases/fixes/list-activity';
import { pressUndo } from '../../src/usecases/fixes/press-plan';
import { runFix } from '../../src/usecases/fixes/run-fix';
import { aFixedSite } from '../site-with-app/site-with-app';

const IT = { projectKey: 'IT' } as const;
const LATER = 30;

/** A plan that was applied, and thirty more after it, each with some rows of its own. */
const aSiteWithHistory = async () => {
  const site = aFixedSite('acme');
  await site.setUp();
  const plan = await site.plan();
  expect(await site.apply(plan)).toMatchObject({ state: 'done' });
  for (let number = 0; number < LATER; number += 1) {
    site.wait(60_000);
    await site.must(async (tenant) => {
      await writePlan({ ...plan, id: `later-${number}` });
      for (const index of plan.steps.keys())
        await writeEntry({
          planId: `later-${number}`,
          projectId: plan.projectId,
          seq: seqOf(index),
          at: tenant.now(),
          phase: 'done',
          payload: {
            applicationId: `application-${number}`,
            step: plan.steps[index]?.key ?? '',
            by: site.admin,
            before: null,
            made: null,
            seen: null,
            isOurs: false,
          },
        });
    });
  }
  // The newest run is another plan's by now.
  await site.must(() => changeFixRun(plan.projectId, (run) => run && { ...run, planId: 'later-29' }));
  site.wait(60_000);
  return { site, plan };
};

describe('a plan with hundreds of newer rows in the journal', () => {
  let at: Awaited<ReturnType<typeof aSiteWithHistory>>;
  beforeAll(async () => {
    at = await aSiteWithHistory();
  }, 120_000);

  test('is in Activity, on its second page, and nothing is on both', async () => {
    const { site, plan } = at;
    const first = await site.must((tenant) => listActivity(IT, tenant));
    const second = await site.must((tenant) => listActivity({ ...IT, before: first.at(-1)?.lastAt }, tenant));
    expect(first.map(({ planId }) => planId)).toEqual(Array.from({ length: 25 }, (_, at) => `later-${LATER - 1 - at}`));
    expect(second.map(({ planId }) => planId)).toEqual([
      ...Array.from({ length: 5 }, (_, at) => `later-${4 - at}`),
      plan.id,
    ]);
    expect(second.at(-1)).toMatchObject({ state: 'applied' });
  });

  test.each([[['nobody-knows-it']], [[]]])(
    'refuses to undo the changes %j, which are not of the plan',
    async (changeIds) => {
      const { site, plan } = at;
      await expect(
        site.must((tenant) => pressUndo({ ...IT, planId: plan.id, changeIds }, tenant, { accountId: site.admin })),
      ).rejects.toThrow('The plan has no such change.');
    },
  );

  test('can be undone', async () => {
    const { site, plan } = at;
    await site.must((tenant) => pressUndo({ ...IT, planId: plan.id }, tenant, { accountId: site.admin }));
    const run = await site.must(() => readFixRun(plan.projectId));
    if (!run) throw new Error('The press left no run.');
    await site.must((tenant) => runFix(run, tenant));
    expect(await site.must(() => readFixRun(plan.projectId))).toMatchObject({ kind: 'undo', state: 'done' });
  });
});
