import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { byStartAt, collect, idText, startAtPage } from '../pages';
import { chunks } from '../../shared/chunks';
import { waitForAll } from '../../shared/wait-for-all';

const PAGE = 100;
const screenSchema = z.looseObject({ id: idText, name: z.string(), description: z.string().nullish() });
const placedScreenSchema = screenSchema.extend({ tab: z.looseObject({ id: idText, name: z.string() }).nullish() });
export type PlacedScreen = z.infer<typeof placedScreenSchema>;

/** Ids that one request names, so that its address stays short. */
const MOST_IDS = 50;

const inChunks = async <T>(
  ids: readonly string[],
  read: (some: readonly string[]) => Promise<readonly T[]>,
): Promise<readonly T[]> => (await waitForAll(chunks(ids, MOST_IDS).map(read))).flat();

/** Screens by id. https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screens/ */
export const readScreens = (client: JiraClient, ids: readonly string[]) =>
  inChunks(ids, (some) =>
    collect(
      byStartAt((startAt) =>
        client.request(endpoint('/rest/api/3/screens', {}, { id: some, startAt, maxResults: PAGE }), {
          schema: startAtPage(screenSchema),
        }),
      ),
    ),
  );

/** One page of the screens that hold a field, with the tab it is on. */
export const readScreensWithField = (client: JiraClient, fieldId: string, startAt: number) =>
  client.request(
    endpoint('/rest/api/3/field/{fieldId}/screens', { fieldId }, { expand: 'tab', startAt, maxResults: PAGE }),
    { schema: startAtPage(placedScreenSchema) },
  );

const tabSchema = z.looseObject({ screenId: idText, tabId: idText, tabName: z.string() });

/** The tabs of several screens. The parameter is spelled `maxResult` by Atlassian. */
export const readScreenTabs = (client: JiraClient, screenIds: readonly string[]) =>
  inChunks(screenIds, (some) =>
    collect(
      byStartAt((startAt) =>
        client.request(endpoint('/rest/api/3/screens/tabs', {}, { screenId: some, startAt, maxResult: PAGE }), {
          schema: startAtPage(tabSchema),
        }),
      ),
    ),
  );

/** The fields on one tab of a screen. */
export const readTabFields = (client: JiraClient, screenId: string, tabId: string) =>
  client.request(endpoint('/rest/api/3/screens/{screenId}/tabs/{tabId}/fields', { screenId, tabId }), {
    schema: z.array(z.looseObject({ id: z.string(), name: z.string() })),
  });

const screenSchemeSchema = z.looseObject({
  id: idText,
  name: z.string(),
  screens: z.record(z.string(), idText.nullish()).nullish(),
});

/** One page of the site's screen schemes. */
export const searchScreenSchemes = (client: JiraClient, startAt: number) =>
  client.request(endpoint('/rest/api/3/screenscheme', {}, { startAt, maxResults: PAGE }), {
    schema: startAtPage(screenSchemeSchema),
  });
