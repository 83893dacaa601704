import { textOf } from '../../src/shared/message';
import type { ReviewedPlan } from '../../src/plan/plan';
import { acme, MODES, projectOf, twinOf } from './a-twin';

const kindsIn = ({ changes }: Pick<ReviewedPlan, 'changes'>): readonly string[] => [
  ...new Set(changes.map(({ kind }) => kind)),
];
const words = ({ manual }: ReviewedPlan): string =>
  manual.flatMap(({ sentence, steps }) => [sentence, ...steps].map(textOf)).join('\n');

describe.each(MODES)('given the plan for a test project (%s)', (mode) => {
  test('what is put into it may be left out, and what makes it may not', async () => {
    const plan = await (await acme()).plan(twinOf(mode));
    const optional = plan.changes.filter(({ isOptional }) => isOptional === true);
    expect(kindsIn({ changes: optional })).toEqual([
      'add-role-actors',
      'create-request-type',
      'copy-form',
      'add-customers',
    ]);
    expect(kindsIn({ changes: plan.changes.filter(({ isOptional }) => isOptional !== true) })).toEqual(
      expect.arrayContaining(['create-project', 'save-twin']),
    );
  });

  test('each goes alone, the rest stays in its order, and what was left out is told', async () => {
    const on = await acme();
    const whole = await on.plan(twinOf(mode));
    for (const left of whole.changes.filter(({ isOptional }) => isOptional === true)) {
      const plan = await on.plan(twinOf(mode), {}, [left.id]);
      expect(plan.leftOut?.map(({ id }) => id)).toEqual([left.id]);
      expect(plan.changes.map(({ id }) => id)).toEqual(whole.changes.flatMap(({ id }) => (id === left.id ? [] : [id])));
      expect(plan.steps.map(({ key }) => key)).toEqual(plan.changes.map(({ step }) => step));
      const made = new Set(plan.steps.map(({ key }) => key));
      const needs = JSON.stringify(plan.steps).match(/(?<="made":")[^"]+/gu) ?? [];
      expect(needs.filter((key) => !made.has(key))).toEqual([]);
    }
  });

  test('without request types and roles it is made without them, and nobody is told to fill them', async () => {
    const on = await acme();
    const whole = await on.plan(twinOf(mode));
    const out = whole.changes.filter(({ kind }) => kind === 'create-request-type' || kind === 'add-role-actors');
    const plan = await on.plan(
      twinOf(mode),
      {},
      out.map(({ id }) => id),
    );
    expect(words(whole)).toMatch(/ask for Jira's standard fields only/u);
    expect(words(plan)).not.toMatch(/standard fields only|portal group/u);
    expect(plan.twin?.parts.find(({ part }) => part === 'request-type')?.names).toEqual([]);
    const applied = await on.apply(plan);
    expect({ state: applied.state, reasons: applied.reasons }).toEqual({ state: 'done', reasons: [] });
    const made = projectOf(on, 'ITX');
    const desk = on.site.state.serviceDesks.find(({ projectId }) => projectId === made.id);
    expect(on.site.state.requestTypes.filter(({ serviceDeskId }) => serviceDeskId === desk?.id)).toEqual([]);
  });

  test('an id of what makes it leaves the plan as it is', async () => {
    const on = await acme();
    const whole = await on.plan(twinOf(mode));
    const project = whole.changes.find(({ kind }) => kind === 'create-project');
    expect(await on.plan(twinOf(mode), {}, [project?.id ?? ''])).toEqual(whole);
  });
});
