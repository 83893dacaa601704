import { textOf } from '../../src/shared/message';
import type { Plan } from '../../src/plan/plan';
import { aSite } from '../snapshot/a-site';
import { planOn } from './given-plan';

const sentences = (changes: Plan['changes']): readonly string[] => changes.map(({ sentence }) => textOf(sentence));
const openIn = ({ manual }: Plan): readonly string[] => manual.map(({ check, subject }) => `${check} ${subject.id}`);
const curedIn = ({ changes }: Plan): readonly string[] =>
  changes.flatMap(({ cures }) => cures.map(({ check, subjectId }) => `${check} ${subjectId}`));

describe.each([['acme'], ['itsm'], ['large']] as const)('given the plan for %s', (seed) => {
  let whole: Plan;
  beforeAll(async () => {
    whole = await planOn(aSite(seed));
  });

  test('each change that may be left out goes with what rests on it, and the rest breaks nothing without it', async () => {
    const optional = whole.changes.filter(({ isOptional }) => isOptional === true);
    expect(optional.length).toBeGreaterThan(2);
    for (const left of optional.slice(0, 12)) {
      const plan = await planOn(aSite(seed), { without: [left.id] });
      const ids = plan.changes.map(({ id }) => id);
      expect(ids).not.toContain(left.id);
      expect(plan.id).not.toBe(whole.id);
      // Whatever is still planned has what it needs, and every write is of a change that is shown.
      expect(plan.changes.flatMap(({ dependsOn }) => dependsOn).filter((id) => !ids.includes(id))).toEqual([]);
      expect(new Set(plan.steps.map(({ key }) => key))).toEqual(new Set(plan.changes.map(({ step }) => step)));
      // What is left to people beside that is what the whole plan would have cured by the way: nothing new is broken.
      const known = [...openIn(whole), ...curedIn(whole)];
      expect(openIn(plan).filter((step) => !known.includes(step))).toEqual([]);
    }
  });

  test('what only serves others has no choice of its own', () => {
    const serving = whole.changes.filter(({ kind }) => /^(copy|switch|assign)-/u.test(kind));
    expect(serving.filter(({ isOptional }) => isOptional === true)).toEqual([]);
  });
});

describe('given the plan for acme', () => {
  test('without the only change of a copied workflow the copy goes too, and both can be brought back', async () => {
    const whole = await planOn(aSite('acme'));
    const reopen = whole.changes.find(({ sentence }) => textOf(sentence).includes('to workflow "Service Request'));
    const plan = await planOn(aSite('acme'), { without: [reopen?.id ?? ''] });
    const ids = plan.changes.map(({ id }) => id);
    const gone = whole.changes.filter(({ id }) => !ids.includes(id));
    expect(sentences(gone).map((sentence) => sentence.split('"').slice(0, 2).join('"'))).toEqual([
      'Copy workflow "Service Request Fulfilment',
      'Add transition "Bot: reopen',
    ]);
  });

  test('an id of no change leaves the plan as it is', async () => {
    const [whole, plan] = [await planOn(aSite('acme')), await planOn(aSite('acme'), { without: ['nothing'] })];
    expect(plan.changes).toEqual(whole.changes);
  });
});
