import type { ConditionGroup, Transition, Workflow } from './model';

const hidesFromPeople = ({ operation, conditions, groups }: ConditionGroup): boolean =>
  operation === 'all' &&
  (conditions.some(
    ({ ruleKey, parameters, isNegated }) =>
      ruleKey === 'system:restrict-from-all-users' && (parameters['restrictMode'] ?? '') !== '' && isNegated !== true,
  ) ||
    groups.some(hidesFromPeople));

/** Whether people get no button for the transition, whether the API may take it or not. */
export const isHidden = ({ conditions }: Transition): boolean => conditions !== null && hidesFromPeople(conditions);

/** The workflow as people know it. A way that they cannot take says nothing about what a status means to them. */
export const peoplesWorkflow = (workflow: Workflow): Workflow => ({
  ...workflow,
  transitions: workflow.transitions.filter((transition) => !isHidden(transition)),
});
