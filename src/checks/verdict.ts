import type { Profile } from '../profile/profile';
import { profileName, skillsOf } from '../messages/profile-words';
import type { ProjectSettings } from '../profile/settings';
import type { Snapshot } from '../snapshot/snapshot';
import type { AuditReport, CheckResult, Counts, Outcome, Severity, SkillVerdict } from '../shared/report';
import { holdsTheGate } from '../shared/judgement';
import { isRequiredBy } from './need';
import { givenPart } from './run-checks';

const WEIGHTS: Readonly<Record<Severity, number>> = { critical: 8, high: 4, medium: 2, low: 1 };

interface Audited {
  readonly snapshot: Snapshot;
  readonly profile: Profile;
  readonly settings: ProjectSettings;
  readonly results: readonly CheckResult[];
  /** REST calls made for it. */
  readonly calls: number;
}

/** What an audit says, before anybody accepted anything of it. */
export const toReport = ({ snapshot, profile, settings, results, calls }: Audited): AuditReport => ({
  project: projectOf(snapshot, settings),
  profile: { id: profile.id, name: profileName(profile), version: profile.version },
  takenAt: givenPart(snapshot, 'takenAt'),
  ...summedUp({ profile, settings, results }),
  calls,
});

/** Sums results up. The verdict is a gate and the score only stands beside it: a good average never opens the gate. */
export const summedUp = ({
  profile,
  settings,
  results,
}: Pick<Audited, 'profile' | 'settings' | 'results'>): Pick<
  AuditReport,
  'verdict' | 'score' | 'counts' | 'skills' | 'results'
> => ({
  verdict: results.some(holdsTheGate) ? 'no-go' : 'go',
  score: scoreOf(results),
  counts: countsOf(results),
  skills: skillsOf(profile).map((skill) => verdictOf(skill, profile, settings, results)),
  results,
});

/**
 * 0 to 100: the weight of the checks that pass in the weight of all that apply. Rounded down, so 100 means all of them.
 */
const scoreOf = (results: readonly CheckResult[]): number => {
  const applicable = results.filter(({ outcome }) => outcome !== 'not-applicable');
  const total = weightOf(applicable);
  return total === 0 ? 0 : Math.floor((100 * weightOf(applicable.filter(({ outcome }) => outcome === 'pass'))) / total);
};

const weightOf = (results: readonly CheckResult[]): number =>
  results.reduce((sum, { severity }) => sum + WEIGHTS[severity], 0);

const countsOf = (results: readonly CheckResult[]): Counts => {
  const count = (outcome: Outcome): number => results.filter((result) => result.outcome === outcome).length;
  return {
    pass: count('pass'),
    fail: count('fail'),
    notAvailable: count('not-available'),
    notApplicable: count('not-applicable'),
    manual: count('manual'),
    error: count('error'),
  };
};

const verdictOf = (
  { id, name }: ReturnType<typeof skillsOf>[number],
  profile: Profile,
  settings: ProjectSettings,
  results: readonly CheckResult[],
): SkillVerdict => {
  if (!settings.skills.includes(id)) return { id, name, isOn: false, verdict: 'off', heldBackBy: [] };
  const demanded = new Set(
    profile.requirements.filter((requirement) => isRequiredBy(requirement, id)).map(({ check }) => check),
  );
  const heldBackBy = results
    .filter((result) => demanded.has(result.check) && holdsTheGate(result) && stops(result, id))
    .map(({ check }) => check);
  return { id, name, isOn: true, verdict: heldBackBy.length === 0 ? 'go' : 'no-go', heldBackBy };
};

/** A finding whose evidence lists `skills` stops only these: a missing right to resolve leaves the answers alone. */
export const stops = ({ findings }: CheckResult, skill: string): boolean =>
  findings.length === 0 ||
  findings.some(({ evidence }) => !Array.isArray(evidence.skills) || evidence.skills.includes(skill));

/** An audit goes on when the project's own reading failed: then its key is all there is to show. */
const projectOf = ({ project }: Snapshot, { projectId, projectKey }: ProjectSettings): AuditReport['project'] => {
  if (project.state === 'unreadable')
    return { id: projectId, key: projectKey, name: projectKey, style: 'company-managed' };
  const { id, key, name, style } = project.value;
  return { id, key, name, style };
};
