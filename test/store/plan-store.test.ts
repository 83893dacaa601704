import { readPlan } from '../../src/store/plan-store';
import { aFixedSite } from '../site-with-app/site-with-app';

const DAY = 86_400_000;

describe('how long a plan is kept', () => {
  test('given a plan that was looked at and never pressed, it can be pressed the next day and is gone after some weeks', async () => {
    const site = aFixedSite('ready');
    await site.setUp();
    const plan = await site.plan();
    site.wait(DAY);
    expect(await site.must(() => readPlan(plan.id))).toEqual(plan);
    site.wait(40 * DAY);
    expect(await site.must(() => readPlan(plan.id))).toBeNull();
    expect(
      site.storage
        .table('values')
        .all()
        .filter(({ key, expiresAt }) => key.includes(plan.id) && expiresAt === undefined),
    ).toEqual([]);
  });

  test('given a plan that was applied, it can be undone a year later', async () => {
    const site = aFixedSite('acme');
    await site.setUp();
    const plan = await site.plan();
    const applied = await site.apply(plan);
    site.wait(400 * DAY);
    expect(await site.undo(plan, applied)).toMatchObject({ state: 'done', reasons: [] });
  });
});
