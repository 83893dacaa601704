import { z } from 'zod';
import type { JiraDoor } from '../jira-door';

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

/** `requestJira` of the page: always as the person who looks at it. */
export async function answerProduct(jira: JiraDoor, accountId: string, request: unknown): Promise<object> {
  const { restPath, fetchRequestInit } = productSchema.parse(request);
  const { method = 'GET', headers = [], body = null } = fetchRequestInit ?? {};
  const answer = await jira({
    method,
    path: restPath,
    headers: new Headers(headers.map(([name, value]): [string, string] => [name, value])),
    body: body ?? undefined,
    caller: { kind: 'user', accountId },
    signal: AbortSignal.timeout(25_000),
  });
  return {
    status: answer.status,
    statusText: answer.statusText,
    headers: Object.fromEntries(answer.headers),
    body: await answer.text(),
  };
}
