import type { Message, Text } from '../shared/message';
import { approvalInWords } from './approval-words';
import { diffTransitions, likeInFirst, pairTransitions } from './diff-transitions';
import type { Side } from './diff-transitions';
import { instead } from './difference';
import { says } from './difference-says';
import { propertiesInWords } from './difference';
import type { DiffOptions, DifferenceKind, WorkflowDifference } from './difference';
import { groupBy } from '../formats/group-by';
import { approvalMeaning, propertyMeaning } from './meaning';
import type { StatusCategory, Workflow, WorkflowStatus } from './model';
import { alike, pairUp } from './pair-up';
import type { Likeness, Pairing } from './pair-up';
import type { StatusName } from './rule-words';

const statusNames = ({ statuses }: Workflow): StatusName => {
  const names = new Map(statuses.map(({ id, name }) => [id, name]));
  return (statusId) => names.get(statusId) ?? statusId;
};

/**
 * The transitions around each status and what stands at their other ends: two statuses with the same have the same
 * place.
 */
const places = (workflow: Workflow): ((status: WorkflowStatus) => string | null) => {
  const nameOf = statusNames(workflow);
  const into = groupBy(workflow.transitions, ({ to }) => (to === null ? [] : [to]));
  const outOf = groupBy(workflow.transitions, ({ from }) => from);
  return ({ id }) => {
    const told = [
      ...(into.get(id) ?? []).map(
        ({ name, kind, from }) =>
          `in ${name} ${kind} ${from
            .map((other) => (other === id ? '' : nameOf(other)))
            .sort()
            .join()}`,
      ),
      ...(outOf.get(id) ?? []).map(({ name, to }) => `out ${name} ${to === null || to === id ? '' : nameOf(to)}`),
    ];
    return told.length === 0 ? null : JSON.stringify(told.sort());
  };
};

/**
 * A name says more than an id, since sites number their statuses alike; a status of another name in the same place was
 * renamed.
 */
const pairStatuses = (first: Workflow, second: Workflow): Pairing<WorkflowStatus> => {
  const inPlace: Likeness<WorkflowStatus> = { first: places(first), second: places(second) };
  return pairUp(first.statuses, second.statuses, [
    alike(({ id, name }) => JSON.stringify([id, name])),
    alike(({ name, category }) => JSON.stringify([name, category])),
    alike(({ name }) => name),
    alike(({ id }) => id),
    inPlace,
  ]);
};

const CATEGORY_WORDS: Readonly<Record<StatusCategory, Message>> = {
  new: says.toDo,
  indeterminate: says.inProgress,
  done: says.done,
  unknown: says.unknownCategory,
};

/** An export carries no category: what is not told does not differ. */
const isOtherCategory = (first: StatusCategory, second: StatusCategory): boolean =>
  first !== second && first !== 'unknown' && second !== 'unknown';

const subjectOf = ({ id, name }: WorkflowStatus): WorkflowDifference['subject'] => ({ type: 'status', id, name });

/** How sentences call a status; the id tells those of one name apart. */
const told = ({ id, name }: WorkflowStatus): { readonly id: string; readonly name: string } => ({ id, name });

const statusChange = (
  status: WorkflowStatus,
  kind: DifferenceKind,
  before: Text | null,
  after: Text | null,
  sentence: Message,
): WorkflowDifference => ({ kind, subject: subjectOf(status), before, after, sentence });

const sameProperties = (first: WorkflowStatus, second: WorkflowStatus): boolean =>
  JSON.stringify(propertyMeaning(first.properties)) === JSON.stringify(propertyMeaning(second.properties));

const statusChanges = ([first, second]: readonly [WorkflowStatus, WorkflowStatus]): readonly WorkflowDifference[] => {
  const of = told(first);
  const properties = [propertiesInWords(first.properties), propertiesInWords(second.properties)] as const;
  const [category, other] = [CATEGORY_WORDS[first.category], CATEGORY_WORDS[second.category]];
  return [
    ...(first.name === second.name
      ? []
      : [
          statusChange(
            first,
            'status-renamed',
            first.name,
            second.name,
            says.statusRenamed({ ...of, after: second.name }),
          ),
        ]),
    ...(isOtherCategory(first.category, second.category)
      ? [
          statusChange(
            first,
            'status-category',
            category,
            other,
            says.statusCategory({ ...of, before: category, after: other }),
          ),
        ]
      : []),
    ...(sameProperties(first, second)
      ? []
      : [statusChange(first, 'status-properties', ...properties, propertiesSaid(of, ...properties))]),
  ];
};

const propertiesSaid = instead(says.statusProperties, says.statusPropertiesGone, says.statusPropertiesNew);
const approvalSaid = instead(says.statusApproval, says.statusApprovalGone, says.statusApprovalNew);

const transitionNames = ({ transitions }: Workflow): ((id: string) => string) => {
  const names = new Map(transitions.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
};

/**
 * Who is asked, and which transition each outcome runs; ids of the second workflow's transitions are told in those of
 * the first.
 */
const approvalChange = (
  [first, second]: readonly [WorkflowStatus, WorkflowStatus],
  inFirst: (transitionId: string) => string,
  names: { readonly first: (id: string) => string; readonly second: (id: string) => string },
): readonly WorkflowDifference[] => {
  if (JSON.stringify(approvalMeaning(first.approval)) === JSON.stringify(approvalMeaning(second.approval, inFirst)))
    return [];
  const before = first.approval === undefined ? null : approvalInWords(first.approval, names.first);
  const after = second.approval === undefined ? null : approvalInWords(second.approval, names.second);
  return [statusChange(first, 'status-approval', before, after, approvalSaid(told(first), before, after))];
};

const described = ({ description = '' }: Workflow): string | null => (description === '' ? null : description);

const descriptionChange = (first: Workflow, second: Workflow): readonly WorkflowDifference[] => {
  const [before, after] = [described(first), described(second)];
  if (before === after) return [];
  return [
    {
      kind: 'workflow-description',
      subject: { type: 'workflow', id: first.id ?? first.name, name: first.name },
      before,
      after,
      sentence: says.described,
    },
  ];
};

/** The second workflow's transitions, told in the status ids of the first. */
const translated = (second: Workflow, pairs: Pairing<WorkflowStatus>['pairs']): Side => {
  const twins = new Map(pairs.map(([one, other]) => [other.id, one.id]));
  const own = new Set(second.statuses.map(({ id }) => id));
  return {
    transitions: second.transitions,
    nameOf: statusNames(second),
    statusOf: (id) => twins.get(id) ?? (own.has(id) ? `second:${id}` : id),
  };
};

/**
 * What the second workflow has otherwise than the first; empty where both do the same. Names, versions and ids of the
 * workflows do not count, nor do the ids of statuses and transitions where name, path or content tells which stands for
 * which.
 */
export const diffWorkflows = (
  first: Workflow,
  second: Workflow,
  options: DiffOptions = {},
): readonly WorkflowDifference[] => {
  const { pairs, onlyFirst, onlySecond } = pairStatuses(first, second);
  const transitions = pairTransitions(
    { transitions: first.transitions, nameOf: statusNames(first), statusOf: (id) => id },
    translated(second, pairs),
    options,
  );
  const like = likeInFirst(transitions);
  const own = new Set(second.transitions.map(({ id }) => id));
  const inFirst = (id: string): string => like.get(id) ?? (own.has(id) ? `second:${id}` : id);
  const names = { first: transitionNames(first), second: transitionNames(second) };
  return [
    ...descriptionChange(first, second),
    ...onlyFirst.map((status) =>
      statusChange(status, 'status-removed', status.name, null, says.statusMissing(told(status))),
    ),
    ...onlySecond.map((status) =>
      statusChange(status, 'status-added', null, status.name, says.statusAdded(told(status))),
    ),
    ...pairs.flatMap((pair) => [...statusChanges(pair), ...approvalChange(pair, inFirst, names)]),
    ...diffTransitions(transitions),
  ];
};
