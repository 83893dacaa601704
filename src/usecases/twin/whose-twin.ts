import type { JiraClient } from '../../jira/client';
import { findWholeProject } from '../../jira/resources/new-projects';
import type { WholeProject } from '../../jira/resources/new-projects';
import { twinMark } from '../../twin/plan-twin';
import { noProject } from '../no-project';
import { Refusal } from '../refusal';

/** The project to copy. @throws Refusal where no API copies it, with what to do instead */
export const originalOf = async (jira: JiraClient, projectKey: string): Promise<WholeProject> => {
  const project = await findWholeProject(jira, projectKey);
  if (!project) throw noProject(projectKey);
  if (project.projectTypeKey !== 'service_desk')
    throw new Refusal(
      'bad-request',
      `${project.key} is no service project, so a test project of it would have no portal.`,
      'Pick a service project.',
    );
  if (project.style !== 'next-gen') return project;
  throw new Refusal(
    'bad-request',
    `${project.key} is team-managed: its issue types, workflows and fields are its own, and no API of Jira copies them.`,
    'In Jira, make a new project from the same template and repeat what was changed in this one, then choose it as the test project on the setup page. Only company-managed projects can be copied from here.',
  );
};

/** Whether the project of this key was made by this app as a twin of the other. */
export const isTwinOf = async (jira: JiraClient, key: string, originalKey: string): Promise<boolean> =>
  ((await findWholeProject(jira, key))?.description ?? '').includes(twinMark(key, originalKey));
