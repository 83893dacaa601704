import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { byServiceDeskStart, collect, idText, serviceDeskPage } from '../pages';
import { chunks } from '../../shared/chunks';
import { waitForAll } from '../../shared/wait-for-all';

/** Of a page of a hundred. */
const PAGE_POINTS = 101;

/** Every operation here takes the project's key where Atlassian's paths say serviceDeskId ("project identifier"). */
const deskSchema = z.looseObject({ id: idText, projectId: idText, projectKey: z.string().optional() });

/**
 * The service desk of a project. https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/
 */
export const readServiceDesk = (client: JiraClient, projectKey: string) =>
  client.request(endpoint('/rest/servicedeskapi/servicedesk/{serviceDeskId}', { serviceDeskId: projectKey }), {
    schema: deskSchema,
  });

const requestTypeSchema = z.looseObject({
  id: idText,
  name: z.string(),
  description: z.string().nullish(),
  helpText: z.string().nullish(),
  issueTypeId: idText,
  serviceDeskId: idText,
  portalId: idText.nullish(),
  icon: z
    .looseObject({ _links: z.looseObject({ iconUrls: z.record(z.string(), z.string()).nullish() }).nullish() })
    .nullish(),
  /** Empty: in no portal group, so hidden in the portal. */
  groupIds: z.array(idText),
  restrictionStatus: z.string().nullish(),
});
export type RawRequestType = z.infer<typeof requestTypeSchema>;

/** All request types, hidden ones included. */
export const readRequestTypes = (client: JiraClient, projectKey: string): Promise<readonly RawRequestType[]> =>
  collect(
    byServiceDeskStart((start) =>
      client.request(
        endpoint(
          '/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype',
          { serviceDeskId: projectKey },
          { start, limit: 100 },
        ),
        { schema: serviceDeskPage(requestTypeSchema), points: PAGE_POINTS },
      ),
    ),
  );

/** The number in the address of the desk's portal, which the desk itself does not tell; null: Jira tells none. */
export const readPortalId = async (client: JiraClient, projectKey: string): Promise<string | null> => {
  const { values } = await client.request(
    endpoint(
      '/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype',
      { serviceDeskId: projectKey },
      { start: 0, limit: 1 },
    ),
    { schema: serviceDeskPage(requestTypeSchema) },
  );
  return values[0]?.portalId ?? null;
};

/** The site's service desks, page by page; leave the loop when all that are wanted were seen. */
export const listServiceDesks = (client: JiraClient) =>
  byServiceDeskStart((start) =>
    client.request(endpoint('/rest/servicedeskapi/servicedesk', {}, { start, limit: 100 }), {
      schema: serviceDeskPage(deskSchema),
      points: PAGE_POINTS,
    }),
  );

/** Desks that one request names, so that its address stays short. */
const MOST_DESKS = 50;

/**
 * All request types of several desks, hidden ones included.
 * https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-requesttype/
 */
export const readRequestTypesOfDesks = async (
  client: JiraClient,
  serviceDeskIds: readonly string[],
): Promise<readonly RawRequestType[]> => {
  const lists = await waitForAll(
    chunks(serviceDeskIds, MOST_DESKS).map((serviceDeskId) =>
      collect(
        byServiceDeskStart((start) =>
          client.request(endpoint('/rest/servicedeskapi/requesttype', {}, { serviceDeskId, start, limit: 100 }), {
            schema: serviceDeskPage(requestTypeSchema),
            points: PAGE_POINTS,
          }),
        ),
      ),
    ),
  );
  return lists.flat();
};

/** One request type. */
export const readRequestType = (
  client: JiraClient,
  projectKey: string,
  requestTypeId: string,
): Promise<RawRequestType> =>
  client.request(
    endpoint('/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}', {
      serviceDeskId: projectKey,
      requestTypeId,
    }),
    { schema: requestTypeSchema },
  );

const fieldSchema = z.looseObject({
  fieldId: z.string(),
  name: z.string(),
  description: z.string().nullish(),
  required: z.boolean(),
  visible: z.boolean().optional(),
  presetValues: z.array(z.unknown()).nullish(),
  defaultValues: z.array(z.unknown()).nullish(),
  validValues: z.array(z.unknown()).nullish(),
  jiraSchema: z
    .looseObject({
      type: z.string().optional(),
      items: z.string().nullish(),
      system: z.string().nullish(),
      custom: z.string().nullish(),
    })
    .nullish(),
});
export type RawRequestTypeField = z.infer<typeof fieldSchema>;

/**
 * What a request type asks for; hidden fields are told to desk admins only. `canRaiseOnBehalfOf` is about the caller.
 */
export const readRequestTypeFields = (client: JiraClient, projectKey: string, requestTypeId: string) =>
  client.request(
    endpoint(
      '/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/{requestTypeId}/field',
      { serviceDeskId: projectKey, requestTypeId },
      { expand: 'hiddenFields' },
    ),
    { schema: z.looseObject({ canRaiseOnBehalfOf: z.boolean(), requestTypeFields: z.array(fieldSchema) }) },
  );

/** Request types one rights question may name. */
export const MOST_REQUEST_TYPES = 50;

/** Which of at most 50 request types the account may raise; null: the caller itself, who needs no right to ask. */
export const checkRequestRights = async (
  client: JiraClient,
  projectKey: string,
  accountId: string | null,
  requestTypeIds: readonly string[],
): Promise<readonly string[]> => {
  const { canCreateRequest } = await client.request(
    endpoint('/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/permissions/check', {
      serviceDeskId: projectKey,
    }),
    {
      method: 'POST',
      isRead: true,
      body: {
        ...(accountId !== null && { accountId }),
        requestTypeIds: requestTypeIds.map(Number),
        permissions: ['canCreateRequest'],
      },
      schema: z.looseObject({ canCreateRequest: z.array(idText) }),
    },
  );
  return canCreateRequest;
};

const customerSchema = z.looseObject({
  accountId: z.string(),
  displayName: z.string().optional(),
  emailAddress: z.string().nullish(),
  active: z.boolean().optional(),
});
export type RawCustomer = z.infer<typeof customerSchema>;

/** One page of the customers whose name or address holds the query. */
export const readCustomers = (
  client: JiraClient,
  projectKey: string,
  search: { readonly query?: string; readonly start?: number; readonly limit?: number },
) =>
  client.request(
    endpoint('/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer', { serviceDeskId: projectKey }, search),
    // A person counts double.
    { schema: serviceDeskPage(customerSchema), points: 1 + 2 * (search.limit ?? 50) },
  );

/** The first articles that answer a query in the project's knowledge base; only how many matters to an audit. */
export const searchArticles = (client: JiraClient, projectKey: string, query: string) =>
  client.request(
    endpoint(
      '/rest/servicedeskapi/servicedesk/{serviceDeskId}/knowledgebase/article',
      { serviceDeskId: projectKey },
      { query, highlight: false, limit: 10 },
    ),
    { schema: z.looseObject({ values: z.array(z.looseObject({ title: z.string().optional() })) }) },
  );
