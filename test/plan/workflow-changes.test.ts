import { workflowChanges } from '../../src/plan/workflow-changes';
import { aSite } from '../snapshot/a-site';
import { planOn } from './given-plan';

test.each(['acme', 'itsm', 'large'] as const)(
  'given the plan for %s, each workflow it writes is told once, and what is told is what its steps do',
  async (seed) => {
    const plan = await planOn(aSite(seed));
    const changes = workflowChanges(plan);
    const edited = plan.steps.flatMap((step) =>
      (step.kind === 'update-workflow' || step.kind === 'create-workflow') && step.edits.length > 0 ? [step] : [],
    );
    expect(edited.length).toBeGreaterThan(0);
    expect(changes.map(({ workflowId }) => workflowId)).toEqual(
      edited.map((step) => (step.kind === 'create-workflow' ? step.copyOf : step.workflowId)),
    );
    changes.forEach(({ statuses, transitions, copy }, at) => {
      const step = edited[at];
      const count = (kind: string): number => step?.edits.filter((edit) => edit.kind === kind).length ?? 0;
      expect({ copy, statuses: statuses.added.length, transitions: transitions.added.length }).toEqual({
        copy: step?.kind === 'create-workflow' ? step.name : null,
        statuses: count('add-status'),
        transitions: count('add-transition'),
      });
      expect(new Set(transitions.changed.map(({ id }) => id)).size).toBe(transitions.changed.length);
    });
  },
);

test('a plan about a second project, whose workflows are drawn there, tells none', async () => {
  const plan = await planOn(aSite('acme'));
  expect(workflowChanges({ ...plan, comparedWith: 'ITT' })).toEqual([]);
});
