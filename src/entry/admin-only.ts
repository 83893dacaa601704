import type { z } from 'zod';
import type { Reply } from '../shared/contract';
import { says } from '../app/explain-error';
import { isJiraAdmin } from '../app/is-jira-admin';
import { isProjectAdminOf } from '../app/is-project-admin';
import type { ProjectCaller } from '../usecases/fixes/project-admin-view';
import { tenant, type Tenant } from '../app/tenant';
import { oneProject } from './one-project';
import { refuse, reply } from './reply';
import { whatToDo } from '../app/what-to-do';

interface Caller {
  /** From the platform's own envelope, not from the page. */
  readonly accountId: string;
}

interface Request {
  readonly payload: unknown;
  readonly context: { readonly accountId?: unknown };
}

/** The platform ends a resolver after 25 seconds without a word; this leaves time to say what Jira was too slow for. */
const ANSWER_WITHIN_MS = 22_000;

const NOT_AN_ADMIN = {
  code: 'not-an-admin',
  message: says.forAdmins,
  advice: says.askAnAdmin,
} as const;

/**
 * The one wrapper around every resolver that shows or changes anything. A module's visibility is no access control
 * (https://developer.atlassian.com/platform/forge/manifest-reference/display-conditions/), so Jira is asked, live and
 * as the caller, before the payload is even parsed.
 */
export const adminOnly = <S extends z.ZodType, T>(
  schema: S,
  act: (payload: z.output<S>, tenant: Tenant, caller: Caller) => Promise<T>,
) => guarded(schema, act, async (current) => ((await isJiraAdmin(current)) ? 'site' : null));

/**
 * The wrapper around what somebody who administers one project may ask about it. Jira is asked about the project that
 * the payload names, whatever page the question comes from.
 */
export const projectAdmins = <S extends typeof oneProject, T>(
  schema: S,
  act: (payload: z.output<S>, tenant: Tenant, caller: ProjectCaller) => Promise<T>,
) =>
  guarded(schema, act, async (current, payload) => {
    if (await isJiraAdmin(current)) return 'site';
    const asked = oneProject.safeParse(payload);
    return asked.success && (await isProjectAdminOf(current, asked.data.projectKey)) ? 'project' : null;
  });

type Guard = (current: Tenant, payload: unknown) => Promise<ProjectCaller['administers'] | null>;

const guarded =
  <S extends z.ZodType, T>(
    schema: S,
    act: (payload: z.output<S>, tenant: Tenant, caller: ProjectCaller) => Promise<T>,
    guard: Guard,
  ) =>
  async ({ payload, context }: Request): Promise<Reply<T>> => {
    const current = tenant(ANSWER_WITHIN_MS);
    const accountId = typeof context.accountId === 'string' ? context.accountId : null;
    const allowed = await reply(async () => (accountId === null ? null : guard(current, payload)));
    if (!allowed.ok) return allowed;
    const administers = allowed.value;
    if (administers === null || accountId === null) return refuse(NOT_AN_ADMIN);
    const parsed = schema.safeParse(payload);
    if (!parsed.success) return refuse(badRequest(parsed.error));
    return reply(() => act(parsed.data, current, { accountId, administers }));
  };

const badRequest = (error: z.ZodError) => ({
  code: 'bad-request' as const,
  message: says.notUnderstood,
  advice: whatToDo.reloadAndTryAgain,
  detail: error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; '),
});
