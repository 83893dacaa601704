import { toReport } from '../../checks/verdict';
import type { JiraClient } from '../../jira/client';
import type { ProjectSettings } from '../../profile/settings';
import type { AuditReport } from '../../shared/report';
import type { Part } from '../../snapshot/parts';
import type { SharedReading } from '../../snapshot/shared-reading';
import type { Snapshot } from '../../snapshot/snapshot';
import { takeSnapshot } from '../../snapshot/take-snapshot';
import { noProject } from '../../app/no-project';
import { judgeAndNote } from '../personal-data/named-parts';
import { profileOf } from '../../app/profile-of';
import { Refusal } from '../../app/refusal';
import { setupSays } from '../../app/setup-says';

interface AuditInput {
  readonly jira: JiraClient;
  readonly settings: ProjectSettings;
  /** The moment of the audit, ISO 8601 UTC. */
  readonly now: string;
  /** Told after each part is in, in the order they arrive. */
  readonly onPart?: (part: Part) => void;
  readonly signal?: AbortSignal;
  /** What the audits of one run read together. */
  readonly shared?: SharedReading | undefined;
}

/**
 * Reads a project once and judges it. Never throws for what Jira answers: a part that could not be read is told in
 * the report. Throws `Refusal` when the project itself is not there, for then there is nothing to judge.
 */
export async function auditProject(
  input: AuditInput,
): Promise<{ readonly report: AuditReport; readonly snapshot: Snapshot }> {
  const { jira, settings, now, onPart, signal, shared } = input;
  const profile = profileOf(settings);
  const callsBefore = jira.calls();
  // Who else shows a screen matters to a plan that changes it, not to a verdict; the plan reads it (`takePart`).
  const snapshot = await takeSnapshot({
    client: jira,
    projectKey: settings.projectKey,
    settings,
    profile,
    now,
    onPart,
    signal,
    shared,
    leaveOut: ['screenUsage'],
    looksAsBot: true,
  });
  if (snapshot.project.state === 'unreadable' && snapshot.project.code === 'not-found') {
    throw noProject(settings.projectKey);
  }
  // A key can go to another project; a report of that one must not be told as this one's.
  if (snapshot.project.state === 'read' && snapshot.project.value.id !== settings.projectId)
    throw new Refusal('conflict', setupSays.keyOfAnother({ project: settings.projectKey }), setupSays.setUpAgain);
  const results = judgeAndNote(snapshot);
  const report = toReport({ snapshot, results, profile, settings, calls: jira.calls() - callsBefore });
  return { report: { ...report, peopleNoted: true }, snapshot };
}
