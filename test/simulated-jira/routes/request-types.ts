import { z } from 'zod';
import { addRequestType } from '../add/service-desk';
import { bodyOf } from '../core/body';
import type { Call, Route } from '../core/exchange';
import { jsmPage } from '../core/pages';
import { administers } from '../core/permissions';
import { refuseJsm } from '../core/refusals';
import type { SiteProject } from '../state/project';
import type { RequestType, ServiceDesk } from '../state/service-desk';
import {
  createMetaView,
  mayRaise,
  requestTypeView,
  seenDesk,
  seesDesk,
  seesRequestType,
} from '../views/service-desk-view';

const matches = (call: Call, type: RequestType): boolean => {
  const [text, group, restriction] = [
    call.query.get('searchQuery'),
    call.query.get('groupId'),
    call.query.get('restrictionStatus'),
  ];
  const withHidden = call.query.get('includeHiddenRequestTypesInSearch') === 'true';
  if (group !== null && !type.groupIds.includes(group)) return false;
  if (restriction !== null && (type.restrictedTo === null ? 'open' : 'restricted') !== restriction.toLowerCase())
    return false;
  return (
    text === null ||
    ((withHidden || type.groupIds.length > 0) &&
      `${type.name} ${type.description}`.toLowerCase().includes(text.toLowerCase()))
  );
};

const typesOf = (call: Call, desk: ServiceDesk, project: SiteProject): RequestType[] =>
  call.site.lookup
    .all(call.site.state.requestTypes, 'serviceDeskId', desk.id)
    .filter((type) => seesRequestType(call, type, project) && matches(call, type));

const listTypes = (call: Call) => {
  const { desk, project } = seenDesk(call);
  return {
    body: jsmPage(
      call,
      `/rest/servicedeskapi/servicedesk/${desk.id}/requesttype`,
      typesOf(call, desk, project),
      (type) => requestTypeView(call, type),
    ),
  };
};

const allTypes = (call: Call) => {
  const ids = call.query.getAll('serviceDeskId');
  const found = call.site.state.serviceDesks
    .filter((desk) => ids.length === 0 || ids.includes(desk.id))
    .flatMap((desk) => {
      const project = call.site.project(desk.projectId);
      return project && seesDesk(call, desk, project) ? typesOf(call, desk, project) : [];
    });
  return { body: jsmPage(call, '/rest/servicedeskapi/requesttype', found, (type) => requestTypeView(call, type)) };
};

const seenType = (call: Call): { desk: ServiceDesk; project: SiteProject; type: RequestType } => {
  const { desk, project } = seenDesk(call);
  const type = call.site.lookup.one(call.site.state.requestTypes, 'id', call.params.requestTypeId ?? '');
  if (type?.serviceDeskId !== desk.id || !seesRequestType(call, type, project))
    throw refuseJsm(404, 'Request type not found.', 'sd.error.requesttype.not.found');
  return { desk, project, type };
};

const oneType = (call: Call) => ({ body: requestTypeView(call, seenType(call).type) });

const typeFields = (call: Call) => {
  const { project, type } = seenType(call);
  return { body: createMetaView(call, type, project) };
};

const groups = (call: Call) => {
  const { desk } = seenDesk(call);
  const found = call.site.state.requestTypeGroups.filter((group) => group.serviceDeskId === desk.id);
  return {
    body: jsmPage(call, `/rest/servicedeskapi/servicedesk/${desk.id}/requesttypegroup`, found, ({ id, name }) => ({
      id,
      name,
    })),
  };
};

const checkBody = z.object({
  accountId: z.string().optional(),
  requestTypeIds: z.array(z.number()).max(50),
  permissions: z.array(z.enum(['canCreateRequest', 'canAdminister'])),
});

const checkPermissions = (call: Call) => {
  const { project } = seenDesk(call);
  const body = bodyOf(call, checkBody, 'jsm');
  const accountId = body.accountId ?? call.caller.accountId;
  if (accountId !== call.caller.accountId && !administers(call.site, call.caller.accountId, project))
    throw refuseJsm(400, 'Only administrators can check the permissions of other accounts.');
  const types = body.requestTypeIds.flatMap(
    (id) => call.site.lookup.one(call.site.state.requestTypes, 'id', String(id)) ?? [],
  );
  const can = (test: (type: RequestType) => boolean): number[] => types.filter(test).map((type) => Number(type.id));
  return {
    body: {
      canCreateRequest: body.permissions.includes('canCreateRequest')
        ? can((type) => mayRaise(call, accountId, type, project))
        : [],
      canAdminister: body.permissions.includes('canAdminister')
        ? can(() => administers(call.site, accountId, project))
        : [],
    },
  };
};

const createType = (call: Call) => {
  const { desk, project } = seenDesk(call);
  if (!administers(call.site, call.caller.accountId, project))
    throw refuseJsm(403, 'Only project administrators can create request types.');
  if (project.simplified)
    throw refuseJsm(400, 'Request types of team-managed projects are created with their issue type.');
  const draft = bodyOf(
    call,
    z.object({
      issueTypeId: z.string(),
      name: z.string().min(1),
      description: z.string().default(''),
      helpText: z.string().default(''),
    }),
    'jsm',
  );
  if (!project.issueTypeIds.includes(draft.issueTypeId))
    throw refuseJsm(400, 'The issue type is not part of the project.');
  const type = addRequestType(call.site.state, { ...draft, serviceDeskId: desk.id });
  call.site.emit('avi:jsm-entity:created:request-type', {
    entityId: type.id,
    entityType: 'request-type',
    entityUpdateTimeStamp: String(call.site.now()),
    sequenceNumber: 1,
  });
  return { body: requestTypeView(call, type) };
};

const deleteType = (call: Call) => {
  const { project, type } = seenType(call);
  if (!administers(call.site, call.caller.accountId, project))
    throw refuseJsm(403, 'Only project administrators can delete request types.');
  call.site.state.requestTypes.splice(call.site.state.requestTypes.indexOf(type), 1);
  call.site.emit('avi:jsm-entity:deleted:request-type', {
    entityId: type.id,
    entityType: 'request-type',
    entityUpdateTimeStamp: String(call.site.now()),
    sequenceNumber: 2,
  });
  return { status: 204 };
};

const DESK = '/rest/servicedeskapi/servicedesk/{serviceDeskId}';
export const requestTypeRoutes: readonly Route[] = [
  { method: 'GET', path: '/rest/servicedeskapi/requesttype', handle: allTypes, objects: 'core' },
  { method: 'GET', path: `${DESK}/requesttype`, handle: listTypes, objects: 'core' },
  { method: 'POST', path: `${DESK}/requesttype`, handle: createType },
  { method: 'POST', path: `${DESK}/requesttype/permissions/check`, handle: checkPermissions, readsOnly: true },
  { method: 'GET', path: `${DESK}/requesttype/{requestTypeId}`, handle: oneType, objects: 'core' },
  { method: 'DELETE', path: `${DESK}/requesttype/{requestTypeId}`, handle: deleteType },
  { method: 'GET', path: `${DESK}/requesttype/{requestTypeId}/field`, handle: typeFields, objects: 'core' },
  { method: 'GET', path: `${DESK}/requesttypegroup`, handle: groups, objects: 'core' },
];
