import { defineMessages } from '../messages/define-messages';
import { z } from 'zod';
import type { JiraClient } from '../jira/client';
import { endpoint } from '../jira/endpoint';
import { readSchemesOfProjects } from '../jira/resources/workflows';
import { says as leftSays, statusesLeftBehind } from './statuses-left-behind';
import { awaitTask, taskIdOf } from './tasks';
import type { Executor, Hands } from './standing';
import { after, before, drifted, NotReversible } from './standing';

export const says = defineMessages('switch-workflow-scheme', {
  switched: ({ project }: { project: string }) =>
    `Somebody gave project ${project} another workflow scheme since the plan was made.`,
});

/** null: the site's default scheme. */
const schemeOf = async (client: JiraClient, projectId: string): Promise<string | null> =>
  (await readSchemesOfProjects(client, [projectId]))[0]?.workflowScheme.id ?? null;

const switchTo = async (
  hands: Hands,
  projectId: string,
  targetSchemeId: string,
  mappingsByIssueTypeOverride: readonly object[],
): Promise<void> => {
  const answer = await hands.writer.request(endpoint('/rest/api/3/workflowscheme/project/switch', {}), {
    method: 'POST',
    body: { projectId, targetSchemeId, mappingsByIssueTypeOverride },
    schema: z.unknown(),
  });
  await awaitTask(hands, taskIdOf(answer));
};

/**
 * Gives a project another scheme; a task, even where no request moves.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/
 */
export const switchWorkflowScheme: Executor<'switch-workflow-scheme'> = {
  isTask: true,
  inspect: async ({ reader, idOf }, { projectId, projectKey, from, to }) => {
    const target = idOf(to);
    const today = await schemeOf(reader, projectId);
    if (today === target) return after(null, today);
    return today === from ? before(today) : drifted(says.switched({ project: projectKey }));
  },
  apply: async (hands, { projectId, projectKey, from, to }) => {
    const target = hands.idOf(to);
    await switchTo(
      hands,
      projectId,
      target,
      await statusesLeftBehind(hands.reader, projectKey, { projectId, from, to: target }),
    );
  },
  revert: async (hands, { projectId, projectKey, from, to }) => {
    if (from === null) throw new NotReversible(leftSays.hadDefault({ project: projectKey }));
    await switchTo(
      hands,
      projectId,
      from,
      await statusesLeftBehind(hands.reader, projectKey, { projectId, from: hands.idOf(to), to: from }),
    );
  },
};
