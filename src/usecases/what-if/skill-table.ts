import { runChecks } from '../../checks/run-checks';
import { holdsTheGate, toReport } from '../../checks/verdict';
import type { Profile } from '../../profile/profile';
import type { ProjectSettings } from '../../profile/settings';
import type { AuditReport, CheckResult } from '../../shared/report';
import type { HoldingCheck, SkillChoice, SkillTable } from '../../shared/what-if-contract';
import { read } from '../../snapshot/reading';
import type { Snapshot } from '../../snapshot/snapshot';
import type { Tenant } from '../tenant';
import { snapshotFor, setUpProject, type OfProject } from './draft-snapshot';

/** Every choice of so many skills is judged; one more skill would double the work. */
export const MOST_SKILLS = 8;

/** Reads the project once, for all skills at once, and judges it under every choice of them. At least one skill is on in each. */
export async function readSkillTable({ projectKey }: OfProject, tenant: Tenant): Promise<SkillTable> {
  const { settings, profile } = await setUpProject(projectKey, tenant);
  const all = profile.skills.map(({ id }) => id);
  const snapshot = await snapshotFor({ ...settings, skills: all }, profile, tenant);
  const reports = choicesOf(all).map((on) => ({ on, report: reportUnder(snapshot, profile, { ...settings, skills: on }) }));
  const checks = holdingChecks(reports.map(({ report }) => report));
  const placeOf = new Map(checks.map(({ check }, place) => [check, place]));
  return {
    takenAt: reports[0]?.report.takenAt ?? tenant.now(),
    skills: profile.skills.map(({ id, name, description }) => ({ id, name, description, isOn: settings.skills.includes(id) })),
    checks,
    choices: reports.map(({ on, report }) => choiceOf(on, report, placeOf)),
  };
}

/** Every choice of at least one of these. Throws when there are more than `MOST_SKILLS`. */
export function choicesOf(skills: readonly string[]): readonly (readonly string[])[] {
  if (skills.length > MOST_SKILLS) throw new RangeError(`${skills.length} skills have too many combinations to judge them all.`);
  return Array.from({ length: 2 ** skills.length - 1 }, (_, index) => skills.filter((_skill, bit) => ((index + 1) & (1 << bit)) !== 0));
}

const reportUnder = (snapshot: Snapshot, profile: Profile, settings: ProjectSettings): AuditReport =>
  toReport({ snapshot, profile, settings, results: runChecks({ ...snapshot, settings: read(settings) }), calls: 0 });

const holdingChecks = (reports: readonly AuditReport[]): readonly HoldingCheck[] => {
  const held = new Map<string, CheckResult>();
  for (const { results } of reports) for (const result of results) if (holdsTheGate(result) && (held.get(result.check)?.findings.length ?? -1) < result.findings.length) held.set(result.check, result);
  return [...held.values()].map(({ check, title, findings }) => ({ check, title, findings: findings.length }));
};

const choiceOf = (on: readonly string[], { verdict, score, counts, skills, results }: AuditReport, placeOf: ReadonlyMap<string, number>): SkillChoice => ({
  on, verdict, score, failing: counts.fail, skills,
  heldBackBy: results.filter(holdsTheGate).flatMap(({ check }) => placeOf.get(check) ?? []),
});
