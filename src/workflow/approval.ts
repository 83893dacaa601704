import type { StatusApproval } from './model';
import { ownMember } from './own-member';

const OLD = 'approval.';

const textOf = (value: unknown): string | null =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : null;

const approvalOf = (told: (key: string) => unknown): StatusApproval => ({
  isActive: String(told('active')) === 'true',
  approvedBy: textOf(told('transitionApproved')),
  declinedBy: textOf(told('transitionRejected')),
  fieldId: textOf(told('fieldId')),
});

/** The names that Data Center and exports give the same facts, as properties of the status. */
const OLD_NAMES: Readonly<Record<string, string>> = {
  active: 'approval.active',
  transitionApproved: 'approval.transition.approved',
  transitionRejected: 'approval.transition.rejected',
  fieldId: 'approval.field.id',
};

/**
 * What a status asks approvers, from `approvalConfiguration` of Jira Cloud's bulk read or from the older `approval.*`
 * properties; undefined where it has neither.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/
 */
export const readApproval = (
  configuration: unknown,
  properties: Readonly<Record<string, string>>,
): StatusApproval | undefined => {
  if (typeof configuration === 'object' && configuration !== null) {
    const told = new Map(Object.entries(configuration));
    return approvalOf((key) => told.get(key));
  }
  const old = new Map(Object.entries(properties).filter(([key]) => key.startsWith(OLD)));
  return old.size === 0 ? undefined : approvalOf((key) => old.get(ownMember(OLD_NAMES, key) ?? key));
};
