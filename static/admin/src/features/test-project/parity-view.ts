import type {
  ParityArea,
  ParityAreaResult,
  ParityDifference,
  ParityReport,
} from '../../../../../src/shared/parity-contract';
import { textOf, type Text } from '../../../../../src/shared/message';
import type { ListedWorkflows, WorkflowListed } from '../../../../../src/shared/workflow-contract';

const isOfCustomers = ({ area, id }: ParityDifference): boolean => area === 'accounts' && /:customers?$/.test(id);
const isOfRequestTypes = ({ area, kind }: ParityDifference): boolean =>
  kind === 'differs' && (area === 'request-types' || area === 'request-type-fields');

/** In a test project that this app made: what no interface of Jira copies, and that real customers are not in it. */
export const isExpected = ({ isMadeHere }: ParityReport, difference: ParityDifference): boolean =>
  isMadeHere === true && !difference.canEqualise.other && (isOfRequestTypes(difference) || isOfCustomers(difference));

/** Told apart: what came to differ, and what differs since the test project was made. */
export const driftIn = (report: ParityReport): readonly ParityDifference[] =>
  report.differences.filter((difference) => !isExpected(report, difference));
export const expectedIn = (report: ParityReport): readonly ParityDifference[] =>
  report.differences.filter((difference) => isExpected(report, difference));

/** What could not be looked at is never equal. */
export const verdictOf = (report: ParityReport): 'differs' | 'unsure' | 'asMade' | 'equal' => {
  if (driftIn(report).length > 0) return 'differs';
  if (report.areas.some(({ state }) => state === 'unknown')) return 'unsure';
  return report.differences.length > 0 ? 'asMade' : 'equal';
};

export interface ParityGroup {
  readonly area: ParityArea;
  readonly differences: readonly ParityDifference[];
}

/** The differences by area, areas in the order of the report and worst first within each; `area` empty: all of them. */
export const groupsOf = (
  { areas }: ParityReport,
  differences: readonly ParityDifference[],
  area: string,
): readonly ParityGroup[] =>
  areas
    .filter((result) => area === '' || result.area === area)
    .map((result) => ({
      area: result.area,
      differences: differences.filter((difference) => difference.area === result.area),
    }))
    .filter((group) => group.differences.length > 0);

/** What goes wrong, where it is the same for all of them; null: each has its own. */
export function sameHarm(differences: readonly ParityDifference[]): Text | null {
  const [first] = differences;
  return first !== undefined && differences.every(({ harm }) => textOf(harm) === textOf(first.harm))
    ? first.harm
    : null;
}

/** Areas that could not be compared on both sides. */
export const unknownIn = ({ areas }: ParityReport): readonly ParityAreaResult[] =>
  areas.filter(({ state }) => state === 'unknown');

/** Two workflows that stand for each other because the same issue types follow them. */
export interface WorkflowPair {
  readonly here: WorkflowListed;
  readonly there: WorkflowListed;
  readonly issueTypes: readonly string[];
  /** One and the same workflow: there is nothing to compare. */
  readonly isShared: boolean;
}

/** Issue types are the same by their id; types of a team-managed project, which has its own, by their name. */
export function pairsOf(ours: ListedWorkflows, theirs: ListedWorkflows): readonly WorkflowPair[] {
  return ours.workflows.flatMap((here) =>
    theirs.workflows.flatMap((there) => {
      const shared = here.issueTypes.filter((type) =>
        there.issueTypes.some((other) => other.id === type.id || other.name === type.name),
      );
      return shared.length === 0
        ? []
        : [{ here, there, issueTypes: shared.map(({ name }) => name), isShared: here.id === there.id }];
    }),
  );
}

/** Names a pair in the address. */
export const idOfPair = ({ here, there }: WorkflowPair): string => `${here.id}:${there.id}`;

/** One row of the table: a difference, or several that say the same of different things. */
export type ParityRow =
  | { readonly kind: 'one'; readonly id: string; readonly difference: ParityDifference }
  | {
      readonly kind: 'alike';
      readonly id: string;
      readonly first: ParityDifference;
      readonly differences: readonly ParityDifference[];
    };

/** Fewer are read faster than a row that has to be opened. */
const FEWEST_ALIKE = 3;

/** The same kind of thing, on the same side or with the same two values, as bad, and fixed the same way. */
const alikeIn = ({ kind, subject, severity, canEqualise, here, there }: ParityDifference): string =>
  JSON.stringify([kind, subject.type, severity, canEqualise, kind === 'differs' ? [here, there] : null]);

/** The differences of an area in their order; equal ones become one row, where the first of them stands. */
export function rowsOf(differences: readonly ParityDifference[]): readonly ParityRow[] {
  const alike = groupBy(differences, alikeIn);
  return differences.flatMap((difference): readonly ParityRow[] => {
    const group = alike.get(alikeIn(difference)) ?? [];
    if (group.length < FEWEST_ALIKE) return [{ kind: 'one', id: difference.id, difference }];
    return group[0] === difference
      ? [{ kind: 'alike', id: `alike:${difference.id}`, first: difference, differences: group }]
      : [];
  });
}

/** What is counted above the table: areas with a difference, all areas, and those that could not be compared whole. */
export const areasCounted = (report: ParityReport): Readonly<Record<'differing' | 'all' | 'unknown', number>> => ({
  differing: new Set(report.differences.map(({ area }) => area)).size,
  all: report.areas.length,
  unknown: unknownIn(report).length,
});

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
