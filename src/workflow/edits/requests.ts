import type { RawConditionGroup, RawTransition, RawWorkflowRead } from './raw-workflow';

/** A body of `POST /workflows/update`; its `/validation` takes `{payload, validationOptions}` around it. */
export interface UpdateRequest {
  readonly statuses: readonly Readonly<Record<string, unknown>>[];
  readonly workflows: readonly Readonly<Record<string, unknown>>[];
}

/** A body of `POST /workflows/create`. */
export interface CreateRequest extends UpdateRequest {
  readonly scope: { readonly type: 'GLOBAL' } | { readonly type: 'PROJECT'; readonly project: { readonly id: string } };
}

/** Old optional members arrive as null and are refused when they are sent back so. */
const withoutNulls = (members: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null && value !== undefined));

const omit = (members: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(members).filter(([key]) => key !== name));

/** JRACLOUD-82794: a group without `conditionGroups` is refused, hence the empty list. */
const completeGroup = (group: RawConditionGroup): RawConditionGroup => ({
  ...group,
  conditions: group.conditions ?? [],
  conditionGroups: (group.conditionGroups ?? []).map(completeGroup),
});

/** JRACLOUD-85033: without `links`, even empty ones, Jira makes the transition lead back to itself. */
const completeTransition = ({ conditions, ...transition }: RawTransition) => ({
  ...withoutNulls(transition),
  links: transition.links ?? [],
  properties: transition.properties ?? {},
  validators: transition.validators ?? [],
  actions: transition.actions ?? [],
  triggers: transition.triggers ?? [],
  ...(conditions && { conditions: completeGroup(conditions) }),
});

const statusList = ({ workflow, statuses }: RawWorkflowRead) => {
  const listed = new Set(workflow.statuses.map(({ statusReference }) => statusReference));
  return statuses
    .filter(({ statusReference }) => listed.has(statusReference))
    .map(({ id, name, description, statusCategory, statusReference }) =>
      withoutNulls({ id, name, description, statusCategory, statusReference }),
    );
};

/** What an approval was called among the properties of a status; Jira refuses a write that still has one. */
const OLD_APPROVAL = /^approval\./;

/**
 * `approvalConfiguration` goes back exactly as it was read: a write that leaves it out takes the approval away.
 * `deprecated` is told on reading and isn't a member of the request.
 */
const completeStatus = (status: RawWorkflowRead['workflow']['statuses'][number]) => {
  const properties = status.properties ?? {};
  return {
    ...omit(withoutNulls(status), 'deprecated'),
    properties:
      status['approvalConfiguration'] == null
        ? properties
        : Object.fromEntries(Object.entries(properties).filter(([name]) => !OLD_APPROVAL.test(name))),
  };
};

const graph = ({ workflow }: RawWorkflowRead) => ({
  ...withoutNulls({
    description: workflow['description'],
    startPointLayout: workflow['startPointLayout'],
    loopedTransitionContainerLayout: workflow['loopedTransitionContainerLayout'],
  }),
  statuses: workflow.statuses.map(completeStatus),
  transitions: workflow.transitions.map(completeTransition),
});

/**
 * The whole workflow as an update takes it, with the version that was read. Mappings of statuses are left out: empty
 * ones are refused with a misleading message. Whoever takes a status away adds `statusMappings` himself.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/
 */
export const toUpdateRequest = (read: RawWorkflowRead): UpdateRequest => {
  const { id, version } = read.workflow;
  return {
    statuses: statusList(read),
    workflows: [{ id, version: { id: version.id, versionNumber: version.versionNumber }, ...graph(read) }],
  };
};

/** A new workflow with the same content under another name; rules lose the ids that belong to the original. */
export const toCreateRequest = (
  read: RawWorkflowRead,
  made: { readonly name: string; readonly description: string; readonly projectId: string | null },
): CreateRequest => ({
  scope: made.projectId === null ? { type: 'GLOBAL' } : { type: 'PROJECT', project: { id: made.projectId } },
  statuses: statusList(read),
  workflows: [
    {
      ...graph(read),
      name: made.name,
      description: made.description,
      transitions: read.workflow.transitions.map((transition) => withoutRuleIds(completeTransition(transition))),
    },
  ],
});

const withoutRuleIds = (transition: ReturnType<typeof completeTransition>): ReturnType<typeof completeTransition> => ({
  ...transition,
  validators: transition.validators.map(withoutId),
  actions: transition.actions.map(withoutId),
  triggers: transition.triggers.map(withoutId),
  ...(transition.conditions && { conditions: groupWithoutIds(transition.conditions) }),
});

const withoutId = <T extends Readonly<Record<string, unknown>>>(rule: T): T => omit(rule, 'id') as T;

const groupWithoutIds = (group: RawConditionGroup): RawConditionGroup => ({
  ...group,
  conditions: (group.conditions ?? []).map(withoutId),
  conditionGroups: (group.conditionGroups ?? []).map(groupWithoutIds),
});
