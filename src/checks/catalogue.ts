import type { Area } from '../shared/report';
import type { Check, ManualCheck } from './check';
import { workflowEditable } from './workflow/workflow-editable';
import { workflowUnshared } from './workflow/workflow-unshared';

/** A check and the folder it lives in. */
export type CatalogueCheck = (Check | ManualCheck) & { readonly area: Area };

/** All checks, in the order of their ids. */
export const catalogue: readonly CatalogueCheck[] = [
  { ...workflowEditable, area: 'workflow' },
  { ...workflowUnshared, area: 'workflow' },
];
