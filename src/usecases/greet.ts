import type { Hello } from '../shared/contract';
import { isJiraAdmin } from './is-jira-admin';
import type { Tenant } from './tenant';

/** The first answer to anybody: whether they may go on, and nothing else about the site. */
export async function greet(tenant: Tenant, context: { readonly accountId?: unknown; readonly locale?: unknown; readonly siteUrl?: unknown }): Promise<Hello> {
  const accountId = text(context.accountId);
  return {
    accountId,
    isAdmin: accountId !== null && (await isJiraAdmin(tenant)),
    baseUrl: text(context.siteUrl),
    locale: text(context.locale) ?? 'en-US',
  };
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
