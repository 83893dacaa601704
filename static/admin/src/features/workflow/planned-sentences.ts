import type { TransitionWay, WorkflowChange } from '../../../../../src/shared/plan-contract';
import type { WorkflowPicture } from '../../../../../src/shared/workflow-picture';
import type { Words } from '../../i18n/words';

interface PlannedSentencesInput {
  readonly picture: WorkflowPicture;
  readonly change: WorkflowChange;
}

/** A sentence for each mark of the picture. */
export function plannedSentences(
  { picture, change: { statuses, transitions } }: PlannedSentencesInput,
  { fixes: { picture: words }, workflow: { anyStatus } }: Pick<Words, 'fixes' | 'workflow'>,
): readonly string[] {
  const names = new Map([...picture.statuses, ...statuses.added].map(({ id, name }) => [id, name]));
  const statusOf = (id: string): string => names.get(id) ?? id;
  const ways = new Map(picture.transitions.map((transition) => [transition.id, transition]));
  const nameOf = (id: string): string => ways.get(id)?.name ?? id;
  const way = ({ from, to }: TransitionWay): readonly [string, string] => [
    from.length === 0 ? anyStatus : from.map(statusOf).join(', '),
    statusOf(to),
  ];
  return [
    ...statuses.added.map(({ name }) => words.statusComes(name)),
    ...transitions.added.map((one) => words.transitionComes(one.name, ...way(one))),
    ...transitions.changed.map(({ id, way: next }) =>
      next === null ? words.rulesChange(nameOf(id)) : words.wayChanges(nameOf(id), ...way(next)),
    ),
    ...transitions.removed.map((id) => words.transitionGoes(nameOf(id))),
    ...statuses.removed.map((id) => words.statusGoes(statusOf(id))),
  ];
}
