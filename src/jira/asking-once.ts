import { z } from 'zod';
import { toShape } from './answer';
import type { CallRecord, Caller, JiraClient, OnCall, RequestOptions } from './client';
import type { Endpoint } from './endpoint';

interface Answer {
  readonly value: Promise<unknown>;
  readonly calls: readonly CallRecord[];
}

/**
 * The same client for one reading that is judged in several ways: what was asked is not asked again, and the answer, a
 * refusal too, is the same for all. It lives as long as that reading; nothing that is going to be written may rest on
 * it.
 */
export const askingOnce = (client: JiraClient): JiraClient => {
  const answers = new Map<string, Answer>();

  const ask = (to: Endpoint, options: RequestOptions<unknown>): Answer => {
    const question = JSON.stringify([options.as, options.method, to.path, options.body]);
    const known = answers.get(question);
    if (known) return known;
    const calls: CallRecord[] = [];
    const asked = client.watched((call) => calls.push(call)).request(to, { ...options, schema: z.unknown() });
    const answer = { value: asked, calls };
    answers.set(question, answer);
    return answer;
  };

  const telling = (onCall: OnCall, caller: Caller): JiraClient => ({
    ...client,
    request: async <T>(to: Endpoint, request: RequestOptions<T>): Promise<T> => {
      const { method = 'GET', as = caller, schema } = request;
      const options = { ...request, method, as };
      if (!(request.isRead ?? method === 'GET')) return client.watched(onCall).request(to, options);
      const { value, calls } = ask(to, options);
      try {
        return toShape(await value, { method, template: to.template, isByApp: as === 'app' }, schema);
      } finally {
        calls.forEach(onCall);
      }
    },
    actingAs: (user) => telling(onCall, { user }),
    watched: (also) =>
      telling((call) => {
        onCall(call);
        also(call);
      }, caller),
  });
  return telling(() => undefined, 'app');
};
