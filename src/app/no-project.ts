import type { UnreadablePart } from '../snapshot/reading';
import { Refusal } from './refusal';
import { whatToDo } from './what-to-do';
import { setupSays } from './setup-says';

/** Jira answers the same for a project that is not there and for one the app may not see. */
export const noProject = (projectKey: string): Refusal =>
  new Refusal('not-found', setupSays.noProject({ project: projectKey }), setupSays.checkKey);

/** A project that could not be read: only where Jira says so it is not there. */
export const whyNoProject = (projectKey: string, { code, message, source }: UnreadablePart): Refusal => {
  if (code === 'not-found') return noProject(projectKey);
  if (code === 'rate-limited' || code === 'unavailable')
    return new Refusal(code === 'unavailable' ? 'jira-unavailable' : code, message, whatToDo.tryAgainInAMinute, source);
  return new Refusal('jira-refused', message, whatToDo.checkPermissions, source);
};
