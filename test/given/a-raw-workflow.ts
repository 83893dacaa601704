import type { RawConditionGroup, RawTransition, RawWorkflowRead } from '../../src/workflow/edits/raw-workflow';
import type { ConditionGroup, StatusCategory, Transition, Workflow } from '../../src/workflow/model';

const CATEGORY: Readonly<Record<StatusCategory, string>> = {
  new: 'TODO',
  indeterminate: 'IN_PROGRESS',
  done: 'DONE',
  unknown: 'IN_PROGRESS',
};

const rawGroup = ({ operation, conditions, groups }: ConditionGroup): RawConditionGroup => ({
  operation: operation.toUpperCase(),
  conditions: conditions.map(({ ruleKey, parameters }, at) => ({
    id: `c-${at}`,
    ruleKey,
    parameters: { ...parameters },
  })),
  conditionGroups: groups.map(rawGroup),
});

const rawTransition = ({
  id,
  name,
  kind,
  from,
  to,
  screen,
  conditions,
  validators,
  actions,
  properties,
}: Transition): RawTransition => ({
  id,
  name,
  type: kind.toUpperCase(),
  links: from.map((status) => ({ fromStatusReference: status, fromPort: 0, toPort: 1 })),
  triggers: [],
  properties: { ...properties },
  ...(to !== null && { toStatusReference: to }),
  ...(conditions && { conditions: rawGroup(conditions) }),
  validators: validators.map(({ ruleKey, parameters }, at) => ({
    id: `v-${id}-${at}`,
    ruleKey,
    parameters: { ...parameters },
  })),
  actions: actions.map(({ ruleKey, parameters }, at) => ({
    id: `a-${id}-${at}`,
    ruleKey,
    parameters: { ...parameters },
  })),
  ...(screen?.id != null && {
    transitionScreen: { ruleKey: 'system:transition-screen', parameters: { screenId: screen.id } },
  }),
});

/**
 * A workflow of the model as `POST /workflows` would send it, with layouts, ids of rules and members this app knows
 * nothing of.
 */
export const aRawWorkflow = ({ id, name, isEditable, statuses, transitions, version }: Workflow): RawWorkflowRead => ({
  workflow: {
    id: id ?? name,
    name,
    description: '',
    isEditable,
    scope: { type: 'GLOBAL' },
    version: { ...(version ?? { id: 'v1', versionNumber: 1 }) },
    startPointLayout: { x: 0, y: -50 },
    statuses: statuses.map((status, at) => ({
      statusReference: status.id,
      deprecated: false,
      layout: { x: at * 100, y: 0 },
      properties: { ...status.properties },
    })),
    transitions: transitions.map(rawTransition),
  },
  statuses: statuses.map((status) => ({
    id: status.id,
    name: status.name,
    statusCategory: CATEGORY[status.category],
    statusReference: status.id,
    scope: { type: 'GLOBAL' },
  })),
});
