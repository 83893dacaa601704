import type { JiraClient } from '../jira/client';
import { isJiraError } from '../jira/errors';
import { readProjectKey } from '../jira/resources/projects';
import { defineMessages } from '../messages/define-messages';
import type { ProjectSettings } from '../profile/settings';

/** A project of a bot's key that an admin has set up. Its key in Jira may change. */
export interface BotProject {
  readonly id: string;
  readonly settings: ProjectSettings;
}

/** A project under the key Jira gives it now. */
export interface LiveProject extends BotProject {
  readonly key: string;
}

/**
 * The project under its present key; null where Jira has it no more, or does not show it to this app. A bot is let into
 * projects by their ids. Many operations of Jira take a key, which may belong to another project by now, so Jira is
 * asked at each call.
 */
export async function liveProject(jira: JiraClient, project: BotProject): Promise<LiveProject | null> {
  try {
    return { ...project, key: await readProjectKey(jira, project.id) };
  } catch (error) {
    if (isJiraError(error) && error.name === 'JiraNotFound') return null;
    throw error;
  }
}

/** Those of some projects that Jira shows this app, under their present keys, and the others. */
export async function liveProjects(
  jira: JiraClient,
  projects: readonly BotProject[],
): Promise<{ readonly live: readonly LiveProject[]; readonly hidden: readonly BotProject[] }> {
  const all = await Promise.all(
    projects.map(async (project) => ({ project, found: await liveProject(jira, project) })),
  );
  return {
    live: all.flatMap(({ found }) => found ?? []),
    hidden: all.flatMap(({ project, found }) => (found ? [] : [project])),
  };
}

/** Why a hidden project is left out of an answer. */
export const projectSays = defineMessages('live-project', {
  hidden: 'Jira does not show this app the project any more.',
});
