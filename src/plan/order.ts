import type { Step, StepKind } from './step';

/** What is used comes before what uses it: statuses and screens before workflows, workflows before their scheme, the scheme before the project follows it. */
const RANK: Readonly<Record<StepKind, number>> = {
  'save-bucket': 0,
  'create-status': 1,
  'create-screen': 2,
  'add-screen-field': 3,
  'create-workflow': 4,
  'update-workflow': 5,
  'create-workflow-scheme': 6,
  'switch-workflow-scheme': 7,
  'create-issue-type-scheme': 8,
  'create-screen-scheme': 9,
  'create-issue-type-screen-scheme': 10,
  'create-permission-scheme': 11,
  'create-project': 12,
  'assign-permission-scheme': 13,
  'assign-scheme': 14,
  'remove-role-actor': 15,
  'add-role-actor': 16,
  'add-role-actors': 17,
  'add-customers': 18,
  'create-request-type': 19,
  'copy-form': 20,
  'save-twin': 21,
};

/** The steps in the order to run them; within one kind as they were planned. */
export const inOrder = (steps: readonly Step[]): readonly Step[] =>
  [...steps].sort((a, b) => RANK[a.kind] - RANK[b.kind]);
