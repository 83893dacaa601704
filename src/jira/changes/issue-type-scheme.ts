import { z } from 'zod';
import type { JiraClient } from '../client';
import { endpoint } from '../endpoint';
import { findIssueTypeSchemes, readTypesOfScheme } from '../resources/project-schemes';
import type { Executor } from './standing';
import { after, before, drifted, sameName } from './standing';

const SCHEME = '/rest/api/3/issuetypescheme';

const findScheme = async (client: JiraClient, name: string) =>
  (await findIssueTypeSchemes(client, name)).find((scheme) => sameName(scheme.name, name));

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-schemes/ */
export const createIssueTypeScheme: Executor<'create-issue-type-scheme'> = {
  inspect: async ({ reader }, { name, mark, issueTypeIds, defaultIssueTypeId }) => {
    const scheme = await findScheme(reader, name);
    if (!scheme) return before();
    if (scheme.description !== mark)
      return drifted(`Somebody has made an issue type scheme "${name}" since the plan was made.`);
    const seen = {
      issueTypeIds: [...(await readTypesOfScheme(reader, scheme.id))],
      defaultIssueTypeId: scheme.defaultIssueTypeId ?? null,
    };
    return JSON.stringify(seen) === JSON.stringify({ issueTypeIds, defaultIssueTypeId })
      ? after(scheme.id, seen)
      : drifted(`Issue type scheme "${name}" was changed since the plan made it.`);
  },
  apply: async ({ writer }, { name, mark, issueTypeIds, defaultIssueTypeId }) => {
    const body = { name, description: mark, issueTypeIds, ...(defaultIssueTypeId !== null && { defaultIssueTypeId }) };
    await writer.request(endpoint(SCHEME, {}), { method: 'POST', body, schema: z.unknown() });
  },
  revert: async ({ reader, writer }, { name }) => {
    const scheme = await findScheme(reader, name);
    if (scheme)
      await writer.request(endpoint(`${SCHEME}/{issueTypeSchemeId}`, { issueTypeSchemeId: scheme.id }), {
        method: 'DELETE',
        schema: z.unknown(),
      });
  },
};
