import { z } from 'zod';
import { answerBot } from '../door/answer-bot';
import { tenant } from '../app/tenant';

interface WebTriggerAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: string;
}

const values = z.record(z.string(), z.array(z.string()));

/** https://developer.atlassian.com/platform/forge/runtime-reference/web-trigger/ */
const requestSchema = z.object({
  method: z.string(),
  path: z.string().default(''),
  /** What follows the address; where the platform does not send it, it is cut from the path. */
  userPath: z.string().optional(),
  headers: values.default({}),
  queryParameters: values.default({}),
  body: z.string().nullish(),
});

/** The bot's door. The platform does not authenticate web triggers; the use case does. */
export async function botApi(event: unknown): Promise<WebTriggerAnswer> {
  const parsed = requestSchema.safeParse(event);
  if (!parsed.success) return NOT_A_REQUEST;
  const { method, path, userPath, headers, queryParameters, body } = parsed.data;
  const byName = new Map<string, string[]>();
  for (const [name, all] of Object.entries(headers))
    byName.set(name.toLowerCase(), [...(byName.get(name.toLowerCase()) ?? []), ...all]);
  const answer = await answerBot(
    {
      method: method.toUpperCase(),
      path: userPath ?? path.replace(ADDRESS, ''),
      query: queryParameters,
      headers: byName,
      body: body ?? '',
    },
    tenant(JIRA_MS),
  );
  return {
    statusCode: answer.status,
    headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, [value]])),
    body: answer.body,
  };
}

/**
 * The platform ends a web trigger after 55 seconds with an answer of its own; before that a bot is told that Jira is
 * slow.
 */
const JIRA_MS = 40_000;

/** The platform sent something else than it documents; who called is not known, so the answer is that of a stranger. */
const NOT_A_REQUEST: WebTriggerAnswer = {
  statusCode: 401,
  headers: { 'content-type': ['application/json'], 'cache-control': ['no-store'] },
  body: JSON.stringify({ error: { code: 'unauthorized', message: 'This needs a valid key of this site.' } }),
};

/** `/public/<id>` or the older `/x1/<id>`. */
const ADDRESS = /^\/(?:public|x1)\/[^/]+/u;
