import type { Phrase } from '../../phrases';
import { accessFindings } from './checks-access-findings';
import { checkEvidence } from './checks-evidence';
import { portalChecks } from './checks-portal';
import { checkReasons } from './checks-reasons';
import { testingChecks } from './checks-testing';
import { workflowFindings } from './checks-workflow-findings';
import { unreadableParts } from './errors-reading';
import { toolErrors } from './errors-tools';
import { factTitles } from './facts';
import { planChanges } from './plan';
import { projectDifferences } from './plan-parity';
import { testProjects } from './plan-twin';
import { proposals } from './proposals';
import { workflowReasons } from './workflow';
import { workflowDifferences } from './workflow-differences';
import { workflowEdits } from './workflow-edits';
import { workflowFiles } from './workflow-files';

/** What the app says, in German. */
export const phrases: readonly Phrase[] = [
  ...accessFindings,
  ...portalChecks,
  ...checkEvidence,
  ...checkReasons,
  ...testingChecks,
  ...workflowFindings,
  ...unreadableParts,
  ...toolErrors,
  ...factTitles,
  ...planChanges,
  ...projectDifferences,
  ...testProjects,
  ...proposals,
  ...workflowReasons,
  ...workflowDifferences,
  ...workflowEdits,
  ...workflowFiles,
];
