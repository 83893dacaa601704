import { runChecks } from '../checks/run-checks';
import { toReport } from '../checks/verdict';
import type { JiraClient } from '../jira/client';
import { profileById } from '../profile/profiles';
import type { ProjectSettings } from '../profile/settings';
import type { AuditReport } from '../shared/report';
import type { Part } from '../snapshot/parts';
import type { Snapshot } from '../snapshot/snapshot';
import { takeSnapshot } from '../snapshot/take-snapshot';
import { Refusal } from './refusal';

export interface AuditInput {
  readonly jira: JiraClient;
  readonly settings: ProjectSettings;
  /** The moment of the audit, ISO 8601 UTC. */
  readonly now: string;
  /** Told after each part is in, in the order they arrive. */
  readonly onPart?: (part: Part) => void;
  readonly signal?: AbortSignal;
}

/**
 * Reads a project once and judges it. Never throws for what Jira answers: a part that could not be read is told in
 * the report. Throws `Refusal` when the project itself is not there, for then there is nothing to judge.
 */
export async function auditProject(input: AuditInput): Promise<{ readonly report: AuditReport; readonly snapshot: Snapshot }> {
  const { jira, settings, now, onPart, signal } = input;
  const profile = profileById(settings.profileId);
  if (!profile) throw new Refusal('not-found', `There is no bot profile “${settings.profileId}”.`, 'Open the setup and pick a profile.');
  const callsBefore = jira.calls();
  // Who else shows a screen matters to a plan that changes it, not to a verdict; the plan reads it (`takePart`).
  const snapshot = await takeSnapshot({ client: jira, projectKey: settings.projectKey, settings, profile, now, onPart, signal, leaveOut: ['screenUsage'] });
  if (snapshot.project.state === 'unreadable' && snapshot.project.code === 'not-found') {
    throw new Refusal('not-found', `Jira has no project ${settings.projectKey}, or the app may not see it.`, 'Check the key, and that app access rules do not block the project.');
  }
  const results = runChecks(snapshot);
  return { report: toReport({ snapshot, results, profile, settings, calls: jira.calls() - callsBefore }), snapshot };
}
