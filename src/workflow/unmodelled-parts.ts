import { unknownMembers } from './approval';
import { Losses, statusLabel, transitionLabel } from './loss';
import type { Loss } from './loss';
import type { Transition, WorkflowStatus } from './model';
import type { RestTransition, RestWorkflow } from './rest-shapes';

const WHOLE = 'the workflow';

const isTold = (value: unknown): boolean => value !== undefined && value !== null;

const tellTransition = (raw: RestTransition, transition: Transition, losses: Losses): void => {
  const where = transitionLabel(transition);
  const screen = raw.transitionScreen?.ruleKey ?? '';
  if ((raw.triggers ?? []).length > 0)
    losses.tell('trigger', where, 'Its triggers of development tools are a part of Jira Cloud only.');
  if (screen !== '' && screen !== 'system:transition-screen')
    losses.tell('screen', where, `Its screen is the rule ${screen}, a part of Jira Cloud only.`);
};

/**
 * Parts of Jira Cloud's answer that say nothing about what a workflow does, or that only Cloud has: the places of boxes and
 * triggers. They are told, so that nobody misses them in a file of another format.
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
  if (placed > 0)
    losses.tell(
      'layout',
      WHOLE,
      `The places of ${placed} of its ${statuses.length} statuses in the diagram are a part of Jira Cloud only.`,
    );
  for (const { statusReference, id, approvalConfiguration } of statuses) {
    const unknown = unknownMembers(approvalConfiguration);
    const status = unknown.length > 0 ? statusOf(statusReference ?? id ?? '') : undefined;
    if (status)
      losses.tell(
        'approval',
        statusLabel(status),
        `Of its approval ${unknown.join(', ')} is a part of Jira Cloud only.`,
      );
  }
  for (const [rawTransition, transition] of pairs) tellTransition(rawTransition, transition, losses);
  return losses.all();
};
