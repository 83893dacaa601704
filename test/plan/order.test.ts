import { textOf } from '../../src/shared/message';
import fc from 'fast-check';
import { assemblePlan } from '../../src/plan/assemble-plan';
import type { AssembledPlan } from '../../src/plan/assemble-plan';
import { planSchema } from '../../src/plan/plan';
import type { PlanInput, Selection } from '../../src/plan/plan-input';
import { applyEdits } from '../../src/workflow/edits/apply-edits';
import { judge } from '../../src/usecases/fixes/make-plan';
import { readSiteFacts } from '../../src/usecases/fixes/read-site-facts';
import { NOW, aSite, clientOf, snapshotOf } from '../snapshot/a-site';

const AREAS = ['access', 'workflow', 'screens', 'requests', 'customers', 'knowledge', 'testing'] as const;

const givenOf = async (name: 'acme' | 'large'): Promise<PlanInput> => {
  const site = aSite(name);
  const { snapshot } = await snapshotOf(site);
  return {
    snapshot,
    facts: await readSiteFacts(clientOf(site.site), snapshot),
    judge,
    selection: { kind: 'all' },
    choices: {},
    madeAt: NOW,
    madeBy: 'admin-1',
  };
};

/** Every question a plan of everything asks, with every answer it offers. */
const anyChoices = (plan: AssembledPlan): fc.Arbitrary<Readonly<Record<string, string>>> => {
  const asked = [
    ...new Map(
      plan.changes.flatMap(({ choices }) => choices).map((choice) => [choice.id, choice.options.map(({ id }) => id)]),
    ),
  ];
  return fc
    .tuple(...asked.map(([id, options]) => fc.constantFrom(...options).map((option) => [id, option] as const)))
    .chain((answers) => fc.subarray(answers))
    .map((answers) => Object.fromEntries(answers));
};

const anySelection = (input: PlanInput): fc.Arbitrary<Selection> => {
  const keys = judge(input.snapshot).flatMap(({ check, findings }) =>
    findings.map(({ subject }) => ({ check, subjectId: subject.id })),
  );
  return fc.oneof(
    fc.constant<Selection>({ kind: 'all' }),
    fc.constantFrom(...AREAS).map((area): Selection => ({ kind: 'area', area })),
    fc.subarray(keys, { minLength: 1 }).map((findings): Selection => ({ kind: 'findings', findings })),
  );
};

const madeIn = (value: unknown): readonly string[] =>
  [...JSON.stringify(value).matchAll(/"made":("(?:[^"\\]|\\.)*")/gu)].map(
    ([, text = '""']) => JSON.parse(text) as string,
  );

/** What must hold whatever is planned; a sentence for each thing that does not. */
const faultsOf = ({ changes, steps, manual, summary }: AssembledPlan): readonly string[] => {
  const [keys, ids] = [steps.map(({ key }) => key), changes.map(({ id }) => id)];
  return [
    ...keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `two steps are called ${key}`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two changes are called ${id}`),
    ...steps.flatMap((step, at) =>
      madeIn(step)
        .filter((key) => !keys.slice(0, at).includes(key))
        .map((key) => `${step.key} uses ${key}, which is not made before`),
    ),
    ...changes.flatMap((change, at) =>
      change.dependsOn
        .filter((id) => !ids.slice(0, at).includes(id))
        .map((id) => `${textOf(change.sentence)} depends on ${id}, which comes later`),
    ),
    ...changes.filter(({ step }) => !keys.includes(step)).map(({ sentence }) => `${textOf(sentence)} has no step`),
    ...keys.filter((key) => !changes.some(({ step }) => step === key)).map((key) => `${key} belongs to no change`),
    ...changes
      .filter(({ sentence }) => !/^[A-Z].*\.$/u.test(textOf(sentence)) || textOf(sentence).includes('undefined'))
      .map(({ sentence }) => `not a sentence: ${textOf(sentence)}`),
    ...changes
      .filter(({ choices }) => choices.some(({ chosen, options }) => !options.some(({ id }) => id === chosen)))
      .map(({ sentence }) => `${textOf(sentence)} has an answer that is not offered`),
    ...manual
      .filter(({ number }, at) => number !== at + 1)
      .map(({ number }) => `manual step ${number} is out of order`),
    ...(summary.add + summary.change + summary.remove === changes.length
      ? []
      : ['the summary does not count every change']),
  ];
};

describe.each(['acme', 'large'] as const)('given the site %s and any findings and answers, when planned', (name) => {
  const given = givenOf(name);

  test('what is used is made before, every change has its step, and every sentence reads', async () => {
    const input = await given;
    fc.assert(
      fc.property(anySelection(input), anyChoices(assemblePlan(input)), (selection, choices) => {
        expect(faultsOf(assemblePlan({ ...input, selection, choices }))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('the edits of each step fit the workflow Jira sent, and the plan survives being stored', async () => {
    const input = await given;
    fc.assert(
      fc.property(anySelection(input), anyChoices(assemblePlan(input)), (selection, choices) => {
        const plan = assemblePlan({ ...input, selection, choices });
        for (const step of plan.steps) {
          if (step.kind !== 'update-workflow' && step.kind !== 'create-workflow') continue;
          const read = input.facts.workflows.find(
            ({ workflow }) => workflow.id === (step.kind === 'update-workflow' ? step.workflowId : step.copyOf),
          );
          if (read === undefined) throw new Error('The step names a workflow nobody read.');
          expect(() =>
            applyEdits(read, step.edits, (ref) => ('id' in ref ? ref.id : `made-${ref.made}`)),
          ).not.toThrow();
        }
        const stored = { ...plan, blastRadius: {} };
        expect(planSchema.parse(JSON.parse(JSON.stringify(stored)))).toEqual(JSON.parse(JSON.stringify(stored)));
      }),
      { numRuns: 15 },
    );
  });
});
