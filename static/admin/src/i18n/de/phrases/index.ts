import type { Phrase } from '../../phrases';
import { unreadableParts } from './errors-reading';
import { toolErrors } from './errors-tools';
import { planChanges } from './plan';
import { projectDifferences } from './plan-parity';
import { testProjects } from './plan-twin';
import { proposals } from './proposals';
import { workflowDifferences } from './workflow-differences';
import { workflowEdits } from './workflow-edits';
import { workflowFiles } from './workflow-files';

/** What the app says, in German. */
export const phrases: readonly Phrase[] = [
  ...unreadableParts,
  ...toolErrors,
  ...planChanges,
  ...projectDifferences,
  ...testProjects,
  ...proposals,
  ...workflowDifferences,
  ...workflowEdits,
  ...workflowFiles,
];
