import { says } from './read-problem-says';
import { readApproval } from './approval';
import { danglingApprovals } from './dangling-approvals';
import type { StatusCategory, Transition, TransitionKind, TransitionScreen, Workflow, WorkflowStatus } from './model';
import type { ReadProblem, ReadWorkflow } from './read-result';
import { transitionRules } from './rest-rules';
import type { RestStatus, RestTransition, RestWorkflow } from './rest-shapes';
import { StatusDirectory } from './status-directory';
import { unmodelledParts } from './unmodelled-parts';
import { usualEvent } from './usual-event';
import { ownMember } from './own-member';

const CATEGORIES: Readonly<Record<string, StatusCategory>> = {
  todo: 'new',
  new: 'new',
  'to do': 'new',
  inprogress: 'indeterminate',
  in_progress: 'indeterminate',
  'in progress': 'indeterminate',
  indeterminate: 'indeterminate',
  done: 'done',
  complete: 'done',
};

const categoryOf = (raw: unknown): StatusCategory => {
  const key = typeof raw === 'object' && raw !== null && 'key' in raw ? raw.key : raw;
  return (typeof key === 'string' ? ownMember(CATEGORIES, key.toLowerCase()) : undefined) ?? 'unknown';
};

const toStatus = (
  reference: string,
  raw: RestStatus | undefined,
  properties: Readonly<Record<string, string>>,
  approvalConfiguration: unknown,
): WorkflowStatus => ({
  id: raw?.id ?? reference,
  name: raw?.name ?? `Status ${reference}`,
  category: categoryOf(raw?.statusCategory),
  ...readApproval(approvalConfiguration, properties),
  ...(raw?.description !== undefined && raw.description !== '' && { description: raw.description }),
});

const kindOf = (raw: RestTransition): TransitionKind => {
  const type = (raw.type ?? '').toLowerCase();
  if (type === 'initial' || type === 'global' || type === 'directed') return type;
  return (raw.links ?? raw.from ?? []).length > 0 ? 'directed' : 'global';
};

const screenOf = (raw: RestTransition): TransitionScreen | null => {
  const id =
    raw.transitionScreen?.parameters?.['screenId'] ?? (typeof raw.screen === 'string' ? raw.screen : raw.screen?.id);
  const name = raw.transitionScreen?.parameters?.['screenName'];
  if (id === undefined || id === '') return name === undefined ? null : { id: null, name };
  return { id, ...(name !== undefined && { name }) };
};

const endOf = (end: NonNullable<RestTransition['to']>): string | undefined =>
  typeof end === 'string' ? end : (end.statusReference ?? end.id);

const nameOf = (raw: RestWorkflow): string => {
  const inner = typeof raw.id === 'object' ? raw.id.name : undefined;
  const id = typeof raw.id === 'string' ? raw.id : undefined;
  return raw.name ?? inner ?? (id === undefined ? 'Unnamed workflow' : `Workflow ${id}`);
};

const toTransition = (raw: RestTransition, id: string, directory: StatusDirectory): Transition => {
  const kind = kindOf(raw);
  const name = raw.name ?? `Transition ${id}`;
  const target = raw.toStatusReference ?? (raw.to === undefined ? undefined : endOf(raw.to));
  const sources = [...(raw.links ?? []).map((link) => link.fromStatusReference), ...(raw.from ?? []).map(endOf)].filter(
    (reference) => reference !== undefined,
  );
  return {
    id,
    name,
    kind,
    from:
      kind === 'directed' ? [...new Set(sources.map((reference) => directory.resolve(reference, name, 'leaves')))] : [],
    to: target === undefined ? null : directory.resolve(target, name, 'leads to'),
    screen: screenOf(raw),
    ...transitionRules(raw),
    properties: raw.properties ?? {},
    ...(raw.description !== undefined && raw.description !== '' && { description: raw.description }),
    ...firedEvent(kind, raw),
  };
};

const firedEvent = (
  kind: TransitionKind,
  { customIssueEventId = '', firesNoEvent }: RestTransition,
): Pick<Transition, 'eventId'> =>
  firesNoEvent === true
    ? { eventId: null }
    : customIssueEventId === '' || customIssueEventId === usualEvent(kind)
      ? {}
      : { eventId: customIssueEventId };

const transitionList = (raw: RestWorkflow): readonly (readonly [string, RestTransition])[] => {
  const transitions = raw.transitions ?? [];
  // One export tool keeps transitions as an object keyed by name; the key then stands in for the id Jira gives.
  return Array.isArray(transitions)
    ? transitions.map((transition, at) => [transition.id ?? `#${at + 1}`, transition] as const)
    : Object.entries(transitions).map(([key, transition]) => [transition.id ?? key, transition] as const);
};

const oddities = (workflow: string, transitions: readonly Transition[]): readonly ReadProblem[] => {
  const initials = transitions.filter((transition) => transition.kind === 'initial');
  const firstWith = new Map(transitions.toReversed().map((transition) => [transition.id, transition]));
  const doubled = transitions.filter((transition) => firstWith.get(transition.id) !== transition);
  return [
    ...(initials.length > 1
      ? [
          {
            kind: 'several-initial' as const,
            subject: initials.map(({ id }) => id).join(', '),
            message: says.severalInitial({ workflow, count: initials.length }),
          },
        ]
      : []),
    ...doubled.map(({ id, name }) => ({
      kind: 'duplicate-transition' as const,
      subject: id,
      message: says.sameId({ workflow, id, transition: name }),
    })),
  ];
};

/**
 * One workflow of a REST answer as the model. `statuses` is the answer's top-level list: names and categories live only
 * there. A reference nobody explains becomes a status named after it, and a problem.
 */
export const toWorkflow = (raw: RestWorkflow, statuses: readonly RestStatus[]): ReadWorkflow => {
  const name = nameOf(raw);
  const directory = new StatusDirectory(
    name,
    [...statuses, ...(raw.statuses ?? []).filter((status) => status.name !== undefined)],
    toStatus,
  );
  for (const status of raw.statuses ?? []) {
    const reference = status.statusReference ?? status.id;
    if (reference !== undefined) directory.add(reference, status.properties ?? {}, status.approvalConfiguration);
  }
  const pairs = transitionList(raw).map(
    ([id, transition]) => [transition, toTransition(transition, id, directory)] as const,
  );
  const transitions = pairs.map(([, transition]) => transition);
  const { version } = raw;
  const workflow: Workflow = {
    id: typeof raw.id === 'object' ? (raw.id.entityId ?? null) : (raw.id ?? null),
    name,
    ...(raw.description !== undefined && raw.description !== '' && { description: raw.description }),
    scope: raw.scope?.type?.toLowerCase() === 'project' ? 'project' : 'global',
    isEditable: raw.isEditable ?? true,
    version:
      version?.id === undefined || version.versionNumber === undefined
        ? null
        : { id: version.id, versionNumber: version.versionNumber },
    statuses: directory.statuses(),
    transitions,
  };
  return {
    workflow,
    problems: [
      ...directory.problems(),
      ...oddities(name, transitions),
      ...danglingApprovals(name, directory.statuses(), transitions),
    ],
    unmodelled: unmodelledParts(raw, pairs, (reference) => directory.member(reference)),
  };
};
