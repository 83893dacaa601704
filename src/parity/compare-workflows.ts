import type { ParityDifference } from '../shared/parity-contract';
import { shapeDifferences } from '../checks/testing/workflow-shape';
import type { Compared } from './difference';
import { difference, some } from './difference';
import type { Pair } from './shape';
import { isCompanyManaged, reasonsOf } from './shape';
import { workflowPairs } from './workflows';
import type { WorkflowPair } from './workflows';

const compareOne = ({ here, there }: Pair, two: WorkflowPair): readonly ParityDifference[] => {
  const possible = isCompanyManaged(here) && isCompanyManaged(there);
  const said = shapeDifferences(two.here, two.there);
  const types = some(two.issueTypes.map(({ name }) => `"${name}"`), 3);
  return said.map((what) => difference('workflows', {
    kind: 'differs', subject: { type: 'workflow', id: two.here.id ?? two.here.name, name: two.here.name }, part: `${two.there.id ?? two.there.name}:${what}`, here: two.here.name, there: two.there.name,
    canEqualise: { this: possible, other: possible }, sentence: `For ${types}, ${what} in ${there.project.key} compared with ${here.project.key}.`,
  }));
};

/** By shape: names and ids of workflows do not count. The very same workflow is equal to itself, whatever else it is. */
export const compareWorkflows = (pair: Pair): Compared => ({
  differences: workflowPairs(pair).filter(({ here, there }) => here.id === null || here.id !== there.id).flatMap((two) => compareOne(pair, two)),
  reasons: reasonsOf(pair, ['workflowScheme', 'workflows']),
});
