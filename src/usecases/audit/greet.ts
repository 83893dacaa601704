import type { Hello } from '../../shared/contract';
import { isJiraAdmin } from '../../app/is-jira-admin';
import { isProjectAdmin } from '../../app/is-project-admin';
import type { Tenant } from '../../app/tenant';

/** From the platform's own envelope, not from the page. */
interface Context {
  readonly accountId?: unknown;
  readonly locale?: unknown;
  readonly siteUrl?: unknown;
}

/** The first answer to anybody: whether they may go on, and nothing else about the site. */
export async function greet(tenant: Tenant, context: Context, projectId?: string): Promise<Hello> {
  const accountId = text(context.accountId);
  const isAdmin = accountId !== null && (await isJiraAdmin(tenant));
  return {
    accountId,
    isAdmin,
    isProjectAdmin:
      isAdmin || (accountId !== null && projectId !== undefined && (await isProjectAdmin(tenant, { projectId }))),
    baseUrl: text(context.siteUrl),
    locale: text(context.locale) ?? 'en-US',
  };
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
