import type { Call } from '../core/exchange';
import { administers, canBrowse, isAgent, isJiraAdmin, reachesPortal } from '../core/permissions';
import { refuseJsm } from '../core/refusals';
import type { SiteProject } from '../state/project';
import type { RequestType, RequestTypeField, ServiceDesk } from '../state/service-desk';

type View = Record<string, unknown>;

/** The desk of the path with its project, when the caller may see it. @throws Refusal 404 either way it is missing. */
export const seenDesk = (
  call: Call,
  identifier = call.params.serviceDeskId ?? '',
): { desk: ServiceDesk; project: SiteProject } => {
  const desk = call.site.serviceDesk(identifier);
  const project = desk && call.site.project(desk.projectId);
  if (!desk || !project || !seesDesk(call, desk, project))
    throw refuseJsm(
      404,
      'The Service Desk with the given ID does not exist, or you do not have permission to view it.',
      'sd.admin.servicedesk.error.no.service.desk',
    );
  return { desk, project };
};

export const seesDesk = (call: Call, desk: ServiceDesk, project: SiteProject): boolean =>
  call.caller.accountId !== null &&
  (canBrowse(call.site, call.caller.accountId, project) || reachesPortal(call.site, call.caller.accountId, desk));

/** @throws Refusal 403 unless the caller is an agent or administrator of the desk. */
export const mustBeAgent = (
  call: Call,
  project: SiteProject,
  message = 'Only agents can perform this operation.',
): void => {
  if (!isAgent(call.site, call.caller.accountId, project) && !administers(call.site, call.caller.accountId, project))
    throw refuseJsm(403, message, 'sd.error.not.agent');
};

export const deskView = (call: Call, desk: ServiceDesk, project: SiteProject): View => ({
  id: desk.id,
  projectId: project.id,
  projectName: project.name,
  projectKey: project.key,
  projectTypeKey: project.projectTypeKey,
  _links: { self: `${call.site.state.site.baseUrl}/rest/servicedeskapi/servicedesk/${desk.id}` },
});

/** Whether a caller finds a request type at all: restricted ones only the people named and administrators. */
export const seesRequestType = (call: Call, type: RequestType, project: SiteProject): boolean =>
  type.restrictedTo === null ||
  administers(call.site, call.caller.accountId, project) ||
  mayRaise(call, call.caller.accountId, type, project);

const isNamed = (call: Call, accountId: string, { restrictedTo }: RequestType): boolean => {
  const groups = call.site.groupsOf(accountId);
  return (
    restrictedTo === null ||
    restrictedTo.accountIds.includes(accountId) ||
    restrictedTo.groupIds.some((id) => groups.has(id))
  );
};

/**
 * Whether an account may raise a request of the type. A restriction binds agents and administrators too
 * (https://support.atlassian.com/jira-service-management-cloud/docs/add-or-remove-restrictions-on-request-types/); a
 * type in no portal group is theirs alone.
 */
export const mayRaise = (call: Call, accountId: string | null, type: RequestType, project: SiteProject): boolean => {
  const { site } = call;
  const desk = site.lookup.one(site.state.serviceDesks, 'id', type.serviceDeskId);
  if (accountId === null || !desk || !(reachesPortal(site, accountId, desk) || canBrowse(site, accountId, project)))
    return false;
  if (!isNamed(call, accountId, type)) return false;
  return type.groupIds.length > 0 || isAgent(site, accountId, project) || administers(site, accountId, project);
};

/** Portals are counted by themselves: the number in the portal's address is seldom the desk's id. */
export const portalOf = (serviceDeskId: string): string => String((Number(serviceDeskId) % 1000) + 1);

export const requestTypeView = (call: Call, type: RequestType): View => {
  const base = call.site.state.site.baseUrl;
  const iconUrls = Object.fromEntries(
    ['48x48', '24x24', '16x16', '32x32'].map((size) => [
      size,
      `${base}/rest/api/2/universal_avatar/view/type/SD_REQTYPE/avatar/10000?size=${size}`,
    ]),
  );
  return {
    _expands: ['field'],
    id: type.id,
    _links: { self: `${base}/rest/servicedeskapi/servicedesk/${type.serviceDeskId}/requesttype/${type.id}` },
    name: type.name,
    description: type.description,
    helpText: type.helpText,
    issueTypeId: type.issueTypeId,
    serviceDeskId: type.serviceDeskId,
    portalId: portalOf(type.serviceDeskId),
    groupIds: type.groupIds,
    icon: { id: '10000', _links: { iconUrls } },
    restrictionStatus: type.restrictedTo === null ? 'OPEN' : 'RESTRICTED',
  };
};

/** A field of a request type with Jira's own schema of its value. */
export const requestFieldView = (call: Call, field: RequestTypeField): View => ({
  fieldId: field.fieldId,
  name: field.name,
  description: field.description,
  required: field.required,
  visible: field.visible,
  defaultValues: field.defaultValues,
  presetValues: field.presetValues,
  validValues: field.validValues,
  jiraSchema: call.site.lookup.one(call.site.state.fields, 'id', field.fieldId)?.schema ?? { type: 'string' },
});

/**
 * What POST and GET of a request form tell: rights of the caller, not of anyone else. Hidden fields are for
 * administrators who ask.
 */
export const createMetaView = (call: Call, type: RequestType, project: SiteProject): View => {
  const isDeskAdmin =
    administers(call.site, call.caller.accountId, project) || isJiraAdmin(call.site, call.caller.accountId);
  const withHidden = isDeskAdmin && (call.query.get('expand') ?? '').split(',').includes('hiddenFields');
  const raisesForOthers = isAgent(call.site, call.caller.accountId, project);
  return {
    canRaiseOnBehalfOf: raisesForOthers,
    canAddRequestParticipants: raisesForOthers,
    requestTypeFields: type.fields
      .filter((field) => field.visible || withHidden)
      .map((field) => requestFieldView(call, field)),
  };
};
