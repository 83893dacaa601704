import { defineMessages } from '../messages/define-messages';
import { unknownMembers } from './approval';
import { Losses, WHOLE, statusLabel, transitionLabel } from './loss';
import type { Loss } from './loss';
import type { Transition, WorkflowStatus } from './model';
import type { RestTransition, RestWorkflow } from './rest-shapes';

export const says = defineMessages('cloud-only', {
  triggers: 'Its triggers of development tools are a part of Jira Cloud only.',
  screenRule: ({ rule }: { rule: string }) => `Its screen is the rule ${rule}, a part of Jira Cloud only.`,
  places: ({ count, all }: { count: number; all: number }) =>
    `The places of ${count} of its ${all} statuses in the diagram are a part of Jira Cloud only.`,
  approvalMembers: ({ members }: { members: readonly string[] }) =>
    `Of its approval ${members.join(', ')} is a part of Jira Cloud only.`,
});

const isTold = (value: unknown): boolean => value !== undefined && value !== null;

const tellTransition = (raw: RestTransition, transition: Transition, losses: Losses): void => {
  const where = transitionLabel(transition);
  const screen = raw.transitionScreen?.ruleKey ?? '';
  if ((raw.triggers ?? []).length > 0) losses.tell('trigger', where, says.triggers);
  if (screen !== '' && screen !== 'system:transition-screen')
    losses.tell('screen', where, says.screenRule({ rule: screen }));
};

/**
 * Parts of Jira Cloud's answer that say nothing about what a workflow does, or that only Cloud has: the places of boxes
 * and triggers. They are told, so that nobody misses them in a file of another format.
 * @param pairs each transition of the answer beside what was read of it
 * @param statusOf the status behind a reference of the answer
 */
export const unmodelledParts = (
  raw: RestWorkflow,
  pairs: readonly (readonly [RestTransition, Transition])[],
  statusOf: (reference: string) => WorkflowStatus | undefined,
): readonly Loss[] => {
  const losses = new Losses();
  const statuses = raw.statuses ?? [];
  const placed = statuses.filter(({ layout }) => isTold(layout)).length;
  if (placed > 0) losses.tell('layout', WHOLE, says.places({ count: placed, all: statuses.length }));
  for (const { statusReference, id, approvalConfiguration } of statuses) {
    const unknown = unknownMembers(approvalConfiguration);
    const status = unknown.length > 0 ? statusOf(statusReference ?? id ?? '') : undefined;
    if (status) losses.tell('approval', statusLabel(status), says.approvalMembers({ members: unknown }));
  }
  for (const [rawTransition, transition] of pairs) tellTransition(rawTransition, transition, losses);
  return losses.all();
};
