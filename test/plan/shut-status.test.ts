import { textOf } from '../../src/shared/message';
import { aServiceProject } from '../given/a-service-project';
import { IN_PROGRESS, WAITING_FOR_CUSTOMER, aWorkflow } from '../given/a-workflow';
import type { WorkflowStatus } from '../../src/workflow/model';
import { planFor } from './given-plan';

const DENIED = { 'jira.permission.transition.denied': '' };

/** The everyday workflow, in which one status is shut by a property, and another is left by nothing. */
const workflow = ({ shut, unled }: { readonly shut: WorkflowStatus; readonly unled?: WorkflowStatus }) => {
  const everyday = aWorkflow();
  return {
    ...everyday,
    statuses: everyday.statuses.map((one) => (one.id === shut.id ? { ...one, properties: DENIED } : one)),
    transitions: everyday.transitions.map((one) =>
      unled === undefined || one.kind === 'initial'
        ? one
        : {
            ...one,
            kind: 'directed' as const,
            from: (one.kind === 'global' ? everyday.statuses.map(({ id }) => id) : one.from).filter(
              (id) => id !== unled.id,
            ),
          },
    ),
  };
};

test.each([
  { given: 'a status shut by its property', workflow: workflow({ shut: WAITING_FOR_CUSTOMER }) },
  {
    given: 'one that is shut and one that nothing leaves',
    workflow: workflow({ shut: WAITING_FOR_CUSTOMER, unled: IN_PROGRESS }),
  },
])('given $given, the step by hand says how to lift the property', ({ workflow: given }) => {
  const { manual } = planFor(aServiceProject({ workflows: [given] }));
  const steps = manual.filter(({ check }) => check.endsWith('-status-reachable'));
  expect(steps.map(({ check }) => check)).toContain('resolved-status-reachable');
  for (const { sentence, steps: told } of steps) {
    expect(textOf(sentence)).toContain('From "Waiting for customer"');
    expect(told.map(textOf).join(' ')).toContain('Remove jira.permission.transition.denied');
    expect(told.map(textOf).join(' ')).not.toContain('Add a transition');
  }
});
