import { defineMessages } from '../messages/define-messages';
import { approvalConfiguration, missingMembers } from './approval';
import { Losses, WHOLE, statusLabel, transitionLabel } from './loss';
import type { Loss } from './loss';
import type { ConditionGroup, Rule, StatusCategory, Transition, TransitionScreen, Workflow } from './model';

export const says = defineMessages('json-export', {
  categories: ({ statuses }: { statuses: readonly string[] }) =>
    `The categories of ${statuses.join(', ')} are not known.`,
  approvalLacks: ({ members }: { members: readonly string[] }) =>
    `Jira Cloud's API asks for ${members.join(', ')} in its approval, which is not known.`,
  noEvent: "Jira Cloud's API cannot say that it fires no event; the file marks it so.",
  noRule: ({ name }: { name: string }) =>
    `Jira Cloud's API has no rule for the class ${name}; the file keeps it under that name.`,
  standsFor: ({ rule, name }: { rule: string; name: string }) =>
    `The rule ${rule} stands for the class ${name}; the file keeps the class beside it.`,
  standsForMore: ({ rule, name, unsaid }: { rule: string; name: string; unsaid: readonly string[] }) =>
    `The rule ${rule} stands for the class ${name}, of which it does not say ${unsaid.join(', ')}; the file ` +
    'keeps the class beside it.',
  negated: ({ rule }: { rule: string }) =>
    `Jira Cloud's API cannot turn the rule ${rule} around; the file marks it as negated.`,
  screenId: ({ screen }: { screen: string }) => `The id of its screen "${screen}" is not known.`,
});

const CATEGORIES: Readonly<Record<StatusCategory, string | undefined>> = {
  new: 'TODO',
  indeterminate: 'IN_PROGRESS',
  done: 'DONE',
  unknown: undefined,
};

const rule = ({ ruleKey, parameters, isNegated, asClass }: Rule) => ({
  ruleKey,
  parameters,
  ...(isNegated === true && { isNegated }),
  ...(asClass && { asClass }),
});

interface JsonGroup {
  readonly operation: string;
  readonly conditions: readonly ReturnType<typeof rule>[];
  readonly conditionGroups: readonly JsonGroup[];
}

const group = ({ operation, conditions, groups }: ConditionGroup): JsonGroup => ({
  operation: operation.toUpperCase(),
  conditions: conditions.map(rule),
  conditionGroups: groups.map(group),
});

const screenRule = ({ id, name }: TransitionScreen) => ({
  ruleKey: 'system:transition-screen',
  parameters: { ...(id !== null && { screenId: id }), ...(name !== undefined && { screenName: name }) },
});

const transitionJson = ({
  id,
  name,
  description,
  kind,
  from,
  to,
  screen,
  conditions,
  validators,
  actions,
  properties,
  eventId,
}: Transition) => ({
  id,
  name,
  ...(description !== undefined && { description }),
  type: kind.toUpperCase(),
  ...(to !== null && { toStatusReference: to }),
  links: from.map((fromStatusReference) => ({ fromStatusReference })),
  ...(conditions !== null && { conditions: group(conditions) }),
  validators: validators.map(rule),
  actions: actions.map(rule),
  triggers: [],
  ...(screen !== null && { transitionScreen: screenRule(screen) }),
  ...(eventId === null && { firesNoEvent: true }),
  ...(eventId != null && { customIssueEventId: eventId }),
  properties,
});

/**
 * A workflow as the answer of `POST /workflows` has it, two spaces a level; our own reader reads all of it back. What
 * Jira itself would not take is told by `unknownToCloud`.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/
 */
export const writeWorkflowJson = ({
  id,
  name,
  description,
  scope,
  isEditable,
  version,
  statuses,
  transitions,
}: Workflow): string => {
  const told = {
    statuses: statuses.map((status) => ({
      id: status.id,
      name: status.name,
      statusCategory: CATEGORIES[status.category],
      statusReference: status.id,
      scope: { type: scope.toUpperCase() },
      ...(status.description !== undefined && { description: status.description }),
    })),
    workflows: [
      {
        ...(id !== null && { id }),
        name,
        ...(description !== undefined && { description }),
        isEditable,
        scope: { type: scope.toUpperCase() },
        ...(version !== null && { version }),
        statuses: statuses.map(({ id: statusReference, properties, approval }) => ({
          statusReference,
          properties,
          ...(approval && { approvalConfiguration: approvalConfiguration(approval) }),
        })),
        transitions: transitions.map(transitionJson),
      },
    ],
  };
  return `${JSON.stringify(told, null, 2)}\n`;
};

const rulesOf = (conditions: ConditionGroup | null): readonly Rule[] =>
  conditions === null ? [] : [...conditions.conditions, ...conditions.groups.flatMap(rulesOf)];

/**
 * What the JSON keeps under a name of our own, since Jira Cloud's API has none for it: classes of apps, negation,
 * screens by name, unknown categories.
 */
export const unknownToCloud = ({ statuses, transitions }: Workflow): readonly Loss[] => {
  const losses = new Losses();
  const uncategorised = statuses.filter(({ category }) => category === 'unknown').map(({ name }) => name);
  if (uncategorised.length > 0) losses.tell('category', WHOLE, says.categories({ statuses: uncategorised }));
  for (const status of statuses) {
    const missing = status.approval === undefined ? [] : missingMembers(status.approval);
    if (missing.length > 0) losses.tell('approval', statusLabel(status), says.approvalLacks({ members: missing }));
  }
  for (const transition of transitions) {
    const where = transitionLabel(transition);
    if (transition.eventId === null) losses.tell('rule', where, says.noEvent);
    for (const { ruleKey, isNegated, asClass } of [
      ...rulesOf(transition.conditions),
      ...transition.validators,
      ...transition.actions,
    ]) {
      if (ruleKey.startsWith('class:'))
        losses.tell('rule', where, says.noRule({ name: ruleKey.slice('class:'.length) }));
      if (asClass)
        losses.tell(
          'rule',
          where,
          asClass.unread.length === 0
            ? says.standsFor({ rule: ruleKey, name: asClass.className })
            : says.standsForMore({ rule: ruleKey, name: asClass.className, unsaid: asClass.unread }),
        );
      if (isNegated === true) losses.tell('rule', where, says.negated({ rule: ruleKey }));
    }
    if (transition.screen?.id === null)
      losses.tell('screen', where, says.screenId({ screen: transition.screen.name ?? '' }));
  }
  return losses.all();
};
