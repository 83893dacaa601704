import { checkSays } from './checks/says';
import { workflowCheckSays } from './checks/workflow/says';
import { differenceSays, fileSays, reasonSays } from './workflow/says';

/**
 * Everything the app says that has an id, by who says it. Languages are made against it, so a sentence that is not here
 * has no translation; `test/messages/said.test.ts` finds the forgotten ones.
 */
export const said = { ...checkSays, ...workflowCheckSays, ...reasonSays, ...differenceSays, ...fileSays };

export type Said = typeof said;
export type CheckSays = typeof checkSays;
export type WorkflowCheckSays = typeof workflowCheckSays;
export type WorkflowReasonSays = typeof reasonSays;
export type WorkflowDifferenceSays = typeof differenceSays;
export type WorkflowFileSays = typeof fileSays;
export type { CheckId } from './checks/catalogue';
