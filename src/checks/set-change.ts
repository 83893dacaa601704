import type { Profile } from '../profile/profile';
import type { ProjectSettings } from '../profile/settings';
import { isWeighty, whatBlocks } from '../shared/judgement';
import type { AuditReport, CheckResult, Need } from '../shared/report';
import type { SetChange, SetDemand } from '../shared/set-change';
import { catalogue } from './catalogue';
import { ownWords } from './check';
import { demandFor } from './need';

const WEIGHT: Readonly<Record<Need, number>> = { 'not-needed': 0, advice: 1, optional: 2, required: 3 };

/**
 * What the bot's vendor asks for now and did not when the report was made, or the other way round, and what becomes of
 * the verdict. null: the report is measured by the set of today, or by another profile.
 */
export function setChangeOf(report: AuditReport, profile: Profile, settings: ProjectSettings): SetChange | null {
  if (report.profile.id !== profile.id || report.profile.version === profile.version) return null;
  const audited = { ...settings, skills: report.skills.filter(({ isOn }) => isOn).map(({ id }) => id) };
  const known = new Map(report.results.map((result) => [result.check, result]));
  const demands = catalogue.map(({ id, title }): SetDemand => ({
    check: id,
    title: ownWords(id, 'title', title),
    before: known.get(id)?.need ?? 'not-needed',
    now: demandFor(id, profile, audited).need,
  }));
  return {
    before: report.profile.version,
    since: profile.version,
    less: demands.filter(({ before, now }) => WEIGHT[now] < WEIGHT[before]),
    // Advice with a check that the app did not have then is the app's news, not the vendor's.
    more: demands.filter(
      ({ check, before, now }) => WEIGHT[now] > WEIGHT[before] && (known.has(check) || now !== 'advice'),
    ),
    verdictBefore: report.verdict,
    verdictNow: verdictBy(report.results, demands),
  };
}

/**
 * The same answers under the needs of today. null: what is newly required was not looked at, so only an audit can say.
 */
const verdictBy = (results: readonly CheckResult[], demands: readonly SetDemand[]): SetChange['verdictNow'] => {
  const needs = new Map(demands.map(({ check, now }) => [check, now]));
  const measured = results.map((result) => ({ ...result, need: needs.get(result.check) ?? 'not-needed' }));
  if (whatBlocks(measured).results.length > 0) return 'no-go';
  const isLookedAt = (check: string): boolean =>
    results.some((result) => result.check === check && result.need !== 'not-needed');
  const mayBlock = (check: string): boolean => isWeighty(catalogue.find(({ id }) => id === check)?.severity ?? 'high');
  return demands.some(({ check, now }) => now === 'required' && mayBlock(check) && !isLookedAt(check)) ? null : 'go';
};
