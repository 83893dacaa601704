import type { WorkflowDifferenceView } from '../../../../../src/shared/workflow-contract';
import type { PicturedTransition, WorkflowPicture } from '../../../../../src/shared/workflow-picture';
import type { DrawnMarks } from './workflow-drawing';

/** Two workflows in one picture, and what is marked in it. */
interface DifferencePicture {
  readonly picture: WorkflowPicture;
  readonly marks: DrawnMarks;
}

/** Ids of both may be the same for different things. */
const added = (id: string): string => `added:${id}`;

/**
 * The first workflow with what the second does otherwise; `second` is null where it is a file, which has no picture.
 */
export function differencePicture(
  first: WorkflowPicture,
  second: WorkflowPicture | null,
  differences: readonly WorkflowDifferenceView[],
): DifferencePicture {
  const idsOf = (kind: WorkflowDifferenceView['kind']): ReadonlySet<string> =>
    new Set(differences.filter((one) => one.kind === kind).map(({ subject }) => subject.id));
  const [newStatuses, newTransitions] = [idsOf('status-added'), idsOf('transition-added')];
  const comingStatuses =
    second?.statuses.filter(({ id }) => newStatuses.has(id)).map((status) => ({ ...status, id: added(status.id) })) ??
    [];
  const placeOf = (id: string): string | undefined =>
    comingStatuses.find((status) => status.id === added(id))?.id ?? sameStatus(first, second, id);
  const comingTransitions =
    second?.transitions.filter(({ id }) => newTransitions.has(id)).map((transition) => moved(transition, placeOf)) ??
    [];
  return {
    picture: {
      ...first,
      goals: [],
      statuses: [...first.statuses, ...comingStatuses],
      transitions: [...first.transitions, ...comingTransitions].map((transition) => ({ ...transition, blockers: [] })),
    },
    marks: {
      statuses: new Map([...marksOf(differences, 'status'), ...comingStatuses.map(({ id }) => [id, 'added'] as const)]),
      transitions: new Map([
        ...marksOf(differences, 'transition'),
        ...comingTransitions.map(({ id }) => [id, 'added'] as const),
      ]),
    },
  };
}

const marksOf = (differences: readonly WorkflowDifferenceView[], type: 'status' | 'transition') =>
  differences
    .filter(({ kind, subject }) => subject.type === type && kind !== `${type}-added`)
    .map(({ kind, subject }) => [subject.id, kind === `${type}-removed` ? 'removed' : 'changed'] as const);

/** Statuses of one site are the same by id; those of two files by name. */
const sameStatus = (first: WorkflowPicture, second: WorkflowPicture | null, id: string): string | undefined => {
  const name = second?.statuses.find((status) => status.id === id)?.name;
  return (first.statuses.find((status) => status.id === id) ?? first.statuses.find((status) => status.name === name))
    ?.id;
};

const moved = (transition: PicturedTransition, placeOf: (id: string) => string | undefined): PicturedTransition => ({
  ...transition,
  id: added(transition.id),
  from: transition.from.flatMap((id) => placeOf(id) ?? []),
  to: transition.to === null ? null : (placeOf(transition.to) ?? null),
});
