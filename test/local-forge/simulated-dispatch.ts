import type { SimulatedSite } from '../simulated-jira/server';
import type { Dispatch } from './jira-door';

/** The way to a simulated site in this process: no socket, the same answers. */
export function dispatchTo(site: Pick<SimulatedSite, 'handle'>): Dispatch {
  return async ({ method, path, headers, body }) => {
    const answer = await site.handle({
      method,
      url: path,
      headers,
      body: body === '' ? undefined : (JSON.parse(body) as unknown),
    });
    const text =
      answer.body === undefined ? '' : typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
    return { status: answer.status, headers: answer.headers, body: text };
  };
}
