import type { Step, StepKind } from './step';

/** What is used comes before what uses it: statuses and screens before workflows, workflows before their scheme, the scheme before the project follows it. */
const RANK: Readonly<Record<StepKind, number>> = {
  'save-bucket': 0, 'create-status': 1, 'create-screen': 2, 'add-screen-field': 3, 'create-workflow': 4, 'update-workflow': 5, 'create-workflow-scheme': 6, 'switch-workflow-scheme': 7,
  'create-permission-scheme': 8, 'assign-permission-scheme': 9, 'remove-role-actor': 10, 'add-role-actor': 11, 'add-customers': 12, 'create-request-type': 13,
};

/** The steps in the order to run them; within one kind as they were planned. */
export const inOrder = (steps: readonly Step[]): readonly Step[] => [...steps].sort((a, b) => RANK[a.kind] - RANK[b.kind]);
