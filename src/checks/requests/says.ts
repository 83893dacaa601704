import { says as approvalsConfigured } from './approvals-configured';
import { says as formsReadable } from './forms-readable';
import { says as requestTypes } from './portal';
import { says as requestTypeIssueTypesPresent } from './request-type-issue-types-present';
import { says as requestTypesFillable } from './request-types-fillable';
import { says as requestTypesOpenToBot } from './request-types-open-to-bot';
import { says as requestTypesVisible } from './request-types-visible';
import { says as requiredFieldsAsked } from './required-fields-asked';
import { says as serviceDeskPresent } from './service-desk-present';

export const requestsSays = {
  'approvals-configured': approvalsConfigured,
  'forms-readable': formsReadable,
  'request-types': requestTypes,
  'request-type-issue-types-present': requestTypeIssueTypesPresent,
  'request-types-fillable': requestTypesFillable,
  'request-types-open-to-bot': requestTypesOpenToBot,
  'request-types-visible': requestTypesVisible,
  'required-fields-asked': requiredFieldsAsked,
  'service-desk-present': serviceDeskPresent,
};
