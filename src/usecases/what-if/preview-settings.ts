import { applyAcceptedRisks } from '../../checks/accepted-risks';
import { compareReports, type Outcomes } from '../../checks/compare-reports';
import { runChecks } from '../../checks/run-checks';
import { toReport } from '../../checks/verdict';
import { recordedConfirmations, type ProjectSettings } from '../../profile/settings';
import type { AuditReport } from '../../shared/report';
import type { SettingsPreview, Standing } from '../../shared/what-if-contract';
import { readRisks } from '../../store/risk-store';
import { readSettings } from '../../store/settings-store';
import { profileOf } from '../../app/profile-of';
import { readStandingReport } from '../risks/standing-report';
import type { Tenant } from '../../app/tenant';
import { snapshotFor } from './draft-snapshot';
import { waitForAll } from '../../shared/wait-for-all';

/**
 * Judges a project under settings that are not saved, by what Jira says now, and tells what would differ from its
 * newest audit. What people confirmed is taken from storage, as saving would. Saves nothing.
 */
export async function previewSettings(
  { settings }: { readonly settings: ProjectSettings },
  tenant: Tenant,
): Promise<SettingsPreview> {
  const now = tenant.now();
  const [saved, before, risks] = await waitForAll([
    readSettings(settings.projectId),
    readStandingReport(settings.projectId, now),
    readRisks(settings.projectId),
  ]);
  const draft: ProjectSettings = { ...settings, confirmations: recordedConfirmations(saved) };
  const profile = profileOf(draft);
  const snapshot = await snapshotFor(draft, saved, profile, tenant);
  const after = applyAcceptedRisks(
    toReport({ snapshot, profile, settings: draft, results: runChecks(snapshot), calls: 0 }),
    risks,
    now,
  );
  return {
    after: standingOf(after),
    before: before && { ...standingOf(before), takenAt: before.takenAt },
    changes: before && compareReports(outcomesOf(before), outcomesOf(after)),
  };
}

const standingOf = ({ verdict, score, counts }: AuditReport): Standing => ({ verdict, score, failing: counts.fail });

const outcomesOf = ({ results }: AuditReport): Outcomes =>
  Object.fromEntries(results.map(({ check, outcome }) => [check, outcome]));
