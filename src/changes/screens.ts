import { z } from 'zod';
import type { JiraClient } from '../jira/client';
import { endpoint } from '../jira/endpoint';
import { byStartAt, collect, idText, startAtPage } from '../jira/pages';
import { readTabFields } from '../jira/resources/screens';
import { findMade } from './made-object';
import { sameName } from './standing';
import type { Hands } from './standing';
import { waitForAll } from '../shared/wait-for-all';

/**
 * Screens as their executors see them. https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screens/
 */
const screenSchema = z.looseObject({ id: idText, name: z.string(), description: z.string().nullish() });
const tabSchema = z.looseObject({ id: idText, name: z.string() });
const TABS = '/rest/api/3/screens/{screenId}/tabs';

export interface TabOfScreen {
  readonly id: string;
  readonly name: string;
  readonly fields: readonly string[];
}

const findScreenByName = async (client: JiraClient, name: string) => {
  const found = await collect(
    byStartAt((startAt) =>
      client.request(endpoint('/rest/api/3/screens', {}, { queryString: name, startAt, maxResults: 100 }), {
        schema: startAtPage(screenSchema),
      }),
    ),
  );
  return found.find((screen) => sameName(screen.name, name));
};

/** One screen as it stands; undefined: there is none of this id. */
const readScreen = async (client: JiraClient, id: string) => {
  const { values } = await client.request(endpoint('/rest/api/3/screens', {}, { id: [id] }), {
    schema: startAtPage(screenSchema),
  });
  return values.find((screen) => screen.id === id);
};

/** The screen of a step, by its id or its name; undefined: there is none. */
export const findScreen = (hands: Hands, name: string) =>
  findMade(hands, { byId: (id) => readScreen(hands.reader, id), inList: () => findScreenByName(hands.reader, name) });

/**
 * The tabs of a screen in their order, each with its fields in theirs. @throws JiraNotFound where the screen is gone.
 */
export const readTabs = async (client: JiraClient, screenId: string): Promise<readonly TabOfScreen[]> => {
  const tabs = await client.request(endpoint(TABS, { screenId }), { schema: z.array(tabSchema) });
  return waitForAll(
    tabs.map(async ({ id, name }) => ({
      id,
      name,
      fields: (await readTabFields(client, screenId, id)).map((field) => field.id),
    })),
  );
};

export const deleteScreen = async (client: JiraClient, screenId: string): Promise<void> => {
  await client.request(endpoint('/rest/api/3/screens/{screenId}', { screenId }), {
    method: 'DELETE',
    schema: z.unknown(),
  });
};

export const addTab = async (client: JiraClient, screenId: string, name: string): Promise<void> => {
  await client.request(endpoint(TABS, { screenId }), { method: 'POST', body: { name }, schema: z.unknown() });
};

export const renameTab = async (client: JiraClient, screenId: string, tabId: string, name: string): Promise<void> => {
  await client.request(endpoint('/rest/api/3/screens/{screenId}/tabs/{tabId}', { screenId, tabId }), {
    method: 'PUT',
    body: { name },
    schema: z.unknown(),
  });
};

export const putField = async (client: JiraClient, screenId: string, tabId: string, fieldId: string): Promise<void> => {
  await client.request(endpoint('/rest/api/3/screens/{screenId}/tabs/{tabId}/fields', { screenId, tabId }), {
    method: 'POST',
    body: { fieldId },
    schema: z.unknown(),
  });
};

export const takeField = async (
  client: JiraClient,
  screenId: string,
  tabId: string,
  fieldId: string,
): Promise<void> => {
  await client.request(
    endpoint('/rest/api/3/screens/{screenId}/tabs/{tabId}/fields/{id}', { screenId, tabId, id: fieldId }),
    { method: 'DELETE', schema: z.unknown() },
  );
};
