import { partsOf } from '../parity/parts-of';
import { PLANTS } from '../parity/plants';
import { asBytes } from '../site-with-app/site-content';
import { acme, MODES, projectOf, twinOf } from './a-twin';

describe.each(MODES)('given acme’s help desk, when a twin of it is made as %s', (mode) => {
  test('every step is made, a second plan has no steps, and undo leaves the site as it was', async () => {
    const site = await acme();
    const start = asBytes(site.site.state);
    const plan = await site.plan(twinOf(mode));
    const applied = await site.apply(plan);
    expect({ state: applied.state, reasons: applied.reasons, steps: applied.stepsDone }).toEqual({
      state: 'done',
      reasons: [],
      steps: plan.steps.length,
    });
    expect(projectOf(site, 'ITX').projectTypeKey).toBe('service_desk');

    const second = await site.plan(twinOf(mode));
    expect({ steps: second.steps, changes: second.changes }).toEqual({ steps: [], changes: [] });

    const undone = await site.undo(plan, applied);
    expect({ state: undone.state, reasons: undone.reasons, isStart: asBytes(site.site.state) === start }).toEqual({
      state: 'done',
      reasons: [],
      isStart: true,
    });
  });
});

test('given a help desk with an approval, its isolated twin has the same one, and undo leaves the desk as it was', async () => {
  const site = await acme((state) =>
    PLANTS.find(({ given }) => given === 'an approval more')?.plant(partsOf(state, 'IT')),
  );
  const start = asBytes(site.site.state);
  const approvals = (key: string) =>
    partsOf(site.site.state, key)
      .workflow('[System] Service request')
      .statuses.flatMap(({ approvalConfiguration }) => approvalConfiguration ?? []);
  const plan = await site.plan(twinOf('isolated'));
  const applied = await site.apply(plan);
  expect([applied.state, approvals('ITX').length, approvals('ITX')]).toEqual(['done', 1, approvals('IT')]);
  expect(partsOf(site.site.state, 'ITX').workflow('[System] Service request').id).not.toBe(
    partsOf(site.site.state, 'IT').workflow('[System] Service request').id,
  );
  const undone = await site.undo(plan, applied);
  expect([undone.state, asBytes(site.site.state) === start]).toEqual(['done', true]);
});
