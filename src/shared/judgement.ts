import type { CheckChange } from './overview-contract';
import type { Text } from './message';
import type { AuditReport, BlockingCounts, CheckResult, Severity } from './report';

/**
 * How the results of an audit are read, once for the app and the page: what blocks go-live, and what a result is
 * called. Everybody who says it, says it from here.
 */

/** Whether a required check of this severity can block go-live. */
export const isWeighty = (severity: Severity): boolean => severity === 'critical' || severity === 'high';

/** Required, weighty, and not proven good. What could not be looked at counts as bad as what was seen to be wrong. */
export const holdsTheGate = ({ need, severity, outcome }: CheckResult): boolean =>
  need === 'required' && isWeighty(severity) && outcome !== 'pass' && outcome !== 'not-applicable';

/** What nobody has accepted of a result: with the findings that are left, or none. */
export const toLeft = (result: CheckResult): readonly CheckResult[] => {
  if (result.acceptedRisk !== undefined) return [];
  const findings = result.findings.filter(({ acceptedRisk }) => acceptedRisk === undefined);
  return findings.length === 0 && result.findings.length > 0 ? [] : [{ ...result, findings }];
};

interface Blocking extends BlockingCounts {
  /** The checks, less what somebody accepted of them. */
  readonly results: readonly CheckResult[];
  /** Checks that block nothing and are open all the same: neither passed nor accepted. */
  readonly openBesides: number;
}

/** What blocks go-live. The verdict is go exactly where nothing does. */
export function whatBlocks(results: readonly CheckResult[]): Blocking {
  const left = results
    .filter(({ outcome, need }) => outcome !== 'pass' && outcome !== 'not-applicable' && need !== 'not-needed')
    .flatMap(toLeft);
  const blocking = left.filter(holdsTheGate);
  const count = (...outcomes: readonly CheckResult['outcome'][]): number =>
    blocking.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    results: blocking,
    failed: count('fail'),
    toConfirm: count('manual'),
    unchecked: count('not-available', 'error'),
    openBesides: left.length - blocking.length,
  };
}

/**
 * The title of a result: its problem where one was seen or nobody has confirmed the opposite, else the good state,
 * which is what could not be looked at.
 */
export const titleOf = ({ title, problem, outcome }: Pick<CheckResult, 'title' | 'problem' | 'outcome'>): Text =>
  (outcome === 'fail' || outcome === 'manual' ? problem : undefined) ?? title;

/** Checks of what people keep once the bot has a way of its own; until then the other check tells of the same fault. */
export const REMAINDER_OF: Readonly<Record<string, string>> = {
  'resolution-set-by-people': 'resolution-set-on-resolve',
  'resolution-cleared-by-people': 'resolution-cleared-on-reopen',
};

/** The title of a check that two audits judged differently, as the later one sees it. */
export const titleOfChange = ({ title, problem, after }: CheckChange): Text =>
  after === null ? title : titleOf({ title, outcome: after, ...(problem !== undefined && { problem }) });

export const blockingCounts = (results: readonly CheckResult[]): BlockingCounts => {
  const { failed, toConfirm, unchecked } = whatBlocks(results);
  return { failed, toConfirm, unchecked };
};

/** `5 checks block go-live: 3 failed, 2 to confirm.` for readers of English files; the page has its own words. */
export function blockingSentence({ results }: Pick<AuditReport, 'results'>): string {
  const { failed, toConfirm, unchecked, openBesides } = whatBlocks(results);
  const all = failed + toConfirm + unchecked;
  if (all === 0)
    return openBesides === 0
      ? 'Nothing blocks go-live.'
      : `Nothing blocks go-live. ${openBesides === 1 ? '1 other check is' : `${openBesides} other checks are`} open.`;
  const parts = [
    failed === 0 ? null : `${failed} failed`,
    toConfirm === 0 ? null : `${toConfirm} to confirm`,
    unchecked === 0 ? null : `${unchecked} could not be checked`,
  ].filter((part) => part !== null);
  return `${all === 1 ? '1 check blocks' : `${all} checks block`} go-live: ${parts.join(', ')}.`;
}
