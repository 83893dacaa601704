import type { LoggedCall } from '../simulated-jira/core/log';
import type { SiteState } from '../simulated-jira/state';

/** Where Jira gives one object per request and no way to ask for several. */
const FIELDS_OF_REQUEST_TYPE = '/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/field';
const FORM_TEMPLATE = '/forms/project/{projectIdOrKey}/form/{formId}';

/** How many requests Jira forces for the portal of a project. */
export interface ForcedCalls {
  /** One per request type: the list of request types cannot be expanded by hidden fields. */
  readonly requestTypes: number;
  /** One per form attached to a request type: the list of forms holds no questions. */
  readonly attachedForms: number;
}

export const forcedCalls = (
  { projects, serviceDesks, requestTypes, forms }: SiteState,
  projectKey: string,
): ForcedCalls => {
  const projectId = projects.find(({ key }) => key === projectKey)?.id;
  const deskIds = serviceDesks.filter((desk) => desk.projectId === projectId).map(({ id }) => id);
  return {
    requestTypes: requestTypes.filter(({ serviceDeskId }) => deskIds.includes(serviceDeskId)).length,
    attachedForms: forms.filter((form) => form.projectId === projectId && form.portalRequestTypeIds.length > 0).length,
  };
};

/**
 * The calls a client is answerable for: all but one per request type and one per attached form. Asking twice counts.
 */
export const countedCalls = (log: readonly LoggedCall[], forced: ForcedCalls): number => {
  const asked = (template: string): number =>
    log.filter((call) => call.method === 'GET' && call.template === template).length;
  return (
    log.length -
    Math.min(asked(FIELDS_OF_REQUEST_TYPE), forced.requestTypes) -
    Math.min(asked(FORM_TEMPLATE), forced.attachedForms)
  );
};
