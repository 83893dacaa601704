import type { JiraClient } from '../../jira/client';
import { findWholeProject } from '../../jira/resources/new-projects';
import type { WholeProject } from '../../jira/resources/new-projects';
import { twinMark } from '../../twin/plan-twin';
import { noProject } from '../../app/no-project';
import { Refusal } from '../../app/refusal';
import { testProjectSays } from './says';

/** The project to copy. @throws Refusal where no API copies it, with what to do instead */
export const originalOf = async (jira: JiraClient, projectKey: string): Promise<WholeProject> => {
  const project = await findWholeProject(jira, projectKey);
  if (!project) throw noProject(projectKey);
  if (project.projectTypeKey !== 'service_desk')
    throw new Refusal(
      'bad-request',
      testProjectSays.notAServiceProject({ project: project.key }),
      testProjectSays.pickServiceProject,
    );
  if (project.style !== 'next-gen') return project;
  throw new Refusal('bad-request', testProjectSays.teamManaged({ project: project.key }), testProjectSays.repeatByHand);
};

/** Whether the project of this key was made by this app as a twin of the other. */
export const isTwinOf = async (jira: JiraClient, key: string, originalKey: string): Promise<boolean> =>
  ((await findWholeProject(jira, key))?.description ?? '').includes(twinMark(key, originalKey));
