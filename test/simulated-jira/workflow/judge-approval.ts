import type { Site } from '../core/site';
import type { Judgement } from './judgement';
import { error } from './judgement';
import type { GraphPayload } from './payload';

/** The largest values Atlassian's file states. */
const MOST: Readonly<Record<string, number>> = { number: 20, percent: 100 };

/**
 * What Jira asks of the approval of a status. The older `approval.*` properties, which it no longer reads, are refused
 * (seen on a live desk in 2026); that field and transitions must be there is taken for granted.
 */
export const judgeApproval = (
  site: Site,
  { statusReference, properties, approvalConfiguration: approval }: GraphPayload['statuses'][number],
  transitions: GraphPayload['transitions'],
): Judgement[] => {
  const at = { statusReference };
  const old = Object.keys(properties).filter((name) => name.startsWith('approval.'));
  const gone = approval
    ? [approval.transitionApproved, approval.transitionRejected].filter(
        (id) => !transitions.some((transition) => transition.id === id),
      )
    : [];
  return [
    ...old.map((name) =>
      error('STATUS_PROPERTY', 'INVALID_STATUS_PROPERTY', `The property '${name}' is not supported.`, at),
    ),
    ...gone.map((id) =>
      error(
        'STATUS',
        'INVALID_APPROVAL_CONFIGURATION',
        `The approval names the transition ${id}, which is missing.`,
        at,
      ),
    ),
    ...(approval && !site.state.fields.some(({ id }) => id === approval.fieldId)
      ? [error('STATUS', 'INVALID_APPROVAL_CONFIGURATION', `The field ${approval.fieldId} does not exist.`, at)]
      : []),
    ...(approval && Number(approval.conditionValue) > (MOST[approval.conditionType] ?? Infinity)
      ? [error('STATUS', 'INVALID_APPROVAL_CONFIGURATION', 'The number of approvals is too large.', at)]
      : []),
  ];
};
