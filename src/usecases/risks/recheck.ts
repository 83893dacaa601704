import { randomUUID } from 'node:crypto';
import { catalogue, type CatalogueCheck } from '../../checks/catalogue';
import { runChecks } from '../../checks/run-checks';
import { summedUp } from '../../checks/verdict';
import type { Profile } from '../../profile/profile';
import { profileById } from '../../profile/profiles';
import type { ProjectSettings } from '../../profile/settings';
import type { AuditReport, CheckResult } from '../../shared/report';
import { TAKEN_PARTS } from '../../snapshot/part-graph';
import { takeSnapshot } from '../../snapshot/take-snapshot';
import { readReport, writeReport } from '../../store/report-store';
import { readSettings } from '../../store/settings-store';
import { projectByKey } from '../project-by-key';
import { Refusal } from '../refusal';
import type { Tenant } from '../tenant';
import { keepStanding } from './standing-report';
import { waitForAll } from '../../shared/wait-for-all';

/** A resolver has 25 seconds; what is left of them is for storage. */
export const RECHECK_MS = 20_000;

/**
 * Looks at one check alone: reads the parts it declares and replaces its answer in the stored report, with the moment it
 * was looked at. Throws `Refusal` when the setup changed since the audit, for then all other answers are of another
 * question, and when Jira takes too long, for then nothing was learnt.
 */
export async function recheck(
  asked: { readonly projectKey: string; readonly check: string },
  tenant: Tenant,
): Promise<AuditReport> {
  const check = catalogue.find(({ id }) => id === asked.check);
  if (!check) throw new Refusal('bad-request', `There is no check “${asked.check}”.`, 'Reload the page and try again.');
  const { id: projectId } = await projectByKey(asked.projectKey, tenant);
  const { profile, settings } = await standsSince(projectId);
  const now = tenant.now();
  const result = await lookAgain(check, { profile, settings, now }, tenant);
  if (Date.parse(tenant.now()) - Date.parse(now) >= RECHECK_MS)
    throw new Refusal(
      'jira-unavailable',
      'Jira took too long to answer for one check alone.',
      'Run the whole audit: it may take its time.',
    );
  // Read again, as late as possible: an audit, or another check, may have ended meanwhile.
  const { report } = await standsSince(projectId);
  const results = report.results.map((known) => (known.check === check.id ? { ...result, checkedAt: now } : known));
  const replaced: AuditReport = { ...report, ...summedUp({ profile, settings, results }) };
  await writeReport(randomUUID(), replaced);
  return keepStanding(replaced, now);
}

interface Standing {
  readonly report: AuditReport;
  readonly profile: Profile;
  readonly settings: ProjectSettings;
}

/** The stored report, if it still answers what the setup asks. */
async function standsSince(projectId: string): Promise<Standing> {
  const [report, settings] = await waitForAll([readReport(projectId), readSettings(projectId)]);
  const profile = settings && profileById(settings.profileId);
  if (!report || !profile)
    throw new Refusal('conflict', 'This project has not been audited yet.', 'Run the audit first.');
  const isAsAudited =
    report.profile.id === profile.id &&
    report.profile.version === profile.version &&
    report.skills.every(({ id, isOn }) => isOn === settings.skills.includes(id));
  if (!isAsAudited)
    throw new Refusal('conflict', 'The profile or the skills changed since the last audit.', 'Run the whole audit.');
  return { report, profile, settings };
}

const lookAgain = async (
  check: CatalogueCheck,
  { profile, settings, now }: Omit<Standing, 'report'> & { readonly now: string },
  { jira }: Tenant,
): Promise<CheckResult> => {
  const declared: readonly string[] = check.kind === 'judged' ? check.reads : [];
  const leaveOut = TAKEN_PARTS.filter((part) => !declared.includes(part));
  const snapshot = await takeSnapshot({
    client: jira,
    projectKey: settings.projectKey,
    settings,
    profile,
    now,
    leaveOut,
  });
  const [result] = runChecks(snapshot, [check]);
  if (!result) throw new Error('One check gives one result.');
  return result;
};
