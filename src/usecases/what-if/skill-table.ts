import { applyAcceptedRisks } from '../../checks/accepted-risks';
import { catalogue } from '../../checks/catalogue';
import { askedOnce, runChecks, type Ask } from '../../checks/run-checks';
import { toReport } from '../../checks/verdict';
import { titleOf, whatBlocks } from '../../shared/judgement';
import { MOST_SKILLS, type Profile } from '../../profile/profile';
import { skillsOf } from '../../messages/profile-words';
import type { ProjectSettings } from '../../profile/settings';
import type { AcceptedRisk, AuditReport, CheckResult } from '../../shared/report';
import type { HoldingCheck, SkillChoice, SkillTable } from '../../shared/what-if-contract';
import { read } from '../../snapshot/reading';
import type { Snapshot } from '../../snapshot/snapshot';
import { readRisks } from '../../store/risk-store';
import type { Tenant } from '../../app/tenant';
import { snapshotFor, setUpProject, type OfProject } from './draft-snapshot';

/**
 * Reads the project once, for all skills at once, and judges it under every choice of them. At least one skill is on in
 * each.
 */
export async function readSkillTable({ projectKey }: OfProject, tenant: Tenant): Promise<SkillTable> {
  const { settings, profile } = await setUpProject(projectKey, tenant);
  const all = profile.skills.map(({ id }) => id);
  const [snapshot, risks] = await Promise.all([
    snapshotFor({ ...settings, skills: all }, settings, profile, tenant),
    readRisks(settings.projectId),
  ]);
  const ask = askedOnce();
  const reports = choicesOf(all).map((on) => ({
    on,
    report: reportUnder({ snapshot, profile, settings: { ...settings, skills: on } }, risks, ask),
  }));
  const checks = holdingChecks(reports.map(({ report }) => report));
  const placeOf = new Map(checks.map(({ check }, place) => [check, place]));
  return {
    takenAt: reports[0]?.report.takenAt ?? tenant.now(),
    skills: skillsOf(profile).map(({ id, name, description }) => ({
      id,
      name,
      description,
      isOn: settings.skills.includes(id),
    })),
    checks,
    choices: reports.map(({ on, report }) => choiceOf(on, report, placeOf)),
  };
}

/** Every choice of at least one of these. Throws when there are more than `MOST_SKILLS`. */
export function choicesOf(skills: readonly string[]): readonly (readonly string[])[] {
  if (skills.length > MOST_SKILLS)
    throw new RangeError(`${skills.length} skills have too many combinations to judge them all.`);
  return Array.from({ length: 2 ** skills.length - 1 }, (_, index) =>
    skills.filter((_skill, bit) => ((index + 1) & (1 << bit)) !== 0),
  );
}

interface Under {
  readonly snapshot: Snapshot;
  readonly profile: Profile;
  readonly settings: ProjectSettings;
}

const reportUnder = ({ snapshot, profile, settings }: Under, risks: readonly AcceptedRisk[], ask: Ask): AuditReport => {
  const report = toReport({
    snapshot,
    profile,
    settings,
    results: runChecks({ ...snapshot, settings: read(settings) }, catalogue, ask),
    calls: 0,
  });
  return applyAcceptedRisks(report, risks, report.takenAt);
};

/** What stands between the project and a go, less what people accepted. */
const gateHolders = ({ results }: AuditReport): readonly CheckResult[] => whatBlocks(results).results;

const holdingChecks = (reports: readonly AuditReport[]): readonly HoldingCheck[] => {
  const held = new Map<string, CheckResult>();
  for (const report of reports)
    for (const result of gateHolders(report))
      if ((held.get(result.check)?.findings.length ?? -1) < result.findings.length) held.set(result.check, result);
  return [...held.values()].map((result) => ({
    check: result.check,
    title: titleOf(result),
    findings: result.findings.length,
  }));
};

const choiceOf = (on: readonly string[], report: AuditReport, placeOf: ReadonlyMap<string, number>): SkillChoice => ({
  on,
  verdict: report.verdict,
  score: report.score,
  failing: report.counts.fail,
  skills: report.skills,
  heldBackBy: gateHolders(report).flatMap(({ check }) => placeOf.get(check) ?? []),
});
