import type { Phrase } from '../../phrases';
import { errors } from './errors';
import { unreadableParts } from './errors-reading';
import { toolErrors } from './errors-tools';
import { planChanges } from './plan';
import { equalising } from './plan-equalise';
import { projectDifferences } from './plan-parity';
import { fixProgress } from './plan-progress';
import { testProjects } from './plan-twin';
import { profile } from './profile';
import { proposals } from './proposals';
import { workflowDifferences } from './workflow-differences';
import { workflowEdits } from './workflow-edits';
import { workflowFiles } from './workflow-files';

/** What the app says, in German. */
export const phrases: readonly Phrase[] = [
  ...errors,
  ...unreadableParts,
  ...toolErrors,
  ...planChanges,
  ...equalising,
  ...projectDifferences,
  ...fixProgress,
  ...testProjects,
  ...profile,
  ...proposals,
  ...workflowDifferences,
  ...workflowEdits,
  ...workflowFiles,
];
