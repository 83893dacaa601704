import type { Phrase } from '../phrases';
import { accessChecks } from './de-checks-access';
import { accessFindings } from './de-checks-access-findings';
import { portalChecks } from './de-checks-portal';
import { checkReasons } from './de-checks-reasons';
import { testingChecks } from './de-checks-testing';
import { workflowChecks } from './de-checks-workflow';
import { workflowFindings } from './de-checks-workflow-findings';
import { profile } from './de-profile';
import { workflowReasons } from './de-workflow';
import { workflowDifferences } from './de-workflow-differences';

/** What the app says, in German. */
export const phrases: readonly Phrase[] = [
  ...accessChecks, ...accessFindings, ...portalChecks, ...checkReasons, ...testingChecks, ...workflowChecks, ...workflowFindings,
  ...profile,
  ...workflowReasons, ...workflowDifferences,
];
