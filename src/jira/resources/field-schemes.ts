import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { collectAtOnce, idText, startAtPage } from '../pages';
import { chunks } from '../../shared/chunks';
import { waitForAll } from '../../shared/wait-for-all';

/**
 * The field schemes of company-managed projects, by project id; a project Jira says nothing of is left out. Needs
 * Administer Jira. https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-field-schemes/
 */
export const readFieldSchemeIds = async (
  client: JiraClient,
  projectIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const pages = await waitForAll(
    chunks(projectIds, MOST_IDS).map((projectId) =>
      client.request(endpoint('/rest/api/3/config/fieldschemes/projects', {}, { projectId, maxResults: MOST_IDS }), {
        schema: startAtPage(z.looseObject({ projectId: idText, schemeId: idText.nullish() })),
      }),
    ),
  );
  return new Map(
    pages.flatMap(({ values }) =>
      values.flatMap(({ projectId, schemeId }) => (schemeId == null ? [] : [[projectId, schemeId] as const])),
    ),
  );
};

/** Ids that one request names, so that its address stays short. */
const MOST_IDS = 50;

const parameters = z.looseObject({ isRequired: z.boolean().nullish() });
const schemeField = z.looseObject({
  fieldId: z.string(),
  parameters: parameters.nullish(),
  restrictedToWorkTypes: z.array(idText).nullish(),
  workTypeParameters: z.array(parameters.extend({ workTypeId: idText })).nullish(),
});
export type RawSchemeField = z.infer<typeof schemeField>;

/** Every field of a scheme, with what it requires of which work type. */
export const readSchemeFields = async (client: JiraClient, schemeId: string): Promise<readonly RawSchemeField[]> => {
  const readPage = (startAt: number) =>
    client.request(
      endpoint('/rest/api/3/config/fieldschemes/{id}/fields', { id: schemeId }, { startAt, maxResults: 100 }),
      { schema: startAtPage(schemeField) },
    );
  return collectAtOnce(readPage, await readPage(0));
};

/**
 * Names of at most fifty fields, by id.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/
 */
export const readFieldNames = async (
  client: JiraClient,
  fieldIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const { values } = await client.request(
    endpoint('/rest/api/3/field/search', {}, { id: fieldIds.slice(0, 50), maxResults: 50 }),
    { schema: startAtPage(z.looseObject({ id: z.string(), name: z.string() })) },
  );
  return new Map(values.map(({ id, name }) => [id, name]));
};
