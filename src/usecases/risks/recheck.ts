import { randomUUID } from 'node:crypto';
import { catalogue, type CatalogueCheck } from '../../checks/catalogue';
import { summedUp } from '../../checks/verdict';
import type { Profile } from '../../profile/profile';
import { profileFor } from '../../profile/profiles';
import type { ProjectSettings } from '../../profile/settings';
import type { AuditReport, CheckResult } from '../../shared/report';
import { TAKEN_PARTS } from '../../snapshot/part-graph';
import { takeSnapshot } from '../../snapshot/take-snapshot';
import { changeReport, readReport } from '../../store/report-store';
import { readSettings } from '../../store/settings-store';
import { judgeAndNote } from '../personal-data/named-parts';
import { projectByKey } from '../../app/project-by-key';
import { Refusal } from '../../app/refusal';
import type { Tenant } from '../../app/tenant';
import { keepStanding } from './standing-report';
import { waitForAll } from '../../shared/wait-for-all';
import { riskSays } from './says';
import { whatToDo } from '../../app/what-to-do';

/** A resolver has 25 seconds; what is left of them is for storage. */
export const RECHECK_MS = 20_000;

/**
 * Looks at one check alone: reads the parts it declares and replaces its answer in the stored report, with the moment
 * it was looked at. Throws `Refusal` when the setup changed since the audit, for then all other answers are of another
 * question, and when Jira takes too long, for then nothing was learnt.
 */
export async function recheck(
  asked: { readonly projectKey: string; readonly check: string },
  tenant: Tenant,
): Promise<AuditReport> {
  const check = catalogue.find(({ id }) => id === asked.check);
  if (!check)
    throw new Refusal('bad-request', riskSays.noSuchCheck({ check: asked.check }), whatToDo.reloadAndTryAgain);
  const { id: projectId } = await projectByKey(asked.projectKey, tenant);
  const { profile, settings } = await standsSince(projectId);
  const now = tenant.now();
  const result = await lookAgain(check, { profile, settings, now }, tenant);
  if (Date.parse(tenant.now()) - Date.parse(now) >= RECHECK_MS)
    throw new Refusal('jira-unavailable', riskSays.tookTooLong, riskSays.runWholeAuditSlowly);
  const replaced = await changeReport(projectId, randomUUID, (report) => {
    // An audit, or a look at another check, may have ended meanwhile.
    if (!isAsAudited(report, profile, settings)) throw changedSetup();
    const results = report.results.map((known) => (known.check === check.id ? { ...result, checkedAt: now } : known));
    return { ...report, ...summedUp({ profile, settings, results }) };
  });
  const standing = replaced && (await keepStanding(projectId, now));
  if (!standing) throw notAudited();
  return standing;
}

interface Standing {
  readonly profile: Profile;
  readonly settings: ProjectSettings;
}

/** The setup, if the stored report still answers what it asks. */
async function standsSince(projectId: string): Promise<Standing> {
  const [report, settings] = await waitForAll([readReport(projectId), readSettings(projectId)]);
  const profile = settings && profileFor(settings);
  if (!report || !profile) throw notAudited();
  if (!isAsAudited(report, profile, settings)) throw changedSetup();
  return { profile, settings };
}

const notAudited = (): Refusal => new Refusal('conflict', riskSays.notAudited, riskSays.runTheAudit);
const changedSetup = (): Refusal => new Refusal('conflict', riskSays.setupChanged, riskSays.runWholeAudit);

const isAsAudited = (report: AuditReport, profile: Profile, settings: ProjectSettings): boolean =>
  report.profile.id === profile.id &&
  report.profile.version === profile.version &&
  report.skills.every(({ id, isOn }) => isOn === settings.skills.includes(id));

const lookAgain = async (
  check: CatalogueCheck,
  { profile, settings, now }: Standing & { readonly now: string },
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
    looksAsBot: true,
  });
  const [result] = judgeAndNote(snapshot, [check]);
  if (!result) throw new Error('One check gives one result.');
  return result;
};
