import { z } from 'zod';
import type { JiraClient } from '../jira/client';
import { endpoint } from '../jira/endpoint';

/** Where people are added: the desk itself, or an organization that shares it. */
export type CustomerPlace = { readonly serviceDeskId: string } | { readonly organizationId: string };

const placeEndpoint = (place: CustomerPlace) =>
  'serviceDeskId' in place
    ? endpoint('/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer', { serviceDeskId: place.serviceDeskId })
    : endpoint('/rest/servicedeskapi/organization/{organizationId}/user', { organizationId: place.organizationId });

const nothing = z.unknown();

/**
 * Makes accounts customers; those that are already stay. A 400 names an account Jira does not know, and the others were
 * added all the same. https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/
 */
export const addPeople = async (
  client: JiraClient,
  place: CustomerPlace,
  accountIds: readonly string[],
): Promise<void> => {
  await client.request(placeEndpoint(place), { method: 'POST', body: { accountIds }, schema: nothing });
};

/** Takes customers away. 400 where the desk is open or has public sign-up. */
export const removePeople = async (
  client: JiraClient,
  place: CustomerPlace,
  accountIds: readonly string[],
): Promise<void> => {
  await client.request(placeEndpoint(place), { method: 'DELETE', body: { accountIds }, schema: nothing });
};

/**
 * A portal-only account, without a mail; its id. Needs Administer Jira. Throws `JiraConflict` where the address has an
 * account.
 */
export const createCustomer = async (
  client: JiraClient,
  person: { readonly email: string; readonly displayName: string },
): Promise<string> => {
  const made = await client.request(endpoint('/rest/servicedeskapi/customer', {}, { strictConflictStatusCode: true }), {
    method: 'POST',
    body: person,
    schema: z.looseObject({ accountId: z.string() }),
  });
  return made.accountId;
};

/**
 * Invites by mail, whether the address has an account or not. Throws `JiraConflict` where the person is a customer
 * already.
 */
export const inviteCustomer = async (
  client: JiraClient,
  serviceDeskId: string,
  person: { readonly email: string; readonly displayName: string },
): Promise<void> => {
  await client.request(
    endpoint('/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/invite', { serviceDeskId }),
    { method: 'POST', body: person, schema: nothing },
  );
};
