import { z } from 'zod';
import { addUser } from '../add/people';
import { bodyOf } from '../core/body';
import type { Call, Route } from '../core/exchange';
import { jsmPage } from '../core/pages';
import { isJiraAdmin } from '../core/permissions';
import { refuseJsm } from '../core/refusals';
import type { SiteUser } from '../state/people';
import { mustBeAgent, seenDesk } from '../views/service-desk-view';
import { jsmUserView } from '../views/user-view';

const listCustomers = (call: Call) => {
  const { desk, project } = seenDesk(call);
  mustBeAgent(call, project, 'You do not have permission to view the customers of this service project.');
  const text = (call.query.get('query') ?? '').toLowerCase();
  const users = call.site.lookup.derive(`customers of ${desk.id} in order`, () =>
    [...call.site.customersOf(desk)].flatMap((id) => call.site.user(id) ?? []),
  );
  const found =
    text === ''
      ? users
      : users.filter(
          (user) => user.displayName.toLowerCase().includes(text) || user.emailAddress.toLowerCase().includes(text),
        );
  return {
    body: jsmPage(call, `/rest/servicedeskapi/servicedesk/${desk.id}/customer`, found, (user) =>
      jsmUserView(call, user),
    ),
  };
};

const idsBody = z.object({ accountIds: z.array(z.string()).min(1) });

/**
 * Adding the same account twice is fine; an unknown account is refused, but those that are known are added all the
 * same.
 */
const addCustomers = (call: Call) => {
  const { desk, project } = seenDesk(call);
  mustBeAgent(call, project);
  const { accountIds } = bodyOf(call, idsBody, 'jsm');
  const known = new Set(desk.customers);
  const unknown = accountIds.filter((id) => !call.site.user(id)?.active);
  desk.customers.push(...accountIds.filter((id) => !known.has(id) && !unknown.includes(id)));
  if (unknown.length > 0)
    throw refuseJsm(
      400,
      `The following accounts could not be found: ${unknown.join(', ')}`,
      'sd.customer.error.not.found',
    );
  return { status: 204 };
};

const removeCustomers = (call: Call) => {
  const { desk, project } = seenDesk(call);
  mustBeAgent(call, project);
  if (desk.access === 'open' || desk.publicSignup)
    throw refuseJsm(
      400,
      'Customers cannot be removed from a service project with open access or public signup.',
      'sd.customer.error.open.access',
    );
  const leaving = new Set(bodyOf(call, idsBody, 'jsm').accountIds);
  desk.customers = desk.customers.filter((id) => !leaving.has(id));
  return { status: 204 };
};

const personBody = z.object({ email: z.string().regex(/^[^@\s]+@[^@\s]+$/), displayName: z.string().min(1) });

const byEmail = (call: Call, email: string): SiteUser | undefined =>
  call.site.lookup.oneIgnoringCase(call.site.state.users, 'emailAddress', email);

const newCustomer = (call: Call, { email, displayName }: z.infer<typeof personBody>): SiteUser => {
  const user = addUser(call.site.state, { accountType: 'customer', displayName, emailAddress: email });
  call.site.emit('avi:jira:created:user', {
    user: { accountId: user.accountId, accountType: user.accountType, displayName: user.displayName },
  });
  return user;
};

const conflict = (call: Call): number => (call.query.get('strictConflictStatusCode') === 'true' ? 409 : 400);

const createCustomer = (call: Call) => {
  if (!isJiraAdmin(call.site, call.caller.accountId))
    throw refuseJsm(403, 'Only Jira administrators can create customers.', 'sd.customer.error.no.permission');
  const person = bodyOf(call, personBody, 'jsm');
  if (byEmail(call, person.email))
    throw refuseJsm(conflict(call), 'An account already exists for this email', 'sd.customer.error.email.exists');
  return { status: 201, body: jsmUserView(call, newCustomer(call, person)) };
};

const inviteCustomer = (call: Call) => {
  const { desk, project } = seenDesk(call);
  mustBeAgent(call, project);
  const person = bodyOf(call, personBody, 'jsm');
  const user = byEmail(call, person.email) ?? newCustomer(call, person);
  if (desk.customers.includes(user.accountId))
    throw refuseJsm(409, 'The person is already a customer of the service project.', 'sd.customer.error.exists');
  desk.customers.push(user.accountId);
  call.site.invitations.push(person.email);
  return { status: 201, body: {} };
};

const CUSTOMER = '/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer';
export const customerRoutes: readonly Route[] = [
  { method: 'GET', path: CUSTOMER, handle: listCustomers, objects: 'identity' },
  { method: 'POST', path: CUSTOMER, handle: addCustomers },
  { method: 'DELETE', path: CUSTOMER, handle: removeCustomers },
  { method: 'POST', path: `${CUSTOMER}/invite`, handle: inviteCustomer },
  { method: 'POST', path: '/rest/servicedeskapi/customer', handle: createCustomer },
];
