import { z } from 'zod';
import type { JiraCall, JiraDoor } from '../jira-door';

const productSchema = z.object({
  product: z.literal('jira').default('jira'),
  restPath: z.string().regex(/^\/(rest|forms)\//),
  fetchRequestInit: z
    .object({
      method: z.string().default('GET'),
      headers: z.array(z.tuple([z.string(), z.string()])).default([]),
      body: z.string().nullable().default(null),
    })
    .optional(),
});

/**
 * What a person asks of Jira: by `requestJira` of the page through the app (`user`), or in Jira's own screens
 * (`session`).
 */
export async function answerProduct(
  jira: JiraDoor,
  caller: Extract<JiraCall['caller'], { readonly kind: 'user' | 'session' }>,
  request: unknown,
): Promise<object> {
  const { restPath, fetchRequestInit } = productSchema.parse(request);
  const { method = 'GET', headers = [], body = null } = fetchRequestInit ?? {};
  const answer = await jira({
    method,
    path: restPath,
    headers: new Headers(headers.map(([name, value]): [string, string] => [name, value])),
    body: body ?? undefined,
    caller,
    signal: AbortSignal.timeout(25_000),
  });
  return {
    status: answer.status,
    statusText: answer.statusText,
    headers: Object.fromEntries(answer.headers),
    body: await answer.text(),
  };
}
