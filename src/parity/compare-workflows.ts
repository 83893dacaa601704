import type { ParityDifference } from '../shared/parity-contract';
import { diffWorkflows } from '../workflow/diff';
import type { WorkflowDifference } from '../workflow/difference';
import { workflowKey } from '../workflow/workflow-key';
import type { Compared } from './difference';
import { difference } from './difference';
import { differenceSays, partSays, some } from './says';
import type { Pair } from './shape';
import { isCompanyManaged, reasonsOf } from './shape';
import { workflowPairs } from './workflows';
import type { WorkflowPair } from './workflows';

/** A copy shows copies of the screens, which are an area of their own, and says in its description what it is. */
export const shapeDifferences = ({
  here,
  there,
}: Pick<WorkflowPair, 'here' | 'there'>): readonly WorkflowDifference[] =>
  here.id !== null && here.id === there.id
    ? []
    : diffWorkflows(here, there, { screens: 'by-presence' }).filter(({ kind }) => kind !== 'workflow-description');

const compareOne = ({ here, there }: Pair, two: WorkflowPair): readonly ParityDifference[] => {
  const possible = isCompanyManaged(here) && isCompanyManaged(there);
  const types = some(
    two.issueTypes.map(({ name }) => partSays.quoted({ name })),
    3,
  );
  return shapeDifferences(two).map(({ kind, subject, before, after, sentence }) =>
    difference('workflows', {
      kind: kind.endsWith('-removed') ? 'only-here' : kind.endsWith('-added') ? 'only-there' : 'differs',
      subject,
      part: `${workflowKey(two.here)}:${workflowKey(two.there)}:${kind}`,
      here: before,
      there: after,
      canEqualise: { this: possible, other: possible },
      sentence: differenceSays.workflow({ here: here.project.key, there: there.project.key, types, said: sentence }),
    }),
  );
};

/**
 * By shape: names and ids of workflows do not count. The very same workflow is equal to itself, whatever else it is.
 */
export const compareWorkflows = (pair: Pair): Compared => ({
  differences: workflowPairs(pair).flatMap((two) => compareOne(pair, two)),
  reasons: reasonsOf(pair, ['workflowScheme', 'workflows']),
});
