import { approvalMeaning, transitionMeaning } from '../../workflow/meaning';
import type { Transition, Workflow } from '../../workflow/model';
import { defineMessages } from '../../messages/define-messages';
import { textOf, type Message } from '../../shared/message';

export const says = defineMessages('workflow-parts', {
  missing: ({ part }: { part: string }) => `${part} is missing`,
  added: ({ part }: { part: string }) => `${part} is added`,
  changed: ({ part }: { part: string }) => `${part} differs`,
  status: ({ status }: { status: string }) => `status "${status}"`,
  approval: ({ status }: { status: string }) => `approval of status "${status}"`,
  transition: ({ transition, status }: { transition: string; status: string }) =>
    `transition "${transition}" to "${status}"`,
  globalTransition: ({ transition, status }: { transition: string; status: string }) =>
    `transition "${transition}" to "${status}" from any status`,
  loop: ({ transition }: { transition: string }) => `transition "${transition}" to the same status`,
  globalLoop: ({ transition }: { transition: string }) =>
    `transition "${transition}" to the same status from any status`,
});

interface Piece {
  readonly part: Message;
  readonly content: string;
}

/** Parts of a workflow by a name that means the same in any project, each with its content in one comparable text. */
type Shape = ReadonlyMap<string, Piece>;

/**
 * What differs between two workflows, whatever their names and ids: one phrase for each part that is missing, added or
 * not the same. A team-managed copy has its own status ids, so statuses are compared by name and category.
 */
export const shapeDifferences = (production: Workflow, test: Workflow): readonly Message[] => {
  const [expected, actual] = [shapeOf(production), shapeOf(test)];
  const without = (shape: Shape, other: Shape): readonly Message[] =>
    [...shape].flatMap(([name, { part }]) => (other.has(name) ? [] : [part]));
  const changed = [...expected].flatMap(([name, { part, content }]) => {
    const there = actual.get(name);
    return there === undefined || there.content === content ? [] : [part];
  });
  return [
    ...without(expected, actual).map((part) => says.missing({ part })),
    ...without(actual, expected).map((part) => says.added({ part })),
    ...changed.map((part) => says.changed({ part })),
  ];
};

const shapeOf = (workflow: Workflow): Shape => {
  const nameOf = statusNames(workflow);
  const statuses = workflow.statuses.map(({ name, category }): Piece => ({
    part: says.status({ status: name }),
    content: category,
  }));
  const transitions = workflow.transitions.map((transition): Piece => ({
    part: transitionPart(transition, nameOf),
    content: transitionContent(transition, nameOf),
  }));
  const shape = new Map<string, Piece>();
  // Transitions of one name may leave and enter the same statuses: their contents are compared together.
  for (const piece of [...statuses, ...approvalsOf(workflow, nameOf), ...transitions].sort(byContent)) {
    const name = textOf(piece.part);
    const known = shape.get(name);
    shape.set(name, known ? { ...piece, content: `${known.content}\n${piece.content}` } : piece);
  }
  return shape;
};

const byContent = (a: Piece, b: Piece): number => (a.content < b.content ? -1 : 1);

/**
 * Who is asked to approve, and which transition each answer runs: without it the bot is tried on a desk where nothing
 * stops it.
 */
const approvalsOf = ({ statuses, transitions }: Workflow, nameOf: NameOf): readonly Piece[] => {
  const labels = new Map(transitions.map((transition) => [transition.id, textOf(transitionPart(transition, nameOf))]));
  return statuses.flatMap(({ name, approval }) =>
    approval === undefined
      ? []
      : [
          {
            part: says.approval({ status: name }),
            content: JSON.stringify(approvalMeaning(approval, (id) => labels.get(id) ?? id)),
          },
        ],
  );
};

type NameOf = (statusId: string) => string;

const statusNames = ({ statuses }: Workflow): NameOf => {
  const names = new Map(statuses.map(({ id, name }) => [id, name]));
  return (statusId) => names.get(statusId) ?? statusId;
};

const transitionPart = ({ name: transition, kind, to }: Transition, nameOf: NameOf): Message => {
  const isGlobal = kind === 'global';
  if (to === null) return isGlobal ? says.globalLoop({ transition }) : says.loop({ transition });
  const told = { transition, status: nameOf(to) };
  return isGlobal ? says.globalTransition(told) : says.transition(told);
};

const transitionContent = (transition: Transition, nameOf: NameOf): string => {
  const { kind, from, screen, conditions, validators, functions } = transitionMeaning(transition, nameOf);
  return JSON.stringify([kind, from, screen !== null, conditions, validators, functions]);
};
