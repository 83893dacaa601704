import type { RosterClass, RosterProgress } from '../../../../../src/shared/roster-contract';
import { ROSTER_CLASSES } from '../../../../../src/shared/roster-vocabulary';

type Counts = NonNullable<RosterProgress['counts']>;

/** Customers whose one active account the bot finds by its address; the others are not, or it may take a wrong one. */
const REACHED: readonly RosterClass[] = ['in-place', 'unmanaged-domain'];
/** Rows of the list that are nobody, or nobody new. */
const NO_EMPLOYEES: readonly RosterClass[] = ['repeated-line', 'bot-account'];

export interface Reach {
  readonly reached: number;
  readonly employees: number;
  /** Whole percent, rounded down; null: of nobody there is no share. */
  readonly percent: number | null;
  /** Something could not be read, so there may be more; there are never fewer. */
  readonly isLeast: boolean;
}

/** How many of the employees that were compared the bot can serve. */
export function reachOf(
  counts: Counts,
  { gaps, hiddenAddresses }: Pick<RosterProgress, 'gaps' | 'hiddenAddresses'>,
): Reach {
  const sum = (classes: readonly RosterClass[]): number => classes.reduce((all, one) => all + counts[one], 0);
  const [reached, employees] = [sum(REACHED), sum(ROSTER_CLASSES) - sum(NO_EMPLOYEES)];
  return {
    reached,
    employees,
    percent: employees === 0 ? null : Math.floor((100 * reached) / employees),
    isLeast: reached < employees && gaps.length + hiddenAddresses > 0,
  };
}

/** Classes with somebody in them, those who are in place first and the others by their number; then the empty ones. */
export function sortedClasses(counts: Counts): {
  readonly filled: readonly RosterClass[];
  readonly empty: readonly RosterClass[];
} {
  const others = ROSTER_CLASSES.filter((one) => one !== 'in-place' && counts[one] > 0);
  return {
    filled: ['in-place', ...others.sort((a, b) => counts[b] - counts[a])],
    empty: ROSTER_CLASSES.filter((one) => one !== 'in-place' && counts[one] === 0),
  };
}
