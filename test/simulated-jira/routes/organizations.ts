import { z } from 'zod';
import { bodyOf } from '../core/body';
import type { Call, Route } from '../core/exchange';
import { jsmPage } from '../core/pages';
import { isJiraAdmin } from '../core/permissions';
import { refuseJsm } from '../core/refusals';
import type { Organization, SiteUser } from '../state/people';
import { mustBeAgent, seenDesk } from '../views/service-desk-view';
import { jsmUserView } from '../views/user-view';

const view = (call: Call, { id, name, uuid }: Organization) => ({
  id,
  uuid,
  name,
  scimManaged: false,
  _links: { self: `${call.site.state.site.baseUrl}/rest/servicedeskapi/organization/${id}` },
});

const holdsLicence = ({ site, caller: { accountId } }: Call): boolean =>
  accountId !== null && (site.productsOf(accountId).includes('jira-servicedesk') || isJiraAdmin(site, accountId));

/** Organizations need an agent licence, wherever the agent works. */
const mustHoldLicence = (call: Call): void => {
  if (!holdsLicence(call))
    throw refuseJsm(403, 'You need an agent licence to work with organizations.', 'sd.organization.error.no.licence');
};

/** Who is signed in may ask; who holds no licence is shown their own organizations, and may not ask about others. */
const list = (call: Call) => {
  if (call.query.has('accountId')) mustHoldLicence(call);
  if (call.caller.accountId === null) throw refuseJsm(401, 'Client must be authenticated to access this resource.');
  const member = holdsLicence(call) ? call.query.get('accountId') : call.caller.accountId;
  const found = call.site.state.organizations.filter(
    (organization) => member === null || organization.members.includes(member),
  );
  return {
    body: jsmPage(call, '/rest/servicedeskapi/organization', found, (organization) => view(call, organization)),
  };
};

const existing = (call: Call, id = call.params.organizationId): Organization => {
  mustHoldLicence(call);
  const organization = call.site.state.organizations.find((candidate) => candidate.id === id);
  if (!organization) throw refuseJsm(404, 'The organization does not exist.', 'sd.organization.error.not.found');
  return organization;
};

const one = (call: Call) => ({ body: view(call, existing(call)) });

const members = (call: Call) => {
  const organization = existing(call);
  const users = organization.members
    .map((id) => call.site.user(id))
    .filter((user): user is SiteUser => user !== undefined);
  return {
    body: jsmPage(call, `/rest/servicedeskapi/organization/${organization.id}/user`, users, (user) =>
      jsmUserView(call, user),
    ),
  };
};

const idsBody = z.object({ accountIds: z.array(z.string()).min(1) });

const addMembers = (call: Call) => {
  const organization = existing(call);
  const { accountIds } = bodyOf(call, idsBody, 'jsm');
  const unknown = accountIds.filter((id) => !call.site.user(id));
  if (unknown.length > 0) throw refuseJsm(400, `The following accounts could not be found: ${unknown.join(', ')}`);
  organization.members.push(...accountIds.filter((id) => !organization.members.includes(id)));
  return { status: 204 };
};

const removeMembers = (call: Call) => {
  const organization = existing(call);
  const leaving = new Set(bodyOf(call, idsBody, 'jsm').accountIds);
  organization.members = organization.members.filter((id) => !leaving.has(id));
  return { status: 204 };
};

const ofDesk = (call: Call) => {
  const { desk, project } = seenDesk(call);
  mustBeAgent(call, project);
  const member = call.query.get('accountId');
  const found = call.site.state.organizations.filter(
    (organization) =>
      desk.organizationIds.includes(organization.id) && (member === null || organization.members.includes(member)),
  );
  return {
    body: jsmPage(call, `/rest/servicedeskapi/servicedesk/${desk.id}/organization`, found, (organization) =>
      view(call, organization),
    ),
  };
};

const deskBody = z.object({ organizationId: z.number() });

const addToDesk = (call: Call) => {
  const { desk, project } = seenDesk(call);
  mustBeAgent(call, project);
  const { id } = existing(call, String(bodyOf(call, deskBody, 'jsm').organizationId));
  if (!desk.organizationIds.includes(id)) desk.organizationIds.push(id);
  return { status: 204 };
};

const removeFromDesk = (call: Call) => {
  const { desk, project } = seenDesk(call);
  mustBeAgent(call, project);
  const { id } = existing(call, String(bodyOf(call, deskBody, 'jsm').organizationId));
  desk.organizationIds = desk.organizationIds.filter((known) => known !== id);
  return { status: 204 };
};

const BASE = '/rest/servicedeskapi/organization';
const OF_DESK = '/rest/servicedeskapi/servicedesk/{serviceDeskId}/organization';
export const organizationRoutes: readonly Route[] = [
  { method: 'GET', path: BASE, handle: list, objects: 'core' },
  { method: 'GET', path: `${BASE}/{organizationId}`, handle: one, objects: 'core' },
  { method: 'GET', path: `${BASE}/{organizationId}/user`, handle: members, objects: 'identity' },
  { method: 'POST', path: `${BASE}/{organizationId}/user`, handle: addMembers },
  { method: 'DELETE', path: `${BASE}/{organizationId}/user`, handle: removeMembers },
  { method: 'GET', path: OF_DESK, handle: ofDesk, objects: 'core' },
  { method: 'POST', path: OF_DESK, handle: addToDesk },
  { method: 'DELETE', path: OF_DESK, handle: removeFromDesk },
];
