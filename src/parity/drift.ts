import type { Text } from '../shared/message';
import type { ParityArea, ParityDifference, ParityReport, ParityRow } from '../shared/parity-contract';

/** Sentences of each sort that a row keeps. */
const MOST = 20;

/**
 * One comparison as the history keeps it, with what became different or equal since the last one. What could not be
 * looked at, then or now, is in neither: nobody knows.
 */
export const rowOf = (report: ParityReport, last: ParityReport | null): ParityRow => ({
  takenAt: report.takenAt,
  differences: report.differences.length,
  unknown: unknownAreas(report),
  byArea: Object.fromEntries(
    report.areas.filter(({ differences }) => differences > 0).map(({ area, differences }) => [area, differences]),
  ),
  sharedObjects: report.shared.length,
  ...toldDrift(last && driftOf(report, last)),
});

const unknownAreas = ({ areas }: ParityReport): readonly ParityArea[] =>
  areas.filter(({ state }) => state === 'unknown').map(({ area }) => area);

interface Drift {
  readonly becameDifferent: readonly ParityDifference[];
  readonly becameEqual: readonly ParityDifference[];
  readonly more: number;
}

/** In sentences, and whom they name. */
const toldDrift = (drift: Drift | null): Pick<ParityRow, 'drift' | 'people'> => {
  if (drift === null) return { drift };
  const sentences = (differences: readonly ParityDifference[]): readonly Text[] =>
    differences.map(({ sentence }) => sentence);
  const people = (['becameDifferent', 'becameEqual'] as const).flatMap((list) =>
    drift[list].flatMap(({ people: named = [] }, index) =>
      named
        .filter((person) => person.in[0] === 'sentence')
        .map((person) => ({ ...person, in: ['drift', list, index, ...person.in.slice(1)] })),
    ),
  );
  return {
    drift: {
      becameDifferent: sentences(drift.becameDifferent),
      becameEqual: sentences(drift.becameEqual),
      more: drift.more,
    },
    ...(people.length > 0 && { people }),
  };
};

const driftOf = (report: ParityReport, last: ParityReport): Drift => {
  const dark = new Set([...unknownAreas(report), ...unknownAreas(last)]);
  const news = (now: ParityReport, then: ParityReport): readonly ParityDifference[] => {
    const known = new Set(then.differences.map(({ id }) => id));
    return now.differences.filter(({ id, area }) => !known.has(id) && !dark.has(area));
  };
  const [different, equal] = [news(report, last), news(last, report)];
  return {
    becameDifferent: different.slice(0, MOST),
    becameEqual: equal.slice(0, MOST),
    more: Math.max(0, different.length - MOST) + Math.max(0, equal.length - MOST),
  };
};
