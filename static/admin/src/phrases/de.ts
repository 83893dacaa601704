import type { Phrase } from '../phrases';
import { accessChecks } from './de-checks-access';
import { accessFindings } from './de-checks-access-findings';
import { accessLimits } from './de-checks-access-limits';
import { checkEvidence } from './de-checks-evidence';
import { checkProblems } from './de-checks-problems';
import { portalChecks } from './de-checks-portal';
import { checkReasons } from './de-checks-reasons';
import { testingChecks } from './de-checks-testing';
import { workflowChecks } from './de-checks-workflow';
import { workflowFindings } from './de-checks-workflow-findings';
import { errors } from './de-errors';
import { unreadableParts } from './de-errors-reading';
import { toolErrors } from './de-errors-tools';
import { factTitles } from './de-facts';
import { planChanges } from './de-plan';
import { equalising } from './de-plan-equalise';
import { projectDifferences } from './de-plan-parity';
import { fixProgress } from './de-plan-progress';
import { testProjects } from './de-plan-twin';
import { profile } from './de-profile';
import { proposals } from './de-proposals';
import { workflowReasons } from './de-workflow';
import { workflowDifferences } from './de-workflow-differences';
import { workflowEdits } from './de-workflow-edits';
import { workflowFiles } from './de-workflow-files';

/** What the app says, in German. */
export const phrases: readonly Phrase[] = [
  ...accessChecks,
  ...accessFindings,
  ...checkProblems,
  ...accessLimits,
  ...portalChecks,
  ...checkEvidence,
  ...checkReasons,
  ...testingChecks,
  ...workflowChecks,
  ...workflowFindings,
  ...errors,
  ...unreadableParts,
  ...toolErrors,
  ...factTitles,
  ...planChanges,
  ...equalising,
  ...projectDifferences,
  ...fixProgress,
  ...testProjects,
  ...profile,
  ...proposals,
  ...workflowReasons,
  ...workflowDifferences,
  ...workflowEdits,
  ...workflowFiles,
];
