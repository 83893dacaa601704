import { approvalProperties } from './approval';
import type { StatusApproval, StatusCategory, Transition, TransitionKind, Workflow } from './model';
import { conditionMeaning, ruleMeaning } from './rule-meaning';
import type { ConditionMeaning, StatusOf } from './rule-meaning';
import { usualEvent } from './usual-event';

/** What a transition does, in one spelling. */
export interface TransitionMeaning {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly kind: TransitionKind;
  readonly from: readonly string[];
  readonly to: string | null;
  /** The screen's id; where only its name is known, `name:` and the name. */
  readonly screen: string | null;
  readonly conditions: ConditionMeaning | null;
  readonly validators: readonly string[];
  /** In their order: the last one to write a field wins. */
  readonly functions: readonly string[];
  /** Empty: the usual one; null: it fires none. */
  readonly eventId: string | null;
  readonly properties: readonly (readonly [string, string])[];
}

interface StatusMeaning {
  readonly id: string;
  readonly name: string;
  readonly category: StatusCategory;
  readonly properties: readonly (readonly [string, string])[];
  /** Jira's members in one order; empty: nobody is asked. */
  readonly approval: readonly (readonly [string, string])[];
}

interface WorkflowMeaning {
  readonly description: string;
  readonly statuses: readonly StatusMeaning[];
  readonly transitions: readonly TransitionMeaning[];
}

/** Properties in one order. */
export const propertyMeaning = (properties: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));

/** An approval in one spelling; `transitionOf` tells ids of transitions in those of another workflow. */
export const approvalMeaning = (
  approval: StatusApproval | undefined,
  transitionOf: (id: string) => string = (id) => id,
): readonly (readonly [string, string])[] => {
  if (approval === undefined) return [];
  const { approvedBy, declinedBy, excluded = [] } = approval;
  const translated = (id: string | null): string | null => (id === null ? null : transitionOf(id));
  return propertyMeaning(
    approvalProperties({
      ...approval,
      excluded: [...excluded].sort(),
      approvedBy: translated(approvedBy),
      declinedBy: translated(declinedBy),
    }),
  );
};

const byContent = <T>(parts: readonly T[]): readonly T[] =>
  parts
    .map((part) => ({ part, key: JSON.stringify(part) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ part }) => part);

const screenMeaning = ({ screen }: Transition): string | null =>
  screen === null ? null : (screen.id ?? `name:${screen.name ?? ''}`);

export const transitionMeaning = (transition: Transition, statusOf: StatusOf = (id) => id): TransitionMeaning => {
  const {
    id,
    name,
    description = '',
    kind,
    from,
    to,
    conditions,
    validators,
    actions,
    eventId = '',
    properties,
  } = transition;
  return {
    id,
    name,
    description,
    kind,
    eventId: eventId === usualEvent(kind) ? '' : eventId,
    from: [...new Set(from.map(statusOf))].sort(),
    to: to === null ? null : statusOf(to),
    screen: screenMeaning(transition),
    conditions: conditionMeaning(conditions, statusOf),
    validators: validators.map((rule) => ruleMeaning(rule, statusOf)).sort(),
    functions: actions.map((rule) => ruleMeaning(rule, statusOf)),
    properties: propertyMeaning(properties),
  };
};

/**
 * The normal form of a workflow: two with an equal one do the same, whatever format they were read from and in which
 * order they list things. Its name, version and place on a site are no part of it.
 */
export const meaning = ({ description = '', statuses, transitions }: Workflow): WorkflowMeaning => ({
  description,
  statuses: byContent(
    statuses.map(({ id, name, category, properties, approval }) => ({
      id,
      name,
      category,
      properties: propertyMeaning(properties),
      approval: approvalMeaning(approval),
    })),
  ),
  transitions: byContent(transitions.map((transition) => transitionMeaning(transition))),
});
