import { defineMessages } from '../messages/define-messages';
import type { Message } from '../shared/message';
import type { StatusApproval } from './model';

export const says = defineMessages('approval', {
  inWords: ({ parts }: { parts: readonly string[] }) => parts.join(', '),
  switchedOff: 'switched off',
  counting: ({ type, value }: { type: string; value: string }) => `${type} ${value}`,
  notTold: 'not told',
  noField: 'no field',
  field: ({ field }: { field: string }) => `field ${field}`,
  without: ({ roles }: { roles: readonly string[] }) => `without ${roles.join(' and ')}`,
  filledFrom: ({ field }: { field: string }) => `filled from ${field}`,
  approvedBy: ({ transition }: { transition: string }) => `approved by "${transition}"`,
  declinedBy: ({ transition }: { transition: string }) => `declined by "${transition}"`,
  approvedByNone: 'approved by no transition',
  declinedByNone: 'declined by no transition',
});

/**
 * `number 1, field customfield_10003, without reporter, approved by "Approve", declined by "Decline"`: what an admin
 * set.
 */
export const approvalInWords = (approval: StatusApproval, nameOf: (transitionId: string) => string): Message => {
  const { isActive, conditionType, conditionValue, fieldId, excluded = [], prePopulatedFieldId } = approval;
  const { approvedBy, declinedBy } = approval;
  return says.inWords({
    parts: [
      ...(isActive ? [] : [says.switchedOff]),
      says.counting({ type: conditionType ?? 'number', value: conditionValue ?? says.notTold }),
      fieldId === null ? says.noField : says.field({ field: fieldId }),
      ...(excluded.length > 0 ? [says.without({ roles: [...excluded].sort() })] : []),
      ...(prePopulatedFieldId === undefined ? [] : [says.filledFrom({ field: prePopulatedFieldId })]),
      approvedBy === null ? says.approvedByNone : says.approvedBy({ transition: nameOf(approvedBy) }),
      declinedBy === null ? says.declinedByNone : says.declinedBy({ transition: nameOf(declinedBy) }),
    ],
  });
};
