import { defineMessages } from '../messages/define-messages';
import { z } from 'zod';
import { endpoint } from '../jira/endpoint';
import { findIssueTypeSchemes, readIssueTypeScheme, readTypesOfScheme } from '../jira/resources/project-schemes';
import { create, findMade } from './made-object';
import type { Executor, Hands } from './standing';
import { after, before, drifted, sameName } from './standing';

export const says = defineMessages('issue-type-scheme', {
  nameTaken: ({ scheme }: { scheme: string }) =>
    `Somebody has created an issue type scheme "${scheme}" since the plan was made.`,
  changed: ({ scheme }: { scheme: string }) => `Issue type scheme "${scheme}" was changed since the plan created it.`,
});

const SCHEME = '/rest/api/3/issuetypescheme';

const findScheme = (hands: Hands, name: string) =>
  findMade(hands, {
    byId: (id) => readIssueTypeScheme(hands.reader, id),
    inList: async () => (await findIssueTypeSchemes(hands.reader, name)).find((scheme) => sameName(scheme.name, name)),
  });

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-schemes/ */
export const createIssueTypeScheme: Executor<'create-issue-type-scheme'> = {
  inspect: async (hands, { name, mark, issueTypeIds, defaultIssueTypeId }) => {
    const scheme = await findScheme(hands, name);
    if (!scheme) return before();
    if (scheme.description !== mark) return drifted(says.nameTaken({ scheme: name }));
    const seen = {
      issueTypeIds: [...(await readTypesOfScheme(hands.reader, scheme.id))],
      defaultIssueTypeId: scheme.defaultIssueTypeId ?? null,
    };
    return JSON.stringify(seen) === JSON.stringify({ issueTypeIds, defaultIssueTypeId })
      ? after(scheme.id, seen)
      : drifted(says.changed({ scheme: name }));
  },
  apply: async (hands, { name, mark, issueTypeIds, defaultIssueTypeId }) => {
    const body = { name, description: mark, issueTypeIds, ...(defaultIssueTypeId !== null && { defaultIssueTypeId }) };
    await create(hands, endpoint(SCHEME, {}), body);
  },
  revert: async (hands, { name }) => {
    const scheme = await findScheme(hands, name);
    if (scheme)
      await hands.writer.request(endpoint(`${SCHEME}/{issueTypeSchemeId}`, { issueTypeSchemeId: scheme.id }), {
        method: 'DELETE',
        schema: z.unknown(),
      });
  },
};
