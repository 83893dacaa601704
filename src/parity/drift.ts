import type { ParityArea, ParityReport, ParityRow } from '../shared/parity-contract';

/** Sentences of each sort that a row keeps. */
const MOST = 20;

/**
 * One comparison as the history keeps it, with what became different or equal since the last one. What could not be looked at, then or now,
 * is in neither: nobody knows.
 */
export const rowOf = (report: ParityReport, last: ParityReport | null): ParityRow => ({
  takenAt: report.takenAt,
  differences: report.differences.length,
  unknown: unknownAreas(report),
  byArea: Object.fromEntries(
    report.areas.filter(({ differences }) => differences > 0).map(({ area, differences }) => [area, differences]),
  ),
  sharedObjects: report.shared.length,
  drift: last && driftOf(report, last),
});

const unknownAreas = ({ areas }: ParityReport): readonly ParityArea[] =>
  areas.filter(({ state }) => state === 'unknown').map(({ area }) => area);

const driftOf = (report: ParityReport, last: ParityReport): NonNullable<ParityRow['drift']> => {
  const dark = new Set([...unknownAreas(report), ...unknownAreas(last)]);
  const news = (now: ParityReport, then: ParityReport): readonly string[] => {
    const known = new Set(then.differences.map(({ id }) => id));
    return now.differences.filter(({ id, area }) => !known.has(id) && !dark.has(area)).map(({ sentence }) => sentence);
  };
  const [different, equal] = [news(report, last), news(last, report)];
  return {
    becameDifferent: different.slice(0, MOST),
    becameEqual: equal.slice(0, MOST),
    more: Math.max(0, different.length - MOST) + Math.max(0, equal.length - MOST),
  };
};
