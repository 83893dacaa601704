import type { AddedTransition, IdOf, WorkflowEdit } from './edit';
import type { RawTransition, RawWorkflowRead } from './raw-workflow';
import { areSameRules, isSameGroup, isSameRule } from './same-rule';
import { screenRule } from './slots';

type StatusEdit = Extract<WorkflowEdit, { kind: 'add-status' | 'remove-status' }>;

/**
 * The reference a workflow uses for a status: its own, where it lists it; else the id, which is what Jira itself hands
 * out.
 */
export const referenceOf = ({ workflow, statuses }: RawWorkflowRead, statusId: string): string => {
  const listed = new Set(workflow.statuses.map(({ statusReference }) => statusReference));
  return (
    statuses.find(({ id, statusReference }) => id === statusId && listed.has(statusReference))?.statusReference ??
    statusId
  );
};

export const listsStatus = (read: RawWorkflowRead, statusId: string): boolean => {
  const reference = referenceOf(read, statusId);
  return read.workflow.statuses.some(({ statusReference }) => statusReference === reference);
};

export const withStatus = (
  read: RawWorkflowRead,
  { status, name, category }: StatusEdit,
  idOf: IdOf,
): RawWorkflowRead => {
  const id = idOf(status);
  const statusReference = referenceOf(read, id);
  return {
    workflow: { ...read.workflow, statuses: [...read.workflow.statuses, { statusReference, properties: {} }] },
    statuses: [
      ...read.statuses.filter((known) => known.statusReference !== statusReference),
      { id, name, statusCategory: category, statusReference },
    ],
  };
};

export const withoutStatus = (read: RawWorkflowRead, { status }: StatusEdit, idOf: IdOf): RawWorkflowRead => {
  const reference = referenceOf(read, idOf(status));
  return {
    workflow: {
      ...read.workflow,
      statuses: read.workflow.statuses.filter(({ statusReference }) => statusReference !== reference),
    },
    statuses: read.statuses.filter(({ statusReference }) => statusReference !== reference),
  };
};

/**
 * `links` and `conditionGroups` are sent even when empty: Jira makes a looped transition of one without links
 * (JRACLOUD-85033).
 */
export const rawTransition = (read: RawWorkflowRead, edit: AddedTransition, idOf: IdOf): RawTransition => ({
  id: edit.id,
  name: edit.name,
  description: '',
  type: edit.type,
  toStatusReference: referenceOf(read, idOf(edit.to)),
  links: edit.from.map((from) => ({ fromStatusReference: referenceOf(read, idOf(from)) })),
  properties: edit.properties ?? {},
  actions: edit.actions,
  validators: edit.validators,
  triggers: [],
  ...(edit.conditions !== null && { conditions: edit.conditions }),
  ...(edit.screen !== null && { transitionScreen: screenRule(idOf(edit.screen)) }),
});

/** Whether today's transition is what the edit added, nothing changed since. */
export const isUnchanged = (today: RawTransition, added: RawTransition): boolean =>
  today.name === added.name &&
  today.type === added.type &&
  today.toStatusReference === added.toStatusReference &&
  sources(today) === sources(added) &&
  isSameGroup(today.conditions ?? null, added.conditions ?? null) &&
  areSameRules(today.validators ?? [], added.validators ?? []) &&
  areSameRules(today.actions ?? [], added.actions ?? []) &&
  isSameRule(today.transitionScreen ?? null, added.transitionScreen ?? null);

const sources = ({ links }: RawTransition): string =>
  JSON.stringify((links ?? []).map(({ fromStatusReference }) => fromStatusReference ?? '').sort());

/** Everything that names the status: it cannot be taken out while something does. */
export const usersOf = (read: RawWorkflowRead, statusId: string): readonly RawTransition[] => {
  const reference = referenceOf(read, statusId);
  return read.workflow.transitions.filter(
    ({ toStatusReference, links }) =>
      toStatusReference === reference ||
      (links ?? []).some(({ fromStatusReference }) => fromStatusReference === reference),
  );
};
