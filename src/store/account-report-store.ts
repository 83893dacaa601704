import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { keys } from './keys';

const reportSchema = z.object({
  version: z.literal(1),
  startedAt: z.iso.datetime(),
  /** null: it is under way. */
  endedAt: z.iso.datetime().nullable(),
  /** How far it got: the digest of the last account told of, as accounts are told in the order of their digests. */
  after: z.string().nullable(),
  /** Until when Atlassian wants to be left alone. */
  notBefore: z.iso.datetime().nullable(),
});

/** Where the newest report of kept accounts stands. No account id is in it. */
export type AccountReport = Readonly<Omit<z.infer<typeof reportSchema>, 'version'>>;

export async function readAccountReport(): Promise<AccountReport | null> {
  return reportSchema.safeParse(await kvs.get(keys.accountReport())).data ?? null;
}

export async function writeAccountReport(report: AccountReport): Promise<void> {
  await kvs.set(keys.accountReport(), { version: 1, ...report });
}
