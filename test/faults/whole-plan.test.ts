import { asBytes } from '../site-with-app/site-content';
import { aFixedSite } from '../site-with-app/site-with-app';

describe('one plan for all findings of acme', () => {
  test('applied, it leaves only what a person has to do; undone, the site is what it was', async () => {
    const acme = aFixedSite('acme');
    await acme.setUp();
    const start = asBytes(acme.site.state);
    const plan = await acme.plan();
    // What is done by hand, and what the plan asks and leaves alone until somebody says yes.
    const byHand = new Set([...plan.manual, ...plan.left.map(({ finding }) => finding)].map(({ check }) => check));

    const applied = await acme.apply(plan);
    expect({ state: applied.state, reasons: applied.reasons, steps: applied.stepsDone }).toEqual({
      state: 'done',
      reasons: [],
      steps: plan.steps.length,
    });
    const second = await acme.plan();
    expect(second.steps).toEqual([]);
    // Where the bot has a way of its own now, what people's way does beside it is asked from now on.
    for (const { finding } of second.left) byHand.add(finding.check);
    expect((await acme.failing()).filter((check) => !byHand.has(check))).toEqual([]);

    const undone = await acme.undo(plan, applied);
    expect({ state: undone.state, reasons: undone.reasons }).toEqual({ state: 'done', reasons: [] });
    expect(asBytes(acme.site.state) === start).toBe(true);
  });
});
