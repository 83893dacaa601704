import { holdsTheGate } from '../shared/judgement';
import type { Text } from '../shared/message';
import type { NextStep } from '../shared/overview-contract';
import type { CheckResult, Outcome } from '../shared/report';
import { catalogue } from './catalogue';
import { ownWords } from './check';
import { SEVERITIES, AREAS } from '../shared/vocabulary';

/** A report older than this says little about the project of today: the daily audit has not run. */
const OLD_AFTER_MS = 86_400_000;

const OUTCOMES: readonly Outcome[] = ['fail', 'error', 'not-available', 'manual'];

/**
 * What to fix first: the open check that weighs most, those that hold the verdict back before all others, then
 * required ones; of equals the earlier area, as accounts come before workflows. What somebody accepted is not asked
 * for.
 */
export function firstToFix(results: readonly CheckResult[]): CheckResult | null {
  const open = results.filter(
    (result) => OUTCOMES.includes(result.outcome) && result.need !== 'not-needed' && !isAccepted(result),
  );
  const byNeed = [open.filter(holdsTheGate), open.filter(({ need }) => need === 'required'), open];
  return byNeed.map((some) => some.sort(byUrgency)[0]).find((first) => first !== undefined) ?? null;
}

const isAccepted = ({ acceptedRisk, findings }: CheckResult): boolean =>
  acceptedRisk !== undefined ||
  (findings.length > 0 && findings.every((finding) => finding.acceptedRisk !== undefined));

const byUrgency = (a: CheckResult, b: CheckResult): number =>
  OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) ||
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
  AREAS.indexOf(a.area) - AREAS.indexOf(b.area);

export interface ProjectToday {
  readonly lastRun: { readonly takenAt: string; readonly verdict: 'go' | 'no-go' } | null;
  /** Whether the setup names the account the bot uses: without it most checks have nobody to look at. */
  readonly hasServiceAccount: boolean;
  /** The check to fix first, and whether it found a problem or could not look; null: none is open. */
  readonly firstToFix: { readonly check: string; readonly isProblem: boolean } | null;
  readonly isLive: boolean;
  /** When the first word of a person stops counting, where that is soon. */
  readonly expiresAt: string | null;
  /** ISO 8601 UTC. */
  readonly now: string;
}

/**
 * The one thing to do: what stops the bot comes before everything, and what will stop it soon before what never will.
 */
export function nextStep({
  lastRun,
  hasServiceAccount,
  firstToFix: first,
  isLive,
  expiresAt,
  now,
}: ProjectToday): NextStep {
  if (lastRun === null) return { kind: 'audit', why: 'never' };
  if (!hasServiceAccount) return { kind: 'set-up' };
  const fix = first && ({ kind: 'fix', check: first.check, title: nameOf(first) } as const);
  if (lastRun.verdict === 'no-go' && fix) return fix;
  if (Date.parse(now) - Date.parse(lastRun.takenAt) > OLD_AFTER_MS) return { kind: 'audit', why: 'old' };
  if (expiresAt !== null) return { kind: 'renew', expiresAt };
  if (!isLive && lastRun.verdict === 'go') return { kind: 'go-live' };
  return fix ?? { kind: 'nothing' };
}

const nameOf = ({ check, isProblem }: NonNullable<ProjectToday['firstToFix']>): Text => {
  const known = catalogue.find(({ id }) => id === check);
  if (known === undefined) return check;
  return isProblem ? ownWords(check, 'problem', known.problem) : ownWords(check, 'title', known.title);
};
