import type { Parts, RequestType } from '../../snapshot/parts';
import type { Subject } from '../../shared/report';
import { defineMessages } from '../../messages/define-messages';

/** What several checks say of request types alike. */
export const says = defineMessages('request-types', {
  unreadFields: ({ requestType }: { requestType: string }) => `Request type "${requestType}" did not show its fields.`,
});

/**
 * For `appliesTo`: a project without a portal is `service-desk-present`'s finding, one without request types that of
 * `request-types-visible`.
 */
export const hasRequestTypes = ({ serviceDesk, requestTypes }: Pick<Parts, 'serviceDesk' | 'requestTypes'>): boolean =>
  serviceDesk !== null && requestTypes.length > 0;

export const requestTypeSubject = ({ id, name }: RequestType): Subject => ({ type: 'request-type', id, name });
