import { takeId } from '../add/ids';
import type { SiteState } from '../state';
import type {
  ConditionGroup,
  Scope,
  SiteWorkflow,
  WorkflowRule,
  WorkflowStatus,
  WorkflowTransition,
} from '../state/workflow';
import type { ConditionGroupPayload, GraphPayload, StatusPayload, TransitionPayload } from './payload';

interface Rule {
  id?: string | undefined;
  ruleKey: string;
  parameters: Record<string, string>;
}

/** Jira stores an absent or empty mode of "update field" as replace; everything else stays as it was sent. */
const storedParameters = ({ ruleKey, parameters }: Rule): Record<string, string> =>
  ruleKey === 'system:update-field' && (parameters.mode ?? '') === '' ? { ...parameters, mode: 'replace' } : parameters;

const storeRule = (rule: Rule): WorkflowRule => ({
  ...(rule.id !== undefined && { id: rule.id }),
  ruleKey: rule.ruleKey,
  parameters: storedParameters(rule),
});

const storeGroup = (group: ConditionGroupPayload): ConditionGroup => ({
  operation: group.operation,
  conditions: (group.conditions ?? []).map(storeRule),
  conditionGroups: (group.conditionGroups ?? []).map(storeGroup),
});

/** JRACLOUD-85033: a transition sent without `links` loses its target and becomes a looped one. */
const storedTarget = (
  transition: TransitionPayload,
  idOf: (reference: string) => string,
): { toStatusReference?: string } =>
  transition.toStatusReference === undefined || (transition.links === undefined && transition.type === 'GLOBAL')
    ? {}
    : { toStatusReference: idOf(transition.toStatusReference) };

const storeTransition = (
  state: SiteState,
  transition: TransitionPayload,
  idOf: (reference: string) => string,
): WorkflowTransition => ({
  id: transition.id ?? String(takeId(state, 'transition')),
  name: transition.name,
  ...(transition.description !== undefined && { description: transition.description }),
  type: transition.type,
  ...storedTarget(transition, idOf),
  links: (transition.links ?? []).map(({ fromStatusReference, fromPort, toPort }) => ({
    ...(fromStatusReference !== undefined && { fromStatusReference: idOf(fromStatusReference) }),
    ...(fromPort !== undefined && { fromPort }),
    ...(toPort !== undefined && { toPort }),
  })),
  ...(transition.conditions && { conditions: storeGroup(transition.conditions) }),
  validators: transition.validators.map(storeRule),
  actions: transition.actions.map(storeRule),
  triggers: transition.triggers.map(storeRule),
  ...(transition.transitionScreen && { transitionScreen: storeRule(transition.transitionScreen) }),
  properties: transition.properties,
  ...(transition.customIssueEventId != null && { customIssueEventId: transition.customIssueEventId }),
});

const storeStatus = (
  status: GraphPayload['statuses'][number],
  idOf: (reference: string) => string,
  deprecated: boolean,
): WorkflowStatus => {
  const {
    active,
    conditionType,
    conditionValue,
    fieldId,
    prePopulatedFieldId,
    exclude,
    transitionApproved,
    transitionRejected,
  } = status.approvalConfiguration ?? {};
  const hasApproval =
    active !== undefined &&
    conditionType !== undefined &&
    conditionValue !== undefined &&
    fieldId !== undefined &&
    transitionApproved !== undefined &&
    transitionRejected !== undefined;
  return {
    statusReference: idOf(status.statusReference),
    ...(status.layout && { layout: status.layout }),
    properties: status.properties,
    deprecated,
    ...(hasApproval && {
      approvalConfiguration: {
        active,
        conditionType,
        conditionValue,
        fieldId,
        ...(prePopulatedFieldId != null && { prePopulatedFieldId }),
        ...(exclude && { exclude }),
        transitionApproved,
        transitionRejected,
      },
    }),
  };
};

/** Adds the statuses of the request that do not exist yet and tells which id each reference has now. */
export const storeStatuses = (
  state: SiteState,
  statuses: readonly StatusPayload[],
  scope: Scope,
): ((reference: string) => string) => {
  const ids = new Map<string, string>();
  for (const status of statuses) {
    const id = status.id ?? String(takeId(state, 'status'));
    if (status.id === undefined)
      state.statuses.push({
        id,
        name: status.name,
        description: status.description,
        statusCategory: status.statusCategory,
        scope,
      });
    ids.set(status.statusReference, id);
  }
  return (reference) => ids.get(reference) ?? reference;
};

/** The statuses and transitions as they are stored. */
export const storeGraph = (
  state: SiteState,
  graph: GraphPayload,
  idOf: (reference: string) => string,
  before?: SiteWorkflow,
): Pick<SiteWorkflow, 'statuses' | 'transitions' | 'startPointLayout' | 'loopedTransitionContainerLayout'> => ({
  ...(graph.startPointLayout && { startPointLayout: graph.startPointLayout }),
  ...(graph.loopedTransitionContainerLayout && {
    loopedTransitionContainerLayout: graph.loopedTransitionContainerLayout,
  }),
  statuses: graph.statuses.map((status) =>
    storeStatus(
      status,
      idOf,
      before?.statuses.find((known) => known.statusReference === idOf(status.statusReference))?.deprecated ?? false,
    ),
  ),
  transitions: graph.transitions.map((transition) => storeTransition(state, transition, idOf)),
});
