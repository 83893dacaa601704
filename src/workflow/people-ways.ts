import type { ConditionGroup, Transition, Workflow } from './model';

const hidesFromPeople = ({ operation, conditions, groups }: ConditionGroup): boolean =>
  operation === 'all' &&
  (conditions.some(
    ({ ruleKey, parameters, isNegated }) =>
      ruleKey === 'system:restrict-from-all-users' && parameters['restrictMode'] === 'users' && isNegated !== true,
  ) ||
    groups.some(hidesFromPeople));

/** Whether only callers of the API may take the transition: people get no button for it. */
export const isApiOnly = ({ conditions }: Transition): boolean => conditions !== null && hidesFromPeople(conditions);

/** The workflow as people know it. A way that only the API takes says nothing about what a status means to them. */
export const peoplesWorkflow = (workflow: Workflow): Workflow => ({
  ...workflow,
  transitions: workflow.transitions.filter((transition) => !isApiOnly(transition)),
});
