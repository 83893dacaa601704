import { approvalMeaning, transitionMeaning } from '../../workflow/meaning';
import type { Transition, Workflow } from '../../workflow/model';

/** Parts of a workflow by a name that means the same in any project, each with its content in one comparable text. */
type Shape = ReadonlyMap<string, string>;

/**
 * What differs between two workflows, whatever their names and ids: one phrase for each part that is missing, added or not the same.
 * A team-managed copy has its own status ids, so statuses are compared by name and category.
 */
export const shapeDifferences = (production: Workflow, test: Workflow): readonly string[] => {
  const [expected, actual] = [shapeOf(production), shapeOf(test)];
  const missing = [...expected.keys()].filter((part) => !actual.has(part)).map((part) => `${part} is missing`);
  const added = [...actual.keys()].filter((part) => !expected.has(part)).map((part) => `${part} is added`);
  const changed = [...expected]
    .filter(([part, content]) => actual.has(part) && actual.get(part) !== content)
    .map(([part]) => `${part} differs`);
  return [...missing, ...added, ...changed];
};

const shapeOf = (workflow: Workflow): Shape => {
  const nameOf = statusNames(workflow);
  const statuses = workflow.statuses.map(({ name, category }) => [`status "${name}"`, category] as const);
  const approvals = approvalsOf(workflow, nameOf);
  const transitions = workflow.transitions.map(
    (transition) => [transitionLabel(transition, nameOf), transitionContent(transition, nameOf)] as const,
  );
  const shape = new Map<string, string>();
  // Transitions of one name may leave and enter the same statuses: their contents are compared together.
  for (const [part, content] of [...statuses, ...approvals, ...transitions].sort(([, a], [, b]) => (a < b ? -1 : 1)))
    shape.set(part, [shape.get(part), content].filter((text) => text !== undefined).join('\n'));
  return shape;
};

/** Who is asked to approve, and which transition each answer runs: without it the bot is tried on a desk where nothing stops it. */
const approvalsOf = ({ statuses, transitions }: Workflow, nameOf: NameOf): readonly (readonly [string, string])[] => {
  const labels = new Map(transitions.map((transition) => [transition.id, transitionLabel(transition, nameOf)]));
  return statuses.flatMap(({ name, approval }) =>
    approval === undefined
      ? []
      : [
          [
            `approval of status "${name}"`,
            JSON.stringify(approvalMeaning(approval, (id) => labels.get(id) ?? id)),
          ] as const,
        ],
  );
};

type NameOf = (statusId: string) => string;

const statusNames = ({ statuses }: Workflow): NameOf => {
  const names = new Map(statuses.map(({ id, name }) => [id, name]));
  return (statusId) => names.get(statusId) ?? statusId;
};

const transitionLabel = ({ name, kind, to }: Transition, nameOf: NameOf): string =>
  `transition "${name}" to ${to === null ? 'the same status' : `"${nameOf(to)}"`}${kind === 'global' ? ' from any status' : ''}`;

const transitionContent = (transition: Transition, nameOf: NameOf): string => {
  const { kind, from, screen, conditions, validators, functions } = transitionMeaning(transition, nameOf);
  return JSON.stringify([kind, from, screen !== null, conditions, validators, functions]);
};
