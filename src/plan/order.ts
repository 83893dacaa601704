import { kindOf } from './kinds/registry';
import type { Step } from './step';

/**
 * The steps in the order to run them: what is used comes before what uses it. Statuses and screens before workflows,
 * workflows before their scheme, the scheme before the project follows it; within one kind as they were planned.
 */
export const inOrder = (steps: readonly Step[]): readonly Step[] =>
  [...steps].sort((a, b) => kindOf(a).rank - kindOf(b).rank);
