import { createHash } from 'node:crypto';
import { isJiraError, type JiraFailure } from '../../jira/errors';
import {
  MOST_REPORTED,
  reportKeptAccounts,
  type AccountAnswer,
  type KeptAccount,
} from '../../jira/resources/personal-data';
import { readAccountReport, writeAccountReport, type AccountReport } from '../../store/account-report-store';
import { everyDocument, type KeptDocument } from '../../store/kept-documents';
import type { Tenant } from '../../app/tenant';
import { erasePerson } from './erase-person';
import { peopleIn } from './people-in';

/** Atlassian's period: no account less often, and none more often. */
const CYCLE_DAYS = 7;
const DAY_MS = 86_400_000;

/** `refused`: accounts in batches that Atlassian calls wrong; they are told of again with the next report. */
type Reported =
  | { readonly state: 'not-due' }
  | { readonly state: 'put-off'; readonly status: number | null }
  | { readonly state: 'done'; readonly accounts: number; readonly refused: number; readonly erased: number };

/**
 * Tells Atlassian once a week of whom the app keeps something, and erases whoever's account was closed. What fails is
 * taken up again where it stood: accounts are told in the order of their digests, and a batch counts once its erasures
 * are made. https://developer.atlassian.com/platform/forge/user-privacy-guidelines/
 */
export async function reportAccounts({ jira, now }: Tenant): Promise<Reported> {
  const last = await readAccountReport();
  if (!isDue(last, now())) return { state: 'not-due' };
  let report: AccountReport =
    last && last.endedAt === null
      ? { ...last, notBefore: null }
      : { startedAt: now(), endedAt: null, after: null, notBefore: null };
  const { after } = report;
  const accounts = [...(await keptAccounts())]
    .map((account) => ({ account, digest: digestOf(account.accountId) }))
    .filter(({ digest }) => after === null || digest > after)
    .sort((one, other) => (one.digest < other.digest ? -1 : 1));
  const counts = { accounts: accounts.length, refused: 0, erased: 0 };
  for (let from = 0; from < accounts.length; from += MOST_REPORTED) {
    const batch = accounts.slice(from, from + MOST_REPORTED);
    try {
      const answers = await reportKeptAccounts(
        jira,
        batch.map(({ account }) => account),
      );
      await eraseAnswered(answers);
      counts.erased += answers.length;
    } catch (error) {
      if (!isJiraError(error)) throw error;
      if (error.status !== 400) {
        await writeAccountReport({ ...report, notBefore: leftAloneUntil(error, now()) });
        return { state: 'put-off', status: error.status ?? null };
      }
      counts.refused += batch.length;
    }
    report = { ...report, after: batch.at(-1)?.digest ?? null };
    await writeAccountReport(report);
  }
  await writeAccountReport({ ...report, endedAt: now() });
  return { state: 'done', ...counts };
}

/** By days, since a daily schedule comes a few minutes sooner or later each time. */
const isDue = (last: AccountReport | null, now: string): boolean => {
  if (last === null) return true;
  if (last.notBefore !== null && last.notBefore > now) return false;
  return last.endedAt === null || dayOf(now) - dayOf(last.startedAt) >= CYCLE_DAYS;
};

const dayOf = (at: string): number => Math.floor(Date.parse(at) / DAY_MS);

const leftAloneUntil = (error: JiraFailure, now: string): string | null => {
  const wait = error.name === 'JiraRateLimited' ? error.retryAfterMs : null;
  return wait === null ? null : new Date(Date.parse(now) + wait).toISOString();
};

const digestOf = (accountId: string): string => createHash('sha256').update(accountId).digest('hex');

/**
 * Everybody of whom something is kept, once. The age is that of the oldest name kept of the account: a name is what may
 * have become wrong. An id alone never does, so there it is the age of the newest.
 */
async function keptAccounts(): Promise<Iterable<KeptAccount>> {
  const found = new Map<string, { readonly updatedAt: string; readonly isNamed: boolean }>();
  for await (const { content, updatedAt } of everyDocument()) {
    for (const [accountId, names] of peopleIn(content)) {
      const known = found.get(accountId);
      const isNamed = names.size > 0;
      const isBetter =
        !known ||
        (isNamed ? !known.isNamed || updatedAt < known.updatedAt : !known.isNamed && updatedAt > known.updatedAt);
      if (isBetter) found.set(accountId, { updatedAt, isNamed });
    }
  }
  return [...found].map(([accountId, { updatedAt }]) => ({ accountId, updatedAt }));
}

/**
 * Every document is looked at, whichever store it is of: nothing that is added later can be forgotten here. Those that
 * tell an account's name are the last, for whoever takes this up again has to find the name.
 */
async function eraseAnswered(answers: readonly AccountAnswer[]): Promise<void> {
  if (answers.length === 0) return;
  const names = await namesOf(new Set(answers.map(({ accountId }) => accountId)));
  const erase = (content: unknown): unknown =>
    answers.reduce(
      (left, { accountId, status }) => erasePerson(left, accountId, status, names.get(accountId)),
      content,
    );
  const naming: KeptDocument[] = [];
  for await (const document of everyDocument()) {
    const people = peopleIn(document.content);
    if (answers.some(({ accountId }) => people.get(accountId)?.size)) naming.push(document);
    else await document.change(erase);
  }
  for (const document of naming.reverse()) await document.change(erase);
}

/** What any document calls these accounts. */
async function namesOf(accountIds: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for await (const { content } of everyDocument()) {
    for (const [accountId, names] of peopleIn(content))
      if (accountIds.has(accountId)) found.set(accountId, [...new Set([...(found.get(accountId) ?? []), ...names])]);
  }
  return found;
}
