import type { UnreadablePart } from '../snapshot/reading';
import { Refusal } from './refusal';

/** Jira answers the same for a project that is not there and for one the app may not see. */
export const noProject = (projectKey: string): Refusal =>
  new Refusal(
    'not-found',
    `Jira has no project ${projectKey}, or the app may not see it.`,
    'Check the key, and that app access rules do not block the project.',
  );

/** A project that could not be read: only where Jira says so it is not there. */
export const whyNoProject = (projectKey: string, { code, message: { text }, source }: UnreadablePart): Refusal => {
  if (code === 'not-found') return noProject(projectKey);
  if (code === 'rate-limited' || code === 'unavailable')
    return new Refusal(code === 'unavailable' ? 'jira-unavailable' : code, text, 'Try again in a minute.', source);
  return new Refusal('jira-refused', text, 'Check your own permissions and those of the app’s user.', source);
};
