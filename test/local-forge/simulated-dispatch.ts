import { NoAnswer } from '../simulated-jira/core/engine';
import type { SimulatedSite } from '../simulated-jira/server';
import type { Dispatch } from './jira-door';

/** What a client makes of a connection that is cut, and of one on which nothing comes. */
const unanswered = (error: unknown): Promise<never> => {
  if (!(error instanceof NoAnswer)) throw error;
  if (error.kind === 'drop') throw new TypeError('fetch failed');
  return new Promise(() => undefined);
};

/** The way to a simulated site in this process: no socket, the same answers. */
export function dispatchTo(site: Pick<SimulatedSite, 'handle'>): Dispatch {
  return async ({ method, path, headers, body }) => {
    const request = { method, url: path, headers, body: body === '' ? undefined : (JSON.parse(body) as unknown) };
    const answer = await site.handle(request).catch(unanswered);
    const text =
      answer.body === undefined ? '' : typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
    return { status: answer.status, headers: answer.headers, body: text };
  };
}
